import { html, raw } from 'hono/html'
import { counted, type Hidden } from '../../ask/index.ts'
import type { Markup } from '../pictures/markup.ts'
import type { Asking } from '../serving.ts'

/** Rooms of the site, in the order of the navigation. */
const ROOMS = [
  ['/board', 'Board'],
  ['/changes', 'Changes'],
  ['/sources', 'Sources'],
  ['/universe', 'Universe'],
  ['/watch', 'Watch lists'],
  ['/read', 'Read a text'],
  ['/review', 'Review'],
] as const

export type Room = (typeof ROOMS)[number][0]

/** A page: its title, which room it is in, what it shows. */
export interface Page {
  readonly title: string
  readonly room?: Room
  /** Path of the feed that holds what changes on it. */
  readonly feed?: string
  readonly main: Markup
}

/** htmx brings a style of its own unless told not to, which the content security policy forbids. */
const HTMX = '{"includeIndicatorCSS":false,"includeIndicatorStyles":false}'

/** The frame that all pages share. Everything works without the scripts. */
export function framed(page: Page, asking: Asking): Markup {
  return documentOf(page, viewerLine(asking))
}

/** The same for what is shown to whoever asks, whatever of the record they may see: a refusal, the form to sign in. */
export function plain(title: string, main: Markup): Markup {
  return documentOf({ title, main }, '')
}

function documentOf({ title, main, room, feed }: Page, viewer: Markup | ''): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="htmx-config" content="${HTMX}">
<title>${title} · Retcon</title>
<link rel="icon" href="/static/icon.svg">
${feed === undefined ? '' : html`<link rel="alternate" type="application/atom+xml" title="What changed: ${title}" href="${feed}">`}
<link rel="stylesheet" href="/static/page.css">
<link rel="stylesheet" href="/static/pictures.css">
<script src="/static/vendor/htmx.js" defer></script>
<script src="/static/page.js" type="module"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="site">
<a class="brand" href="/">Retcon</a>
<nav aria-label="Rooms"><ul>${ROOMS.map(
    ([path, name]) =>
      html`<li><a href="${path}"${path === room ? raw(' aria-current="page"') : ''}>${name}</a></li>`,
  )}</ul></nav>
<form class="find" role="search" action="/find"><label class="quiet" for="find">Find words or a name</label>
<input id="find" type="search" name="q" placeholder="Find words or a name" maxlength="200"><button>Find</button></form>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="site">
${viewer}
<p>Claims are what articles say, each with its sentence; Retcon judges only what came of them. <a href="/api/v1/openapi.json">API</a></p>
</footer>
</body>
</html>`
}

function viewerLine({ progress, spoilers, role, csrf }: Asking): Markup {
  const guard = spoilers
    ? html`Spoilers are shown on this page.`
    : progress.length === 0
      ? html`Nothing is folded: <a href="/progress">say how far you are</a> to keep spoilers out.`
      : html`Spoilers are folded by <a href="/progress">your progress</a> in ${counted(progress.length, 'work')}.`
  const account =
    role === undefined
      ? html`<a href="/login">Sign in</a>`
      : html`Signed in as ${role} <form class="inline" method="post" action="/logout"><input type="hidden" name="csrf" value="${csrf}"><button class="link">Sign out</button></form>`
  // A paragraph can't hold the form.
  return html`<div class="viewer">${guard} ${account}</div>`
}

/** What was folded, work by work, and the way to open it. */
export function foldedNote(hidden: readonly Hidden[], showAll: string): Markup {
  if (hidden.length === 0) return html``
  const count = hidden.reduce((sum, h) => sum + h.count, 0)
  return html`<details class="folded"><summary>${counted(count, 'line')} folded, to keep spoilers from you</summary>
<ul>${hidden.map((h) => html`<li>${h.count} on ${h.work}</li>`)}</ul>
<p><a href="${showAll}">Show them all the same</a></p></details>`
}

/** The same address with other parameters; those that are undefined are taken out. */
export function withParameters(
  url: string,
  parameters: Readonly<Record<string, string | undefined>>,
): string {
  const { pathname, searchParams } = new URL(url)
  for (const [name, value] of Object.entries(parameters))
    if (value === undefined) searchParams.delete(name)
    else searchParams.set(name, value)
  const query = searchParams.toString()
  return query === '' ? pathname : `${pathname}?${query}`
}
