import type { NameMatch } from './catalogue.ts'
import type { Document, Referent } from './document.ts'
import { rankOf } from './number-words.ts'
import { NumberedTitles } from './numbered-titles.ts'
import { INSTALLMENTS } from './work-nouns.ts'

/**
 * Under "‘Dry Dock’ killer to sit out *fourth film*" the text is about Dry Dock IV, where it names that. `headlined` are the works of the headline,
 * which ends before token `title`, `works` all of the article.
 */
export function installmentTold(
  doc: Document,
  headlined: readonly NameMatch[],
  works: readonly Referent[],
  title: number,
): Referent | undefined {
  const rank = rankTold(doc, title)
  if (rank === undefined) return undefined
  const titles = new NumberedTitles(works)
  return headlined
    .flatMap(({ readings }) => readings.map(({ name }) => titles.ofRank(name, rank)))
    .find((work) => work !== undefined)
}

/** 4 of "fourth film", "fourth and last film". */
function rankTold(doc: Document, title: number): number | undefined {
  for (let i = 0; i < title; i++) {
    const rank = rankOf(doc.tokens[i]?.lower ?? '') ?? 0
    const behind = doc.tokens.slice(i + 1, Math.min(title, i + 1 + REACH))
    if (rank > 1 && behind.some((t) => INSTALLMENTS.has(t.lower))) return rank
  }
  return undefined
}
/** Tokens from the number to the noun: a title in quotation marks may stand between. */
const REACH = 6
