#!/usr/bin/env node
/**
 * Main text of web pages: `npm run eval:pages` scores the set of our own, `npm run eval:pages FOLDER` one in the form of Zyte's
 * article-extraction-benchmark, by its measure, beside Readability alone. The data of others are not ours to ship.
 */
import { ownPages, pagesIn } from './pages/page-set.ts'
import { scorePages } from './pages/score-pages.ts'
import type { Extraction, Overlap } from './pages/shingles.ts'

/** Pages that are listed, the worst first. */
const WORST = 15

const folder = process.argv[2]
const { retcon, readability, pages } = await scorePages(folder === undefined ? ownPages() : pagesIn(folder))
const line = (name: string, { precision, recall, f1 }: Extraction) =>
  `${name.padEnd(18)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`
console.log(`${pages.length} pages\n${line('retcon', retcon)}\n${line('Readability alone', readability)}\n`)
const wrong = ({ surplus, missing }: Overlap) => surplus + missing
for (const { id, overlap, unread } of pages
  .toSorted((a, b) => wrong(b.overlap) - wrong(a.overlap))
  .slice(0, WORST))
  console.log(
    `${id}  too much ${overlap.surplus.toFixed(2)}, missing ${overlap.missing.toFixed(2)}${unread === undefined ? '' : `, ${unread}`}`,
  )
