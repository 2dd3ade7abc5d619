import { z } from 'zod'
import { Article } from '../../model/index.ts'

/** What a worker is given: an article as it was read where the file lies, or an address to fetch. */
export const Work = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('article'), source: z.string(), article: Article }),
  z.strictObject({ kind: z.literal('address'), address: z.url({ protocol: /^https?$/ }) }),
])
export type Work = z.infer<typeof Work>

/** The work in a message; undefined where it is none. */
export function workIn(bytes: Uint8Array): Work | undefined {
  try {
    return Work.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data
  } catch {
    return undefined
  }
}
