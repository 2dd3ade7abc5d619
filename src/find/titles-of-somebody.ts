import type { Document, Token } from './document.ts'
import { ordinalOf } from './number-words.ts'

/**
 * Where a word that is part of somebody's name is the title of what is named after them: "the fifth series of *Sallow*, with Ada Cole as Frankie Sallow".
 * By the word, the tokens at which only a work can stand ("*Sallow* viewers", "has renewed *Sallow*"), and, where there is one such, those at which a work stands
 * sooner than somebody ("in *Sallow*", "leaves *Sallow*"). Linear in the article's length.
 */
export function titlesOfSomebody(
  doc: Document,
  isPart: (word: string) => boolean,
): ReadonlyMap<string, ReadonlySet<number>> {
  const clear = new Map<string, number[]>()
  const likely = new Map<string, number[]>()
  const add = (to: Map<string, number[]>, word: string, i: number) =>
    to.set(word, [...(to.get(word) ?? []), i])
  for (const s of doc.sentences) {
    for (let i = s.from; i < s.to; i++) {
      const token = doc.tokens[i]
      if (token?.capital !== true || !isPart(token.word)) continue
      if (i > s.from && doc.tokens[i - 1]?.capital === true) continue
      if (isFollowed(doc, i) || isOfWork(doc, i, s.from) || isDealtWith(doc, i)) add(clear, token.word, i)
      else if (s.in === 'text' && isLikely(doc, i)) add(likely, token.word, i)
    }
  }
  return new Map([...clear].map(([word, at]) => [word, new Set([...at, ...(likely.get(word) ?? [])])]))
}

/** "Sallow *viewers*", "Sallow *season two*", "Sallow*'s fifth series*". */
function isFollowed({ tokens }: Document, i: number): boolean {
  const [next, second, third] = tokens.slice(i + 1, i + 4)
  if (OWNING.has(next?.lower ?? ''))
    return ordinalOf(second?.lower ?? '') !== undefined && SEASONS.has(third?.lower ?? '')
  return PARTS_OF_WORKS.has(next?.lower ?? '') || isSeasonAt(tokens, i + 1)
}
const isSeasonAt = (tokens: readonly Token[], at: number) => {
  const number = tokens[at + 1]?.lower ?? ''
  return SEASONS.has(tokens[at]?.lower ?? '') && (ordinalOf(number) !== undefined || /^\d{1,2}$/.test(number))
}
const SEASONS = new Set(['season', 'series', 'episode'])
const PARTS_OF_WORKS = new Set(
  'viewers recap trailer teaser finale premiere showrunner star co-star episode episodes scriptwriter rewatch reboot revival'.split(
    ' ',
  ),
)

/** "the fifth series *of* Sallow", "season three *of* Sallow", "the cast *of* Sallow". */
function isOfWork({ tokens }: Document, i: number, from: number): boolean {
  if (tokens[i - 1]?.lower !== 'of' || i - 2 < from) return false
  if (OWNING.has(tokens[i + 1]?.lower ?? '')) return false
  const noun = tokens[i - 2]?.lower ?? ''
  return HAVE_OF.has(noun) || (i - 3 >= from && isSeasonAt(tokens, i - 3))
}
const HAVE_OF = new Set(
  'season seasons series episode episodes finale premiere cast star stars host viewers writers makers set run reboot revival'.split(
    ' ',
  ),
)

/** "has *renewed* Sallow for a third *season*", "Sallow *was cancelled* after two *series*", "Sallow *airs* on Sundays": whose contract is renewed has no seasons. */
function isDealtWith({ tokens }: Document, i: number): boolean {
  if (AIRS.has(tokens[i + 1]?.lower ?? '')) return true
  return (
    (isOrdered(tokens, i) || isDone(tokens, i)) &&
    tokens.slice(i + 2, i + SEASON_REACH).some((t) => SEASONS.has(t.lower) || t.lower === 'seasons')
  )
}
const SEASON_REACH = 10
const isOrdered = (tokens: readonly Token[], i: number) =>
  ORDERS.has(tokens[i - 1]?.lower ?? '') && !OWNING.has(tokens[i + 1]?.lower ?? '')
const isDone = (tokens: readonly Token[], i: number) =>
  tokens[i + 1]?.pos === 'AUX' &&
  tokens[i + 1]?.capital === false &&
  tokens.slice(i + 2, i + 4).some((t) => IS_DONE.has(t.lower))
const ORDERS = new Set('renew renews renewed cancels cancelled canceled axes axed'.split(' '))
const AIRS = new Set('airs aired premieres premiered streams'.split(' '))
const IS_DONE = new Set('renewed cancelled canceled axed filmed broadcast commissioned created'.split(' '))
const OWNING = new Set(["'s", "'"])

/** "*in* Sallow", "to *leave* Sallow", "Sallow *was created*": nobody is meant, most likely. */
const isLikely = ({ tokens }: Document, i: number) =>
  (LIKELY.has(tokens[i - 1]?.lower ?? '') && !OWNING.has(tokens[i + 1]?.lower ?? '')) ||
  isOrdered(tokens, i) ||
  isDone(tokens, i)
const LIKELY = new Set('in on leave leaves leaving left quit quits quitting exits exiting'.split(' '))
