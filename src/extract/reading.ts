import type { Document, Sentence } from '../find/index.ts'
import type { Article } from '../model/index.ts'
import type { Attribution, Source } from './attribution/index.ts'
import type { Signs } from './basis/basis.ts'
import type { DateMention } from './dates/dates.ts'

/** An article while it is read: what its claims are judged by. */
export interface Reading {
  readonly article: Article
  readonly doc: Document
  readonly attributions: readonly Attribution[]
  /** Signs of the headline's words. */
  readonly headline: Signs
  readonly published: Temporal.PlainDate | undefined
  /** Outlets that pass on what unnamed people tell. */
  readonly scoopers: ReadonlySet<string>
  /** Whose pictures the article goes by. */
  readonly photographer: string | undefined
  /** The outlet tells what nobody has announced. */
  readonly exclusive: boolean
  /** The date that a line of a calendar stands under. */
  readonly datedLines: ReadonlyMap<Sentence, DateMention>
  /** The company whose press release this is, as a chain. */
  readonly publisher: { readonly chain: readonly Source[] } | undefined
}
