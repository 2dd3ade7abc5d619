import type { Hono } from 'hono'
import { html } from 'hono/html'
import { type Findings, findingsOf } from '../../ask/index.ts'
import { boardPath } from '../pictures/board-path.ts'
import type { Markup } from '../pictures/markup.ts'
import type { Env, Serving } from '../serving.ts'
import { foldedNote, framed, withParameters } from './frame.ts'

/** Where words stand in the record; a name leads to its board. */
export function findRoutes(app: Hono<Env>, { ledger }: Serving): void {
  app.get('/find', async (c) => {
    const asking = c.get('asking')
    const words = (c.req.query('q') ?? '').trim().slice(0, 200)
    const main =
      words === ''
        ? html`<h1>Find</h1><p>Put words or a name into the field above.</p>`
        : findings(words, await findingsOf(ledger, words, asking.guard, asking.view), c.req.url)
    return c.html(framed({ title: words === '' ? 'Find' : `Find ${words}`, main }, asking))
  })
}

function findings(words: string, { claims, articles, hidden }: Findings, url: string): Markup {
  return html`<h1>Find “${words}”</h1>
<p><a href="${boardPath(words)}">The board of ${words}</a></p>
${claims.length + articles.length === 0 ? html`<p>The words stand nowhere in the record.</p>` : ''}
${claims.length === 0 ? '' : html`<h2>Claims</h2><ol class="plain">${claims.map((claim) => html`<li><a href="/proposition/${claim.proposition}">${claim.sentence}</a><p class="dim">“${claim.quote}” ${claim.article.outlet ?? 'an unnamed outlet'}, ${claim.article.published ?? 'undated'}</p></li>`)}</ol>`}
${articles.length === 0 ? '' : html`<h2>Articles</h2><ol class="plain">${articles.map(({ id, title, outlet, published, excerpt }) => html`<li><a href="/article/${id}">${title}</a> <span class="dim">${outlet ?? 'an unnamed outlet'}, ${published ?? 'undated'}</span><p>${excerpt.map(({ text, found }) => (found ? html`<mark>${text}</mark>` : html`${text}`))}</p></li>`)}</ol>`}
${foldedNote(hidden, withParameters(url, { spoilers: 'show' }))}`
}
