import type { Document, Mention, Sentence } from '../find/index.ts'
import type { Article, Certainty, Span } from '../model/index.ts'
import type { Draft } from './basis/releases.ts'

/** A sentence that has been read, and the claims in it. */
export interface ReadSentence {
  readonly sentence: Sentence
  readonly mentions: readonly Mention[]
  readonly drafts: readonly Draft[]
}

/**
 * What a sentence says that leaves its verb to the one before: "Mara Quill was never in Dry Dock. *Jon Vale was.*", "Owl will not return.
 * *Nightjar will.*", "*So is Jon Vale.*" Only where the sentence before makes one claim of its subject.
 */
export function withElliptic(
  article: Article,
  doc: Document,
  { sentence, mentions }: Omit<ReadSentence, 'drafts'>,
  before: ReadSentence | undefined,
): Draft[] {
  const [subject, ...others] = mentions
  if (before === undefined || subject?.kind !== 'name' || others.length > 0) return []
  if (before.sentence.in !== sentence.in || before.sentence.paragraph !== sentence.paragraph) return []
  const auxiliary = auxiliaryIn(doc, sentence, subject)
  const opener = before.mentions[0]
  if (auxiliary === undefined || opener?.referent.type !== subject.referent.type) return []
  const start = doc.tokens[opener.from]?.start
  const of = ({ claim }: Draft) =>
    claim.arg_spans.findIndex((s) => s?.in === sentence.in && s.start === start)
  const [only, ...more] = before.drafts.filter((draft) => of(draft) >= 0)
  if (only === undefined || more.length > 0) return []
  return saidOf(article, doc, sentence, only, of(only), subject, auxiliary)
}

/**
 * The same within a sentence, added to its claims: "Mara Quill will return for season two, *but Jon Vale won't*", "…, *while Jon Vale
 * will not*". Only where the sentence makes one claim of its subject, and names nobody else before.
 */
export function withEllipticClause(
  article: Article,
  doc: Document,
  { sentence, mentions, drafts }: ReadSentence,
): readonly Draft[] {
  const subject = mentions.at(-1)
  const opener = mentions[0]
  if (subject?.kind !== 'name' || opener === undefined || opener.referent === subject.referent) return drafts
  const { type } = subject.referent
  if (type !== 'person' && type !== 'character') return drafts
  if (opener.referent.type !== type || !JOINS.has(doc.tokens[subject.from - 1]?.lower ?? '')) return drafts
  if (mentions.filter((m) => m.referent.type === type).length > 2) return drafts
  const auxiliary = auxiliaryIn(doc, { ...sentence, from: subject.from }, subject)
  if (auxiliary === undefined) return drafts
  const start = doc.tokens[opener.from]?.start
  const of = ({ claim }: Draft) =>
    claim.arg_spans.findIndex((s) => s?.in === sentence.in && s.start === start)
  const [only, ...more] = drafts.filter((draft) => of(draft) >= 0)
  if (only === undefined || more.length > 0) return drafts
  const clause = { ...sentence, from: subject.from }
  return [...drafts, ...saidOf(article, doc, clause, only, of(only), subject, auxiliary)]
}
const JOINS = new Set(['but', 'while', 'though', 'although', 'whereas', 'and'])

/** The claim `only`, with somebody else at place `at`. */
function saidOf(
  article: Article,
  doc: Document,
  sentence: Sentence,
  only: Draft,
  at: number,
  subject: Mention,
  auxiliary: Auxiliary,
): Draft[] {
  const start = only.claim.arg_spans[at]?.start
  // "Showrunner Quill is tired", "Quill, its showrunner, is tired": not what the verb says.
  const said = article[sentence.in].slice(only.claim.arg_spans[at]?.end ?? 0, only.claim.trigger.start)
  if (only.claim.trigger.start < (start ?? 0) || said.includes(',')) return []
  const spanOf = (from: number, to: number): Span => ({
    in: sentence.in,
    start: doc.tokens[from]?.start ?? 0,
    end: doc.tokens[to - 1]?.end ?? 0,
  })
  const span = spanOf(sentence.from, sentence.to)
  const { hedges: _, ...claim } = only.claim
  const clause = article[sentence.in].slice(
    claim.span.start,
    Math.min(claim.span.end, spanOf(auxiliary.at, auxiliary.at + 1).start),
  )
  // "Mara Quill wants to direct it, but Jon Vale *doesn't*": wants no such thing, and may do it all the same.
  if (
    auxiliary.negated &&
    DOES.has(auxiliary.word) &&
    claim.certainty !== 'certain' &&
    claim.certainty !== 'denied'
  )
    return []
  return [
    {
      ...only,
      claim: {
        ...claim,
        args: claim.args.with(at, subject.referent.name),
        arg_spans: claim.arg_spans.with(at, spanOf(subject.from, subject.to)),
        certainty: certaintyOf(auxiliary, claim.certainty, NEGATION.test(clause)),
        quote: article[span.in].slice(span.start, span.end),
        span,
        trigger: spanOf(auxiliary.at, auxiliary.at + 1),
      },
    },
  ]
}

interface Auxiliary {
  readonly at: number
  readonly word: string
  readonly negated: boolean
  /** "so", "too": the same is said again. */
  readonly same: boolean
}

/** "[Jon Vale] was.", "[Owl] will not.", "So is [Jon Vale]." and nothing else. */
function auxiliaryIn(doc: Document, { from, to }: Sentence, subject: Mention): Auxiliary | undefined {
  const word = (i: number) => (i < to ? (doc.tokens[i]?.lower ?? '') : '')
  const opens = SAME.has(word(from)) || word(from) === 'neither' || word(from) === 'nor'
  if (opens) {
    const ends = subject.from === from + 2 && isEnd(word(subject.to))
    return ends && AUXILIARIES.has(word(from + 1))
      ? { at: from + 1, word: word(from + 1), negated: !SAME.has(word(from)), same: true }
      : undefined
  }
  const at = subject.to
  if (subject.from !== from || !AUXILIARIES.has(word(at))) return undefined
  const negated = word(at + 1) === 'not' || word(at + 1) === "n't"
  const rest = negated ? at + 2 : at + 1
  const same = SAME.has(word(rest))
  return isEnd(word(same ? rest + 1 : rest)) ? { at, word: word(at), negated, same } : undefined
}

const isEnd = (word: string) => word === '' || word === '.' || word === '!'
const SAME = new Set(['so', 'too', 'also'])
const AUXILIARIES = new Set(
  'is are was were will wo has have had does do did ca can could may might would'.split(' '),
)
const NEGATION = /\b(?:not|never|no|nor|none|without)\b|n['’]t\b/i
const MODALS = new Set(['could', 'may', 'might'])

const DOES = new Set(['do', 'does', 'did'])

/** Of somebody of whom the verb says again what the clause before said with that certainty, with a "not" if it was `negative`. */
function certaintyOf({ word, negated, same }: Auxiliary, before: Certainty, negative: boolean): Certainty {
  if (MODALS.has(word) && !negated) return 'possible'
  if (same) return before
  // "Nightjar *survives*, but Owl doesn't": what is denied of the one without a "not" is so of the other.
  if (negated && before === 'denied' && !negative) return 'certain'
  return negated ? 'denied' : before === 'denied' ? 'certain' : before
}
