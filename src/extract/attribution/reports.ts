import type { Source } from './attribution.ts'
import { type Content, contentEnd, contentOf, type Tail, tailOf } from './contents.ts'
import { type Cue, cuesIn, isBystander } from './cues.ts'
import type { Line, Unit } from './lines.ts'
import type { Memory } from './memory.ts'
import { type Phrase, phraseAt } from './phrases.ts'
import { PLATFORMS } from './source-nouns.ts'

/** A cue with who is meant and what is reported. Without a speaker it only tells that somebody else has the word. */
export interface Report {
  readonly cue: Cue
  readonly tail: Tail
  readonly speaker: Source | undefined
  /** Those through whom the speaker is heard, then the speaker, then whom the speaker cites. */
  readonly chain: readonly Source[]
  readonly content: Content | undefined
}

/** Who has the word in a line, in order of place; `memory` knows whom the lines before named. */
export function reportsIn(line: Line, memory: Memory): Report[] {
  const all = cuesIn(line.units).filter((c) => !(c.shape === 'passive' && c.form?.row.commitment === 'asks'))
  const cues = all.filter((c) => c.shape !== 'further')
  const found: Report[] = []
  for (const [n, cue] of cues.entries()) {
    const cited = citedFrom(cue, cues[n + 1], all, line, memory)
    found.push(reportOf(line, cue, cues.slice(n + 1), found, cited, memory))
  }
  return found
}

function reportOf(
  line: Line,
  cue: Cue,
  later: readonly Cue[],
  before: readonly Report[],
  cited: readonly Source[],
  memory: Memory,
): Report {
  const tail = tailOf(line.units, cue)
  const speaker = speakerOf(line, cue, before, memory)
  if (speaker === undefined) return { cue, tail, speaker, chain: [], content: undefined }
  const outer = before.findLast(
    (r) => r.content !== undefined && r.content.from > r.cue.at && r.content.to > cue.at,
  )
  const end = contentEnd(line.units, Math.max(tail.at, cue.to), later)
  const content = contentOf(line.units, cue, tail, outer?.content?.from ?? 0, Math.max(end, cue.to))
  const venue = venueOf(line, cue, tail, content, memory)
  const again = speaker.type === 'unnamed' && isNamedBefore(line.units, cue)
  const through = venue === undefined ? (again ? memory.unnamedThrough : []) : [venue]
  const chain = [...through, speaker, ...cited]
  // "*according to* a man in catering": news, from nobody who is named.
  const quotesOnly = cue.shape !== 'phrase' && cue.speaker !== undefined && isBystander(cue.speaker)
  return { cue, tail, speaker: cited.at(-1) ?? speaker, chain, content: quotesOnly ? undefined : content }
}

/** "*the* insider claims", "*that* source says". */
function isNamedBefore(units: readonly Unit[], { speaker }: Cue): boolean {
  return speaker !== undefined && /^(?:the|that|this|same)$/.test(units[speaker.from]?.lower ?? '')
}

/** "The Evening Gull, citing insiders, claims …", "… claims the Gull, citing insiders". */
function citedFrom(
  cue: Cue,
  next: Cue | undefined,
  all: readonly Cue[],
  line: Line,
  memory: Memory,
): Source[] {
  const from = cue.speaker?.from ?? cue.from
  const to = next === undefined ? line.units.length : Math.min(next.from, next.speaker?.from ?? next.from)
  return all.flatMap((c) => {
    const own = c.shape === 'further' && c.at > Math.min(from, cue.from) && c.at < Math.max(to, cue.at)
    const source = own && c.speaker !== undefined ? memory.resolve(c.speaker.who, line, undefined) : undefined
    return source ?? []
  })
}

function speakerOf(line: Line, cue: Cue, before: readonly Report[], memory: Memory): Source | undefined {
  const last = before.findLast((r) => r.speaker !== undefined)?.speaker
  if (cue.carried) return last ?? leading(line, cue, memory)
  if (cue.speaker === undefined) return line.units[0]?.lower === 'who' ? bracketed(line, memory) : undefined
  const who = cue.speaker.who
  if (who.kind === 'role' && who.type !== 'person')
    return memory.resolve(who, line, namedBefore(line, cue.speaker.from, who.type))
  if (who.kind !== 'pronoun') return memory.resolve(who, line, undefined)
  const organisation = who.word === 'it'
  const fits = (s: Source | undefined) =>
    s !== undefined && (organisation ? s.type === 'company' || s.type === 'outlet' : s.type === 'person')
  // "*Bright* is keen too: “Call me,” he said": the words before the pronoun are led to.
  const led = line.units[cue.speaker.from - 2]?.lower === ':'
  const parenthetical =
    cue.speaker.from > 0 && !led && /^[,—–]?$/.test(line.units[cue.speaker.from - 1]?.lower ?? '.')
  const named = parenthetical ? undefined : leading(line, cue, memory)
  const near = [last, named].find(fits) ?? (named?.type === 'unnamed' && !organisation ? named : undefined)
  return memory.resolve(who, line, near)
}

