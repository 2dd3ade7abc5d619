import type { SentenceFocus } from '../../find/index.ts'
import type { CompoundLink, LinkFrame } from '../../predicates/index.ts'
import { coordinatedAt, coordinatedBefore, givesExamples, type Phrase, phraseAt } from '../clauses/phrases.ts'
import type { Unit } from '../clauses/units.ts'
import type { Verb } from '../clauses/verbs.ts'
import type { Lexicon } from './lexicon.ts'
import { fillings, type Match } from './match.ts'

/** Matches of two mentions side by side: "[Quill] as [the Warden]", "[Nightjar] ([Mara Quill])", "[Quill]'s [Warden]". */
export function linkMatches(
  units: readonly Unit[],
  verbs: readonly Verb[],
  lexicon: Lexicon,
  focus: SentenceFocus,
): Match[] {
  const found: Match[] = []
  units.forEach((unit, at) => {
    const pair =
      pairAt(units, verbs, at) ??
      (at === 0 ? (headingOf(units) ?? timecodeOf(units) ?? askedOf(units)) : null)
    if (pair === null) return
    const verb = verbs.findLast((v) => v.at < at) ?? verbs.find((v) => v.at > at)
    for (const entry of lexicon.links) {
      const { predicate, frame } = entry
      if (frame.link !== pair.link || standsBetween(units, pair, entry.unlike)) continue
      const read = (slot: string) =>
        slot === 'left' ? pair.left : slot === 'right' ? pair.right : prepositional(units, pair, slot)
      for (const args of fillings(units, entry, read, FOCUSED.has(pair.link) ? focus : {})) {
        if (pair.link !== 'as' && pair.link !== 'year' && args.some((a) => a?.mention?.sure === false))
          continue
        found.push({ predicate, frame, args, trigger: unit.mention === undefined ? at : at + 1, verb })
      }
    }
  })
  return found
}

/** "HARBOUR NIGHTS, SEASON TWO — August 14 (Vantage)": a line without a verb that begins with a work. */
function headingOf(units: readonly Unit[]): Pair | null {
  const first = units[0]?.mention
  const verbal = units.some((u) => u.mention === undefined && (u.pos === 'VERB' || u.pos === 'AUX'))
  const parted = HEADING_MARKS.has(units[1]?.lower ?? '')
  if (first === undefined || verbal || !parted || units.length > LONGEST_HEADING) return null
  const right = units.findIndex((u) => u.mention?.referent.type === 'company')
  return { link: 'heading', left: [one(0)], right: right < 0 ? [] : [one(right)] }
}
/** "0:22 – [Nightjar] rides into town": who is named alone behind the time is seen there, two who are named share the screen. */
function timecodeOf(units: readonly Unit[]): Pair | null {
  if (!TIMECODE.test(units[0]?.lower ?? '')) return null
  const seen = units.flatMap(({ mention }, at) =>
    mention?.referent.type === 'character' && mention.kind !== 'pronoun' ? [one(at)] : [],
  )
  const [first, second] = seen
  if (first === undefined || first.from > TIMECODE_REACH) return null
  return second === undefined
    ? { link: 'timecode', left: [first], right: [] }
    : { link: 'timecode of two', left: [first], right: [second] }
}
/** Links of lines that tell of what the text is about. */
const FOCUSED: ReadonlySet<string> = new Set(['timecode', 'timecode of two', 'versus'])

/** "A third season?", "As for a third season?": a question by itself. */
function askedOf(units: readonly Unit[]): Pair | null {
  const at = units.findIndex((u) => u.mention?.kind === 'season')
  const asks = at >= 0 && at <= ASKED_REACH && units[at + 1]?.lower === '?'
  const indefinite = units[at - 1]?.lower === 'a' || units[at - 1]?.lower === 'an'
  const verbal = units.some((u) => u.mention === undefined && (u.pos === 'VERB' || u.pos === 'AUX'))
  return asks && indefinite && !verbal ? { link: 'asked', left: [one(at)], right: [] } : null
}
/** Units before the season: "And as for a". */
const ASKED_REACH = 5

const TIMECODE = /^\d{1,2}:\d{2}(?::\d{2})?$/
/** Units between the time and a name: a dash, an article, an adjective. */
const TIMECODE_REACH = 4

