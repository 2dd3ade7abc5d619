import type { Document, Sentence } from './document.ts'

/**
 * Somebody does something about it, or it is on its way: "getting *a sequel*", "plans for *a sequel*", "*a sequel* is in the works". Who "beats a sequel" or
 * "deserves a sequel" tells of none.
 */
export function isPlanned(doc: Document, s: Sentence, at: number, to: number): boolean {
  const [before, over] = [lower(doc, at - 1), lower(doc, at - 2)]
  if (at > s.from && (PLANNING.has(before) || (PLANNED_WITH.has(before) && PLANS.has(over)))) return true
  // "will star in *a film version of* …".
  if (at > s.from && before === 'in' && STARRING.has(over)) return true
  if (over === 'there' || (before === 'be' && lower(doc, at - 3) === 'there')) return true
  const opens = at === s.from || doc.tokens[at - 1]?.pos === 'PUNCT' || OPENS_CLAUSE.has(before)
  return (
    opens &&
    doc.tokens[to]?.pos === 'AUX' &&
    doc.tokens.slice(to, to + COMING).some((t) => COMES.has(t.lower))
  )
}
const PLANNING = new Set(
  `get gets getting got gotten receive receives receiving received land lands landed landing score scores scored scoring earn earns earned order orders
   ordered ordering greenlight greenlights greenlit greenlighted commission commissions commissioned develop develops developing developed plan plans
   planning planned announce announces announced announcing confirm confirms confirmed confirming want wants wanted eye eyes eyeing eyed mull mulls
   mulling considering discussing exploring making make makes write writes writing pitch pitches pitched pitching unveil unveils unveiled producing
   prepping preparing shooting filming helming directing direct helm pen produce`.split(/\s+/),
)
const STARRING = new Set(['star', 'stars', 'starring', 'appear', 'lead'])
const PLANNED_WITH = new Set(['for', 'on', 'about', 'of', 'with', 'at', 'out'])
const PLANS = new Set(
  `plans plan talks talk word news hopes hoping hope work working rumours rumors discussions possibility prospect chance chances idea return returns returned returning
   back up sign signed signing ahead forward rule rules ruled ruling hint hints hinted hinting campaign campaigning push pushing keen`.split(
    /\s+/,
  ),
)
const OPENS_CLAUSE = new Set([
  'that',
  'and',
  'but',
  'while',
  'though',
  'although',
  'as',
  'because',
  'whether',
  'if',
])
/** What is told of a work that is on its way. */
const COMES = new Set(
  'works development way table cards happening coming planned ordered announced confirmed greenlit commissioned underway pipeline offing'.split(
    ' ',
  ),
)
/** Tokens up to it: "is reportedly already in the *works*". */
const COMING = 7

const lower = (doc: Document, i: number) => doc.tokens[i]?.lower ?? ''
