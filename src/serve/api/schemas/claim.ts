import { z } from '@hono/zod-openapi'
import { Basis, Certainty, Qualifiers, Reading as ReadingModel, Span } from '../../../model/index.ts'
import { listed } from './listed.ts'

const Article = z
  .object({
    id: z.string(),
    address: z.string(),
    version: z.int().positive(),
    isCurrent: z.boolean(),
    title: z.string(),
    url: z.string().optional(),
    outlet: z.string().optional(),
    author: z.string().optional(),
    published: z.string().optional(),
  })
  .openapi('RecordedArticle')

const Reading = z.object({ ...ReadingModel.shape, args: listed(z.string()) }).openapi('Reading')

/** A claim of the record, with its sentence for people. */
export const FoundClaim = z
  .object({
    id: z.string(),
    proposition: z.string(),
    sentence: z.string(),
    predicate: z.string(),
    args: listed(z.string()),
    qualifiers: Qualifiers,
    misread: Reading.optional(),
    certainty: Certainty,
    basis: Basis,
    according_to: listed(z.string()),
    quote: z.string(),
    span: Span,
    arg_spans: listed(Span.nullable()),
    trigger: Span,
    hedges: listed(Span).optional(),
    frame: z.string(),
    article: Article,
  })
  .openapi('RecordedClaim')

const Passage = z
  .object({
    in: z.enum(['title', 'text']),
    text: z.string(),
    quote: z.object({ start: z.int(), end: z.int() }),
    marks: listed(
      z.object({
        start: z.int(),
        end: z.int(),
        is: z.enum(['argument', 'trigger', 'hedge']),
        position: z.int().optional(),
      }),
    ),
    cutBefore: z.boolean(),
    cutAfter: z.boolean(),
  })
  .openapi('Passage')

/** A claim among the reasons of a proposition. */
export const Reason = FoundClaim.extend({
  decides: z.boolean(),
  share: z.number().optional(),
  repeats: z.string().optional(),
  passage: Passage,
}).openapi('Reason')
