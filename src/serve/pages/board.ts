import type { Context, Hono } from 'hono'
import { html } from 'hono/html'
import {
  type Board,
  boardOfLatest,
  counted,
  drawnBoardOf,
  type FoundClaim,
  LATEST,
  namesFollowed,
  type Standing,
  type Trend,
  withdrawnOn,
} from '../../ask/index.ts'
import { foldName, STATUSES } from '../../model/index.ts'
import { predicates } from '../../predicates/index.ts'
import { mayWrite } from '../accounts/index.ts'
import { ALL_CHANGES, feedPath } from '../feeds/index.ts'
import { boardPath } from '../pictures/board-path.ts'
import type { Markup } from '../pictures/markup.ts'
import type { Env, Serving } from '../serving.ts'
import { foldedNote, framed, withParameters } from './frame.ts'
import { standingLine } from './standing-line.ts'

/** Propositions on one page of a board. */
const ON_A_PAGE = 60

/** Boards of a work, character, person or universe, and of everything. */
export function boardRoutes(app: Hono<Env>, serving: Serving): void {
  app.get('/board', (c) => answer(c, serving))
  app.get('/board/:name', (c) => answer(c, serving, c.req.param('name')))
}

async function answer(c: Context<Env>, serving: Serving, name?: string) {
  const asking = c.get('asking')
  const { ledger, known } = serving
  const { board, onName, trendOf } =
    name === undefined
      ? await boardOfLatest(ledger, asking.guard, asking.view)
      : await drawnBoardOf(ledger, name, await known(), asking.guard, asking.view)
  const filter = filterIn(c)
  const found = board.standings.filter((standing) => passes(standing, filter))
  const shown = found.slice(filter.from, filter.from + ON_A_PAGE)
  const withdrawn = await withdrawnOn(ledger, onName, asking.guard, asking.view)
  const main = boardMarkup({
    follow: name !== undefined && mayWrite(asking.role) ? await followMarkup(serving, name, asking.csrf) : '',
    board,
    withdrawn,
    found,
    shown,
    trendOf,
    filter,
    url: c.req.url,
    today: serving.today(),
  })
  return c.html(
    framed({ title: name ?? 'Lately', room: '/board', feed: feedFor(name, filter), main }, asking),
  )
}

/** The feed of the name, or of the status or kind that the board of everything is narrowed to. */
function feedFor(name: string | undefined, { status, predicate }: Filter): string {
  if (name !== undefined) return feedPath('name', name)
  if (STATUSES.some((one) => one === status)) return feedPath('status', status)
  return predicates.some((one) => one.name === predicate) ? feedPath('predicate', predicate) : ALL_CHANGES
}

interface Filter {
  readonly words: string
  readonly status: string
  readonly predicate: string
  readonly asOf: string
  readonly from: number
}

function filterIn(c: Context<Env>): Filter {
  const query = (name: string) => c.req.query(name)?.slice(0, 200) ?? ''
  const from = Number.parseInt(query('from'), 10)
  return {
    words: query('q'),
    status: query('status'),
    predicate: query('predicate'),
    asOf: c.get('asking').view.asOf ?? '',
    from: Number.isSafeInteger(from) && from > 0 ? from : 0,
  }
}

function passes({ sentence, status, predicate }: Standing, filter: Filter): boolean {
  const said = sentence.toLowerCase()
  return (
    (filter.status === '' || filter.status === status) &&
    (filter.predicate === '' || filter.predicate === predicate) &&
    filter.words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => said.includes(word))
  )
}

interface Drawn {
  readonly follow: Markup | ''
  readonly board: Board
  readonly withdrawn: readonly FoundClaim[]
  readonly found: readonly Standing[]
  readonly shown: readonly Standing[]
  readonly trendOf: (id: string) => Trend
  readonly filter: Filter
  readonly url: string
  readonly today: string
}

