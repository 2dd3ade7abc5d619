import { html } from 'hono/html'
import { counted, type Lanes } from '../../ask/index.ts'
import { boardPath } from './board-path.ts'
import { laneHeights } from './lane-heights.ts'
import { laneOrders } from './lane-order.ts'
import { laneTables } from './lane-tables.ts'
import type { Markup } from './markup.ts'
import { shortened } from './shortened.ts'
import { units } from './units.ts'

const COLUMN = 116
/** Room for names before the first work, and after the last. */
const LEFT = 150
const RIGHT = 80
const TOP = 84
const BOTTOM = 24
/** How far a lane runs level on both sides of a work. */
const LEVEL = 14
/** Letters of a name that fit before a work, and above one. */
const LONGEST = 19
const LONGEST_WORK = 30
/** Works that are drawn, those with the most of the characters in them; the tables have all. */
const MOST_WORKS = 120
/** Colours of the style sheet, taken in turns. */
const COLOURS = 8

/**
 * A lane a character from left to right, works in release order: a dot where the character is in the work, filled where a meeting with another
 * of them is told; lanes of one work run side by side there. Below it the same as tables. Whoever is nowhere has no lane.
 */
export function lanesPicture(lanes: Lanes): Markup {
  const { universe, characters, works, others } = lanes
  if (characters.length === 0 || works.length === 0)
    return html`<p>The catalogue tells of nobody who appears in ${universe}.</p>`
  const drawn = mostPeopled(lanes)
  const column = new Map(drawn.map((work, n) => [work, n]))
  const places = characters.map((lane) => lane.works.flatMap((work) => column.get(work) ?? []))
  const orders = laneOrders(places, drawn.length)
  const heights = laneHeights(places, orders)
  const width = LEFT + (drawn.length - 1) * COLUMN + RIGHT
  const height = TOP + Math.max(...heights.flatMap((own) => [...own.values()]), 0) + BOTTOM
  const placed: Placed = { lanes, drawn, places, heights, height }
  const left = works.length - drawn.length
  const beyond = [
    ...(others > 0 ? [counted(others, 'more character')] : []),
    ...(left > 0 ? [counted(left, 'work')] : []),
  ]
  return html`<figure class="pictured">
<div class="scrolled" tabindex="0" role="region" aria-label="Who appears where in ${universe}">
<svg class="lanes" width="${units(width)}" height="${units(height)}" viewBox="0 0 ${units(width)} ${units(height)}" role="group" aria-labelledby="lanes-title" aria-describedby="lanes-description">
<title id="lanes-title">Who appears where in ${universe}</title>
<desc id="lanes-description">A lane a character, works from left to right in release order, a dot where the character is in the work. Lanes of one work run side by side. The same stands in tables below.</desc>
${drawn.map((work, n) => workHead(placed, work, n))}
${characters.map((_, lane) => lanePath(placed, lane))}
${characters.map((_, lane) => laneDots(placed, lane))}
${characters.map((_, lane) => laneName(placed, lane))}
</svg>
</div>
<figcaption>${counted(characters.length, 'character')} in ${counted(drawn.length, 'work')}${beyond.length > 0 ? `; not drawn: ${beyond.join(' and ')}` : ''}. A filled dot: meets another of them there, as far as the catalogue tells.</figcaption>
</figure>
${laneTables(lanes)}`
}

interface Placed {
  readonly lanes: Lanes
  /** Places of the drawn works among all. */
  readonly drawn: readonly number[]
  /** For each lane its places among the drawn works. */
  readonly places: readonly (readonly number[])[]
  readonly heights: readonly ReadonlyMap<number, number>[]
  readonly height: number
}

function mostPeopled({ characters, works }: Lanes): number[] {
  const counts = works.map(() => 0)
  for (const lane of characters) for (const work of lane.works) counts[work] = (counts[work] ?? 0) + 1
  return [...counts.keys()]
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, MOST_WORKS)
    .sort((a, b) => a - b)
}

