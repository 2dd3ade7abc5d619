import type { Document, Mention, Sentence } from '../../find/index.ts'
import type { VerbForm } from '../forms.ts'
import { repaired } from './part-of-speech.ts'
import { type Unit, unitsOf } from './units.ts'
import { type Verb, verbsIn } from './verbs.ts'

/**
 * A sentence as the grammar sees it, with the mentions in it. Without a mention only a line as short as "Nov. 3, in theaters" is
 * parsed: under a title it tells of that title, and elsewhere no frame could match.
 */
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

/** Tokens in the longest line without a name that may tell of the title above it. */
const BULLETIN = 8

/** One sentence, or a stretch of one. */
export function clausesOf(
  doc: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  formOf: FormOf,
): Clauses {
  const silent = mentions.length === 0 && sentence.to - sentence.from > BULLETIN
  return silent ? { sentence, mentions, units: [], verbs: [] } : parsed(doc, sentence, mentions, formOf)
}

/** One sentence, whether or not it names anybody. */
export function parsed(
  doc: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  formOf: FormOf,
): Clauses {
  const units = repaired(unitsOf(doc, sentence, mentions), formOf)
  return { sentence, mentions, units, verbs: verbsIn(units, formOf) }
}
