import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Hono } from 'hono'
import { Refusal } from '../refusal.ts'
import type { Env } from '../serving.ts'

/**
 * Every file that pages load, by its path: ours, and those of libraries as they come, by the package and their place beside its entry. Nothing
 * else is served from the disk.
 */
const FILES: Readonly<Record<string, readonly [type: string, from: string, beside?: string]>> = {
  '/static/page.css': ['text/css; charset=utf-8', '../static/page.css'],
  '/static/page.js': ['text/javascript; charset=utf-8', '../static/page.js'],
  '/static/graph.js': ['text/javascript; charset=utf-8', '../static/graph.js'],
  '/static/icon.svg': ['image/svg+xml', '../static/icon.svg'],
  '/static/vendor/htmx.js': ['text/javascript; charset=utf-8', 'htmx.org', 'htmx.min.js'],
  '/static/vendor/graphology.js': ['text/javascript; charset=utf-8', 'graphology', 'graphology.umd.min.js'],
  '/static/vendor/sigma.js': ['text/javascript; charset=utf-8', 'sigma', 'sigma.min.js'],
}

/** Serves the files, each with a tag of its bytes. */
export function staticFiles(app: Hono<Env>): void {
  app.get('/static/*', (c) => {
    const file = FILES[c.req.path]
    if (file === undefined) throw new Refusal('not-found', `no file is at ${c.req.path}`)
    const { bytes, tag } = loaded(c.req.path, file[1], file[2])
    c.header('etag', tag)
    c.header('cache-control', 'no-cache')
    if (c.req.header('if-none-match') === tag) return c.body(null, 304)
    c.header('content-type', file[0])
    return c.body(bytes)
  })
}

interface Loaded {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly tag: string
}

const cache = new Map<string, Loaded>()

function loaded(path: string, from: string, beside: string | undefined): Loaded {
  const known = cache.get(path)
  if (known !== undefined) return known
  const address =
    beside === undefined ? new URL(from, import.meta.url) : new URL(beside, import.meta.resolve(from))
  const bytes = Uint8Array.from(readFileSync(address))
  const made = { bytes, tag: `"${hash('sha256', bytes, 'hex').slice(0, 20)}"` }
  cache.set(path, made)
  return made
}
