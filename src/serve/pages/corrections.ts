import { html } from 'hono/html'
import type { ArticleVersion } from '../../ask/index.ts'
import type { Markup } from '../pictures/markup.ts'

/** What the corrections of an article did to its claims; nothing where it has one version. */
export function correctionsMarkup(versions: readonly ArticleVersion[]): Markup | '' {
  if (versions.length < 2) return ''
  return html`<h2>Corrections</h2>
${versions.map(({ version, recorded, correction }) => {
  if (correction === undefined) return ''
  const { added, vanished, changed } = correction
  const lines = [
    ...vanished.map(({ sentence }) => html`<li><del>${sentence}</del> vanished</li>`),
    ...changed.map(
      ({ before, after }) =>
        html`<li>${after.sentence}: ${before.certainty === after.certainty ? 'told otherwise' : `${before.certainty} before, now ${after.certainty}`}</li>`,
    ),
    ...added.map(({ sentence }) => html`<li>${sentence} added</li>`),
  ]
  return html`<p class="dim">Version ${version}, seen ${recorded}</p>${lines.length === 0 ? html`<p>It claims the same as before.</p>` : html`<ul>${lines}</ul>`}`
})}`
}
