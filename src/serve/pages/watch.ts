import type { Hono } from 'hono'
import { html } from 'hono/html'
import { counted, type Watch, watchBefore } from '../../ask/index.ts'
import type { Env, Serving } from '../serving.ts'
import { boardPath, framed, type Markup } from './frame.ts'

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
    return html`<p>The catalogue knows no ${before} that comes out or appears.${watch.near.length === 0 ? '' : ` Near it: ${watch.near.join(', ')}.`}</p>`
  const { target, lines, hours, unknownLengths, circle } = watch.watch
  if (lines.length === 0)
    return html`<p>Nothing needs to be seen before <a href="${boardPath(target)}">${target}</a>.</p>`
  return html`<p>${counted(lines.length, 'work')} before <a href="${boardPath(target)}">${target}</a>, ${hours.toFixed(1)} hours${unknownLengths > 0 ? `, ${unknownLengths} of unknown length` : ''}${circle.length > 0 ? `; the story of ${circle.join(', ')} runs in a circle` : ''}.</p>
<ol class="watch">${lines.map(
    ({
      work,
      released,
      hours: own,
      reasons,
      hiddenReasons,
    }) => html`<li><a href="${boardPath(work)}">${work}</a> <span class="dim">${released ?? 'undated'}${own === undefined ? '' : `, ${own.toFixed(1)} h`}</span>
<ul>${reasons.map(({ reason, for: other }) => html`<li>${reason} <span class="dim">for ${other}</span></li>`)}${hiddenReasons > 0 ? html`<li class="dim">${counted(hiddenReasons, 'reason')} folded</li>` : ''}</ul></li>`,
  )}</ol>`
}
