import { html } from 'hono/html'
import { BASIS_WORDS, chainWords, counted, isOpen, type Standing, type Trend } from '../../ask/index.ts'
import type { Markup } from '../pictures/markup.ts'
import { probabilityBar } from '../pictures/probability-bar.ts'
import { sparkline } from '../pictures/sparkline.ts'

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
