import type { Document, Mention, Sentence } from '../../find/index.ts'
import { MONTHS, SEASONS } from '../dates/calendar-words.ts'
import type { VerbForm } from '../forms.ts'
import { asidesApart } from './asides.ts'
import { repaired } from './part-of-speech.ts'
import { type Unit, unitsOf } from './units.ts'
import { type Verb, verbsIn } from './verbs.ts'

/**
 * A sentence as the grammar sees it, with the mentions in it. Without a mention only a line as short as "In theaters" or a sentence
 * with a date in it is parsed: they may tell of what the text is about, and elsewhere no frame could match.
 */
export interface Clauses {
  readonly sentence: Sentence
  readonly mentions: readonly Mention[]
  readonly units: readonly Unit[]
  readonly verbs: readonly Verb[]
}

type FormOf = (lower: string) => VerbForm | undefined

/** The mentions of each sentence of a document; `mentions` are in order of place. */
export function mentionsBySentence(doc: Document, mentions: readonly Mention[]): Mention[][] {
  let next = 0
  return doc.sentences.map((sentence) => {
    const first = next
    while ((mentions[next]?.from ?? Number.POSITIVE_INFINITY) < sentence.to) next++
    return mentions.slice(first, next)
  })
}

/** Tokens in the longest line without a name that may tell of the title above it. */
const BULLETIN = 8

/** "The final eight episodes will arrive on March 8", "Production starts next month": such a date or noun may be of what the text is about. */
function mayTell(doc: Document, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) {
    const word = doc.tokens[i]?.lower ?? ''
    if (
      TELLING.has(word) ||
      MONTHS.has(word) ||
      (SEASONS.has(word) && /^\d{4}$/.test(doc.tokens[i + 1]?.lower ?? ''))
    )
      return true
  }
  return false
}

const TELLING = new Set('production filming cameras shooting photography writers scripts'.split(' '))

/** One sentence, or a stretch of one. */
export function clausesOf(
  doc: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  formOf: FormOf,
): Clauses {
  const silent = mentions.length === 0 && sentence.to - sentence.from > BULLETIN && !mayTell(doc, sentence)
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

/** The sentence without its asides, and each aside with what it is about; the sentence itself where there is none. */
export function clauseParts(clauses: Clauses, formOf: FormOf): readonly Clauses[] {
  const parts = asidesApart(clauses.units)
  if (parts[0] === clauses.units) return [clauses]
  return parts.map((units) => ({ ...clauses, units, verbs: verbsIn(units, formOf) }))
}
