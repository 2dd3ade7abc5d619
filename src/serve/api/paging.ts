import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { digestOf } from '../accounts/index.ts'
import { Refusal } from '../refusal.ts'
import type { Env } from '../serving.ts'

const MOST = 200
const UNLESS_TOLD = 50

/** Characters of the longest cursor that is looked at; ours are shorter. */
const LONGEST_CURSOR = 400

/** What every list may be asked with. */
export const PageQuery = z.object({
  limit: z.coerce
    .number<string>()
    .int()
    .min(1)
    .max(MOST)
    .default(UNLESS_TOLD)
    .openapi({ type: 'integer', minimum: 1, maximum: MOST, description: 'How many at the most.' }),
  cursor: z
    .string()
    .max(LONGEST_CURSOR)
    .optional()
    .openapi({ description: '`next` of the answer before; good for the same question only.' }),
})

/** What every list says of itself. */
export const Paged = z.object({
  total: z.int().nonnegative().openapi({ description: 'How many there are on all pages.' }),
  next: z.string().optional().openapi({ description: 'The cursor of the next page; absent on the last.' }),
})

/** A list's name, the place that comes next, and a digest of what came last. */
const Cursor = z.tuple([z.string(), z.int().nonnegative(), z.string()])

/**
 * The page that the cursor asks for. It goes on after what came last, wherever that is by now, so that what is added or drops out before it
 * neither repeats nor skips anything; where that itself is gone, at the place. Link carries the next page's address (RFC 8288).
 */
export function pageOf<T>(
  c: Context<Env>,
  all: readonly T[],
  { limit, cursor }: z.output<typeof PageQuery>,
  keyOf: (item: T) => string,
): { readonly items: readonly T[]; readonly paged: z.output<typeof Paged> } {
  const start = cursor === undefined ? 0 : startOf(c.req.path, all.map(keyOf), cursor)
  const items = all.slice(start, start + limit)
  const last = items.at(-1)
  const end = start + items.length
  if (last === undefined || end >= all.length) return { items, paged: { total: all.length } }
  const next = written([c.req.path, end, markOf(keyOf(last))])
  const address = new URL(c.req.url)
  address.searchParams.set('cursor', next)
  c.header('link', `<${address.pathname}${address.search}>; rel="next"`)
  return { items, paged: { total: all.length, next } }
}

function startOf(path: string, keys: readonly string[], cursor: string): number {
  const [list, place, mark] = readCursor(cursor)
  if (list !== markOf(path)) throw notACursor()
  const last = keys.findIndex((key) => markOf(key) === mark)
  return last < 0 ? place : last + 1
}

function written([path, place, mark]: z.output<typeof Cursor>): string {
  return Buffer.from(JSON.stringify([markOf(path), place, mark])).toString('base64url')
}

function readCursor(cursor: string): z.output<typeof Cursor> {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch {
    throw notACursor()
  }
}

function notACursor(): Refusal {
  return new Refusal('bad-cursor', 'not a cursor of this list: take it from next of the answer before')
}

/** Characters of a digest that tell the items of one list apart. */
const MARK = 16

function markOf(key: string): string {
  return digestOf(key).slice(0, MARK)
}
