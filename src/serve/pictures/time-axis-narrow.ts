import { html } from 'hono/html'
import { boardPath } from './board-path.ts'
import { type DatedWork, workTitle } from './dated-work.ts'
import { dayNumber, yearOf } from './days.ts'
import type { Markup } from './markup.ts'
import { seriesLanes } from './series-lanes.ts'
import { shortened } from './shortened.ts'
import { units } from './units.ts'

const WIDTH = 360
const ROW = 34
/** From a new year's heading to its first work. */
const YEAR = 26
/** Lanes side by side, at the most; series beyond share them. */
const MOST_LANES = 10
const LANE = 13
const LONGEST = 30
const MARK = 5
const COLOURS = 8

/**
 * Time from top to bottom, for narrow screens: a row a work, under headings of years, so that names don't cover each other; a bar in its
 * series' lane reaches down to where its last release would stand.
 */
export function narrowAxis(universe: string, works: readonly DatedWork[]): Markup {
  const seriesNames = seriesLanes(works).map(({ works: own }) => own.map(({ work }) => work))
  const laneOf = new Map(seriesNames.flatMap((names, n) => names.map((name) => [name, n] as const)))
  const across = Math.min(seriesNames.length, MOST_LANES)
  const { rows, years, height } = rowsOf(works)
  const text = 14 + across * LANE + 8
  return html`<svg class="time-axis narrow" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-labelledby="time-narrow-title" aria-describedby="time-narrow-description">
<title id="time-narrow-title">Works of ${universe} by release</title>
<desc id="time-narrow-description">Time from top to bottom, a row a work. The same stands in the list below.</desc>
${years.map(({ year, y }) => html`<line class="tick" x1="8" y1="${y + 6}" x2="${WIDTH - 8}" y2="${y + 6}"/><text class="year" x="8" y="${y}">${year}</text>`)}
${rows.map(({ work, y }) => {
  const lane = laneOf.get(work.work) ?? 0
  const x = 14 + (lane % MOST_LANES) * LANE
  const end = work.until === undefined ? y : Math.max(y, heightAt(rows, dayNumber(work.until)))
  const mark =
    work.until === undefined
      ? html`<circle class="c${lane % COLOURS}" cx="${x}" cy="${y}" r="${MARK}"/>`
      : html`<rect class="c${lane % COLOURS}" x="${x - MARK}" y="${y - MARK}" width="${2 * MARK}" height="${units(end - y + 2 * MARK)}" rx="4"/>`
  return html`<a href="${boardPath(work.work)}"><title>${workTitle(work)}</title>${mark}<text x="${text}" y="${y}">${shortened(work.work, LONGEST)}</text><text class="date" x="${text}" y="${y + 13}">${work.released}</text></a>
`
})}
</svg>`
}

interface Row {
  readonly work: DatedWork
  readonly y: number
}

interface Rows {
  readonly rows: readonly Row[]
  readonly years: readonly { readonly year: number; readonly y: number }[]
  readonly height: number
}

function rowsOf(works: readonly DatedWork[]): Rows {
  const rows: Row[] = []
  const years: { year: number; y: number }[] = []
  let y = 0
  for (const work of works) {
    const year = yearOf(work.released)
    if (years.at(-1)?.year !== year) {
      years.push({ year, y: y + 18 })
      y += YEAR
    }
    rows.push({ work, y: y + ROW / 2 })
    y += ROW
  }
  return { rows, years, height: y + 8 }
}

/** Where a day stands between the rows before and after it, straight between the two; after the last row, on it. */
function heightAt(rows: readonly Row[], day: number): number {
  const after = rows.findIndex(({ work }) => dayNumber(work.released) > day)
  const [before, next] = [rows[after === -1 ? rows.length - 1 : after - 1], rows[after]]
  if (before === undefined) return next?.y ?? 0
  if (next === undefined) return before.y
  const [from, to] = [dayNumber(before.work.released), dayNumber(next.work.released)]
  return before.y + ((day - from) / (to - from)) * (next.y - before.y)
}
