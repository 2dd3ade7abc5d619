import type { Context, Hono } from 'hono'
import { html } from 'hono/html'
import {
  type ClaimsToReview,
  type ClaimToReview,
  claimsToReview,
  counted,
  decisionsIn,
  type Evidence,
  evidenceOf,
  latestArticles,
  type Proposal,
  proposalsIn,
  type Wanted,
} from '../../ask/index.ts'
import { EntityType } from '../../model/index.ts'
import { decide, judge, undo } from '../../retcon.ts'
import { mayWrite } from '../accounts/index.ts'
import { boardPath } from '../pictures/board-path.ts'
import type { Markup } from '../pictures/markup.ts'
import { Refusal } from '../refusal.ts'
import type { Asking, Env, Serving } from '../serving.ts'
import { foldedNote, framed, withParameters } from './frame.ts'

/** Names, and claims, that are shown at once. */
const AT_ONCE = 20

/** Articles whose discovered names are decided on together: those of all articles would take the longer the larger the record is. */
const ARTICLES = 200

/**
 * The editors' inbox: names that were discovered in the latest articles, or in those before, and claims that nobody has looked at; every verdict can be
 * taken back.
 */
export function reviewRoutes(app: Hono<Env>, { ledger, known }: Serving): void {
  app.get('/review', async (c) => {
    const asking = c.get('asking')
    const from = articlesBefore(c.req.query('from'))
    const { ids, hasOlder } = await latestArticles(ledger, ARTICLES, from)
    const proposals = await proposalsIn(ledger, ids)
    const names: Inbox['names'][number][] = []
    for (const proposal of proposals.slice(0, AT_ONCE))
      names.push({ proposal, evidence: await evidenceOf(ledger, proposal, asking.guard, ids) })
    const claims = await claimsToReview(ledger, AT_ONCE, asking.guard)
    const last = (await decisionsIn(ledger)).findLast(({ undone, event }) => !undone && event.kind !== 'undo')
    const inbox = { names, waiting: proposals.length, from, hasOlder, claims, last: last?.event.kind }
    return c.html(
      framed({ title: 'Review', room: '/review', main: inboxMarkup(inbox, asking, c.req.url) }, asking),
    )
  })
  app.post('/review/name', async (c) => {
    const form = await c.req.formData()
    const answer = await decide(ledger, wantedIn(form), await known())
    if ('problem' in answer)
      throw new Refusal('undecidable', `${answer.problem.where.source} ${answer.problem.sentence}`)
    return back(c, form, 'names')
  })
  app.post('/review/claim', async (c) => {
    const form = await c.req.formData()
    const [claim, verdict] = [String(form.get('claim') ?? ''), form.get('verdict')]
    if (verdict !== 'approve' && verdict !== 'dismiss')
      throw new Refusal('invalid', 'a verdict is approve or dismiss')
    await judge(ledger, { kind: verdict, claim: await existing(claim) })
    return back(c, form, 'claims')
  })
  app.post('/review/undo', async (c) => {
    const answer = await undo(ledger)
    if ('problem' in answer)
      throw new Refusal('undecidable', `${answer.problem.where.source} ${answer.problem.sentence}`)
    return back(c, await c.req.formData())
  })

  async function existing(id: string): Promise<string> {
    const row = await ledger.queries.selectFrom('claims').select('id').where('id', '=', id).executeTakeFirst()
    if (row === undefined) throw new Refusal('not-found', 'no claim has this id')
    return row.id
  }
}

