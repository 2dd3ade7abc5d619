import type { Catalogue } from '../find/index.ts'
import { unreadable } from '../follow/index.ts'
import type { Article, Extraction, Problem } from '../model/index.ts'
import { type PastedAbout, pastedArticle, type ReadItem, read } from '../read/index.ts'
import { extractedHere } from './extracted-here.ts'

export type { PastedAbout }

/** A text as it is, or the source of a page with an article. */
export type PastedText = { readonly text: string } | { readonly html: string }

/** What is read in one text: the article that its spans count in, or why it is none. */
export type TextReading =
  | { readonly article: Article; readonly extraction: Extraction }
  | { readonly problem: Problem }

/** Where problems of a text are that came from no file. */
const SOURCE = 'the text'

/** What is read in a text that is at hand, recorded nowhere. What is said about it goes before what a page says of itself. */
export async function readText(
  pasted: PastedText,
  about: PastedAbout,
  catalogue: Catalogue,
): Promise<TextReading> {
  const item = 'text' in pasted ? pastedArticle(SOURCE, pasted.text, about) : await page(pasted.html, about)
  if ('problem' in item) return item
  const { article } = item
  const answer = extractedHere(article, catalogue)
  if ('extraction' in answer) return { article, extraction: answer.extraction }
  return { problem: unreadable(article, { source: SOURCE }, answer.failure) }
}

async function page(html: string, about: PastedAbout): Promise<ReadItem> {
  const input = { source: SOURCE, contentType: 'text/html; charset=utf-8', chunks: [Buffer.from(html)] }
  for await (const item of read(input)) {
    return 'article' in item ? { article: { ...item.article, ...about } } : item
  }
  return { problem: { code: 'read/empty', sentence: 'holds no article', where: { source: SOURCE } } }
}
