import type { Hono } from 'hono'
import { html } from 'hono/html'
import { type Changes, changesSince, percent } from '../../ask/index.ts'
import { ALL_CHANGES, feedPath } from '../feeds/index.ts'
import { boardPath } from '../pictures/board-path.ts'
import type { Markup } from '../pictures/markup.ts'
import type { Env, Serving } from '../serving.ts'
import { foldedNote, framed, withParameters } from './frame.ts'

const WEEK = 7

/** What changed since a day, on a name or on everything. */
export function changesRoutes(app: Hono<Env>, { ledger, known, today }: Serving): void {
  app.get('/changes', async (c) => {
    const asking = c.get('asking')
    const until = asking.view.asOf ?? today()
    const asked = c.req.query('since') ?? ''
    const since = isDay(asked) ? asked : Temporal.PlainDate.from(until).subtract({ days: WEEK }).toString()
    const name = c.req.query('name')?.trim().slice(0, 200) || undefined
    const changes = await changesSince(ledger, since, name, await known(), asking.guard, asking.view)
    const main = changesMarkup(changes, name, c.req.url)
    return c.html(framed({ title: 'What changed', room: '/changes', feed: feedFor(name), main }, asking))
  })
}

const feedFor = (name: string | undefined) => (name === undefined ? ALL_CHANGES : feedPath('name', name))

function isDay(words: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(words)) return false
  try {
    return Temporal.PlainDate.from(words, { overflow: 'reject' }).toString() === words
  } catch {
    return false
  }
}

function changesMarkup(
  { since, until, changes, corrections, withdrawn, hidden }: Changes,
  name: string | undefined,
  url: string,
): Markup {
  return html`<h1>What changed</h1>
<form class="filter" action="/changes"><label>Since <input type="date" name="since" value="${since}"></label>
<label>On <input type="search" name="name" value="${name ?? ''}" maxlength="200" placeholder="everything"></label>
<label>As of <input type="date" name="as_of" value="${until}"></label><button>Show</button></form>
<p class="dim">From ${since} to ${until}${name === undefined ? '' : html` on <a href="${boardPath(name)}">${name}</a>`}. <a rel="alternate" type="application/atom+xml" href="${feedFor(name)}">Follow it in a feed reader</a></p>
${
  changes.length === 0
    ? html`<p>Nothing changed.</p>`
    : html`<ol class="standings">${changes.map(
        ({
          standing,
          isNew,
          steps,
          moved,
        }) => html`<li class="standing"><span class="status ${standing.status}">${standing.status}</span><div class="what"><a href="/proposition/${standing.id}">${standing.sentence}</a>${isNew ? html` <strong class="new">new</strong>` : ''}
${steps.map(({ day, status, because }) => html`<p class="dim"><time datetime="${day}">${day}</time> ${status}: ${because}</p>`)}${moved === undefined ? '' : html`<p class="dim">probability ${percent(moved.from)} → ${percent(moved.to)}</p>`}</div></li>`,
      )}</ol>`
}
${withdrawn.length === 0 ? '' : html`<h2>Taken back</h2><ul>${withdrawn.map(({ proposition, sentence, day, source }) => html`<li><a href="/proposition/${proposition}">${sentence}</a> <span class="dim">${source.outlet ?? 'an unnamed outlet'}, in a correction of ${day}</span></li>`)}</ul>`}
${corrections.length === 0 ? '' : html`<h2>Corrected articles</h2><ul>${corrections.map(({ title, outlet, version, recorded }) => html`<li>${title} <span class="dim">${outlet ?? ''} version ${version}, ${recorded}</span></li>`)}</ul>`}
${foldedNote(hidden, withParameters(url, { spoilers: 'show' }))}`
}
