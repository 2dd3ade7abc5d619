import type { Document, Mention, Sentence } from '../../find/index.ts'
import type { VerbForm } from '../forms.ts'
import { repaired } from './part-of-speech.ts'
import { type Unit, unitsOf } from './units.ts'
import { type Verb, verbsIn } from './verbs.ts'

/** A sentence as the grammar sees it, with the mentions in it. Without a mention nothing is parsed: no frame could match. */
export interface Clauses {
  readonly sentence: Sentence
  readonly mentions: readonly Mention[]
  readonly units: readonly Unit[]
  readonly verbs: readonly Verb[]
}

type FormOf = (lower: string) => VerbForm | undefined

/** Every sentence of a document; `mentions` are in order of place. */
export function clausesIn(doc: Document, mentions: readonly Mention[], formOf: FormOf): Clauses[] {
  let next = 0
  return doc.sentences.map((sentence) => {
    const first = next
    while ((mentions[next]?.from ?? Number.POSITIVE_INFINITY) < sentence.to) next++
    return clausesOf(doc, sentence, mentions.slice(first, next), formOf)
  })
}

/** One sentence, or a stretch of one. */
export function clausesOf(
  doc: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  formOf: FormOf,
): Clauses {
  if (mentions.length === 0) return { sentence, mentions, units: [], verbs: [] }
  const units = repaired(unitsOf(doc, sentence, mentions), formOf)
  return { sentence, mentions, units, verbs: verbsIn(units, formOf) }
}
