import { html } from 'hono/html'
import { percent } from '../../ask/index.ts'
import { dayNumber } from './days.ts'
import type { Markup } from './markup.ts'
import { units } from './units.ts'

/** How probable something was from a day on, until the next. */
export interface SparkPoint {
  readonly day: string
  readonly probability: number
}

const WIDTH = 96
const HEIGHT = 24
/** Half of what the line and its last dot are wide, so that nothing is cut off. */
const EDGE = 3

/**
 * A probability over time as a small line of steps, 0 at the bottom and 1 at the top, with a dot where it stands; its title tells it in words. Points are in
 * the order of their days. Nothing is drawn of none.
 */
export function sparkline(points: readonly SparkPoint[]): Markup {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return html``
  const from = dayNumber(first.day)
  const span = Math.max(1, dayNumber(last.day) - from)
  const x = ({ day }: SparkPoint) => units(EDGE + ((dayNumber(day) - from) / span) * (WIDTH - 2 * EDGE))
  const y = ({ probability }: SparkPoint) =>
    units(HEIGHT - EDGE - Math.min(Math.max(probability, 0), 1) * (HEIGHT - 2 * EDGE))
  const steps = points.slice(1).map((point) => `H${x(point)}V${y(point)}`)
  // One day alone is a dot on a level line.
  const path = `M${x(first)} ${y(first)}${points.length === 1 ? `H${WIDTH - EDGE}` : steps.join('')}`
  return html`<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img"><title>${inWords(points, first, last)}</title><path d="${path}" fill="none"/><circle cx="${points.length === 1 ? WIDTH - EDGE : x(last)}" cy="${y(last)}" r="2.5"/></svg>`
}

/** "Probability: 30 % on 2017-08-21, 92 % on 2017-10-05; at most 95 % on 2017-09-11". */
function inWords(points: readonly SparkPoint[], first: SparkPoint, last: SparkPoint): string {
  const told = ({ day, probability }: SparkPoint) => `${percent(probability)} on ${day}`
  if (first === last) return `Probability: ${told(first)}`
  const most = points.reduce((a, b) => (b.probability > a.probability ? b : a))
  const least = points.reduce((a, b) => (b.probability < a.probability ? b : a))
  const isBetween = ({ probability }: SparkPoint) =>
    probability !== first.probability && probability !== last.probability
  return [
    `Probability: ${told(first)}, ${told(last)}`,
    ...(isBetween(most) ? [`at most ${told(most)}`] : []),
    ...(isBetween(least) ? [`at least ${told(least)}`] : []),
  ].join('; ')
}
