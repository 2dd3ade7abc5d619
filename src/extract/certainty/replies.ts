import { type Document, firstFrom, type Sentence } from '../../find/index.ts'
import type { Certainty } from '../../model/index.ts'
import { BEATS, REPLIES, RETRACTIONS } from './reply-words.ts'

/** What is answered to a question: how sure, tokens `from` up to `to` of the words that tell it, and the end of their sentence. */
export interface Reply {
  readonly certainty: Certainty
  readonly from: number
  readonly to: number
  readonly end: number
  /** The token whose speaker answers. */
  readonly said: number
}

/**
 * The answer to the question that sentence `asked` raises before token `from`, in it or in the sentence behind it: "Asked whether
 * she returns, Quill said no.", "Will she return? “Never say never,” Quill says.", "There isn't." A gesture may stand between:
 * "Quill shook his head." Undefined where no answer is plain.
 */
export function replyTo(doc: Document, asked: Sentence, from: number): Reply | undefined {
  for (let at = from; at < asked.to - 1; at++) {
    const lower = doc.tokens[at]?.lower ?? ''
    if (!OPENING.has(lower) && !ANSWERING.has(lower)) continue
    const reply = replyIn(doc, { ...asked, from: at + 1 })
    if (reply !== undefined) return reply
  }
  const first = sentenceFrom(doc, asked.to)
  const next = first === undefined || first.in !== asked.in ? undefined : first
  if (next === undefined) return undefined
  const reply = replyIn(doc, next) ?? ledReply(doc, next) ?? gestureIn(doc, next)
  if (reply !== undefined || next.to - next.from > BEAT_TOKENS) return reply
  const behind = sentenceFrom(doc, next.to)
  // "Bright puts down his tea. “It could happen.”": words behind an action, and only if they are spoken.
  const spoken = behind !== undefined && MARKS.has(doc.tokens[behind.from]?.text ?? '')
  return spoken && behind.paragraph === next.paragraph ? replyIn(doc, behind) : undefined
}
/** Tokens of the longest action between a question and its answer. */
const BEAT_TOKENS = 16

/** "We asked Quill, who said *no*.", "Quill says *it won't happen*." */
function ledReply(doc: Document, next: Sentence): Reply | undefined {
  for (let at = next.from; at < Math.min(next.to - 1, next.from + BEAT_TOKENS); at++) {
    if (!ANSWERING.has(doc.tokens[at]?.lower ?? '')) continue
    return replyIn(doc, { ...next, from: at + 1 })
  }
  return undefined
}

/** An answer within the sentence of its question is in marks, or right behind "said". */
const OPENING = new Set(['“', '"', '‘'])
const ANSWERING = new Set(['said', 'says', 'answered', 'answers', 'replied', 'replies', 'responded'])

const sentenceFrom = ({ sentences }: Document, token: number) => sentences[firstFrom(sentences, token)]

/**
 * What takes back a statement right behind it: "… that she had signed on. She had not.", "… (it hasn't)", "Not true." The words are
 * looked for behind token `from` of the sentence, in brackets, and in the next one.
 */
export function retractionOf(doc: Document, stated: Sentence, from: number): Reply | undefined {
  let bracket = from
  while (bracket < stated.to && !BRACKETS.has(doc.tokens[bracket]?.text ?? '')) bracket++
  const aside =
    doc.tokens[bracket]?.text === '(' ? retractedIn(doc, { ...stated, from: bracket + 1 }) : undefined
  if (aside !== undefined) return aside
  const next = sentenceFrom(doc, stated.to)
  return next !== undefined && next.in === stated.in && next.paragraph === stated.paragraph
    ? retractedIn(doc, next)
    : undefined
}

function retractedIn(doc: Document, s: Sentence): Reply | undefined {
  const words = wordsOf(doc, s)
  const flat = RETRACTIONS.some(
    (wanted) => wanted.every((word, n) => words[n]?.word === word) && isEnd(words[wanted.length]?.word),
  )
  const [first] = words
  // "He is not, however, writing the sequel." takes nothing back.
  const whole = words[3]?.word !== ','
  const elliptic = whole && PERSONAL.has(first?.word ?? '') && ellipsisIn(words) === 'denied'
  if (first === undefined || !(flat || elliptic)) return undefined
  const last = words.findIndex(({ word }) => isEnd(word))
  const to = (words[last < 0 ? words.length - 1 : last - 1]?.at ?? first.at) + 1
  return { certainty: 'denied', from: first.at, to, end: s.to, said: first.at }
}
const BRACKETS = new Set(['(', ')', ';'])
const PERSONAL = new Set(['he', 'she', 'it', 'they'])

