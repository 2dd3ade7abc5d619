import type { Hono } from 'hono'
import { html } from 'hono/html'
import {
  counted,
  crossoversIn,
  type LanesAnswer,
  lanesIn,
  type UniverseWorks,
  USUAL_LANES,
  worksOfUniverse,
} from '../../ask/index.ts'
import { universeOf } from '../../record/index.ts'
import type { Crossovers } from '../../universe/network/index.ts'
import { feedPath } from '../feeds/index.ts'
import { boardPath } from '../pictures/board-path.ts'
import { crossoverGraph } from '../pictures/crossover-graph.ts'
import { graphData } from '../pictures/graph-data.ts'
import { lanesPicture } from '../pictures/lanes.ts'
import type { Markup } from '../pictures/markup.ts'
import { timeAxis } from '../pictures/time-axis.ts'
import { Refusal } from '../refusal.ts'
import type { Env, Serving } from '../serving.ts'
import { foldedNote, framed, withParameters } from './frame.ts'

/** A universe: its works through time, who shares whom, who appears where. */
export function universeRoutes(app: Hono<Env>, { ledger }: Serving): void {
  app.get('/universe', async (c) => {
    const asking = c.get('asking')
    const universes = (await universeOf(ledger)).all('universe')
    const main = html`<h1>Universes</h1><ul class="tiles">${universes.map(({ name }) => html`<li><a href="${pathOf(name)}">${name}</a></li>`)}</ul>
${universes.length === 0 ? html`<p>The catalogue has none yet: bring one in with <code>retcon import</code>.</p>` : ''}`
    return c.html(framed({ title: 'Universes', room: '/universe', main }, asking))
  })
  app.get('/universe/:name', async (c) => {
    const asking = c.get('asking')
    const name = c.req.param('name')
    const answer = await worksOfUniverse(ledger, name, asking.guard)
    if (answer.found !== 'universe')
      throw new Refusal(
        'unknown-name',
        `the catalogue has no universe called ${name.slice(0, 100)}: /universe lists them`,
      )
    const { universe } = answer.works
    const lanes = await lanesIn(ledger, universe, USUAL_LANES, asking.guard)
    const crossovers = await crossoversIn(ledger, universe, { bySeason: true }, asking.guard)
    const own = crossovers.found === 'one' ? crossovers.crossovers : undefined
    const main = universeMarkup(answer.works, lanes, own, c.req.url)
    return c.html(
      framed({ title: universe, room: '/universe', feed: feedPath('universe', universe), main }, asking),
    )
  })
  app.get('/universe/:name/graph.json', async (c) => {
    const crossovers = await crossoversIn(
      ledger,
      c.req.param('name'),
      { bySeason: true },
      c.get('asking').guard,
    )
    if (crossovers.found !== 'one') throw new Refusal('unknown-name', 'the catalogue has no such universe')
    return c.json(graphData(crossovers.crossovers))
  })
}

function pathOf(universe: string): string {
  return `/universe/${encodeURIComponent(universe)}`
}

function universeMarkup(
  works: UniverseWorks,
  lanes: LanesAnswer,
  crossovers: Crossovers | undefined,
  url: string,
): Markup {
  const { universe } = works
  const source = `${pathOf(universe)}/graph.json${new URL(url).search}`
  return html`<h1>${universe}</h1>
<p class="dim"><a href="${boardPath(universe)}">What is said about it</a> · ${counted(works.releaseOrder.length, 'work')}</p>
<h2>Works through time</h2>
${timeAxis(works)}
<h2>Who appears where</h2>
${lanes.found === 'lanes' ? lanesPicture(lanes.lanes) : ''}
<h2>Which works share characters</h2>
${crossovers === undefined ? '' : crossoverGraph(universe, crossovers, source)}
<script src="/static/vendor/graphology.js" defer></script><script src="/static/vendor/sigma.js" defer></script><script src="/static/graph.js" type="module"></script>
${foldedNote(works.hidden, withParameters(url, { spoilers: 'show' }))}`
}
