import type { Context, Hono } from 'hono'
import { html } from 'hono/html'
import { type Inbox, inboxOf } from '../../ask/index.ts'
import { followNames, noteSeen } from '../../retcon.ts'
import { mayWrite } from '../accounts/index.ts'
import { boardPath } from '../pictures/board-path.ts'
import type { Markup } from '../pictures/markup.ts'
import { Refusal } from '../refusal.ts'
import type { Asking, Env, Serving } from '../serving.ts'
import { foldedNote, framed, withParameters } from './frame.ts'

/** What is new on the names that the record's owner follows; an editor says what is followed, and that all was seen. */
export function inboxPageRoutes(app: Hono<Env>, { ledger, known }: Serving): void {
  const inboxIn = async ({ guard, view }: Asking) => inboxOf(ledger, await known(), guard, view)

  app.get('/inbox', async (c) => {
    const asking = c.get('asking')
    const main = inboxMarkup(await inboxIn(asking), asking, c.req.url)
    return c.html(framed({ title: 'Inbox', main }, asking))
  })
  app.post('/inbox/seen', async (c) => {
    noteSeen(ledger, await inboxIn(c.get('asking')))
    return back(c)
  })
  app.post('/inbox/names', async (c) => {
    const form = await c.req.formData()
    const [name, verb] = [String(form.get('name') ?? '').trim(), form.get('verb')]
    if (name === '' || name.length > 1000) throw new Refusal('invalid', 'a name of 1 to 1000 characters')
    if (verb !== 'follow' && verb !== 'unfollow')
      throw new Refusal('invalid', 'a name is one to follow or to unfollow')
    await followNames(ledger, verb, [name])
    return form.get('from') === 'board' ? c.redirect(boardPath(name), 303) : back(c)
  })
}

function back(c: Context<Env>) {
  return c.redirect('/inbox', 303)
}

function inboxMarkup({ names, seen, news, hidden }: Inbox, asking: Asking, url: string): Markup {
  const token = html`<input type="hidden" name="csrf" value="${asking.csrf}">`
  const can = mayWrite(asking.role)
  return html`<h1>Inbox</h1>
<p class="dim">What the record has learned ${seen === undefined ? 'since a name is followed' : html`since <time datetime="${seen}">${seen.slice(0, 16).replace('T', ' ')}</time> UTC`}.${can ? '' : html` Only editors say what is followed: <a href="/login">sign in</a>.`}</p>
<h2>Names</h2>
${names.length === 0 ? html`<p>No name is followed yet.</p>` : html`<ul class="tiles">${names.map((name) => html`<li><a href="${boardPath(name)}">${name}</a>${can ? html` <form class="inline" method="post" action="/inbox/names">${token}<input type="hidden" name="name" value="${name}"><button class="link" name="verb" value="unfollow" aria-label="Unfollow ${name}">Unfollow</button></form>` : ''}</li>`)}</ul>`}
${can ? html`<form method="post" action="/inbox/names">${token}<label>Another name <input name="name" maxlength="1000" required></label> <button name="verb" value="follow">Follow</button></form>` : ''}
<h2>New</h2>
${
  news.length === 0
    ? html`<p>Nothing is new.${names.length > 0 && seen === undefined ? ' What the record knew before a name was followed is on its board.' : ''}</p>`
    : html`<ol class="standings">${news.map(
        ({ proposition, sentence, status, day, because, isNew, source }) =>
          html`<li class="standing"><span class="status ${status}">${status}</span><div class="what"><a href="/proposition/${proposition}">${sentence}</a>${isNew ? html` <strong class="new">new</strong>` : ''}
<p class="dim">${day === undefined ? '' : html`<time datetime="${day}">${day}</time> `}${because}${source === undefined ? '' : html` · ${source.title}, ${source.outlet ?? 'an unnamed outlet'}`}</p></div></li>`,
      )}</ol>`
}
${can && news.length > 0 ? html`<form method="post" action="/inbox/seen">${token}<button>All seen</button></form>` : ''}
${foldedNote(hidden, withParameters(url, { spoilers: 'show' }))}`
}
