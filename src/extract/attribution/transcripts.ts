import type { Document, Mention } from '../../find/index.ts'
import type { Range, Source } from './attribution.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { LONGEST } from './stretches.ts'

/** What somebody answers in an interview that is printed as question and answer, without quotation marks. */
export interface Answer {
  readonly speaker: Source
  readonly content: Range
}

/**
 * The answers of an interview whose paragraphs begin with who speaks: "MARA QUILL: It is over.", then "MQ: …", or "Q: …" and "A: …",
 * where A is whom the headline names; or whose questions, bold where they were printed, are paragraphs of their own.
 */
export function answersIn(doc: Document, mentions: readonly Mention[]): Answer[] {
  const paragraphs = paragraphsOf(doc).filter((p) => p.in === 'text')
  const asked = paragraphs.filter((p) => isQuestion(doc, p)).length
  if (asked === 0) return []
  const labelled = labelledAnswers(doc, mentions, paragraphs)
  return labelled.length > 0 || asked < FEWEST_QUESTIONS ? labelled : bareAnswers(doc, mentions, paragraphs)
}
/** Labelled paragraphs of the shortest interview. */
const FEWEST_TURNS = 3
/** Questions of the shortest interview without labels. */
const FEWEST_QUESTIONS = 3

const isQuestion = (doc: Document, { to }: Paragraph) => doc.tokens[to - 1]?.text === '?'

function labelledAnswers(
  doc: Document,
  mentions: readonly Mention[],
  paragraphs: readonly Paragraph[],
): Answer[] {
  const names = namesAt(mentions)
  const turns = paragraphs.flatMap((p) => turnOf(doc, p, names) ?? [])
  // Three labels over no question are a list: "MARA QUILL: the Warden".
  const asks = turns.some(({ content }) => doc.tokens[content.to - 1]?.text === '?')
  if (turns.length < FEWEST_TURNS || !asks) return []
  const answerer = headlined(doc, mentions) ?? turns.find((t) => t.speaker?.type === 'person')?.speaker
  const known = new Map<string, Source>()
  return turns.flatMap(({ label, speaker, content }) => {
    if (speaker !== undefined) for (const short of shortsOf(speaker.name)) known.set(short, speaker)
    const meant = speaker ?? known.get(label) ?? (label === 'A' ? answerer : undefined)
    return meant?.type === 'person' && isTold(content) ? [{ speaker: meant, content }] : []
  })
}

const isTold = ({ from, to }: Range) => to > from && to - from <= LONGEST

/** A paragraph in the first person right behind a paragraph that is a question, no marks in either: whom the headline names answers. */
function bareAnswers(
  doc: Document,
  mentions: readonly Mention[],
  paragraphs: readonly Paragraph[],
): Answer[] {
  const speaker = headlined(doc, mentions)
  if (speaker === undefined) return []
  const found = paragraphs.flatMap((p, n): Answer[] => {
    const before = paragraphs[n - 1]
    const answers = before !== undefined && isQuestion(doc, before) && !isQuestion(doc, p)
    if (!answers || hasMarks(doc, before) || hasMarks(doc, p) || !isTold(p)) return []
    return isFirstPerson(doc, p) ? [{ speaker, content: { from: p.from, to: p.to } }] : []
  })
  return found.length < FEWEST_QUESTIONS ? [] : found
}

const hasMarks = (doc: Document, { from, to }: Paragraph) =>
  doc.tokens.slice(from, to).some((t) => t.text === '“' || t.text === '"')
const isFirstPerson = (doc: Document, { from, to }: Paragraph) =>
  doc.tokens.slice(from, to).some((t) => FIRST_PERSON.has(t.lower))
/** Not "we", who may be those who made a page of questions. */
const FIRST_PERSON = new Set(['i', 'my', 'me'])

interface Turn {
  readonly label: string
  readonly speaker: Source | undefined
  readonly content: Range
}

/** A paragraph that begins with a label in capitals, or with a name, and a colon; what follows is not quoted. */
function turnOf(
  doc: Document,
  { from, to }: Paragraph,
  names: ReadonlyMap<number, Mention>,
): Turn | undefined {
  let colon = from
  while (colon < Math.min(to, from + LABEL_WORDS) && doc.tokens[colon]?.text !== ':') colon++
  if (colon === from || doc.tokens[colon]?.text !== ':' || MARKS.has(doc.tokens[colon + 1]?.text ?? ''))
    return undefined
  const label = doc.tokens
    .slice(from, colon)
    .map((t) => t.text)
    .join(' ')
  const mention = names.get(from)
  const speaker = mention?.to === colon ? sourceOf(mention) : undefined
  const capitals = label === label.toUpperCase() && /^[\p{Lu}. ]+$/u.test(label)
  return speaker === undefined && !capitals ? undefined : { label, speaker, content: { from: colon + 1, to } }
}
/** Tokens of the longest label. */
const LABEL_WORDS = 5
const MARKS = new Set(['“', '"', '‘', "'", '«', '„'])

/** The longest name at each place. */
function namesAt(mentions: readonly Mention[]): ReadonlyMap<number, Mention> {
  const names = new Map<number, Mention>()
  for (const m of mentions) {
    const named = m.kind === 'name' || m.kind === 'part'
    if (named && m.to > (names.get(m.from)?.to ?? 0)) names.set(m.from, m)
  }
  return names
}

function sourceOf({ referent: { name, type }, from, to }: Mention): Source | undefined {
  return type === 'person' || type === 'outlet' ? { name, type, tokens: { from, to } } : undefined
}

/** "MQ", "M.Q." and "QUILL" of Mara Quill. */
function shortsOf(name: string): string[] {
  const words = name.toUpperCase().split(' ')
  const initials = words.map((w) => w[0] ?? '')
  return [initials.join(''), `${initials.join('.')}.`, words.at(-1) ?? '']
}

function headlined(doc: Document, mentions: readonly Mention[]): Source | undefined {
  const end = doc.sentences.findLast((s) => s.in === 'title')?.to ?? 0
  const person = mentions.find((m) => m.from < end && m.referent.type === 'person' && m.kind === 'name')
  return person === undefined ? undefined : sourceOf(person)
}
