import type { Document, Mention } from '../../find/index.ts'
import type { Range, Source, Unmarked } from './attribution.ts'
import { OF_OURSELVES, speaks } from './first-person.ts'
import type { Paragraph } from './paragraphs.ts'
import { LONGEST } from './stretches.ts'

/** Labelled paragraphs of the shortest interview. */
const FEWEST_TURNS = 3

/**
 * Paragraphs that begin with who speaks, by name or initials, and those in the first person between two of them. `headlined` is whom
 * "A:" stands for.
 */
export function labelledAnswers(
  doc: Document,
  mentions: readonly Mention[],
  paragraphs: readonly Paragraph[],
  headlined: Source | undefined,
): Unmarked[] {
  const names = namesAt(mentions)
  const turns = paragraphs.flatMap(
    (p) => turnOf(doc, p, names) ?? { label: '', speaker: undefined, content: p },
  )
  const labelled = turns.filter((t) => t.label !== '')
  // Three labels over no question are a list: "MARA QUILL: the Warden".
  const asks = labelled.some(({ content }) => doc.tokens[content.to - 1]?.text === '?')
  if (labelled.length < FEWEST_TURNS || !asks) return []
  const answerer = headlined ?? labelled.find((t) => t.speaker?.type === 'person')?.speaker
  const known = knownBy(mentions)
  const last = turns.findLastIndex((t) => t.label !== '')
  let meant: Source | undefined
  return turns.flatMap(({ label, speaker, content }, n) => {
    const goesOn = label === '' && n < last && speaks(doc, content, OF_OURSELVES)
    if (!goesOn) meant = speaker ?? known.get(label) ?? (label === 'A' ? answerer : undefined)
    return meant?.type === 'person' && isTold(content) ? [{ speaker: meant, content }] : []
  })
}

const isTold = ({ from, to }: Range) => to > from && to - from <= LONGEST

/** People by what a label may call them; the first named goes before the others. */
function knownBy(mentions: readonly Mention[]): ReadonlyMap<string, Source> {
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
