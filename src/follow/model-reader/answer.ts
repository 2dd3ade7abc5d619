import { z } from 'zod'
import { EntityType, LabelledClaim } from '../../model/index.ts'

/** Of the most that is taken from one answer: an article of that length makes a tenth. */
const MOST_CLAIMS = 200
const MOST_NAMES = 400

/** What the model is asked for: names with their types, and claims as people label them. */
export const AskedFor = z.object({
  entities: z.array(z.object({ name: z.string(), type: EntityType })),
  claims: z.array(LabelledClaim),
})

/** What is taken: the same lists, whatever is in them, since each thing is checked by itself. */
const Taken = z.object({
  entities: z.array(z.unknown()).max(MOST_NAMES).default([]),
  claims: z.array(z.unknown()).max(MOST_CLAIMS),
})
export type ModelAnswer = z.output<typeof Taken>

/** The answer in a model's words, whatever stands around it; undefined where there is none. */
export function answerIn(words: string): ModelAnswer | undefined {
  const from = words.indexOf('{')
  const to = words.lastIndexOf('}')
  try {
    return Taken.safeParse(JSON.parse(words.slice(Math.max(from, 0), to + 1))).data
  } catch {
    return undefined
  }
}
