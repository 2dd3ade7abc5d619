import type { Hono } from 'hono'
import { html } from 'hono/html'
import { articleIn, versionsOf } from '../../ask/index.ts'
import { Refusal } from '../refusal.ts'
import type { Env, Serving } from '../serving.ts'
import { correctionsMarkup } from './corrections.ts'
import { framed } from './frame.ts'
import { readingMarkup } from './reading.ts'

/** An article of the record, with all that was read in it. */
export function articleRoutes(app: Hono<Env>, { ledger }: Serving): void {
  app.get('/article/:id', async (c) => {
    const asking = c.get('asking')
    const answer = await articleIn(ledger, c.req.param('id'), asking.guard)
    if (answer.found === 'none') throw new Refusal('not-found', 'no article of this record has this id')
    if (answer.found === 'spoiler')
      throw new Refusal(
        'spoiler',
        `the article tells of ${answer.work}: add ?spoilers=show to the address to see it all the same`,
      )
    const { article, text, claims, entities, versions } = answer.reading
    const { title, outlet, author, published, url, version } = article
    const main = html`<h1>${title}</h1>
<p class="dim">${[outlet ?? 'an unnamed outlet', author, published ?? 'undated'].filter((said) => said !== undefined).join(' · ')}${url === undefined ? '' : html` · <a rel="noopener noreferrer" href="${/^https?:/.test(url) ? url : ''}">the original</a>`}${versions.length > 0 ? html` · version ${version}, others: ${versions.map((v) => html`<a href="/article/${v.id}">${v.version}</a> `)}` : ''}</p>
${readingMarkup({ title, isTitled: true, text, outlet, claims, entities })}
${correctionsMarkup((await versionsOf(ledger, article.id, asking.guard)).versions)}`
    return c.html(framed({ title, room: '/board', main }, asking))
  })
}
