import type { Document, Sentence } from '../../find/index.ts'
import { MONTHS, WEEKDAY_NAMES } from './calendar-words.ts'
import { type DateContext, type DateMention, datesIn, dayIn, dayOf, monthDate } from './dates.ts'

/**
 * The date that a line of a calendar stands under: a line that is nothing but a date ("Friday, June 22") heads the short lines below it, up
 * to the next date or the next paragraph of prose. Under a month ("SEPTEMBER") paragraphs that begin with a day ("Fri 4: Dry Dock") have
 * that day.
 */
export function datedLines(
  doc: Document,
  published: DateContext['published'],
): ReadonlyMap<Sentence, DateMention> {
  const dated = new Map<Sentence, DateMention>()
  let heading: DateMention | undefined
  let item: Sentence | undefined
  doc.sentences.forEach((sentence, n) => {
    const { from, to } = sentence
    const before = doc.sentences[n - 1]
    if (isBeside(sentence, item)) return
    const own = heading === undefined ? undefined : dayUnder(heading, doc, sentence)
    if (own !== undefined && !isBeside(sentence, before)) {
      item = sentence
      dated.set(sentence, own)
      return
    }
    const alone = !isBeside(sentence, before) && !isBeside(sentence, doc.sentences[n + 1])
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
  const context = { published, direction: 'future' } as const
  const words = doc.tokens.slice(from, to).filter((t) => t.pos !== 'PUNCT')
  // "MAY", which nothing else tells from the verb.
  const month = words.length === 1 ? MONTHS.get(words[0]?.lower ?? '') : undefined
  if (month !== undefined) return monthDate(from, month, context) ?? undefined
  const [date, second] = datesIn(doc.tokens, from, to, context)
  if (date === undefined || second !== undefined) return undefined
  // "MONDAY" heads a schedule, week after week.
  if (!doc.tokens.slice(date.from, date.to).some((t) => MONTHS.has(t.lower))) return undefined
  const rest = [...doc.tokens.slice(from, date.from), ...doc.tokens.slice(date.to, to)]
  return rest.every((t) => t.pos === 'PUNCT' || WEEKDAY_NAMES.has(t.lower)) ? date : undefined
}

/** "Fri 4:", "4 –", "Friday 4th |" under "SEPTEMBER": the day with which a line begins, of the month that heads it. */
function dayUnder({ on }: DateMention, doc: Document, { from, to }: Sentence): DateMention | undefined {
  if (on.length !== 'YYYY-MM'.length) return undefined
  let at = from
  while (at < to && (doc.tokens[at]?.pos === 'PUNCT' || WEEKDAY_NAMES.has(doc.tokens[at]?.lower ?? ''))) at++
  const day = dayOf(doc.tokens[at]?.lower ?? '')
  const parted = DAY_ENDS.has(doc.tokens[at + 1]?.text ?? '')
  if (day === undefined || !(parted || at > from)) return undefined
  return { from: at, to: at + 1, on: dayIn(on, day) }
}
const DAY_ENDS = new Set([':', '–', '—', '-', '|', ',', '.', ')'])