/** The page that the form was on, at the list that it was in. */
function back(c: Context<Env>, form: FormData, list?: 'names' | 'claims') {
  const from = articlesBefore(String(form.get('from') ?? ''))
  return c.redirect(`${reviewPath(from)}${list === undefined ? '' : `#${list}`}`, 303)
}

/** Articles that come before those whose names are shown. */
function articlesBefore(said = ''): number {
  const from = Number.parseInt(said, 10)
  return Number.isSafeInteger(from) && from > 0 ? from : 0
}

const reviewPath = (from: number) => (from <= 0 ? '/review' : `/review?from=${from}`)

function wantedIn(form: FormData): Wanted {
  const word = (name: string) =>
    String(form.get(name) ?? '')
      .trim()
      .slice(0, 1000)
  const type = EntityType.safeParse(word('type'))
  if (!type.success) throw new Refusal('invalid', 'a name has a type')
  const own = { type: type.data, name: word('name') }
  switch (word('verdict')) {
    case 'accept':
      return { kind: 'accept', ...own }
    case 'reject':
      return { kind: 'reject', ...own }
    case 'merge':
      return { kind: 'merge', ...own, into: word('into') }
    case 'rename':
      return { kind: 'rename', ...own, to: word('to') }
    default:
      throw new Refusal('invalid', 'a verdict is accept, reject, merge or rename')
  }
}

interface Inbox {
  readonly names: readonly { readonly proposal: Proposal; readonly evidence: Evidence }[]
  readonly waiting: number
  readonly from: number
  readonly hasOlder: boolean
  readonly claims: ClaimsToReview
  /** The kind of the last decision that counts. */
  readonly last: string | undefined
}

function inboxMarkup(
  { names, waiting, from, hasOlder, claims, last }: Inbox,
  asking: Asking,
  url: string,
): Markup {
  const token = html`<input type="hidden" name="csrf" value="${asking.csrf}"><input type="hidden" name="from" value="${from}">`
  const can = mayWrite(asking.role)
  return html`<h1>Review</h1>
${can ? html`<p class="dim">By keyboard: <kbd>j</kbd> and <kbd>k</kbd> go down and up, <kbd>a</kbd> accepts, <kbd>r</kbd> rejects, <kbd>c</kbd> corrects a claim, <kbd>m</kbd> merges with the first suggestion, <kbd>u</kbd> takes the last decision back.</p>` : html`<p>Only editors decide: <a href="/login">sign in</a>.</p>`}
${can && last !== undefined ? html`<form method="post" action="/review/undo">${token}<button data-key="u">Take back the last decision (${last})</button></form>` : ''}
<div id="inbox">
<h2>${counted(waiting, 'discovered name')} to decide on</h2>
${placeMarkup(from, hasOlder)}
<ol class="inbox" id="names">${names.map(({ proposal, evidence }) => html`<li tabindex="0" class="card">${nameCard(proposal, evidence, can ? token : undefined)}</li>`)}</ol>
<h2>Claims nobody has looked at</h2>
<p class="dim">${counted(claims.judged, 'claim')} judged so far; <code>retcon export corpus</code> gives them as examples for the evaluation.</p>
<ol class="inbox" id="claims">${claims.claims.map((claim) => html`<li tabindex="0" class="card">${claimCard(claim, can ? token : undefined)}</li>`)}</ol>
${foldedNote(claims.hidden, withParameters(url, { spoilers: 'show' }))}
</div>`
}

/** Which articles the names are from, and the way to others; nothing where these are all. */
function placeMarkup(from: number, hasOlder: boolean): Markup | '' {
  if (from === 0 && !hasOlder) return ''
  const which =
    from === 0
      ? `the latest ${ARTICLES} articles`
      : `articles ${from + 1} to ${from + ARTICLES}, the latest first`
  return html`<p class="dim">In ${which}. ${from === 0 ? '' : html`<a rel="prev" href="${reviewPath(from - ARTICLES)}">In newer ones</a> `}${hasOlder ? html`<a rel="next" href="${reviewPath(from + ARTICLES)}">In older ones</a>` : ''}</p>`
}

function nameCard(
  { type, name, articles, suggestions }: Proposal,
  evidence: Evidence,
  token: Markup | undefined,
): Markup {
  const [first] = suggestions
  const fields = html`<input type="hidden" name="type" value="${type}"><input type="hidden" name="name" value="${name}">`
  return html`<p><a href="${boardPath(name)}"><strong>${name}</strong></a> <span class="dim">${type}, in ${counted(articles, 'article')}${first === undefined ? '' : html`; perhaps ${first.into.name}: ${first.reasons.join(', ')}`}</span></p>
${evidence.sentence === undefined ? '' : html`<blockquote>${evidence.sentence}</blockquote>`}
${
  token === undefined
    ? ''
    : html`<form class="verdicts" method="post" action="/review/name">${token}${fields}${first === undefined ? '' : html`<input type="hidden" name="into" value="${first.into.name}">`}
<button name="verdict" value="accept" data-key="a">Accept</button> <button name="verdict" value="reject" data-key="r">Reject</button>${first === undefined ? '' : html` <button name="verdict" value="merge" data-key="m">Merge with ${first.into.name}</button>`}
<label>Another name <input name="to" maxlength="200"></label> <button name="verdict" value="rename">Rename</button></form>`
}`
}

function claimCard(
  { id, sentence, quote, certainty, basis, article }: ClaimToReview,
  token: Markup | undefined,
): Markup {
  return html`<p><a href="/proposition/${id}"><strong>${sentence}</strong></a> <span class="dim">${certainty}, ${basis.replaceAll('_', ' ')}</span></p>
<blockquote>${quote}</blockquote><p class="dim"><a href="/article/${article.id}">${article.title}</a> ${article.outlet ?? ''} ${article.published ?? ''}</p>
${token === undefined ? '' : html`<form class="verdicts" method="post" action="/review/claim">${token}<input type="hidden" name="claim" value="${id}"><button name="verdict" value="approve" data-key="a">Read right</button> <button name="verdict" value="dismiss" data-key="r">Misread</button> <a class="button" href="/claim/${id}/correct?from=review" data-key="c">Correct</a></form>`}`
}
