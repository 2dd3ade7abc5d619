import { html } from 'hono/html'
import { counted, type WatchList } from '../../ask/index.ts'
import { boardPath } from './board-path.ts'
import type { Markup } from './markup.ts'
import { releaseDate } from './release-date.ts'

/** What to see before a work, in order, each with what it gives and for what, and how long it takes. */
export function watchListPicture({ target, lines, hours, unknownLengths, circle }: WatchList): Markup {
  if (lines.length === 0)
    return html`<p>Nothing needs to be seen before <a href="${boardPath(target)}">${target}</a>.</p>`
  const unknown = unknownLengths > 0 ? `, and ${counted(unknownLengths, 'work')} of unknown length` : ''
  return html`<p class="watch-sum">Before <a href="${boardPath(target)}">${target}</a>: ${counted(lines.length, 'work')}, ${aboutHours(hours)}${unknown}.</p>
<ol class="watch-list">${lines.map((line) => lineMarkup(line, target))}</ol>
${circle.length > 0 ? html`<p class="watch-circle">No story order fits ${circle.join(', ')}: they come in release order.</p>` : ''}`
}

type Line = WatchList['lines'][number]
type Reason = Line['reasons'][number]

function lineMarkup({ work, released, hours, reasons, hiddenReasons }: Line, target: string): Markup {
  const folded =
    hiddenReasons > 0
      ? html`<li class="watch-folded">${counted(hiddenReasons, 'reason')} hidden: they would spoil ${work}</li>`
      : ''
  const told = (reason: Reason) => reasonMarkup(reason, target)
  const more = reasons.slice(AT_ONCE)
  return html`<li><a href="${boardPath(work)}">${work}</a>
<span class="watch-facts">${releaseDate(released)} · ${hours === undefined ? 'unknown length' : aboutHours(hours)}</span>
<ul>${reasons.slice(0, AT_ONCE).map(told)}${folded}</ul>${more.length === 0 ? '' : html`<details><summary>${counted(more.length, 'more reason')}</summary><ul>${more.map(told)}</ul></details>`}</li>`
}

/** Reasons that are shown without asking for more. */
const AT_ONCE = 4

/** What a reason is for is told where it isn't the target, and the reason doesn't name it. */
function reasonMarkup({ reason, for: other }: Reason, target: string): Markup {
  if (other === target || reason.includes(other)) return html`<li>${reason}</li>`
  return html`<li>${reason} (for <a href="${boardPath(other)}">${other}</a>)</li>`
}

/** "about 11 hours". */
export function aboutHours(hours: number): string {
  return `about ${counted(Math.max(1, Math.round(hours)), 'hour')}`
}
