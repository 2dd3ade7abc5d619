import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { read } from '../../src/read/index.ts'
import type { LabelledPage } from './page-set.ts'
import { type Extraction, extractionOf, type Overlap, overlapOf } from './shingles.ts'

export interface PageScores {
  readonly retcon: Extraction
  /** Readability over the same pages with nothing before or behind it. */
  readonly readability: Extraction
  readonly pages: readonly ScoredPage[]
}

export interface ScoredPage {
  readonly id: string
  readonly overlap: Overlap
  /** Why nothing was read. */
  readonly unread?: string
}

/** Scores the main text of each page as `retcon read` takes it; a page that is not read has an empty text. */
export async function scorePages(pages: readonly LabelledPage[]): Promise<PageScores> {
  const scored: ScoredPage[] = []
  const plain: Overlap[] = []
  for (const { id, url, html, articleBody } of pages) {
    const { text, unread } = await textOf(html, url)
    scored.push({ id, overlap: overlapOf(articleBody, text), ...(unread === undefined ? {} : { unread }) })
    plain.push(overlapOf(articleBody, readable(html)))
  }
  return {
    retcon: extractionOf(scored.map(({ overlap }) => overlap)),
    readability: extractionOf(plain),
    pages: scored,
  }
}

async function textOf(html: Uint8Array, url: string | undefined): Promise<{ text: string; unread?: string }> {
  const input = { source: 'page.html', chunks: [html], ...(url === undefined ? {} : { url }) }
  for await (const item of read(input))
    return 'article' in item ? { text: item.article.text } : { text: '', unread: item.problem.code }
  return { text: '' }
}

function readable(html: Uint8Array): string {
  const { document } = parseHTML(new TextDecoder().decode(html))
  return document.documentElement === null ? '' : (new Readability(document).parse()?.textContent ?? '')
}
