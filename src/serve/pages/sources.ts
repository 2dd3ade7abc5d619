import type { Hono } from 'hono'
import { html, raw } from 'hono/html'
import { counted, percent, type SourceLine, type Sources, sourcesIn } from '../../ask/index.ts'
import { RANKED_FROM, reliabilitySvg } from '../../weigh/index.ts'
import type { Markup } from '../pictures/markup.ts'
import type { Env, Serving } from '../serving.ts'
import { framed, withParameters } from './frame.ts'

/** How the table may be sorted, and the number that it goes by, the greatest first. */
const ORDERS: Readonly<Record<string, (line: SourceLine) => number>> = {
  rate: (line) => (line.ranked ? 1 : 0) + line.rate,
  reports: (line) => line.reports,
  settled: (line) => line.settled,
  firsts: (line) => line.firsts,
  ahead: (line) => line.daysAhead ?? Number.NEGATIVE_INFINITY,
  copies: (line) => line.copies + line.follows,
}

/** The table of all sources, and the reliability of the probabilities. */
export function sourcesRoutes(app: Hono<Env>, { ledger }: Serving): void {
  app.get('/sources', async (c) => {
    const asking = c.get('asking')
    const sources = await sourcesIn(ledger, asking.view)
    const asked = c.req.query('by') ?? 'rate'
    const by = asked in ORDERS ? asked : 'rate'
    return c.html(framed({ title: 'Sources', room: '/sources', main: table(sources, by, c.req.url) }, asking))
  })
  app.get('/sources/reliability.svg', async (c) => {
    const { reliability } = await sourcesIn(ledger, c.get('asking').view)
    c.header('content-type', 'image/svg+xml')
    return c.body(reliabilitySvg(reliability, 'Reliability of the probabilities'))
  })
}

function table({ sources, settled, until }: Sources, by: string, url: string): Markup {
  const value = ORDERS[by] ?? (() => 0)
  const sorted = sources.toSorted((a, b) => value(b) - value(a) || (a.source < b.source ? -1 : 1))
  const head = (key: string, words: string) =>
    html`<th scope="col" class="number"${key === by ? raw(' aria-sort="descending"') : ''}><a href="${withParameters(url, { by: key })}">${words}</a></th>`
  return html`<h1>Sources</h1>
<p>What each outlet’s and each named person’s word has been worth, as far as ${counted(settled, 'settled proposition')} tell${until === '' ? '' : ` by ${until}`}. The rate is what a cautious reader expects of the next report, with the range in which it lies nine times of ten. No rank under ${RANKED_FROM} settled reports.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Table of sources"><table class="sources">
<thead><tr><th scope="col">Source</th>${head('rate', 'Rate')}<th scope="col" class="range">Range</th>${head('settled', 'Right of settled')}${head('reports', 'Reports')}${head('firsts', 'First to report')}${head('ahead', 'Days ahead')}${head('copies', 'Copies')}</tr></thead>
<tbody>${sorted.map(row)}</tbody></table></div>
<h2>How good the probabilities were</h2>
<img class="diagram" src="${withParameters(url.replace('/sources', '/sources/reliability.svg'), { by: undefined })}" width="312" height="312" alt="Reliability diagram: stated probability against the share that came true">`
}

function row(line: SourceLine): Markup {
  const { source, rate, low, high, settled, right, reports, firsts, daysAhead, copies, follows, ranked } =
    line
  return html`<tr${ranked ? '' : raw(' class="unranked"')}><th scope="row"><a href="/source/${encodeURIComponent(source)}">${source}</a></th>
<td class="number">${percent(rate)}</td><td class="range">${interval(low, rate, high)}</td><td class="number">${settled === 0 ? '–' : `${right} of ${settled}`}</td><td class="number">${reports}</td><td class="number">${firsts}</td><td class="number">${daysAhead === undefined ? '–' : Math.round(daysAhead)}</td><td class="number">${copies}${follows >= 0.2 ? html` <span class="dim">follows ${percent(follows)}</span>` : ''}</td></tr>`
}

const WIDTH = 120

/** The range on a line from 0 to 1, the rate a dot on it. */
export function interval(low: number, rate: number, high: number): Markup {
  const x = (share: number) => (2 + share * (WIDTH - 4)).toFixed(1)
  return html`<svg class="interval" viewBox="0 0 ${WIDTH} 14" width="${WIDTH}" height="14" role="img" aria-label="${percent(low)} to ${percent(high)}"><path class="axis" d="M${x(0)} 7H${x(1)}"/><path class="reach" d="M${x(low)} 7H${x(high)}"/><circle cx="${x(rate)}" cy="7" r="3.5"/></svg>`
}
