import { html } from 'hono/html'
import { boardPath } from './board-path.ts'
import { type DatedWork, workTitle } from './dated-work.ts'
import { dayNumber, yearOf, yearStart } from './days.ts'
import type { Markup } from './markup.ts'
import { nameInLane, seriesLanes } from './series-lanes.ts'
import { shortened } from './shortened.ts'
import { units } from './units.ts'

const WIDTH = 960
const LEFT = 170
const RIGHT = 30
const TOP = 36
const ROW = 26
/** Between two lanes. */
const GAP = 8
/** Units that a letter of 12 units takes, on average over common sans-serifs. */
const LETTER = 6.8
const LONGEST = 22
const MARK = 6
/** Years that are written along the axis, at the most. */
const MOST_YEARS = 14
const COLOURS = 8

/** Time from left to right, a lane a series; a season is a bar from its first release to its last, a film a point. */
export function wideAxis(universe: string, works: readonly DatedWork[]): Markup {
  const [firstYear, lastYear] = yearsOf(works)
  const [from, to] = [yearStart(firstYear), yearStart(lastYear + 1)]
  const x = (day: number) => LEFT + ((day - from) / (to - from)) * (WIDTH - LEFT - RIGHT)
  let y = TOP
  const lanes = seriesLanes(works).map((lane, n) => {
    const rows = packed(lane.works, x)
    const top = y
    y += Math.max(...rows.map(({ row }) => row + 1)) * ROW + GAP
    return html`<rect class="${n % 2 === 0 ? 'band' : 'band other'}" x="0" y="${top - GAP / 2}" width="${WIDTH}" height="${y - top}"/>
<text class="series" x="${LEFT - 14}" y="${top + ROW / 2 + 4}">${shortened(lane.name, LONGEST)}</text>
${rows.map((place) => workMark(place, top, n % COLOURS))}
`
  })
  const height = y + 4
  return html`<svg class="time-axis wide" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-labelledby="time-wide-title" aria-describedby="time-wide-description">
<title id="time-wide-title">Works of ${universe} by release</title>
<desc id="time-wide-description">Time from left to right, ${firstYear} to ${lastYear}, a lane a series. The same stands in the list below.</desc>
${lanes}
${yearTicks(firstYear, lastYear, x, height)}
</svg>`
}

function yearsOf(works: readonly DatedWork[]): [number, number] {
  const years = works.flatMap(({ released, until }) => [yearOf(released), yearOf(until ?? released)])
  return [Math.min(...years), Math.max(...years)]
}

interface Place {
  readonly work: DatedWork
  readonly name: string
  readonly from: number
  readonly to: number
  readonly row: number
}

/** Each work in the first row of its lane where it and its name have room. */
function packed(works: readonly DatedWork[], x: (day: number) => number): Place[] {
  const ends: number[] = []
  return works.map((work) => {
    const name = shortened(nameInLane(work), LONGEST)
    const from = x(dayNumber(work.released))
    const to = work.until === undefined ? from : x(dayNumber(work.until))
    const free = ends.findIndex((end) => end < from - MARK)
    const row = free === -1 ? ends.length : free
    ends[row] = to + 2 * MARK + 4 + name.length * LETTER
    return { work, name, from, to, row }
  })
}

/** A bar with its name after it; where that would run out of the picture, before it. */
function workMark({ work, name, from, to, row }: Place, top: number, colour: number): Markup {
  const y = top + row * ROW + ROW / 2
  const fits = to + MARK + 4 + name.length * LETTER <= WIDTH
  const isPoint = work.until === undefined && work.series === work.work
  const mark = isPoint
    ? html`<circle class="c${colour}" cx="${units(from)}" cy="${y}" r="${MARK}"/>`
    : html`<rect class="c${colour}" x="${units(from - MARK)}" y="${y - MARK}" width="${units(to - from + 2 * MARK)}" height="${2 * MARK}" rx="4"/>`
  return html`<a href="${boardPath(work.work)}"><title>${workTitle(work)}</title>${mark}<text${fits ? '' : html` class="before"`} x="${units(fits ? to + MARK + 4 : from - MARK - 4)}" y="${y + 4}">${name}</text></a>
`
}

function yearTicks(first: number, last: number, x: (day: number) => number, height: number): Markup {
  const step = Math.ceil((last - first + 1) / MOST_YEARS)
  const years = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, n) => first + n * step)
  return html`${years.map((year) => {
    const at = units(x(yearStart(year)))
    return html`<line class="tick" x1="${at}" y1="20" x2="${at}" y2="${height}"/><text class="year" x="${at}" y="14">${year}</text>`
  })}`
}
