import type { EntityType } from '../../model/index.ts'

/** Tokens of the document, half-open. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Somebody whose word is given. The name is canonical; who is not named is called `source`. */
export interface Source {
  readonly name: string
  readonly type: EntityType | 'unnamed'
  /** Where the article names or means them; absent where only the context tells. */
  readonly tokens: Range | null
  /** Somebody who speaks for a company: "[Marsh], a spokeswoman for Vantage". */
  readonly office?: true
  /** Somebody who speaks for a person: "[Marsh]'s agent said". */
  readonly deputy?: true
  /** Somebody who reports: "the Gull's [Lena Marsh]", "columnist [Lena Marsh]". */
  readonly press?: true
}

/**
 * That something is said, and by whom. `content` is one stretch: a clause or sentence of reported speech, or all that
 * stands between two quotation marks, which may be several sentences of one paragraph.
 */
export interface Attribution {
  /** Nearest first, without the article's own outlet: ["Evening Gull", "Mara Quill"] is the article citing the paper, which quotes Quill. */
  readonly chain: readonly Source[]
  /** The words "said", "according to"; null where a quotation follows from the one before it. */
  readonly cue: Range | null
  /** Lemma of the cue: "say", "confirm", "according to"; its effect is in `reportingVerbs`. Empty without a cue. */
  readonly verb: string
  readonly content: Range
  readonly kind: 'direct' | 'partial' | 'indirect'
}

/** Words that somebody speaks and that need no quotation marks: an answer in an interview. */
export interface Unmarked {
  readonly speaker: Source
  readonly content: Range
}

/** How an unnamed speaker is written down. */
export const UNNAMED = 'source'
