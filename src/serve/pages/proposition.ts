import type { Hono } from 'hono'
import { html } from 'hono/html'
import { BASIS_WORDS, chainWords, counted, percent, type Reason, type Reasons } from '../../ask/index.ts'
import { claimSentence } from '../../record/index.ts'
import { judge } from '../../retcon.ts'
import { ruleWords } from '../../weigh/index.ts'
import { mayWrite } from '../accounts/index.ts'
import { boardPath } from '../pictures/board-path.ts'
import type { Markup } from '../pictures/markup.ts'
import { probabilityBar } from '../pictures/probability-bar.ts'
import { Refusal } from '../refusal.ts'
import type { Asking, Env, Serving } from '../serving.ts'
import { framed } from './frame.ts'
import { passageMarkup } from './passage.ts'
import { theReasons } from './the-reasons.ts'

/** The story of one proposition, and an editor's verdict on it or on one of its claims. */
export function propositionRoutes(app: Hono<Env>, serving: Serving): void {
  app.get('/proposition/:id', async (c) => {
    const asking = c.get('asking')
    const reasons = await theReasons(c, serving, c.req.param('id'))
    const title = reasons.standing?.sentence ?? reasons.claims[0]?.sentence ?? 'A proposition'
    return c.html(framed({ title, room: '/board', main: propositionMarkup(title, reasons, asking) }, asking))
  })
  app.post('/proposition/:id/settle', async (c) => {
    const { standing } = await theReasons(c, serving, c.req.param('id'))
    if (standing === undefined)
      throw new Refusal('not-found', 'it is said no longer: there is nothing to settle')
    const form = await c.req.formData()
    const verdict = form.get('verdict')
    if (verdict !== 'true' && verdict !== 'false') throw new Refusal('invalid', 'a verdict is true or false')
    await judge(serving.ledger, {
      kind: 'settle',
      proposition: standing.id,
      truth: verdict === 'true',
      ...because(form),
    })
    return c.redirect(`/proposition/${standing.id}`, 303)
  })
  app.post('/claim/:id/dismiss', async (c) => {
    const { claims } = await theReasons(c, serving, c.req.param('id'))
    const claim = claims.find(({ id }) => id === c.req.param('id'))
    if (claim === undefined) throw new Refusal('not-found', 'no claim has this id')
    await judge(serving.ledger, { kind: 'dismiss', claim: claim.id, ...because(await c.req.formData()) })
    return c.redirect(`/proposition/${claim.proposition}`, 303)
  })
}

/** Reasons of an editor, at the most so many characters. */
const LONGEST_REASON = 500

function because(form: FormData): { readonly because?: string } {
  const said = String(form.get('because') ?? '')
    .trim()
    .slice(0, LONGEST_REASON)
  return said === '' ? {} : { because: said }
}

function propositionMarkup(
  title: string,
  { standing, rule, history, sum, claims }: Reasons,
  asking: Asking,
): Markup {
  const dated = claims.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b), 'en'))
  const firsts = dated.filter(({ repeats }) => repeats === undefined)
  const verdict =
    standing === undefined
      ? html`<p>It is said no longer: the article that said it has a newer version without it.</p>`
      : html`<p class="verdict"><span class="status ${standing.status}">${standing.status}</span> ${rule ?? standing.rule} · ${counted(standing.articles, 'article')}${sum === undefined ? '' : html` · ${probabilityBar(standing.probability)}`}</p>`
  return html`<h1>${title}</h1>
${verdict}
<p class="dim">${(standing?.args ?? claims[0]?.args ?? []).map((name, n) => html`${n === 0 ? 'Boards: ' : ', '}<a href="${boardPath(name)}">${name}</a>`)}</p>
<h2>How it came to stand there</h2>
<ol class="timeline">${history.map(
    ({ day, status, rule: because, cause }) =>
      html`<li><time>${day ?? 'undated'}</time> <span class="status ${status}">${status}</span> ${ruleWords(because)}${claims.some(({ id }) => id === cause) ? html` · <a href="#claim-${cause}">see the report</a>` : because.startsWith('settled') ? html` · ${cause}` : ''}</li>`,
  )}</ol>
${sum === undefined ? '' : sumMarkup(standing?.probability ?? 0, sum, dated)}
<h2>${counted(claims.length, 'report')}, ${counted(firsts.length, 'origin')}</h2>
<p class="dim">In each sentence: <b class="argument">names</b>, <b>the word that carries the claim</b>, <em class="hedge">what hedges it</em>.</p>
<ol class="reports">${firsts.map(
    (first) => html`<li>${reportMarkup(first, asking)}${copiesOf(first, dated, asking)}</li>`,
  )}</ol>
${mayWrite(asking.role) && standing !== undefined ? settleForm(standing.id, asking.csrf) : ''}`
}

