import { html } from 'hono/html'
import type { UniverseWork, UniverseWorks } from '../../ask/index.ts'
import { boardPath, type Markup } from './frame.ts'

const WIDTH = 960
const LEFT = 200
const ROW = 26
const TOP = 30

/** Works of a universe on an axis of time, a row a series; undated ones are in the list beside it alone. */
export function timeAxis({ universe, releaseOrder }: UniverseWorks): Markup {
  const dated = releaseOrder.flatMap((work) =>
    work.released === undefined ? [] : [{ ...work, year: yearOf(work.released) }],
  )
  const rows = [...new Set(dated.map(({ work }) => seriesOf(work)))]
  const list = html`<details${dated.length === 0 ? ' open' : ''}><summary>As a list</summary><ol>${releaseOrder.map(listed)}</ol></details>`
  const years = dated.map(({ year }) => year)
  const [from, to] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years) + 0.1)]
  if (dated.length === 0) return list
  const x = (year: number) =>
    (LEFT + ((year - from) / Math.max(1, to - from)) * (WIDTH - LEFT - 40)).toFixed(1)
  const height = TOP + rows.length * ROW + 10
  const step = Math.max(1, Math.ceil((to - from) / 12))
  const ticks = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, n) => from + n * step)
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Works of ${universe} through time"><svg class="axis-picture" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">
<title>Works of ${universe} in the order of their release</title>
${ticks.map((year) => html`<path class="tick" d="M${x(year)} ${TOP - 8}V${height - 6}"/><text class="year" x="${x(year)}" y="16" text-anchor="middle">${year}</text>`)}
${rows.map((series, n) => html`<text class="row" x="${LEFT - 12}" y="${TOP + n * ROW + 14}" text-anchor="end">${clipped(series)}</text>`)}
${dated.map(({ work, released, year }) => {
  const y = TOP + rows.indexOf(seriesOf(work)) * ROW + 10
  return html`<a href="${boardPath(work)}"><title>${work}, ${released}</title><circle class="work" cx="${x(year)}" cy="${y}" r="6"/><text class="part" x="${x(year)}" y="${y + 4}" dx="10">${work.slice(seriesOf(work).length).trim()}</text></a>`
})}
</svg></div>
${list}`
}

function listed({ work, released, hours, introduces, hiddenNames }: UniverseWork): Markup {
  const facts = [
    released ?? 'undated',
    ...(hours === undefined ? [] : [`${hours.toFixed(1)} h`]),
    ...(introduces.length === 0
      ? []
      : [
          `introduces ${introduces.slice(0, 6).join(', ')}${introduces.length > 6 ? ` and ${introduces.length - 6} more` : ''}`,
        ]),
    ...(hiddenNames === 0 ? [] : [`${hiddenNames} names folded`]),
  ]
  return html`<li><a href="${boardPath(work)}">${work}</a> <span class="dim">${facts.join(' · ')}</span></li>`
}

/** "Luke Cage" of "Luke Cage S2". */
function seriesOf(work: string): string {
  return work.replace(/ S\d+(?:E\d+)?$/, '')
}

/** 2018.47 of "2018-06-22"; a season of the year by its middle. */
function yearOf(edtf: string): number {
  const [year = '0', month, day] = edtf.split('-')
  const part = Number(month ?? 7)
  return Number(year) + (Math.min(part, 12) - 1) / 12 + (Number(day ?? 15) - 1) / 372
}

function clipped(name: string): string {
  return name.length > 26 ? `${name.slice(0, 25)}…` : name
}
