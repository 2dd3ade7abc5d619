import type { NameMatch } from './catalogue.ts'
import type { Document } from './document.ts'
import { MEDIA } from './work-nouns.ts'

/** A season stands beside the title: "season two of *Harbour Nights*", "*Harbour Nights*’ very last season". */
export function isSeasonal(doc: Document, { from, to }: NameMatch): boolean {
  const word = (i: number) => doc.tokens[i]?.lower ?? ''
  if (word(from - 1) === 'of' || word(from - 2) === 'of')
    if ([from - 4, from - 3, from - 2].some((i) => SEASON_WORDS.has(word(i)))) return true
  for (let i = to; i < to + SEASON_REACH; i++) {
    if (SEASON_WORDS.has(word(i))) return true
    if (doc.tokens[i]?.pos === 'PUNCT' && !JOINS.has(word(i))) return false
  }
  return false
}
/** Tokens from a title to its season: "Harbour Nights’ very last season". */
const SEASON_REACH = 4
const JOINS = new Set(["'", '’', '”', '"', '(', ':', ',', '-', '–'])
const SEASON_WORDS = new Set(['season', 'seasons', 'episode', 'episodes', 'finale', 'pilot'])

/** The same, or "*Harbour Nights*, the Vantage drama". */
export function isSerial(doc: Document, name: NameMatch): boolean {
  if (isSeasonal(doc, name)) return true
  const at = name.to
  if (doc.tokens[at]?.text !== ',' || doc.tokens[at + 1]?.pos !== 'DET') return false
  const phrase = doc.tokens.slice(at + 2, at + 2 + APPOSED)
  const end = phrase.findIndex((t) => !IN_PHRASE.has(t.pos))
  return phrase.slice(0, end < 0 ? APPOSED : end).some((t) => MEDIA.get(t.lower) === 'series')
}
const IN_PHRASE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'PUNCT'])
/** Tokens of "the Vantage detective drama". */
const APPOSED = 6
