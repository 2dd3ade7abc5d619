import { html } from 'hono/html'
import type { Lanes } from '../../ask/index.ts'
import { boardPath, type Markup } from './frame.ts'

const LEFT = 170
const STEP = 74
const ROW = 18
/** Room for the slanted name of the last work. */
const RIGHT = 110
const TOP = 90
/** How near lanes come to each other where they share a work, as a share of a row. */
const TOGETHER = 0.45

/**
 * Lanes of characters through works: a storyline picture in the manner of Munroe's "Movie Narrative Charts" (xkcd 657). Lanes keep one order
 * from first to last (the barycentre of their works, which Tanahashi and Ma, "Design Considerations for Optimizing Storyline
 * Visualizations", 2012, optimize for each step); in a work those who are in it come together around their middle.
 */
export function lanesPicture({ works, lanes }: Lanes): Markup {
  if (lanes.length === 0) return html`<p>Nobody is in two works, as far as you have come.</p>`
  const ordered = lanes.toSorted(
    (a, b) =>
      mean(a.at) - mean(b.at) || (a.at[0] ?? 0) - (b.at[0] ?? 0) || (a.character < b.character ? -1 : 1),
  )
  const width = LEFT + works.length * STEP + RIGHT
  const height = TOP + ordered.length * ROW + 16
  const x = (n: number) => LEFT + n * STEP + STEP / 2
  const middles = works.map((_, n) => mean(ordered.flatMap(({ at }, row) => (at.includes(n) ? [row] : []))))
  const y = (row: number, n: number) => TOP + ((1 - TOGETHER) * row + TOGETHER * (middles[n] ?? row)) * ROW
  const path = (at: readonly number[], row: number) =>
    at
      .map((n, k) =>
        k === 0
          ? `M${x(n)} ${y(row, n).toFixed(1)}`
          : curveTo(x(at[k - 1] ?? 0), y(row, at[k - 1] ?? 0), x(n), y(row, n)),
      )
      .join('')
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Lanes of characters"><svg class="lanes" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>Which characters appear in which works</title>
${works.map(({ work }, n) => html`<path class="tick" d="M${x(n)} ${TOP - 14}V${height - 8}"/><a href="${boardPath(work)}"><text class="work-name" x="${x(n) - 4}" y="${TOP - 20}" transform="rotate(-35 ${x(n) - 4} ${TOP - 20})">${work}</text></a>`)}
${ordered.map(
  (
    { character, at },
    row,
  ) => html`<g class="lane lane-${row % 8}"><title>${character}: ${at.map((n) => works[n]?.work).join(', ')}</title>
<a href="${boardPath(character)}"><text class="who" x="${LEFT - 6}" y="${TOP + row * ROW + 4}" text-anchor="end">${character}</text></a>
<path class="lead" d="M${LEFT} ${TOP + row * ROW}${curveTo(LEFT, TOP + row * ROW, x(at[0] ?? 0), y(row, at[0] ?? 0))}"/><path class="way" d="${path(at, row)}"/>${at.map((n) => html`<circle cx="${x(n)}" cy="${y(row, n).toFixed(1)}" r="4"/>`)}</g>`,
)}
</svg></div>
<details><summary>As a table</summary><div class="scroll" tabindex="0" role="region" aria-label="Table of lanes"><table><thead><tr><th scope="col">Character</th><th scope="col">Works</th></tr></thead><tbody>${ordered.map(
    ({ character, at }) =>
      html`<tr><th scope="row"><a href="${boardPath(character)}">${character}</a></th><td>${at.map((n) => works[n]?.work).join(', ')}</td></tr>`,
  )}</tbody></table></div></details>`
}

function curveTo(fromX: number, fromY: number, toX: number, toY: number): string {
  const middle = (fromX + toX) / 2
  return `C${middle} ${fromY.toFixed(1)} ${middle} ${toY.toFixed(1)} ${toX} ${toY.toFixed(1)}`
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length
}
