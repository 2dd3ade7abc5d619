import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { LAYOUTS } from './layouts.ts'
import { storiesOf } from './stories.ts'

/** A page with the text that is its article. */
export interface LabelledPage {
  readonly id: string
  readonly url?: string
  readonly html: Uint8Array
  readonly articleBody: string
}

/** Stories that each layout is filled with, and the seed of them. */
const STORIES = 3
const SEED = 7

/** The set of our own: each layout with several invented stories. Anyone may use it under the project's licence. */
export function ownPages(): readonly LabelledPage[] {
  const stories = storiesOf(STORIES + 1, SEED)
  return Object.entries(LAYOUTS).flatMap(([layout, layOut]) =>
    stories.slice(1).map((story, n) => {
      const { html, articleBody } = layOut(story, stories[n] ?? story)
      return { id: `${layout}-${n + 1}`, html: new TextEncoder().encode(html), articleBody }
    }),
  )
}

const GroundTruth = z.record(z.string(), z.object({ url: z.string().optional(), articleBody: z.string() }))

/** A set in the form of Zyte's article-extraction-benchmark: `ground-truth.json` and `html/ID.html.gz` (or `.html`). */
export function pagesIn(folder: string): readonly LabelledPage[] {
  const truth = GroundTruth.parse(JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')))
  const files = new Set(readdirSync(join(folder, 'html')))
  return Object.entries(truth).map(([id, { url, articleBody }]) => {
    const isPacked = files.has(`${id}.html.gz`)
    const bytes = readFileSync(join(folder, 'html', `${id}.html${isPacked ? '.gz' : ''}`))
    return {
      id,
      articleBody,
      html: isPacked ? gunzipSync(bytes) : bytes,
      ...(url === undefined ? {} : { url }),
    }
  })
}
