import { z } from 'zod'
import { Span } from './span.ts'

/** Somebody's words, verbatim, between the quotation marks; `speaker` is `source` when unnamed. */
export const Quote = z.strictObject({
  speaker: z.string().min(1),
  words: z.string().min(1),
  about: z.array(z.string()),
  span: Span,
})
export type Quote = z.infer<typeof Quote>

export const quoteExample: Quote = {
  speaker: 'Marco Ramirez',
  words: 'all bets are off.',
  about: ['The Defenders'],
  span: { in: 'text', start: 120, end: 137 },
}
