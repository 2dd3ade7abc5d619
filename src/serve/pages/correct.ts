import type { Context, Hono } from 'hono'
import { html, raw } from 'hono/html'
import { namesLike, type Reason, type WantedReading, whyOf } from '../../ask/index.ts'
import { CERTAINTIES, ENTITY_TYPES, type EntityType, Qualifiers, type Reading } from '../../model/index.ts'
import {
  type Argument,
  type Predicate,
  predicateNamed,
  predicates,
  qualifiersNeeded,
  qualifiersOf,
} from '../../predicates/index.ts'
import { correct } from '../../retcon.ts'
import { mayWrite } from '../accounts/index.ts'
import type { Markup } from '../pictures/markup.ts'
import { Refusal } from '../refusal.ts'
import type { Asking, Env, Serving } from '../serving.ts'
import { framed } from './frame.ts'
import { passageMarkup } from './passage.ts'
import { theReasons } from './the-reasons.ts'

/** Names that are offered while one is typed. */
const OFFERED = 12

/** Where an editor says what a misread claim says. Choosing another kind of claim asks again, since it has other places. */
export function correctRoutes(app: Hono<Env>, serving: Serving): void {
  const { ledger, known } = serving

  app.get('/claim/:id/correct', async (c) => {
    const claim = await theClaim(c, serving)
    const { from, predicate } = c.req.query()
    return c.html(
      page(c, claim, { ...readingOf(claim), ...(predicate === undefined ? {} : { predicate }) }, from),
    )
  })
  app.post('/claim/:id/correct', async (c) => {
    const claim = await theClaim(c, serving)
    const form = await c.req.formData()
    const wanted = wantedIn(claim.id, form)
    const answer = await correct(ledger, wanted, await known())
    const from = String(form.get('from') ?? '')
    if ('problem' in answer) {
      const { where, sentence } = answer.problem
      return c.html(
        page(c, claim, { ...readingOf(claim), ...wanted }, from, `${where.source} ${sentence}`),
        422,
      )
    }
    const moved = await whyOf(ledger, claim.id)
    const proposition = moved.found === 'one' ? (moved.reasons.standing?.id ?? claim.id) : claim.id
    return c.redirect(from === 'review' ? '/review' : `/proposition/${proposition}#claim-${claim.id}`, 303)
  })
  app.get('/names', async (c) => {
    const types = (c.req.query('types') ?? '').split(',').filter(isType)
    const names = await namesLike(
      ledger,
      types,
      (c.req.query('arg') ?? '').slice(0, 200),
      await known(),
      OFFERED,
    )
    return c.html(html`${options(names)}`)
  })
}

const isType = (word: string): word is EntityType => (ENTITY_TYPES as readonly string[]).includes(word)

async function theClaim(c: Context<Env>, serving: Serving): Promise<Reason> {
  const id = c.req.param('id') ?? ''
  const { claims } = await theReasons(c, serving, id)
  const claim = claims.find((one) => one.id === id)
  if (claim === undefined) throw new Refusal('not-found', 'no claim has this id')
  return claim
}

/** What the form shows: what the claim says now, or what was sent and can't stand. */
type Shown = Omit<WantedReading, 'claim'>

const readingOf = ({ predicate, args, qualifiers, certainty }: Reading): Shown => ({
  predicate,
  args,
  qualifiers,
  certainty,
})

function wantedIn(claim: string, form: FormData): WantedReading {
  const word = (name: string) => String(form.get(name) ?? '').slice(0, 1000)
  return {
    claim,
    predicate: word('predicate'),
    args: form.getAll('arg').map((value) => String(value).slice(0, 1000)),
    qualifiers: Object.fromEntries(Object.keys(Qualifiers.shape).map((name) => [name, word(name)])),
    certainty: word('certainty'),
    because: word('because').slice(0, 500),
  }
}

function page(c: Context<Env>, claim: Reason, shown: Shown, from: string | undefined, problem?: string) {
  const asking = c.get('asking')
  return framed(
    { title: 'Correct a claim', room: '/review', main: pageMarkup(claim, shown, asking, from, problem) },
    asking,
  )
}

