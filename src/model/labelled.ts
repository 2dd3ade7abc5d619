import { z } from 'zod'
import { Article } from './article.ts'
import { Claim, Qualifiers } from './claim.ts'
import { Entity } from './entity.ts'
import { Quote } from './quote.ts'

/** A claim as people label it: without the places that only a machine records. */
export const LabelledClaim = Claim.omit({
  span: true,
  arg_spans: true,
  trigger: true,
  hedges: true,
  frame: true,
})
export type LabelledClaim = z.infer<typeof LabelledClaim>

/**
 * One line of a labelled file (docs/claims.md): an article with its entities, claims and quotes.
 * `retcon extract` prints the same with spans.
 */
export const LabelledArticle = z.object({
  ...Article.shape,
  entities: z.array(Entity).default([]),
  claims: z.array(LabelledClaim).default([]),
  quotes: z.array(Quote.omit({ span: true }).partial({ about: true })).default([]),
})
export type LabelledArticle = z.infer<typeof LabelledArticle>

/** What the extractor reads in an article. */
export const Extraction = z.strictObject({
  entities: z.array(Entity),
  claims: z.array(Claim),
  quotes: z.array(Quote),
})
export type Extraction = z.infer<typeof Extraction>

/** Names of the qualifiers, in the order in which they are written. */
export const QUALIFIERS = Object.keys(Qualifiers.shape) as (keyof Qualifiers)[]
