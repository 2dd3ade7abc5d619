import type { Hono } from 'hono'
import { html } from 'hono/html'
import type { ReadClaim } from '../../ask/index.ts'
import { extractionOf } from '../../extract/index.ts'
import { Catalogue } from '../../find/index.ts'
import { claimSentence } from '../../record/index.ts'
import { incomingFrom, readText } from '../../retcon.ts'
import { mayWrite } from '../accounts/index.ts'
import type { Markup } from '../pictures/markup.ts'
import { Refusal } from '../refusal.ts'
import type { Asking, Env, Serving } from '../serving.ts'
import { framed } from './frame.ts'
import { readingMarkup } from './reading.ts'

/** Characters of a text that is put in, at the most. */
const LONGEST = 200_000

/** A box for any text, and what Retcon reads in it; nothing is recorded. */
export function readRoutes(app: Hono<Env>, { known }: Serving): void {
  app.get('/read', (c) => {
    const asking = c.get('asking')
    return c.html(framed({ title: 'Read a text', room: '/read', main: box('', asking.csrf) }, asking))
  })
  app.post('/read', async (c) => {
    const asking = c.get('asking')
    const form = await c.req.formData()
    const text = String(form.get('text') ?? '').slice(0, LONGEST)
    const answer = await readIn(text, asking, new Catalogue(await known()))
    const main =
      'problem' in answer
        ? html`${box(text, asking.csrf)}<p role="alert">${answer.problem.sentence}</p>`
        : html`${box(text, asking.csrf)}${readingMarkup({
            ...answer.article,
            claims: answer.extraction.claims.map(
              (claim): ReadClaim => ({
                ...claim,
                sentence: claimSentence({ ...claim, qualifiers: claim }),
              }),
            ),
            entities: answer.extraction.entities,
          })}`
    return c.html(framed({ title: 'Read a text', room: '/read', main }, asking))
  })
}

/** What is read in the text; where it is the address of a page, in that page. */
async function readIn(
  text: string,
  asking: Asking,
  names: Catalogue,
): Promise<Awaited<ReturnType<typeof readText>>> {
  const said = text.trim()
  if (!/^https?:\/\/\S+$/i.test(said))
    return readText(/^<(?:!doctype|html)/i.test(said) ? { html: text } : { text }, {}, names)
  if (!mayWrite(asking.role))
    throw new Refusal(
      'sign-in-needed',
      'only editors have this server fetch an address: sign in, or put in the text itself',
    )
  for await (const item of incomingFrom([said], nothing())) {
    if ('problem' in item) return item
    return { article: item.article, extraction: extractionOf(item.article, names) }
  }
  throw new Refusal('unreadable', `nothing was at ${said}`)
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function box(text: string, csrf: string): Markup {
  return html`<h1>Read a text</h1>
<p>Put in any article, its headline in the first line, a web page’s source, or an address: you see what Retcon reads in it. Nothing of it is kept.</p>
<form class="paste" method="post" action="/read"><input type="hidden" name="csrf" value="${csrf}">
<label for="text">Text</label><textarea id="text" name="text" rows="10" maxlength="${LONGEST}" required>${text}</textarea>
<button>Read it</button></form>`
}
