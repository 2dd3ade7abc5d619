import type { Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import { html } from 'hono/html'
import { foldName } from '../../model/index.ts'
import { placeOf } from '../../universe/index.ts'
import type { Markup } from '../pictures/markup.ts'
import { PROGRESS_COOKIE, ViewerProgress } from '../progress-cookie.ts'
import { Refusal } from '../refusal.ts'
import type { Asking, Env } from '../serving.ts'
import { framed } from './frame.ts'

/** Seconds that a viewer's progress is kept in their browser: a year. */
const KEPT = 365 * 24 * 3600

/** How far the viewer is, kept in their own browser and nowhere else. */
export function progressRoutes(app: Hono<Env>): void {
  app.get('/progress', (c) => {
    const asking = c.get('asking')
    return c.html(framed({ title: 'Your progress', main: progressMarkup(asking) }, asking))
  })
  app.post('/progress', async (c) => {
    const form = await c.req.formData()
    const [work, seen] = ['work', 'seen'].map((name) =>
      String(form.get(name) ?? '')
        .trim()
        .slice(0, 200),
    )
    const { progress } = c.get('asking')
    if (work === undefined || work === '' || seen === undefined)
      throw new Refusal('invalid', 'a work and how far: The Defenders, S1E8')
    if (seen !== '' && placeOf(seen) === undefined)
      throw new Refusal('invalid', `${seen} is no place in a work: say S1E8, S2, all or none`)
    const others = progress.filter((p) => foldName(p.work) !== foldName(work))
    const now = ViewerProgress.safeParse(seen === '' ? others : [...others, { work, seen }])
    if (!now.success) throw new Refusal('invalid', 'progress is kept in fifty works at the most')
    setCookie(c, PROGRESS_COOKIE, JSON.stringify(now.data), {
      path: '/',
      sameSite: 'Strict',
      httpOnly: true,
      secure: new URL(c.req.url).protocol === 'https:',
      maxAge: KEPT,
    })
    return c.redirect('/progress', 303)
  })
}

function progressMarkup({ progress, csrf }: Asking): Markup {
  const token = html`<input type="hidden" name="csrf" value="${csrf}">`
  return html`<h1>Your progress</h1>
<p>Whatever tells of works beyond it is folded, on every page. It stays in your browser.</p>
${progress.length === 0 ? html`<p>Nothing is folded yet.</p>` : html`<ul class="plain">${progress.map(({ work, seen }) => html`<li>${work}: ${seen} <form class="inline" method="post" action="/progress">${token}<input type="hidden" name="work" value="${work}"><input type="hidden" name="seen" value=""><button class="link">forget</button></form></li>`)}</ul>`}
<form class="filter" method="post" action="/progress">${token}
<label>Series or film <input name="work" required maxlength="200"></label>
<label>Seen up to <input name="seen" required maxlength="20" placeholder="S1E8, S2, all or none"></label><button>Keep</button></form>`
}
