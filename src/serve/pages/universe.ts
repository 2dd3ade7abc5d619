import type { Hono } from 'hono'
import { html } from 'hono/html'
import {
  counted,
  crossoversIn,
  type Lanes,
  lanesIn,
  type UniverseWorks,
  worksOfUniverse,
} from '../../ask/index.ts'
import { universeOf } from '../../record/index.ts'
import { crossoverSvg } from '../../universe/index.ts'
import { Refusal } from '../refusal.ts'
import type { Env, Serving } from '../serving.ts'
import { boardPath, foldedNote, framed, type Markup, withParameters } from './frame.ts'
import { graphData } from './graph-data.ts'
import { lanesPicture } from './lanes-picture.ts'
import { timeAxis } from './time-axis.ts'

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
    const lanes = await lanesIn(ledger, answer.works.universe, asking.guard)
    const main = universeMarkup(answer.works, lanes, c.req.url)
    return c.html(framed({ title: answer.works.universe, room: '/universe', main }, asking))
  })
  app.get('/universe/:name/crossovers.svg', async (c) => {
    const crossovers = await crossoversIn(ledger, c.req.param('name'), {}, c.get('asking').guard)
    if (crossovers.found !== 'one') throw new Refusal('unknown-name', 'the catalogue has no such universe')
    c.header('content-type', 'image/svg+xml')
    return c.body(crossoverSvg(crossovers.universe, crossovers.crossovers))
  })
  app.get('/universe/:name/graph.json', async (c) => {
    const crossovers = await crossoversIn(ledger, c.req.param('name'), {}, c.get('asking').guard)
    if (crossovers.found !== 'one') throw new Refusal('unknown-name', 'the catalogue has no such universe')
    return c.json(graphData(crossovers.crossovers))
  })
}

function pathOf(universe: string): string {
  return `/universe/${encodeURIComponent(universe)}`
}

function universeMarkup(works: UniverseWorks, lanes: Lanes, url: string): Markup {
  const own = pathOf(works.universe)
  const query = new URL(url).search
  const stories = works.circle.length === 0 ? works.storyOrder : []
  return html`<h1>${works.universe}</h1>
<p class="dim"><a href="${boardPath(works.universe)}">What is said about it</a> · ${counted(works.releaseOrder.length, 'work')}</p>
<h2>Works through time</h2>
${timeAxis(works)}
<details><summary>In story order</summary>${stories.length === 0 ? html`<p>The story runs in a circle through ${works.circle.join(', ')}.</p>` : html`<ol>${stories.map((name) => html`<li><a href="${boardPath(name)}">${name}</a></li>`)}</ol>`}</details>
<h2>Who appears where</h2>
<p class="dim">A line a character, a dot where they appear; lines come together where they share a work.</p>
${lanesPicture(lanes)}
<h2>Which works share characters</h2>
<div id="graph" class="graph" data-src="${own}/graph.json${query}" hidden></div>
<p id="graph-help" class="dim" hidden>Drag to move, scroll to come nearer. With the keyboard: arrows go from work to work, Enter opens one, + and − come nearer and go back. <label>Find a work <input id="graph-find" list="graph-names"></label><datalist id="graph-names"></datalist> <output id="graph-says" aria-live="polite"></output></p>
<img id="graph-still" class="wide" src="${own}/crossovers.svg${query}" width="960" height="720" alt="Works of ${works.universe}, joined where they share characters">
<script src="/static/vendor/graphology.js" defer></script><script src="/static/vendor/sigma.js" defer></script><script src="/static/graph.js" type="module"></script>
${foldedNote(works.hidden, withParameters(url, { spoilers: 'show' }))}`
}
