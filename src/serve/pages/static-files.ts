import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Hono } from 'hono'
import { vendorFiles } from '../pictures/vendor-files.ts'
import { Refusal } from '../refusal.ts'
import type { Env } from '../serving.ts'

/** Our own files that pages load. */
const OWN = [
  'page.css',
  'pictures.css',
  'icon.svg',
  'page.js',
  'graph.js',
  'graph-colours.js',
  'graph-keys.js',
  'graph-search.js',
  'graph-view.js',
  'graph-walk.js',
]

/** Every file by its path, ours and those of libraries. Nothing else is served from the disk. */
const FILES: ReadonlyMap<string, URL> = new Map([
  ...OWN.map((name) => [`/static/${name}`, new URL(`../static/${name}`, import.meta.url)] as const),
  ...vendorFiles.map(({ path, file }) => [path, file] as const),
])

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Serves the files, each with a tag of its bytes. */
export function staticFiles(app: Hono<Env>): void {
  app.get('/static/*', (c) => {
    const file = FILES.get(c.req.path)
    if (file === undefined) throw new Refusal('not-found', `no file is at ${c.req.path}`)
    const { bytes, tag } = loaded(file)
    c.header('etag', tag)
    c.header('cache-control', 'no-cache')
    if (c.req.header('if-none-match') === tag) return c.body(null, 304)
    c.header('content-type', TYPES[extname(file.pathname)] ?? 'application/octet-stream')
    return c.body(bytes)
  })
}

interface Loaded {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly tag: string
}

/** Files that were asked for, each read once. */
const read = new Map<string, Loaded>()

function loaded(file: URL): Loaded {
  const known = read.get(file.href)
  if (known !== undefined) return known
  const bytes = new Uint8Array(readFileSync(file))
  const made = { bytes, tag: `"${hash('sha256', bytes, 'hex').slice(0, 20)}"` }
  read.set(file.href, made)
  return made
}
