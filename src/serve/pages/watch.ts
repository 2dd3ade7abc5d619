import type { Hono } from 'hono'
import { html } from 'hono/html'
import { type Watch, watchBefore } from '../../ask/index.ts'
import type { Markup } from '../pictures/markup.ts'
import { watchListPicture } from '../pictures/watch-list.ts'
import type { Env, Serving } from '../serving.ts'
import { framed } from './frame.ts'

/** What to see before a work or a character. */
export function watchRoutes(app: Hono<Env>, { ledger }: Serving): void {
  app.get('/watch', async (c) => {
    const asking = c.get('asking')
    const before = (c.req.query('before') ?? '').trim().slice(0, 200)
    const list = c.req.query('list') === 'complete' ? 'complete' : 'essential'
    const order = c.req.query('order') === 'story' ? 'story' : 'release'
    const watch =
      before === ''
        ? undefined
        : await watchBefore(ledger, before, { list, order }, asking.guard, asking.progress)
    const main = html`<h1>What to see before</h1>
<form class="filter" action="/watch"><label>A work or a character <input type="search" name="before" value="${before}" required maxlength="200" placeholder="The Defenders"></label>
<label>List <select name="list">${option('essential', 'the shortest', list)}${option('complete', 'everything', list)}</select></label>
<label>Order <select name="order">${option('release', 'of release', order)}${option('story', 'of the story', order)}</select></label><button>Show</button></form>
${watch === undefined ? html`<p class="dim">The shortest list still introduces everybody whom the target takes for known. What you have seen, by <a href="/progress">your progress</a>, is left out.</p>` : listMarkup(before, watch)}`
    return c.html(framed({ title: 'Watch lists', room: '/watch', main }, asking))
  })
}

function option(value: string, words: string, chosen: string): Markup {
  return value === chosen
    ? html`<option value="${value}" selected>${words}</option>`
    : html`<option value="${value}">${words}</option>`
}

function listMarkup(before: string, watch: Watch): Markup {
  if (watch.found === 'several')
    return html`<p>${before} means several: ${watch.things.map(({ name, type }) => `${name} (${type})`).join(', ')}.</p>`
  if (watch.found === 'none')
    return html`<p>The catalogue knows no ${before} that comes out or appears.${watch.near.length === 0 ? '' : html` Near it: ${watch.near.map((name, n) => html`${n === 0 ? '' : ', '}<a href="/watch?before=${encodeURIComponent(name)}">${name}</a>`)}.`}</p>`
  return watchListPicture(watch.watch)
}
