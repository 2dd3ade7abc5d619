import type { Document, Sentence } from '../../find/index.ts'
import type { EntityType } from '../../model/index.ts'
import type { Phrase } from '../clauses/phrases.ts'
import { coordinatedAt } from '../clauses/phrases.ts'
import type { Unit } from '../clauses/units.ts'
import type { Verb } from '../clauses/verbs.ts'
import {
  ACCORDING,
  FINDING_VERBS,
  ONLY_WITH_QUOTE,
  PICTURE_VERBS,
  REPORTING_VERBS,
  SPOKESPEOPLE,
  UNNAMED,
} from './reporting.ts'

/** Who is made to speak; `unnamed` are sources without a name. */
export interface Source {
  readonly name: string
  readonly type: EntityType | 'unnamed'
}

/** Somebody speaks in a sentence: the cue, the chain of sources nearest first, and the tokens that report rather than are reported. */
export interface Report {
  readonly lemma: string
  readonly chain: readonly Source[]
  /** Tokens of the cue word. */
  readonly cue: { readonly from: number; readonly to: number }
  /** Where the reported part lies: after the cue, before it, or all around it. */
  readonly side: 'after' | 'before' | 'around'
  /** The verb reports only the words in quotation marks. */
  readonly quoteOnly: boolean
}

/** Everybody who speaks in a sentence, in order of place. `outlet` is the article's own, which no chain names. */
export function reportsIn(
  doc: Document,
  s: Sentence,
  units: readonly Unit[],
  verbs: readonly Verb[],
  outlet: string,
): Report[] {
  const found: Report[] = []
  for (const verb of verbs) {
    const report = spoken(units, verb, outlet) ?? pictured(units, verb)
    if (report !== null) found.push({ ...report, side: sideOf(doc, s, units, verb) })
  }
  for (let i = 0; i < units.length; i++) {
    const cue = ACCORDING.find((words) => words.every((word, n) => units[i + n]?.lower === word))
    const unit = units[i]
    const last = cue === undefined ? undefined : units[i + cue.length - 1]
    if (cue === undefined || unit === undefined || last === undefined) continue
    const source = sourceIn(units, coordinatedAt(units, i + cue.length, units.length))
    if (source === null || same(source.name, outlet)) continue
    found.push({
      lemma: cue.join(' '),
      chain: [source],
      cue: { from: unit.from, to: last.to },
      side: 'around',
      quoteOnly: false,
    })
  }
  return found.sort((a, b) => a.cue.from - b.cue.from)
}

type Spoken = Omit<Report, 'side'>

function spoken(units: readonly Unit[], verb: Verb, outlet: string): Spoken | null {
  if (!REPORTING_VERBS.has(verb.lemma) || verb.negated) return null
  const unit = units[verb.at]
  const source = speakerOf(units, verb)
  if (source === null || unit === undefined) return null
  if (source.type === 'outlet' && same(source.name, outlet)) {
    return FINDING_VERBS.has(verb.lemma) ? cueOf(units, verb, []) : null
  }
  const via = [
    ...(verb.slots.get('object') ?? []),
    ...(verb.slots.get('to') ?? []),
    ...(verb.slots.get('with') ?? []),
  ]
  const medium = via.flatMap((p) => mentionsOf(units, p)).find((m) => m.referent.type === 'outlet')
  const chain = [source]
  if (medium !== undefined && !same(medium.referent.name, outlet)) chain.unshift(medium.referent)
  return cueOf(units, verb, chain)
}

function cueOf(units: readonly Unit[], verb: Verb, chain: readonly Source[]): Spoken {
  const unit = units[verb.at]
  const cue = { from: unit?.from ?? 0, to: unit?.to ?? 0 }
  return { lemma: verb.lemma, chain, cue, quoteOnly: ONLY_WITH_QUOTE.has(verb.lemma) }
}

/** The subject; of a passive the one after "by"; of "said Quill" the phrase behind. */
function speakerOf(units: readonly Unit[], verb: Verb): Source | null {
  if (verb.passive) return sourceIn(units, verb.slots.get('by') ?? [])
  const subject = sourceIn(units, verb.slots.get('subject') ?? [])
  if (subject !== null) return subject
  const next = units[verb.at + 1]
  const inverted =
    next?.mention !== undefined || next?.pos === 'DET' || next?.pos === 'NOUN' || next?.pos === 'PROPN'
  return inverted && units[verb.at - 1]?.mention === undefined
    ? sourceIn(units, coordinatedAt(units, verb.at + 1, units.length))
    : null
}

/** "photos posted by Harbour Watch show …". */
function pictured(units: readonly Unit[], verb: Verb): Spoken | null {
  if (!PICTURE_VERBS.has(verb.lemma)) return null
  const makers = (verb.slots.get('by') ?? []).concat(verb.slots.get('at') ?? [])
  const maker = makers.flatMap((p) => mentionsOf(units, p)).find((m) => m.referent.type === 'outlet')
  return maker === undefined ? null : cueOf(units, verb, [maker.referent])
}

/** The first of the phrases that can speak: a person, company or outlet, somebody's spokesman, or an unnamed source. */
function sourceIn(units: readonly Unit[], phrases: readonly Phrase[]): Source | null {
  for (const phrase of phrases) {
    const head = units[phrase.head]
    const named = head?.mention
    if (named !== undefined) {
      const speaker = [named.referent, ...named.alternatives].find((r) => SPEAKERS.has(r.type))
      if (speaker !== undefined) return speaker
      if (named.referent.type === 'character') return null
      continue
    }
    if (head === undefined) continue
    if (SPOKESPEOPLE.has(head.lower)) {
      const company = mentionsOf(units, { ...phrase, to: phrase.to + SPOKESMAN_REACH }).find(
        (m) => m.referent.type === 'company',
      )
      if (company !== undefined) return company.referent
    }
    if (UNNAMED.has(head.lower)) return { name: 'source', type: 'unnamed' }
  }
  return null
}

const SPEAKERS: ReadonlySet<EntityType> = new Set(['person', 'company', 'outlet'])
/** Units after "spokesperson" in which the company is named: "for the network Vantage". */
const SPOKESMAN_REACH = 4

function mentionsOf(units: readonly Unit[], phrase: Pick<Phrase, 'from' | 'to'>) {
  return units.slice(phrase.from, phrase.to).flatMap((u) => u.mention ?? [])
}

/** "…, Quill said" at the end reports what stands before it; elsewhere what follows. */
function sideOf(doc: Document, s: Sentence, units: readonly Unit[], verb: Verb): Report['side'] {
  const subject = verb.slots.get('subject')?.[0]
  const start = subject === undefined || subject.from > verb.at ? verb.at : subject.from
  const before = units[start - 1]?.lower
  const aside = before === ',' || before === '”' || before === '"' || before === '(' || before === '—'
  const after = units.slice(verb.to).filter((u) => u.pos !== 'PUNCT')
  const end = units.at(-1)?.to ?? s.to
  const shortTail = after.length <= TAIL || (doc.tokens[units[verb.to]?.from ?? end]?.text === ',' && aside)
  return aside && shortTail ? 'before' : 'after'
}
/** Words after a closing "Quill said on Monday" that still close the sentence. */
const TAIL = 6

function same(a: string, b: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/^the /, '')
  return b !== '' && plain(a) === plain(b)
}
