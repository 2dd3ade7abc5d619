import { type Document, hasGivenName, type Mention } from '../../find/index.ts'
import type { Range, Source, Unmarked } from './attribution.ts'
import { OF_MYSELF, OF_OURSELVES, speaks } from './first-person.ts'
import { labelledAnswers } from './labelled-interviews.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { LONGEST } from './stretches.ts'

/**
 * The answers of an interview whose paragraphs begin with who speaks: "MARA QUILL: It is over.", then "MQ: …", or "Q: …" and "A: …",
 * where A is whom the headline names; or whose questions, bold where they were printed, are paragraphs of their own.
 */
export function answersIn(doc: Document, mentions: readonly Mention[]): Unmarked[] {
  const paragraphs = paragraphsOf(doc).filter((p) => p.in === 'text')
  const first = paragraphs.findIndex((p) => isQuestion(doc, p))
  if (first < 0) return []
  const headlined = headlinedIn(doc, mentions)
  const met = introduced(doc, mentions, paragraphs[first])
  const told =
    met ?? credited(doc, mentions, paragraphs.at(-1)) ?? aloneBefore(doc, mentions, paragraphs[first])
  const labelled = labelledAnswers(doc, mentions, paragraphs, headlined ?? told)
  if (labelled.length > 0) return labelled
  const speaker = headlined ?? met
  return speaker === undefined
    ? []
    : bareAnswers(doc, paragraphs, speaker, met === undefined ? OF_MYSELF : OF_OURSELVES)
}

const isQuestion = (doc: Document, { to }: Paragraph) => doc.tokens[to - 1]?.text === '?'

/** Questions of the shortest interview without labels. */
const FEWEST_QUESTIONS = 3
/** Answers in which somebody must speak, lest it be a page of questions by its makers, who say "we" at most. */
const FEWEST_PERSONAL = 2

/** What stands behind the questions. */
function bareAnswers(
  doc: Document,
  paragraphs: readonly Paragraph[],
  speaker: Source,
  personal: ReadonlySet<string>,
): Unmarked[] {
  const asked = paragraphs.flatMap((p, n) => (asks(doc, p, paragraphs[n + 1]) ? [n] : []))
  if (asked.length < FEWEST_QUESTIONS) return []
  const gaps = asked.map((n, k) => paragraphs.slice(n + 1, asked[k + 1] ?? n + 2))
  const taking = gaps.filter((gap) => gap.length === 1).length * 2 >= gaps.length
  const found = gaps
    .flatMap((gap) => answersAmong(doc, gap, taking))
    .filter((p) => !opensWithMark(doc, p) && p.to - p.from <= LONGEST)
  if (found.filter((p) => speaks(doc, p, personal)).length < FEWEST_PERSONAL) return []
  return found.map(({ from, to }) => ({ speaker, content: withoutGesture(doc, { from, to }) }))
}

/**
 * The answers between two questions: the first paragraph, and more in the first person. Where the two take turns (`taking`), an odd
 * number is answers with remarks of the asker between them: "You left her holding the mask."
 */
function answersAmong(doc: Document, gap: readonly Paragraph[], taking: boolean): readonly Paragraph[] {
  if (taking && gap.length % 2 === 1) return gap.filter((_, n) => n % 2 === 0)
  const end = gap.findIndex((p, n) => n > 0 && !speaks(doc, p, OF_OURSELVES))
  return end < 0 ? gap : gap.slice(0, end)
}

/** "[Laughs] We'll see." */
function withoutGesture({ tokens }: Document, { from, to }: Range): Range {
  if (tokens[from]?.text !== '[' && tokens[from]?.text !== '(') return { from, to }
  let end = from + 1
  while (end < to && tokens[end]?.text !== ']' && tokens[end]?.text !== ')') end++
  return end < to - 1 ? { from: end + 1, to } : { from, to }
}