function boardMarkup({ follow, board, withdrawn, found, shown, trendOf, filter, url, today }: Drawn): Markup {
  const { name, standings, hidden } = board
  const action = name === undefined ? '/board' : boardPath(name)
  const days = standings.flatMap(({ since }) => since ?? []).sort()
  const rest = found.length - filter.from - shown.length
  const empty =
    standings.length === 0
      ? html`<p>Nothing is said about ${name ?? 'anything'}${filter.asOf === '' ? '' : ` by ${filter.asOf}`}. <a href="/find?q=${encodeURIComponent(name ?? '')}">Find the words</a>, or <a href="/read">read an article</a>.</p>`
      : html`<p>No proposition fits the filter. <a href="${action}">Show all</a></p>`
  return html`<h1>${name ?? 'Lately'}</h1>
${follow}
${name === undefined ? html`<p class="dim">What the latest ${LATEST} articles speak of. <a href="/find">Find</a> a name for all that is said about it.</p>` : ''}
<form class="filter" action="${action}" hx-get="${action}" hx-target="#standings" hx-select="#standings" hx-swap="outerHTML" hx-push-url="true" hx-trigger="input delay:250ms, submit">
<label>Words <input type="search" name="q" value="${filter.words}" maxlength="200"></label>
<label>Status ${choice('status', STATUSES, filter.status)}</label>
<label>Kind ${choice(
    'predicate',
    predicates.map((p) => p.name),
    filter.predicate,
  )}</label>
<label>As of <input type="date" name="as_of" value="${filter.asOf}" max="${today}"></label>
<label class="slide" hidden>Through time <input type="range" data-slides="as_of" data-from="${days[0] ?? today}" data-to="${today}"></label>
<button>Show</button>
</form>
<section id="standings" aria-live="polite" aria-label="Propositions">
<p class="dim">${counted(found.length, 'proposition')}${filter.asOf === '' ? '' : html` as of <time datetime="${filter.asOf}">${filter.asOf}</time>`}</p>
${shown.length === 0 ? empty : html`<ol class="standings">${shown.map((standing) => standingLine(standing, trendOf(standing.id), filter.asOf === '' ? today : filter.asOf))}</ol>`}
${rest > 0 ? html`<p><a rel="next" href="${withParameters(url, { from: String(filter.from + ON_A_PAGE) })}">${counted(rest, 'more proposition')}</a></p>` : ''}
${foldedNote(hidden, withParameters(url, { spoilers: 'show' }))}
${withdrawnMarkup(withdrawn)}
</section>`
}

/** An editor has the inbox tell what is new on the name, or no longer. */
async function followMarkup({ ledger }: Serving, name: string, csrf: string): Promise<Markup> {
  const folded = foldName(name)
  const isFollowed = (await namesFollowed(ledger)).some((one) => foldName(one.name) === folded)
  const [verb, words] = isFollowed ? ['unfollow', 'Follow no more'] : ['follow', 'Follow in the inbox']
  return html`<form class="follow" method="post" action="/inbox/names"><input type="hidden" name="csrf" value="${csrf}"><input type="hidden" name="name" value="${name}"><input type="hidden" name="from" value="board"><button class="link" name="verb" value="${verb}">${words}</button></form>`
}

/** What corrections took back: it is no part of the board, and it was said. */
function withdrawnMarkup(claims: readonly FoundClaim[]): Markup | '' {
  if (claims.length === 0) return ''
  return html`<details class="withdrawn"><summary>${counted(claims.length, 'proposition')} withdrawn by corrections</summary>
<ul>${claims.map(
    ({ proposition, sentence, article }) =>
      html`<li><del><a href="/proposition/${proposition}">${sentence}</a></del> <span class="dim">${article.outlet ?? 'an unnamed outlet'}, ${article.published ?? 'undated'}: <a href="/article/${article.id}">the article before its correction</a></span></li>`,
  )}</ul></details>`
}

function choice(name: string, values: readonly string[], chosen: string): Markup {
  return html`<select name="${name}"><option value="">any</option>${values.map((value) =>
    value === chosen
      ? html`<option value="${value}" selected>${value.replaceAll('_', ' ')}</option>`
      : html`<option value="${value}">${value.replaceAll('_', ' ')}</option>`,
  )}</select>`
}