function pageMarkup(
  claim: Reason,
  shown: Shown,
  asking: Asking,
  from: string | undefined,
  problem: string | undefined,
): Markup {
  const { id, article, sentence, certainty, passage } = claim
  const back = from === 'review' ? '/review' : `/proposition/${claim.proposition}#claim-${id}`
  const predicate = predicateNamed(shown.predicate ?? '') ?? predicateNamed(claim.predicate) ?? predicates[0]
  return html`<h1>Correct a claim</h1>
<p class="dim"><a href="/article/${article.id}#claim-${id}">${article.title}</a> · ${article.outlet ?? 'an unnamed outlet'} · ${article.published ?? 'undated'}</p>
${passageMarkup(passage, certainty)}
<p>Read as: <strong>${sentence}</strong>, ${certainty}</p>
${problem === undefined ? '' : html`<p class="problem" role="alert">${problem}</p>`}
${
  predicate === undefined || !mayWrite(asking.role)
    ? html`<p>Only editors correct: <a href="/login">sign in</a>.</p>`
    : html`<form class="settle" action="/claim/${id}/correct" hx-get="/claim/${id}/correct" hx-target="#says" hx-select="#says" hx-swap="outerHTML" hx-trigger="change, submit">${from === undefined ? '' : html`<input type="hidden" name="from" value="${from}">`}
<label>It says that <select name="predicate">${predicates.map((one) => html`<option value="${one.name}"${one === predicate ? raw(' selected') : ''}>${likeSentence(one)}</option>`)}</select></label> <button>Show its places</button></form>
${placesForm(id, predicate, shown, asking.csrf, from)}`
}
<p><a href="${back}">Leave it as it is</a></p>`
}

/** "somebody appears in something": the predicate's sentence with its types in place of names. */
function likeSentence({ args, sentence, name }: Predicate): string {
  const words = args.map(({ types }) => (types === 'text' ? 'some words' : types.join(' or ')))
  return `${sentence.replace(/\[[^\]]*\]/g, '').replace(/\{(\w+)\}/g, (_, slot: string) => words[Number(slot)] ?? '…')} (${name.replaceAll('_', ' ')})`
}

function placesForm(
  id: string,
  predicate: Predicate,
  shown: Shown,
  csrf: string,
  from: string | undefined,
): Markup {
  const needed = qualifiersNeeded(predicate)
  return html`<form id="says" class="correct" method="post" action="/claim/${id}/correct"><input type="hidden" name="csrf" value="${csrf}"><input type="hidden" name="predicate" value="${predicate.name}">${from === undefined ? '' : html`<input type="hidden" name="from" value="${from}">`}
${predicate.args.map((place, n) => placeField(place, n, shown.args?.[n] ?? ''))}
${qualifiersOf(predicate).map((name) => qualifierField(name, shown.qualifiers?.[name] ?? '', needed.includes(name)))}
<label>How sure <select name="certainty">${CERTAINTIES.map((one) => html`<option${one === shown.certainty ? raw(' selected') : ''}>${one}</option>`)}</select></label>
<label>Because <input name="because" maxlength="500" value="${shown.because ?? ''}"></label>
<button>Correct it</button></form>`
}

function placeField({ types, optional }: Argument, n: number, value: string): Markup {
  const needed = optional === true ? '' : raw(' required')
  const perhaps = optional === true ? ', if the sentence says it' : ''
  if (types === 'text')
    return html`<label>In the article’s words${perhaps} <input name="arg" maxlength="1000" value="${value}"${needed}></label>`
  return html`<label>${capital(types.join(' or '))}${perhaps} <input name="arg" maxlength="1000" value="${value}" list="names-${n}" autocomplete="off" hx-get="/names?types=${types.join(',')}" hx-target="#names-${n}" hx-swap="innerHTML" hx-trigger="input changed delay:150ms"${needed}></label><datalist id="names-${n}"></datalist>`
}

function qualifierField(name: keyof Qualifiers, value: string, isNeeded: boolean): Markup {
  const values = valuesOf(name)
  const needed = isNeeded ? raw(' required') : ''
  if (values === undefined)
    return html`<label>${capital(name)} <input name="${name}" maxlength="100" value="${value}"${needed}${name === 'on' ? raw(' placeholder="2018-06-22, 2018-06 or 2018"') : ''}></label>`
  return html`<label>${capital(name)} <select name="${name}"${needed}><option value=""></option>${values.map((one) => html`<option value="${one}"${one === value ? raw(' selected') : ''}>${one.replaceAll('_', ' ')}</option>`)}</select></label>`
}

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1)

/** What may stand there, where that is a list. */
function valuesOf(name: keyof Qualifiers): readonly string[] | undefined {
  const type = Qualifiers.shape[name].unwrap()
  return 'options' in type ? type.options : undefined
}

const options = (names: readonly string[]) => names.map((name) => html`<option value="${name}"></option>`)
