import type { Hono } from 'hono'
import { html } from 'hono/html'
import {
  counted,
  percent,
  type SourceHistory,
  type SourceLine,
  sourceHistoryOf,
  sourcesIn,
} from '../../ask/index.ts'
import { foldName } from '../../model/index.ts'
import { type Rate, reliabilitySvg } from '../../weigh/index.ts'
import type { Markup } from '../pictures/markup.ts'
import { Refusal } from '../refusal.ts'
import type { Env, Serving } from '../serving.ts'
import { foldedNote, framed, withParameters } from './frame.ts'
import { interval } from './sources.ts'

/** One source: its record, its reliability, what it got right and wrong, whom it repeats. */
export function sourceRoutes(app: Hono<Env>, { ledger }: Serving): void {
  const line = async (name: string, view: Parameters<typeof sourcesIn>[1]) => {
    const { sources } = await sourcesIn(ledger, view)
    const found = sources.find(({ source }) => foldName(source) === foldName(name))
    if (found === undefined)
      throw new Refusal(
        'unknown-name',
        `nobody called ${name.slice(0, 100)} is in the record: /sources lists who is`,
      )
    return found
  }
  app.get('/source/:name', async (c) => {
    const asking = c.get('asking')
    const one = await line(c.req.param('name'), asking.view)
    const history = await sourceHistoryOf(ledger, one.source, asking.guard, asking.view)
    return c.html(
      framed({ title: one.source, room: '/sources', main: sourceMarkup(one, history, c.req.url) }, asking),
    )
  })
  app.get('/source/:name/reliability.svg', async (c) => {
    const one = await line(c.req.param('name'), c.get('asking').view)
    c.header('content-type', 'image/svg+xml')
    return c.body(reliabilitySvg(one.reliability, `Reliability of ${one.source}`))
  })
}

function sourceMarkup(one: SourceLine, history: SourceHistory, url: string): Markup {
  const {
    source,
    settled,
    right,
    reports,
    firsts,
    daysAhead,
    copies,
    follows,
    corrections,
    brier,
    crowdBrier,
  } = one
  const facts: readonly (readonly [string, string])[] = [
    ['Reports', String(reports)],
    ['Right', settled === 0 ? 'nothing is settled yet' : `${right} of ${settled}`],
    ['First to report', counted(firsts, 'time')],
    ...(daysAhead === undefined
      ? []
      : [['Days ahead of the settlement', String(Math.round(daysAhead))] as const]),
    ['Repeated others', counted(copies, 'time')],
    ...(follows >= 0.05 ? [['Follows others, by its errors', percent(follows)] as const] : []),
    ['Corrections', String(corrections)],
    ...(brier === undefined ? [] : [['Brier score', brier.toFixed(3)] as const]),
    ...(crowdBrier === undefined ? [] : [['All others on the same', crowdBrier.toFixed(3)] as const]),
  ]
  return html`<h1>${source}</h1>
<p class="verdict"><strong>${percent(one.rate)}</strong> ${interval(one.low, one.rate, one.high)} <span class="dim">${percent(one.low)} to ${percent(one.high)}${one.ranked ? '' : ', too little is settled for a rank'}</span></p>
<dl class="facts">${facts.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
<div class="columns">${rates('By what it claimed', one.byPredicate)}${rates('By what it rested on', one.byBasis)}
<section><h2>How sure, how right</h2><img class="diagram" src="${withParameters(`${url.split('?')[0]}/reliability.svg`, {})}" width="312" height="312" alt="Reliability diagram of ${source}: stated against came true"></section></div>
${reportList('Came true', history.hits)}${reportList('Did not come true', history.misses)}${reportList('Not settled yet', history.open)}
${history.repeats.length === 0 ? '' : html`<h2>Whom it repeats</h2><ul>${history.repeats.map(({ source: other, times }) => html`<li><a href="/source/${encodeURIComponent(other)}">${other}</a> <span class="dim">${counted(times, 'time')}</span></li>`)}</ul>`}
${foldedNote(history.hidden, withParameters(url, { spoilers: 'show' }))}`
}

function rates(title: string, all: Readonly<Record<string, Rate>>): Markup {
  const entries = Object.entries(all)
  if (entries.length === 0) return html``
  return html`<section><h2>${title}</h2><table><tbody>${entries.map(
    ([key, { rate, low, high, right, wrong }]) =>
      html`<tr><th scope="row">${key.replaceAll('_', ' ')}</th><td class="number">${percent(rate)}</td><td class="range">${interval(low, rate, high)}</td><td class="number dim">${right} of ${right + wrong}</td></tr>`,
  )}</tbody></table></section>`
}

/** Reports that are listed of each outcome, at the most. */
const MOST_LISTED = 100

function reportList(title: string, reports: SourceHistory['hits']): Markup {
  if (reports.length === 0) return html``
  return html`<h2>${title} <span class="dim">${reports.length}</span></h2><ol class="plain">${reports.slice(0, MOST_LISTED).map(({ standing, day, certainty }) => html`<li><time>${day ?? 'undated'}</time> <a href="/proposition/${standing.id}">${standing.sentence}</a> <span class="dim">said as ${certainty}</span></li>`)}</ol>`
}
