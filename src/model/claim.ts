import { z } from 'zod'
import { Edtf } from './edtf.ts'
import { Span } from './span.ts'

/** How the article presents the proposition, from surely so to surely not; see docs/claims.md. */
export const CERTAINTIES = ['certain', 'likely', 'possible', 'unknown', 'unlikely', 'denied'] as const
export const Certainty = z.enum(CERTAINTIES)
export type Certainty = z.infer<typeof Certainty>

/** What the claim rests on, strongest first; see docs/claims.md. */
export const BASES = [
  'released',
  'official',
  'footage',
  'on_record',
  'report',
  'anonymous',
  'speculation',
] as const
export const Basis = z.enum(BASES)
export type Basis = z.infer<typeof Basis>

/** What qualifies a claim beyond its arguments; which predicate takes which is in `predicates/`. */
export const Qualifiers = z.strictObject({
  extent: z.enum(['cameo', 'guest', 'recurring', 'regular', 'lead']).optional(),
  role: z
    .enum(['actor', 'director', 'writer', 'showrunner', 'producer', 'creator', 'composer', 'host'])
    .optional(),
  on: Edtf.optional(),
  region: z.string().optional(),
  stage: z
    .enum(['development', 'writing', 'pre-production', 'filming', 'wrapped', 'post-production'])
    .optional(),
  how: z
    .enum(['meets', 'teams_up', 'fights', 'spin_off', 'sequel', 'prequel', 'remake', 'adaptation'])
    .optional(),
  when: z.enum(['before', 'after', 'during']).optional(),
})
export type Qualifiers = z.infer<typeof Qualifiers>

/**
 * One proposition that an article puts forward. `args` are canonical names in the predicate's order.
 * `according_to` is the chain of sources from the article outward, nearest first. `quote` is verbatim:
 * `article[span.in].slice(span.start, span.end) === quote`.
 */
export const Claim = z.strictObject({
  predicate: z.string(),
  args: z.array(z.string().min(1)).min(1).max(3),
  ...Qualifiers.shape,
  certainty: Certainty,
  basis: Basis,
  according_to: z.array(z.string()),
  quote: z.string().min(1),
  span: Span,
  /** Where each argument is named or meant, in the order of `args`; absent where only the context tells. */
  arg_spans: z.array(Span.nullable()),
  /** The word that carries the predicate. */
  trigger: Span,
  /** The words that make it less than a plain statement, "might" or "not", in their order; absent where there are none. */
  hedges: z.array(Span).optional(),
  /** Name of the frame that matched, so that a reading can be traced. */
  frame: z.string(),
})
export type Claim = z.infer<typeof Claim>

export const claimExample: Claim = {
  predicate: 'appears',
  args: ['Iron Fist', 'Luke Cage S2'],
  extent: 'guest',
  certainty: 'certain',
  basis: 'footage',
  according_to: ['Comic Book'],
  quote: 'Iron Fist appears in season 2 of Luke Cage',
  span: { in: 'text', start: 0, end: 42 },
  arg_spans: [
    { in: 'text', start: 0, end: 9 },
    { in: 'text', start: 21, end: 42 },
  ],
  trigger: { in: 'text', start: 10, end: 17 },
  frame: 'appear in',
}
