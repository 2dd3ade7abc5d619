import type { Document, Mention } from '../../find/index.ts'
import type { Range, Source, Unmarked } from './attribution.ts'
import { OF_OURSELVES, speaks } from './first-person.ts'
import type { Paragraph } from './paragraphs.ts'
import { LONGEST } from './stretches.ts'

/** Labelled paragraphs of the shortest interview. */
const FEWEST_TURNS = 3

/**
 * Paragraphs that begin with who speaks, by name or initials, and those in the first person between two of them. `headlined` is whom
 * "A:" stands for, or who answers where only the questions have a label ("PIER REVIEW | Is it over?").
 */
export function labelledAnswers(
  doc: Document,
  mentions: readonly Mention[],
  paragraphs: readonly Paragraph[],
  headlined: Source | undefined,
): Unmarked[] {
  const names = namesAt(mentions)
  const repeated = repeatedLabels(doc, paragraphs)
  const turns = paragraphs.flatMap(
    (p) => turnOf(doc, p, names, repeated) ?? { label: '', speaker: undefined, content: p },
  )
  const labelled = turns.filter((t) => t.label !== '')
  // Three labels over no question are a list: "MARA QUILL: the Warden".
  // But the questions may have none, and only the answers one: "How did it end?", "MARA QUILL: In tears."
  const isQuestion = ({ content }: Turn) => doc.tokens[content.to - 1]?.text === '?'
  const bare = turns.filter((t, n) => t.label === '' && isQuestion(t) && (turns[n + 1]?.label ?? '') !== '')
  const asks = labelled.some(isQuestion) || bare.length >= FEWEST_TURNS
  if (labelled.length < FEWEST_TURNS || !asks) return []
  const known = knownBy(mentions)
  for (const { label } of labelled) if (answers(doc, label, labelled)) name(known, label)
  const whose = ({ label, speaker }: Turn) => speaker ?? known.get(label.toUpperCase())
  const answerer = headlined ?? labelled.map(whose).find((s) => s?.type === 'person')
  const oneLabel = labelled.every(({ label }) => label === labelled[0]?.label)
  if (oneLabel && labelled.every((t) => whose(t)?.type !== 'person'))
    return unlabelledAnswers(turns, answerer)
  const last = turns.findLastIndex((t) => t.label !== '')
  let meant: Source | undefined
  return turns.flatMap((turn, n) => {
    const { label, content } = turn
    const goesOn = label === '' && n < last && speaks(doc, content, OF_OURSELVES)
    if (!goesOn) meant = whose(turn) ?? (label === 'A' ? answerer : undefined)
    return meant?.type === 'person' && isTold(content) ? [{ speaker: meant, content }] : []
  })
}

/** A full name that is no mention, with words behind it that seldom ask: "Mara Quill: In March.", then "MQ: …". */
function answers({ tokens }: Document, label: string, turns: readonly Turn[]): boolean {
  if (!/^\p{Lu}\p{Ll}\S* \p{Lu}\S+$/u.test(label)) return false
  const names = new Set([label.toUpperCase(), ...shortsOf(label)])
  const own = turns.filter((t) => names.has(t.label.toUpperCase()))
  const asking = own.filter(({ content }) => tokens[content.to - 1]?.text === '?')
  return asking.length * 2 < own.length
}

function name(known: Map<string, Source>, label: string): void {
  const person: Source = { name: label, type: 'person', tokens: null }
  for (const short of [label.toUpperCase(), ...shortsOf(label)])
    if (!known.has(short)) known.set(short, person)
}

/** Where only the asker has a label, what stands between two questions answers them, and the paragraph behind the last. */
function unlabelledAnswers(turns: readonly Turn[], answerer: Source | undefined): Unmarked[] {
  const first = turns.findIndex((t) => t.label !== '')
  const last = turns.findLastIndex((t) => t.label !== '')
  const answers = turns.slice(first, last + 2).filter(({ label, content }) => label === '' && isTold(content))
  return answerer === undefined ? [] : answers.map(({ content }) => ({ speaker: answerer, content }))
}

/** What more than one paragraph begins with before a colon, written as names are: "PierNews: Is it over?". */
function repeatedLabels(doc: Document, paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const p of paragraphs) {
    const label = labelAt(doc, p)
    if (label === undefined || !/^\p{Lu}/u.test(label.text) || label.words > NAME_WORDS) continue
    if (seen.has(label.text)) repeated.add(label.text)
    seen.add(label.text)
  }
  // "Mara Quill: …", and "MQ: …" from there on.
  for (const text of seen)
    if (shortsOf(text).some((short) => text !== short && seen.has(short))) repeated.add(text)
  return repeated
}
/** Tokens of the longest name that is no mention and a label all the same. */
const NAME_WORDS = 2

const isTold = ({ from, to }: Range) => to > from && to - from <= LONGEST

/** People by what a label may call them; the first named goes before the others. */
function knownBy(mentions: readonly Mention[]): Map<string, Source> {
  const known = new Map<string, Source>()
  for (const { referent, from, to } of mentions) {
    if (referent.type !== 'person') continue
    for (const short of shortsOf(referent.name))
      if (!known.has(short)) known.set(short, { name: referent.name, type: 'person', tokens: { from, to } })
  }
  return known
}

interface Turn {
  readonly label: string
  readonly speaker: Source | undefined
  readonly content: Range
}

/** A paragraph that begins with a label in capitals, or with a name, and a colon; what follows is not quoted. */
function turnOf(
  doc: Document,
  p: Paragraph,
  names: ReadonlyMap<number, Mention>,
  repeated: ReadonlySet<string>,
): Turn | undefined {
  const found = labelAt(doc, p)
  if (found === undefined) return undefined
  const { text: label, at: colon } = found
  const mention = names.get(p.from)
  const speaker = mention?.to === colon ? sourceOf(mention) : undefined
  const capitals = label === label.toUpperCase() && /^[\p{Lu}. ]+$/u.test(label)
  return speaker === undefined && !capitals && !repeated.has(label)
    ? undefined
    : { label, speaker, content: { from: colon + 1, to: p.to } }
}

/** The words of a paragraph before its first colon or bar, and where that stands. */
function labelAt(
  { tokens }: Document,
  { from, to }: Paragraph,
): { readonly text: string; readonly words: number; readonly at: number } | undefined {
  const letter = /^([QA])\.?$/.exec(tokens[from]?.text ?? '')?.[1]
  // "*Q.* How did it end?", "*A.* In tears."; not "A man drowns".
  const stop = tokens[from]?.text.endsWith('.') === true ? from : from + 1
  if (letter !== undefined && tokens[stop]?.text.endsWith('.') === true)
    return { text: letter, words: 1, at: stop }
  let at = from
  while (at < Math.min(to, from + LABEL_WORDS) && !ENDS_LABEL.has(tokens[at]?.text ?? '')) at++
  if (at === from || !ENDS_LABEL.has(tokens[at]?.text ?? '') || MARKS.has(tokens[at + 1]?.text ?? ''))
    return undefined
  const text = tokens
    .slice(from, at)
    .map((t) => t.text)
    .join(' ')
  return { text, words: at - from, at }
}
const ENDS_LABEL = new Set([':', '|'])
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
