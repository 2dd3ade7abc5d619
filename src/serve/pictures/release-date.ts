import { html } from 'hono/html'
import type { Markup } from './markup.ts'

/** A release date as people and machines read it; HTML has no word for a season or quarter of a year (`2018-21`), which stays text. */
export function releaseDate(date: string | undefined): Markup {
  if (date === undefined) return html`undated`
  return OF_HTML.test(date) ? html`<time datetime="${date}">${date}</time>` : html`${date}`
}

/** Year, month or day: https://html.spec.whatwg.org/#attr-time-datetime */
const OF_HTML = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/
