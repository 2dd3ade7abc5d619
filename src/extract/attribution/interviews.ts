import type { Document, Mention } from '../../find/index.ts'
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
  const labelled = labelledAnswers(doc, mentions, paragraphs, headlined)
  if (labelled.length > 0) return labelled
  const met = introduced(doc, mentions, paragraphs[first])
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

/** Paragraphs right behind one that is a question, and more in the first person up to the next question; no marks in any. */
function bareAnswers(
  doc: Document,
  paragraphs: readonly Paragraph[],
  speaker: Source,
  personal: ReadonlySet<string>,
): Unmarked[] {
  const asked = paragraphs.map((p, n) => asks(doc, p, paragraphs[n + 1]))
  const last = asked.lastIndexOf(true)
  let answering = false
  const found = paragraphs.filter((p, n) => {
    const direct = asked[n - 1] === true
    answering = asked[n] !== true && (direct || (answering && n < last && speaks(doc, p, OF_OURSELVES)))
    return answering && !hasMarks(doc, p) && p.to - p.from <= LONGEST
  })
  const questions = asked.filter((q) => q).length
  if (questions < FEWEST_QUESTIONS) return []
  if (found.filter((p) => speaks(doc, p, personal)).length < FEWEST_PERSONAL) return []
  return found.map(({ from, to }) => ({ speaker, content: withoutGesture(doc, { from, to }) }))
}

/** "[Laughs] We'll see." */
function withoutGesture({ tokens }: Document, { from, to }: Range): Range {
  if (tokens[from]?.text !== '[' && tokens[from]?.text !== '(') return { from, to }
  const end = tokens.findIndex((t, i) => i > from && (t.text === ']' || t.text === ')'))
  return end > 0 && end < to - 1 ? { from: end + 1, to } : { from, to }
}

/** A paragraph that ends as a question, or begins as one and goes on in the asker's words: "And Nightjar? Fans expect her." */
function asks(doc: Document, p: Paragraph, next: Paragraph | undefined): boolean {
  if (hasMarks(doc, p)) return false
  if (isQuestion(doc, p)) return true
  if (next === undefined || isQuestion(doc, next) || speaks(doc, p, OF_OURSELVES)) return false
  const mark = doc.tokens.findIndex((t, i) => i >= p.from && t.text === '?')
  return mark >= 0 && mark < Math.min(p.to, p.from + LONGEST_OPENING) && p.to - p.from <= LONGEST_QUESTION
}
const LONGEST_OPENING = 12
const LONGEST_QUESTION = 40

const hasMarks = (doc: Document, { from, to }: Paragraph) =>
  doc.tokens.slice(from, to).some((t) => t.text === '“' || t.text === '"')

function headlinedIn(doc: Document, mentions: readonly Mention[]): Source | undefined {
  const end = doc.sentences.findLast((s) => s.in === 'title')?.to ?? 0
  return personIn(mentions, 0, end)
}

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