function replyIn(doc: Document, s: Sentence): Reply | undefined {
  const words = wordsOf(doc, s)
  const found = REPLIES.find(
    ({ words: wanted, whole }) =>
      wanted.every((word, n) => words[n]?.word === word) &&
      (whole !== true || endsAt(words[wanted.length]?.word)),
  )
  const length = found?.words.length ?? 0
  const certainty = found?.certainty ?? ellipsisIn(words)
  const [first] = words
  const last = words[(length || ELLIPSIS) - 1]
  return certainty === undefined || first === undefined || last === undefined
    ? undefined
    : { certainty, from: first.at, to: last.at + 1, end: s.to, said: first.at }
}

interface Word {
  readonly word: string
  readonly at: number
}

/** The first words of a sentence, what only leads up to an answer left out: "“Well, I really *doubt it*". */
function wordsOf(doc: Document, s: Sentence): Word[] {
  const words: Word[] = []
  for (let at = afterLabel(doc, s); at < s.to && words.length < REPLY_TOKENS; at++) {
    const lower = doc.tokens[at]?.lower ?? ''
    const led = words.length === 0 && (LEADS.has(lower) || lower === ',')
    if (MARKS.has(lower) || led || FILLERS.has(lower)) continue
    words.push({ word: lower === 'no.' ? 'no' : lower, at })
    if (lower === 'no.') words.push({ word: '.', at })
  }
  return words
}
/** "MQ: No.", "Short answer: no." */
function afterLabel({ tokens }: Document, { from, to }: Sentence): number {
  for (let at = from; at < Math.min(to, from + LABEL_TOKENS); at++)
    if (tokens[at]?.text === ':') return at + 1
  return from
}
const LABEL_TOKENS = 5
const REPLY_TOKENS = 8
const MARKS = new Set(['“', '"', '‘', '”', '(', '—', '–'])
const LEADS = new Set('oh well um uh ah and so but look honestly ha hmm sadly alas happily'.split(' '))
const FILLERS = new Set(['really', 'still', 'just', 'very', 'highly', 'certainly'])

/** "Yes.", "yes, …", "yes he is". */
const endsAt = (word: string | undefined) => isEnd(word) || SUBJECTS.has(word ?? '')
const isEnd = (word: string | undefined) => word === undefined || /^[.,;:!?…—–)”"]$/.test(word)

/** "There isn't, love.", "He will.", "It could.": a subject and an auxiliary, and no verb behind them. */
function ellipsisIn([subject, auxiliary, third, fourth]: readonly Word[]): Certainty | undefined {
  if (subject === undefined || !SUBJECTS.has(subject.word)) return undefined
  const effect = AUXILIARIES.get(auxiliary?.word ?? '')
  if (effect === undefined) return undefined
  if (isEnd(third?.word)) return effect
  const negated = third?.word === "n't" || third?.word === 'not'
  return negated && isEnd(fourth?.word) ? (effect === 'possible' ? 'unlikely' : 'denied') : undefined
}
const ELLIPSIS = 2
const SUBJECTS = new Set('he she it they there that this we i you'.split(' '))
const AUXILIARIES: ReadonlyMap<string, Certainty> = new Map([
  ...'is are was were has have had will wo would does do did am ca'
    .split(' ')
    .map((w) => [w, 'certain'] as const),
  ...'may might could'.split(' ').map((w) => [w, 'possible'] as const),
])

/** "Quill shakes her head." */
function gestureIn(doc: Document, s: Sentence): Reply | undefined {
  for (let at = s.from; at < Math.min(s.to, s.from + BEAT_TOKENS); at++) {
    const certainty = BEATS.get(`${doc.tokens[at]?.lower} ${doc.tokens[at + 2]?.lower}`)
    if (certainty !== undefined) return { certainty, from: at, to: at + 3, end: s.to, said: s.to + 1 }
  }
  return undefined
}