/** A paragraph that ends as a question, or begins as one and goes on in the asker's words: "And Nightjar? Fans expect her." */
function asks(doc: Document, p: Paragraph, next: Paragraph | undefined): boolean {
  if (opensWithMark(doc, p)) return false
  if (isQuestion(doc, p)) return true
  if (next === undefined || isQuestion(doc, next) || speaks(doc, p, OF_OURSELVES)) return false
  const opening = doc.tokens.slice(p.from, Math.min(p.to, p.from + LONGEST_OPENING))
  return opening.some((t) => t.text === '?') && p.to - p.from <= LONGEST_QUESTION
}
const LONGEST_OPENING = 12
const LONGEST_QUESTION = 40

/** Quoted speech, which needs no interview. */
const opensWithMark = ({ tokens }: Document, { from }: Paragraph) =>
  tokens[from]?.text === '“' || tokens[from]?.text === '"'

function headlinedIn(doc: Document, mentions: readonly Mention[]): Source | undefined {
  const end = doc.sentences.findLast((s) => s.in === 'title')?.to ?? 0
  return personIn(mentions, 0, end) ?? labelOf(doc, end)
}

/** "*Mara Quill*: “I killed him”", "*Mara Quill* on the finale": a given name and a surname, where no mention is, before what she speaks of. */
function labelOf({ tokens }: Document, end: number): Source | undefined {
  let to = 0
  while (to < end && tokens[to]?.capital === true && !SPEAKS_OF.has(tokens[to]?.lower ?? '')) to++
  const name = tokens
    .slice(0, to)
    .map((t) => t.text)
    .join(' ')
  const named = (to === 2 || to === 3) && hasGivenName({ name }) && SPEAKS_OF.has(tokens[to]?.lower ?? '')
  return named ? { name, type: 'person', tokens: { from: 0, to } } : undefined
}
const SPEAKS_OF = new Set([
  ':',
  'on',
  'talks',
  'explains',
  'teases',
  'previews',
  'discusses',
  'answers',
  'reveals',
])

/** "Showrunner [Mara Quill] talked to us about what comes next." above the first question. */
function introduced(
  doc: Document,
  mentions: readonly Mention[],
  first: Paragraph | undefined,
): Source | undefined {
  const intro = doc.sentences.filter((s) => s.in === 'text' && s.from < (first?.from ?? 0))
  const meeting = intro.findLast((s) => speaks(doc, s, MEETING))
  return meeting === undefined ? undefined : personIn(mentions, meeting.from, meeting.to)
}

/** "— Interview with showrunner [Mara Quill]" below the last answer. */
function credited(
  doc: Document,
  mentions: readonly Mention[],
  last: Paragraph | undefined,
): Source | undefined {
  return last !== undefined && speaks(doc, last, MEETING) ? personIn(mentions, last.from, last.to) : undefined
}

/** The one person whom the lines above the first question name. */
function aloneBefore(
  doc: Document,
  mentions: readonly Mention[],
  first: Paragraph | undefined,
): Source | undefined {
  const start = doc.sentences.find((s) => s.in === 'text')?.from ?? 0
  const named = mentions.filter(
    (m) => m.from >= start && m.to <= (first?.from ?? 0) && m.referent.type === 'person' && m.kind === 'name',
  )
  const one = named.every((m) => m.referent.name === named[0]?.referent.name)
  return one ? personIn(mentions, start, first?.from ?? 0) : undefined
}

const MEETING = new Set(
  'talked talks spoke speaks sat chatted chats answered answers opened opens interview conversation chat discusses discussed joined joins told tells'.split(
    ' ',
  ),
)

function personIn(mentions: readonly Mention[], start: number, end: number): Source | undefined {
  const mention = mentions.find(
    (m) => m.from >= start && m.to <= end && m.referent.type === 'person' && m.kind === 'name',
  )
  if (mention === undefined) return undefined
  const { referent, from, to } = mention
  return { name: referent.name, type: 'person', tokens: { from, to } }
}