export const HEADING_MARKS: ReadonlySet<string> = new Set([',', '—', '–', '-', ':', '(', '|'])
/** Units in the longest heading. */
const LONGEST_HEADING = 16

function standsBetween(
  units: readonly Unit[],
  { left, right }: Pair,
  words: ReadonlySet<string> | undefined,
): boolean {
  if (words === undefined) return false
  return units.slice(left[0]?.to ?? 0, right[0]?.from ?? 0).some((u) => words.has(u.lower))
}

interface Pair {
  readonly link: LinkFrame['link']
  readonly left: readonly Phrase[]
  readonly right: readonly Phrase[]
}

function pairAt(units: readonly Unit[], verbs: readonly Verb[], at: number): Pair | null {
  const lower = units[at]?.lower
  if (
    lower === 'as' &&
    !NO_ROLE_BEFORE.has(units[at - 1]?.lower ?? '') &&
    units[at + 1]?.lower !== 'well' &&
    !givesExamples(units, at)
  ) {
    const end = units[at - 1]?.lower === ',' ? at - 1 : at
    const near = coordinatedBefore(units, end, 0).slice(-1)
    const right = coordinatedAt(units, at + 1, units.length).slice(0, 1)
    const left = isPerson(units, near)
      ? near
      : at === 0
        ? behindComma(units, right)
        : subjectBefore(units, verbs, at)
    const after = units[right[0]?.to ?? units.length]
    const verbal = after?.mention === undefined && (after?.pos === 'VERB' || after?.pos === 'AUX')
    const role = units[right[0]?.head ?? -1]?.mention
    // "as she is busy", "known as the news came out": a clause, and no role.
    const clause =
      role?.kind === 'pronoun' || (verbal && (units[at - 1]?.lower === ',' || role?.guessed === true))
    return left.length > 0 && right.length > 0 && !clause ? { link: 'as', left, right } : null
  }
  if (VERSUS.has(lower ?? '') && units[at - 1]?.mention !== undefined && units[at + 1]?.mention !== undefined)
    return { link: 'versus', left: [one(at - 1)], right: [one(at + 1)] }
  if (lower === '-' && units[at - 1]?.mention !== undefined) {
    const link = COMPOUNDS.get(units[at + 1]?.lower ?? '')
    const work = link === undefined ? null : phraseAt(units, at + 2, units.length)
    if (link !== undefined && work !== null) return { link, left: [one(at - 1)], right: [work] }
  }
  if (
    lower === '(' &&
    units[at - 1]?.mention !== undefined &&
    units[at + 1]?.lower === 'as' &&
    units[at + 2]?.mention
  )
    return { link: 'as', left: [one(at - 1)], right: [one(at + 2)] }
  if (lower === '(' && units[at - 1]?.mention !== undefined && units[at + 1]?.mention !== undefined) {
    const right = coordinatedAt(units, at + 1, units.length)
    const close = units[right.at(-1)?.to ?? units.length]?.lower
    if (close === ')' || close === ',' || close === ';')
      return { link: 'brackets', left: [one(at - 1)], right }
  }
  if (units[at]?.mention?.kind === 'pronoun' && OWNERS.has(lower ?? '')) {
    const noun = phraseAt(units, at + 1, units.length)
    const behind =
      noun === null || units[noun.head]?.mention !== undefined
        ? noun
        : phraseAt(units, noun.to + 1, units.length)
    const name = noun !== null && (behind === noun || units[noun.to]?.lower === ',') ? behind : null
    const owned = name === null ? undefined : units[name.head]?.mention
    const kin = noun !== null && units.slice(noun.from, noun.to).some(isKin)
    if (name !== null && owned !== undefined && owned.guessed !== true && !kin)
      return { link: 'possessive', left: [one(at)], right: [one(name.head)] }
  }
  if (lower === 'its') {
    // "its orbital soap" may be one mention.
    const noun = units[at]?.mention === undefined ? phraseAt(units, at + 1, units.length) : one(at)
    const owner = units.slice(0, at).findLastIndex((u) => u.mention?.referent.type === 'company')
    const owned = noun === null ? undefined : units[noun.head]?.mention
    // "will end with its fifth season": the season is the work's, not the company's.
    if (noun !== null && owner >= 0 && owned !== undefined && owned.kind !== 'season')
      return { link: 'possessive', left: [one(owner)], right: [one(noun.head)] }
  }
  if (lower === "'s" && YEAR.test(units[at - 1]?.lower ?? '') && units[at + 1]?.mention !== undefined)
    return { link: 'year', left: [], right: [one(at + 1)] }
  if ((lower === "'s" || lower === "'" || lower === '’') && units[at - 1]?.mention !== undefined) {
    let right = at + 1
    while (right < at + 5 && OWNED.has(units[right]?.pos ?? '') && units[right]?.mention === undefined)
      right++
    if (units[right]?.mention !== undefined && !units.slice(at, right).some(isKin))
      return { link: 'possessive', left: [one(at - 1)], right: [one(right)] }
  }
  return null
}

