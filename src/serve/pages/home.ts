import type { Hono } from 'hono'
import { html } from 'hono/html'
import { counted, recordSummary } from '../../ask/index.ts'
import { boardPath } from '../pictures/board-path.ts'
import type { Env, Serving } from '../serving.ts'
import { framed } from './frame.ts'

/** The start page: what the record holds, and whom most is said about. */
export function homeRoutes(app: Hono<Env>, { ledger, fleet }: Serving): void {
  app.get('/', async (c) => {
    const asking = c.get('asking')
    const { articles, claims, propositions, names } = await recordSummary(ledger)
    const main = html`<h1>Who appears where, who says so, and what came of it</h1>
<p>${counted(articles, 'article')} read, ${counted(claims, 'claim')} on ${counted(propositions, 'proposition')}.${articles === 0 ? html` <a href="/read">Put in a text</a> to see what Retcon reads in it, or fill the record with <code>retcon read</code>.` : ''}</p>
<h2>Most is said lately about</h2>
<ul class="tiles">${names.map(({ name, propositions: times }) => html`<li><a href="${boardPath(name)}">${name}</a> <span class="dim">${counted(times, 'proposition')}</span></li>`)}</ul>
<h2>Ways in</h2>
<ul class="tiles"><li><a href="/changes">What changed</a> <span class="dim">lately</span></li><li><a href="/inbox">Inbox</a> <span class="dim">the names you follow</span></li><li><a href="/sources">Whose word is worth what</a></li><li><a href="/universe">Works, crossovers and lanes</a></li><li><a href="/watch">What to see before</a></li><li><a href="/read">Read a text</a></li>${fleet === undefined ? '' : html`<li><a href="/fleet">Workers</a> <span class="dim">how far they are</span></li>`}</ul>`
    return c.html(framed({ title: 'Start', main }, asking))
  })
}
