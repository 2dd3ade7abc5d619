import type { Candidate } from './candidates.ts'
import type { Document, Sentence } from './document.ts'
import { isInstallment, isTitle, LIGHT } from './written-titles.ts'

/**
 * "Iron Petal: Last Bloom recap: …", "Harbour Nights Trailer Breakdown", "Salt Wind Season 3: …": the title with which a headline begins that goes on with
 * what the article is, or with the season and a colon. Null where it begins otherwise.
 */
export function recappedTitle(doc: Document, s: Sentence, covered: Uint8Array): Candidate | null {
  for (let i = s.from + 1; i < s.to && i <= s.from + TITLE_WORDS; i++) {
    if (covered[i - 1] === 1) return null
    const ends = RECAPS.has(doc.tokens[i]?.lower ?? '') || (isInstallment(doc, i) && parts(doc, i))
    if (!ends) continue
    const run = doc.tokens.slice(s.from, i)
    const told = run.some((t) => NEWS.has(t.lower) || t.lower === "'s" || t.pos === 'AUX')
    return !told && isTitle(run) && run.every((t) => WORD.test(t.text) || LIGHT.has(t.lower))
      ? { from: s.from, to: i, quoted: false, titular: true, clear: true }
      : null
  }
  return null
}

/** "Season 3:", "S3 —": a mark behind the number parts the title from the news. */
const parts = (doc: Document, at: number) =>
  doc.tokens.slice(at + 1, at + 3).some((t) => /^[:|—–]$/.test(t.text))
const RECAPS = new Set('recap review trailer teaser spoilers'.split(' '))
const TITLE_WORDS = 7
const WORD = /^[\p{Lu}\p{N}:&!?-]/u
/** "*New* Harbour Nights Trailer", "*Watch the* Salt Wind Teaser": words of the news before a title. */
const NEWS = new Set(
  'new first official watch final exclusive full latest second red-band netflix ranking see leaked leaks will weekly comic book movie film tv series season'.split(
    ' ',
  ),
)
