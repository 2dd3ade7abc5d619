import { html } from 'hono/html'
import {
  BASIS_WORDS,
  chainWords,
  counted,
  isOpen,
  percent,
  type Standing,
  type Trend,
} from '../../ask/index.ts'
import type { Markup } from './frame.ts'

/** A proposition in a list: status, sentence, how probable, on whose word, since when. */
export function standingLine(standing: Standing, trend: Trend | undefined, today: string): Markup {
  const { id, sentence, status, outlet, according_to, basis, since, articles, reports } = standing
  const counts =
    reports > 0 && reports < articles
      ? `${counted(articles, 'article')}, ${counted(reports, 'independent report')}`
      : counted(articles, 'article')
  return html`<li class="standing">
<span class="status ${status}">${status}</span>
<div class="what"><a href="/proposition/${id}">${sentence}</a>
<p class="dim">${chainWords(outlet, according_to)}, ${BASIS_WORDS[basis]} · ${sinceWords(since, today)} · ${counts}</p></div>
<div class="likely">${isOpen(status) ? probabilityBar(standing.probability) : ''}${trend === undefined ? '' : sparkline(trend)}</div>
</li>`
}

/** "since 2017-10-05, 8 months". */
function sinceWords(since: string | undefined, today: string): Markup {
  if (since === undefined) return html`undated`
  return html`since <time datetime="${since}">${since}</time>${ageWords(since, today)}`
}

function ageWords(since: string, today: string): string {
  if (since.length !== 10 || since > today) return ''
  const { years, months, days } = Temporal.PlainDate.from(since).until(today, { largestUnit: 'years' })
  if (years > 0) return `, ${counted(years, 'year')} ago`
  return `, ${months > 0 ? counted(months, 'month') : counted(days, 'day')} ago`
}

/** A bar from 0 to 1 with its number. */
export function probabilityBar(probability: number): Markup {
  return html`<span class="probability"><meter min="0" max="1" value="${probability.toFixed(3)}" aria-label="probability">${percent(probability)}</meter> <span>${percent(probability)}</span></span>`
}

const WIDTH = 96
const HEIGHT = 24

/** How probable it was on each day on which something was said, as a small step line; its title tells it in words. */
function sparkline(trend: Trend): Markup {
  const [first, last] = [trend[0], trend.at(-1)]
  if (first === undefined || last === undefined || trend.length < 2) return html``
  const span = Math.max(1, daysFrom(first.day, last.day))
  const x = (day: string) => ((daysFrom(first.day, day) / span) * (WIDTH - 2) + 1).toFixed(1)
  const y = (p: number) => (HEIGHT - 1 - p * (HEIGHT - 2)).toFixed(1)
  const path = trend
    .map(({ day, probability }, n) => `${n === 0 ? `M${x(day)} ` : `H${x(day)}V`}${y(probability)}`)
    .join('')
  const words = trend.map(({ day, probability }) => `${day} ${percent(probability)}`).join(', ')
  return html`<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="probability over time: ${words}"><title>${words}</title><path d="${path}"/></svg>`
}

function daysFrom(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days
}