function dayOf({ article }: Reason): string {
  return article.published ?? '9999'
}

/** Those that only repeat a report, under it. */
function copiesOf(first: Reason, all: readonly Reason[], asking: Asking): Markup {
  const copies = all.filter(({ repeats }) => repeats === first.id)
  if (copies.length === 0) return html``
  return html`<details open class="copies"><summary>${counted(copies.length, 'article')} with the same origin</summary><ol>${copies.map((copy) => html`<li>${reportMarkup(copy, asking)}</li>`)}</ol></details>`
}

function reportMarkup(reason: Reason, asking: Asking): Markup {
  const { id, article, certainty, basis, according_to, decides, passage, frame, misread } = reason
  return html`<article class="report" id="claim-${id}">
<header><time>${article.published ?? 'undated'}</time> <a href="/source/${encodeURIComponent(article.outlet ?? 'an unnamed outlet')}">${article.outlet ?? 'an unnamed outlet'}</a>: <a href="/article/${article.id}#claim-${id}">${article.title}</a>${decides ? html` <strong class="decides">decides</strong>` : ''}</header>
${passageMarkup(passage, certainty)}
<p class="dim">${certainty}, ${BASIS_WORDS[basis]}, by ${chainWords(article.outlet, according_to)} · ${misread === undefined ? html`by the pattern of “${frame}”` : html`corrected by an editor: <del>${claimSentence(misread)}, ${misread.certainty}</del>`}</p>
${mayWrite(asking.role) ? dismissForm(id, asking.csrf) : ''}
</article>`
}

function sumMarkup(
  probability: number,
  { base, constant, bounded }: NonNullable<Reasons['sum']>,
  claims: readonly Reason[],
): Markup {
  const shares = claims.filter(({ share }) => share !== undefined)
  return html`<h2>What makes the probability</h2>
<table class="sum"><thead><tr><th scope="col">Part</th><th scope="col" class="number">in log-odds</th></tr></thead>
<tbody><tr><th scope="row">How often such propositions come true</th><td class="number">${signed(base + constant)}</td></tr>
${shares.map(({ article, id, share = 0 }) => html`<tr><th scope="row"><a href="#claim-${id}">${article.outlet ?? 'an unnamed outlet'}, ${article.published ?? 'undated'}</a></th><td class="number">${signed(share)}</td></tr>`)}</tbody>
<tfoot><tr><th scope="row">Probability${bounded ? ', cut at what the settled propositions support' : ''}</th><td class="number">${percent(probability)}</td></tr></tfoot></table>`
}

const signed = (x: number) => `${x < 0 ? '−' : '+'}${Math.abs(x).toFixed(2)}`

function settleForm(id: string, csrf: string): Markup {
  return html`<h2>Settle it</h2><form class="settle" method="post" action="/proposition/${id}/settle"><input type="hidden" name="csrf" value="${csrf}">
<label>Because <input name="because" maxlength="${LONGEST_REASON}"></label>
<button name="verdict" value="true">It came true</button> <button name="verdict" value="false">It did not</button></form>`
}

function dismissForm(id: string, csrf: string): Markup {
  return html`<details class="dismiss"><summary>Misread?</summary><form method="post" action="/claim/${id}/dismiss"><input type="hidden" name="csrf" value="${csrf}">
<label>What the sentence says instead <input name="because" maxlength="${LONGEST_REASON}"></label> <button>Dismiss the claim</button></form><p><a href="/claim/${id}/correct">Correct it</a></p></details>`
}