/** Whom the line names first, before the cue and under no preposition. */
function leading(line: Line, cue: Cue, memory: Memory): Source | undefined {
  // "*A grip* by the cart wouldn't say, but he did say “…”".
  const first = cue.from > 0 ? phraseAt(line.units, 0, cue.at) : undefined
  if (
    first?.who.kind === 'unnamed' &&
    first.who.bystander &&
    /^(?:an?|one)$/.test(line.units[0]?.lower ?? '')
  )
    return memory.resolve(first.who, line, undefined)
  for (let i = 0; i < Math.min(cue.from, cue.at); i++) {
    const unit = line.units[i]
    if (unit?.mention === undefined || line.units[i - 1]?.pos === 'ADP') continue
    const phrase = phraseAt(line.units, i, cue.at)
    if (phrase?.who.kind === 'named') return memory.resolve(phrase.who, line, undefined)
  }
  return undefined
}

/** "Quill (*who* calls it “a swamp”)": whom the line names right before the bracket. */
function bracketed({ host, from }: Line, memory: Memory): Source | undefined {
  const at = host?.units.findIndex((u) => u.to === from - 1) ?? -1
  const named = host === undefined || at < 0 ? undefined : phraseAt(host.units, at, at + 1)
  return host === undefined || named?.who.kind !== 'named'
    ? undefined
    : memory.resolve(named.who, host, undefined)
}

/** "which the studio blames": the company named earlier in the line. */
function namedBefore(line: Line, end: number, type: string): Source | undefined {
  const mention = line.units.slice(0, end).findLast((u) => u.mention?.referent.type === type)?.mention
  if (mention === undefined) return undefined
  const { name, type: own } = mention.referent
  return { name, type: own, tokens: { from: mention.from, to: mention.to } }
}

/** The outlet that somebody spoke to or on: "told The Evening Gull", "on the same podcast, Quill said". */
function venueOf(
  line: Line,
  cue: Cue,
  tail: Tail,
  content: Content | undefined,
  memory: Memory,
): Source | undefined {
  if (cue.speaker?.who.kind === 'named' && cue.speaker.who.of !== undefined) return cue.speaker.who.of
  if (cue.shape !== 'verb' && cue.shape !== 'inverted') return undefined
  const leads = cue.shape === 'verb' && (content === undefined || content.from >= cue.at)
  return (
    outletIn(line, cue.to, tail.at, cue, memory) ??
    (cue.speaker === undefined ? undefined : outletIn(line, cue.speaker.to, cue.at, cue, memory)) ??
    (leads ? outletIn(line, leadStart(line.units, cue), cue.from, cue, memory) : undefined)
  )
}

/** The adjunct before a cue begins behind the last quotation. */
function leadStart(units: readonly Unit[], cue: Cue): number {
  return units.slice(0, cue.from).findLastIndex((u) => u.quote !== undefined) + 1
}

function outletIn(line: Line, from: number, to: number, cue: Cue, memory: Memory): Source | undefined {
  for (let i = from; i < to; i++) {
    const unit = line.units[i]
    if (unit !== undefined && CITES.has(unit.lower)) return undefined
    const addressed = i === cue.to && cue.form?.row.addressee === true
    if (unit?.pos !== 'ADP' && !addressed) continue
    const phrase = phraseAt(line.units, addressed ? i : i + 1, to)
    const source = phrase === undefined ? undefined : outletOf(phrase, line, memory)
    if (source !== undefined) return source
  }
  return undefined
}
/** Whoever is cited comes behind the speaker in the chain, not before. */
const CITES = new Set(['citing', 'quoting'])

function outletOf(phrase: Phrase, line: Line, memory: Memory): Source | undefined {
  const { who } = phrase
  if (who.kind !== 'named' && !(who.kind === 'role' && who.type === 'outlet')) return undefined
  const source = memory.resolve(who, line, undefined)
  return source?.type === 'outlet' && !PLATFORMS.has(source.name) ? source : undefined
}