function columnX(n: number): number {
  return LEFT + n * COLUMN
}

function laneY({ heights }: Placed, lane: number, n: number): number {
  return TOP + (heights[n]?.get(lane) ?? 0)
}

/** A work's name, high or low in turns so that neighbours have room; its date; a line down; and what holds its lanes together. */
function workHead(placed: Placed, work: number, n: number): Markup {
  const { lanes, places, height } = placed
  const told = lanes.works[work]
  if (told === undefined) return html``
  const here = [...places.keys()].filter((lane) => places[lane]?.includes(n))
  const ys = here.map((lane) => laneY(placed, lane, n))
  const [x, y] = [columnX(n), n % 2 === 0 ? 16 : 48]
  const [top, bottom] = [Math.min(...ys) - 8, Math.max(...ys) + 8]
  const names = here.map((lane) => lanes.characters[lane]?.character ?? '').join(', ')
  return html`<line class="rule" x1="${x}" y1="${y + 18}" x2="${x}" y2="${units(height - 8)}"/>
<a href="${boardPath(told.work)}"><title>${told.work}${told.released === undefined ? '' : ` (${told.released})`}</title><text class="work" x="${x}" y="${y}">${shortened(told.work, LONGEST_WORK)}</text></a>
<text class="date" x="${x}" y="${y + 14}">${told.released ?? 'undated'}</text>
<rect class="scene" x="${x - 8}" y="${units(top)}" width="16" height="${units(bottom - top)}" rx="8"><title>${told.work}: ${names}</title></rect>
`
}

function lanePath(placed: Placed, lane: number): Markup {
  const own = placed.places[lane] ?? []
  const [first, last] = [own[0], own.at(-1)]
  if (first === undefined || last === undefined) return html``
  let path = `M${columnX(first) - LEVEL} ${units(laneY(placed, lane, first))}`
  for (let n = first; n <= last; n++) {
    const [from, to] = [laneY(placed, lane, Math.max(first, n - 1)), laneY(placed, lane, n)]
    const middle = columnX(n) - COLUMN / 2
    if (n > first && units(from) !== units(to))
      path += `H${columnX(n - 1) + LEVEL}C${middle} ${units(from)} ${middle} ${units(to)} ${columnX(n) - LEVEL} ${units(to)}`
  }
  path += `H${columnX(last) + LEVEL}`
  return html`<path class="lane c${lane % COLOURS}" d="${path}"><title>${placed.lanes.characters[lane]?.character ?? ''}</title></path>
`
}

function laneDots(placed: Placed, lane: number): Markup {
  const { lanes, drawn, places } = placed
  const name = lanes.characters[lane]?.character ?? ''
  return html`${(places[lane] ?? []).map((n) => {
    const told = lanes.works[drawn[n] ?? -1]
    const met = (told?.meetings ?? []).flatMap((pair) =>
      pair.includes(lane) ? (lanes.characters[pair[0] === lane ? pair[1] : pair[0]]?.character ?? []) : [],
    )
    const words = `${name} in ${told?.work}${met.length > 0 ? `, meets ${met.join(', ')}` : ''}`
    return html`<circle class="${met.length > 0 ? 'dot' : 'dot open'} c${lane % COLOURS}" cx="${columnX(n)}" cy="${units(laneY(placed, lane, n))}" r="4.5"><title>${words}</title></circle>`
  })}
`
}

/** Before the lane's first dot, where the lane begins. */
function laneName(placed: Placed, lane: number): Markup {
  const name = placed.lanes.characters[lane]?.character ?? ''
  const [first] = placed.places[lane] ?? []
  if (first === undefined) return html``
  const [x, y] = [columnX(first) - LEVEL - 4, laneY(placed, lane, first) + 4]
  return html`<a href="${boardPath(name)}"><title>${name}</title><text class="who c${lane % COLOURS}" x="${x}" y="${units(y)}">${shortened(name, LONGEST)}</text></a>
`
}
