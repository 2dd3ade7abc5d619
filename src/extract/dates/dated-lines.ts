import type { Document, Sentence } from '../../find/index.ts'
import { MONTHS, WEEKDAYS } from './calendar-words.ts'
import { type DateContext, type DateMention, datesIn } from './dates.ts'

/**
 * The date that a line of a calendar stands under: a line that is nothing but a date ("Friday, June 22") heads the short lines below it, up
 * to the next date or the next paragraph of prose.
 */
export function datedLines(
  doc: Document,
  published: DateContext['published'],
): ReadonlyMap<Sentence, DateMention> {
  const dated = new Map<Sentence, DateMention>()
  let heading: DateMention | undefined
  doc.sentences.forEach((sentence, n) => {
    const { from, to } = sentence
    const alone = !isBeside(sentence, doc.sentences[n - 1]) && !isBeside(sentence, doc.sentences[n + 1])
    if (sentence.in === 'title' || !alone || to - from > LONGEST_LINE) heading = undefined
    else {
      const date = to - from > LONGEST_DATE ? undefined : dateAlone(doc, sentence, published)
      if (date !== undefined) heading = date
      else if (heading !== undefined) dated.set(sentence, heading)
    }
  })
  return dated
}

const isBeside = (a: Sentence, b: Sentence | undefined) => a.in === b?.in && a.paragraph === b.paragraph

/** Tokens in the longest date, "Friday, June 22, 2018:", and in the longest line of a calendar. */
const [LONGEST_DATE, LONGEST_LINE] = [8, 24]

function dateAlone(
  doc: Document,
  { from, to }: Sentence,
  published: DateContext['published'],
): DateMention | undefined {
  const [date, second] = datesIn(doc.tokens, from, to, { published, direction: 'future' })
  if (date === undefined || second !== undefined) return undefined
  // "MONDAY" heads a schedule, week after week.
  if (!doc.tokens.slice(date.from, date.to).some((t) => MONTHS.has(t.lower))) return undefined
  const rest = [...doc.tokens.slice(from, date.from), ...doc.tokens.slice(date.to, to)]
  return rest.every((t) => t.pos === 'PUNCT' || WEEKDAYS.has(t.lower)) ? date : undefined
}
