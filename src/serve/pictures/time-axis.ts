import { html } from 'hono/html'
import { counted, type UniverseWork, type UniverseWorks } from '../../ask/index.ts'
import { boardPath } from './board-path.ts'
import { isDated } from './dated-work.ts'
import type { Markup } from './markup.ts'
import { releaseDate } from './release-date.ts'
import { storyAxis } from './story-axis.ts'
import { narrowAxis } from './time-axis-narrow.ts'
import { wideAxis } from './time-axis-wide.ts'
import { aboutHours } from './watch-list.ts'

/** Works that a picture holds; the list has all. */
const MOST_DRAWN = 300

/**
 * The works of a universe by release, lanes by series, and as the story goes where that is another order; below it the same as lists. The
 * style sheet shows the one of the two drawings, `wide` and `narrow`, that fits the screen.
 */
export function timeAxis(works: UniverseWorks): Markup {
  const { universe, releaseOrder, circle } = works
  const dated = releaseOrder.filter(isDated)
  const drawn = dated.slice(0, MOST_DRAWN)
  const left = [
    ...(dated.length > drawn.length ? [counted(dated.length - drawn.length, 'later work')] : []),
    ...(releaseOrder.length > dated.length
      ? [`${counted(releaseOrder.length - dated.length, 'work')} without a date`]
      : []),
  ]
  const caption = `${counted(drawn.length, 'work')} by release${left.length > 0 ? `; not drawn: ${left.join(' and ')}` : ''}.`
  const picture =
    drawn.length === 0
      ? html`<p>No release date is known of any work of ${universe}.</p>`
      : html`<figure class="pictured">${wideAxis(universe, drawn)}${narrowAxis(universe, drawn)}<figcaption>${caption}</figcaption></figure>`
  return html`${picture}
<details class="told"><summary>${counted(releaseOrder.length, 'work')} in release order, as a list</summary>
<ol class="works">${releaseOrder.map(workItem)}</ol></details>
${storyMarkup(works)}
${circle.length > 0 ? html`<p>No story order fits ${circle.join(', ')}: they come last.</p>` : ''}`
}

function storyMarkup({ universe, releaseOrder, storyOrder }: UniverseWorks): Markup {
  if (storyOrder.every((work, n) => work === releaseOrder[n]?.work))
    return storyOrder.length < 2 ? html`` : html`<p>The story goes in the order of release.</p>`
  const byName = new Map(releaseOrder.map((work) => [work.work, work]))
  const inOrder = storyOrder.flatMap((name) => byName.get(name) ?? [])
  return html`<figure class="pictured">${storyAxis(universe, inOrder.slice(0, MOST_DRAWN), releaseOrder)}<figcaption>As the story goes. A line joins each work to its place in the order of release.</figcaption></figure>
<details class="told"><summary>${counted(inOrder.length, 'work')} as the story goes, as a list</summary>
<ol class="works">${inOrder.map(workItem)}</ol></details>`
}

function workItem({ work, released, until, hours, introduces, hiddenNames }: UniverseWork): Markup {
  const names = [...introduces, ...(hiddenNames > 0 ? [`${counted(hiddenNames, 'name')} hidden`] : [])]
  return html`<li><a href="${boardPath(work)}">${work}</a>
<span class="facts">${releaseDate(released)}${until === undefined ? '' : html` to ${releaseDate(until)}`}${hours === undefined ? '' : ` · ${aboutHours(hours)}`}</span>${names.length === 0 ? '' : html`<br>introduces ${names.join(', ')}`}</li>`
}
