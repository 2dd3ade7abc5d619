import { html } from 'hono/html'
import type { UniverseWork } from '../../ask/index.ts'
import { boardPath } from './board-path.ts'
import { workTitle } from './dated-work.ts'
import type { Markup } from './markup.ts'
import { seriesLanes } from './series-lanes.ts'
import { shortened } from './shortened.ts'

const WIDTH = 480
const ROW = 24
const TOP = 34
/** Where the names in story order end, and those in release order begin. */
const STORY = 200
const RELEASE = 280
const LONGEST = 26
const COLOURS = 8

/** Two lists side by side, as the story goes and as it came out, each work joined to itself: what was told later of what was before crosses. */
export function storyAxis(
  universe: string,
  storyOrder: readonly UniverseWork[],
  releaseOrder: readonly UniverseWork[],
): Markup {
  const told = new Set(storyOrder)
  const released = releaseOrder.filter((work) => told.has(work))
  const colourOf = new Map(
    seriesLanes(released).flatMap(({ works }, n) => works.map((work) => [work, n % COLOURS] as const)),
  )
  const y = (n: number) => TOP + n * ROW + ROW / 2
  return html`<svg class="story-axis" viewBox="0 0 ${WIDTH} ${TOP + storyOrder.length * ROW + 8}" role="group" aria-labelledby="story-title" aria-describedby="story-description">
<title id="story-title">Works of ${universe} as the story goes</title>
<desc id="story-description">From top to bottom, on the left as the story goes, on the right as it came out. The same stands in the lists beside.</desc>
<text class="head end" x="${STORY}" y="18">As the story goes</text><text class="head" x="${RELEASE}" y="18">As released</text>
${storyOrder.map((work, n) => {
  const [from, to] = [y(n), y(released.indexOf(work))]
  const colour = `c${colourOf.get(work) ?? 0}`
  const middle = (STORY + RELEASE) / 2
  return html`<path class="${colour}" d="M${STORY + 8} ${from}C${middle} ${from} ${middle} ${to} ${RELEASE - 8} ${to}"/><circle class="${colour}" cx="${STORY + 8}" cy="${from}" r="4"/><circle class="${colour}" cx="${RELEASE - 8}" cy="${to}" r="4"/>
<a href="${boardPath(work.work)}"><title>${workTitle(work)}</title><text class="end" x="${STORY}" y="${from + 4}">${shortened(work.work, LONGEST)}</text></a>
<text x="${RELEASE}" y="${to + 4}">${shortened(work.work, LONGEST)}</text>
`
})}
</svg>`
}
