import type { Context } from 'hono'
import type { Env } from '../serving.ts'

/** Days of changes that a feed holds: readers look more often. */
export const FEED_DAYS = 30

/** A feed's document as the answer to who asked for it. */
export function feedAnswer(c: Context<Env>, atom: string): Response {
  return c.body(atom, 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
}
