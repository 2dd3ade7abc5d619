import { html } from 'hono/html'
import { percent } from '../../ask/index.ts'
import type { Markup } from './markup.ts'

/** A bar from 0 to 1 with its number; whoever doesn't see it hears "Probability: 85 %" once. */
export function probabilityBar(probability: number): Markup {
  const words = percent(probability)
  return html`<span class="probability"><meter min="0" max="1" value="${probability.toFixed(3)}" aria-label="Probability">${words}</meter> <span aria-hidden="true">${words}</span></span>`
}
