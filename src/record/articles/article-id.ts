import type { Article } from '../../model/index.ts'
import { identityOf } from '../identity.ts'

/**
 * The record's id of an article: over everything that was published and nothing else. Two versions of one article, or one
 * text at two outlets, are told apart; the id that a labelled file gives takes no part.
 */
export function articleIdOf(article: Article): string {
  const { url, outlet, author, title, published, lang, text } = article
  return identityOf([
    'article',
    url ?? null,
    outlet ?? null,
    author ?? null,
    title,
    published ?? null,
    lang,
    text,
  ])
}