/** Which job a participle behind a name and a hyphen means. */
const COMPOUNDS: ReadonlyMap<string, CompoundLink> = new Map([
  ['directed', 'directed'],
  ['helmed', 'directed'],
  ['written', 'written'],
  ['penned', 'written'],
  ['scripted', 'written'],
  ['created', 'created'],
  ['produced', 'produced'],
  ['starring', 'starring'],
  ['led', 'starring'],
  ['fronted', 'starring'],
])

const VERSUS = new Set(['vs', 'vs.', 'versus', 'v.'])

/** "her brother [Amos]" is no part that she plays. */
const isKin = ({ lower }: Unit) => KIN.has(lower) || KIN.has(lower.replace(/^ex-|s$/g, ''))
const KIN = new Set(
  `brother brothers sister sisters mother father son daughter wife husband cousin uncle aunt niece nephew grandmother grandfather twin boss
   friend friends partner nemesis enemy sidekick mentor rival lover ex fiancé fiancée girlfriend boyfriend companion teacher`.split(
    /\s+/,
  ),
)

/** "as well as" gives more of the same, "dressed as" no part. */
const NO_ROLE_BEFORE = new Set(['well', 'dressed', 'disguised'])

/** "As [Nightjar], [Quill] is terrific." */
function behindComma(units: readonly Unit[], role: readonly Phrase[]): readonly Phrase[] {
  const comma = role[0]?.to ?? 0
  const named = units[comma]?.lower === ',' ? coordinatedAt(units, comma + 1, units.length).slice(0, 1) : []
  return isPerson(units, named) ? named : []
}

const isPerson = (units: readonly Unit[], phrases: readonly Phrase[]) =>
  phrases.some((p) => units[p.head]?.mention?.referent.type === 'person')

/** "[Quill] is exiting Harbour Nights after 13 years as [Nightjar]": whoever is the subject, unless the verb likens one to another. */
function subjectBefore(units: readonly Unit[], verbs: readonly Verb[], at: number): readonly Phrase[] {
  const verb = verbs.findLast((v) => v.at < at)
  if (verb === undefined) {
    // "[Quill], one of the finds of season two as [Nightjar], has been upped": the name that the sentence begins with.
    const first = units[0]?.mention?.referent.type === 'person' && units[1]?.lower === ',' ? [one(0)] : []
    return first
  }
  if (LIKENS.has(verb.lemma)) return []
  const subject = verb.slots.get('subject') ?? []
  if (isPerson(units, subject)) return subject.slice(0, 1)
  // "New to the cast is [Wren], a stage actor, as [Pike]".
  const object = verb.lemma === 'be' ? (verb.slots.get('object') ?? []) : []
  return isPerson(units, object) ? object.slice(0, 1) : []
}
const LIKENS = new Set('describe know refer see regard treat view think consider'.split(' '))

const YEAR = /^(?:19|20)\d\d$/
const OWNERS = new Set(['his', 'her', 'their'])
/** The words and marks at which two mentions are linked; see `pairAt`. */
export const LINKS: ReadonlySet<string> = new Set([
  'as',
  '-',
  '(',
  'its',
  "'s",
  "'",
  '’',
  ...VERSUS,
  ...OWNERS,
])
const OWNED = new Set(['ADJ', 'NOUN', 'NUM', 'PROPN'])
const one = (at: number): Phrase => ({ from: at, to: at + 1, head: at })

/** A prepositional phrase right after the pair: "[Quill] as [the Warden] in [Harbour Nights]". */
function prepositional(units: readonly Unit[], pair: Pair, slot: string): readonly Phrase[] {
  const end = pair.right[0]?.to ?? 0
  return units[end]?.lower === slot ? coordinatedAt(units, end + 1, units.length).slice(0, 1) : []
}
