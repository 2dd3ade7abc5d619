import { html, raw } from 'hono/html'
import { counted } from '../../ask/index.ts'
import { type Crossovers, crossoverDrawing } from '../../universe/network/index.ts'
import { boardPath } from './board-path.ts'
import type { Markup } from './markup.ts'

/** Pairs of works that the table shows, the strongest; the API has all. */
const MOST_ROWS = 200
/** Names of shared characters that a row tells. */
const MOST_NAMED = 12

/**
 * Which works share characters, as a graph to walk and zoom in (`static/graph.js` draws it out of the data at `source`, or of `graphDataElement` in the page where
 * `source` is absent); without scripts or WebGL, as a picture; and as a table.
 */
export function crossoverGraph(universe: string, crossovers: Crossovers, source?: string): Markup {
  const { works, links, pairs } = crossovers
  const nameOf = new Map(works.map(({ id, name }) => [id, name]))
  const linked = (id: string) =>
    html`<a href="${boardPath(nameOf.get(id) ?? id)}">${nameOf.get(id) ?? id}</a>`
  const rows = links.slice(0, MOST_ROWS)
  const more = pairs - rows.length
  return html`<section class="graph" data-graph${source === undefined ? '' : html` data-src="${source}"`} aria-label="Crossovers of ${universe}">
<div class="graph-live" hidden>
<form class="graph-tools"><label>Find a work <input type="search" name="work" list="graph-names" autocomplete="off" maxlength="200"></label><datalist id="graph-names"></datalist>
<button type="button" data-zoom="in">Zoom in</button> <button type="button" data-zoom="out">Zoom out</button> <button type="button" data-zoom="all">Show all</button></form>
<div class="graph-canvas" tabindex="0" role="application" aria-label="Graph of ${counted(works.length, 'work')} that share characters" aria-describedby="graph-keys"></div>
<p class="graph-now" role="status"></p>
<p class="graph-keys" id="graph-keys">Arrow keys walk to a neighbour, Enter opens its page, + and − zoom, 0 shows all.</p>
</div>
<figure class="graph-still pictured">${raw(crossoverDrawing(universe, crossovers, boardPath))}</figure>
<details class="told"><summary>${counted(pairs, 'pair')} of works with shared characters, as a table</summary>
<table><caption>Works of ${universe} that share the most characters${more > 0 ? `; ${counted(more, 'more pair')} not shown` : ''}</caption>
<thead><tr><th scope="col">Works</th><th scope="col">Share</th><th scope="col">Who</th></tr></thead>
<tbody>${rows.map(({ works: [a, b], shared }) => html`<tr><th scope="row">${linked(a)} and ${linked(b)}</th><td>${shared.length}</td><td>${named(shared)}</td></tr>`)}</tbody></table>
${aloneMarkup(crossovers, linked)}</details>
</section>`
}

function named(shared: readonly string[]): string {
  const more = shared.length - MOST_NAMED
  return `${shared.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${counted(more, 'other')}` : ''}`
}

/** Works that are in none of the rows, so that the table leaves nothing of the picture out. */
function aloneMarkup({ works, links }: Crossovers, linked: (id: string) => Markup): Markup {
  const told = new Set(links.slice(0, MOST_ROWS).flatMap(({ works: ends }) => ends))
  const others = works.filter(({ id }) => !told.has(id))
  const listed = others.slice(0, MOST_ROWS)
  if (others.length === 0) return html``
  const more = others.length - listed.length
  const heading = links.length > MOST_ROWS ? 'Works that share fewer' : 'Works that share nobody'
  return html`<p>${heading}: ${listed.map(({ id }, n) => html`${n > 0 ? ', ' : ''}${linked(id)}`)}${more > 0 ? ` and ${counted(more, 'other')}` : ''}.</p>`
}
