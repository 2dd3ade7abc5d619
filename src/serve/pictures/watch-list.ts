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

function lineMarkup(
  { work, released, hours, reasons, hiddenReasons }: WatchList['lines'][number],
  target: string,
): Markup {
  const folded =
    hiddenReasons > 0
      ? html`<li class="watch-folded">${counted(hiddenReasons, 'reason')} hidden: they would spoil ${work}</li>`
      : ''
  return html`<li><a href="${boardPath(work)}">${work}</a>
<span class="watch-facts">${releaseDate(released)} · ${hours === undefined ? 'unknown length' : aboutHours(hours)}</span>
<ul>${reasons.map((reason) => reasonMarkup(reason, target))}${folded}</ul></li>`
}

/** What a reason is for is told where it isn't the target, and the reason doesn't name it. */
function reasonMarkup(
  { reason, for: other }: { readonly reason: string; readonly for: string },
  target: string,
): Markup {
  if (other === target || reason.includes(other)) return html`<li>${reason}</li>`
  return html`<li>${reason} (for <a href="${boardPath(other)}">${other}</a>)</li>`
}

/** "about 11 hours". */
export function aboutHours(hours: number): string {
  return `about ${counted(Math.max(1, Math.round(hours)), 'hour')}`
}
