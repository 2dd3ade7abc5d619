import type { Document, Sentence } from '../../find/index.ts'
import type { Basis, Certainty } from '../../model/index.ts'
import type { Source } from '../attribution/index.ts'
import { ANONYMOUS, FOOTAGE, OFFICIAL, SHOWING, SPECULATION } from './lexicon.ts'

/** What is known of a claim when its basis is judged. */
export interface Ground {
  readonly doc: Document
  readonly sentence: Sentence
  readonly chain: readonly Source[]
  readonly certainty: Certainty
  /** The construction takes its content for known. */
  readonly given: boolean
  /** It lies in the past of a work that is out. */
  readonly past: boolean
  /** The outlet is the company itself: a press release. */
  readonly pressRelease: boolean
}

/** What the claim rests on, the strongest that the sentence names; see docs/claims.md. */
export function basisOf(ground: Ground): Basis {
  const words = wordsOf(ground)
  if (ground.pressRelease && !(ground.given && ground.past)) return 'official'
  if (ground.given && ground.chain.length === 0 && ground.certainty === 'certain') return 'released'
  const source = ground.chain.at(-1)
  if (source?.type === 'company') return 'official'
  if (has(words, FOOTAGE) && has(words, SHOWING)) return 'footage'
  if (source?.type === 'person') return 'on_record'
  if (source?.type === 'unnamed') return 'anonymous'
  if (ground.past && ground.certainty === 'certain') return 'released'
  if (source?.type === 'outlet') return 'report'
  if (has(words, ANONYMOUS)) return 'anonymous'
  if (has(words, OFFICIAL) && ground.certainty === 'certain') return 'official'
  if (has(words, SPECULATION) || (ground.certainty === 'possible' && source === undefined))
    return 'speculation'
  return 'report'
}

function wordsOf({ doc, sentence }: Ground): readonly string[] {
  return doc.tokens.slice(sentence.from, sentence.to).map((t) => t.lower)
}

const has = (words: readonly string[], list: ReadonlySet<string>) => words.some((w) => list.has(w))
