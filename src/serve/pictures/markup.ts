import type { HtmlEscapedString } from 'hono/utils/html'

/** A piece of HTML or SVG: what comes from outside is escaped in it. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>
