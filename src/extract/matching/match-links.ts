import { CREDIT_NOUNS, type SentenceFocus } from '../../find/index.ts'
import { COMPOUND_LINKS, type CompoundLink } from '../../predicates/index.ts'
import { coordinatedAt, one, type Phrase, phraseAt } from '../clauses/phrases.ts'
import type { Unit } from '../clauses/units.ts'
import type { Verb } from '../clauses/verbs.ts'
import { mayGiveRole, roleAt } from './as-links.ts'
import type { Lexicon } from './lexicon.ts'
import { isDateWord, lineOf, type Pair } from './lines.ts'
import { fillings, type Match } from './match.ts'
import { whoseAt } from './owners.ts'
import { AKA, alsoKnownAs, apposedPart, isPerson } from './part-links.ts'
import { subjectOfPlacedDate } from './placed-dates.ts'

/** Matches of two mentions side by side: "[Quill] as [the Warden]", "[Nightjar] ([Mara Quill])", "[Quill]'s [Warden]". */
export function linkMatches(
  units: readonly Unit[],
  verbs: readonly Verb[],
  lexicon: Lexicon,
  focus: SentenceFocus,
): Match[] {
  const found: Match[] = []
  units.forEach((unit, at) => {
    const pair = pairAt(units, verbs, at) ?? (at === 0 ? lineOf(units) : null)
    if (pair === null) return
    const verb = verbs.findLast((v) => v.at < at) ?? verbs.find((v) => v.at > at)
    for (const entry of lexicon.links) {
      const { predicate, frame } = entry
      if (frame.link !== pair.link || standsBetween(units, pair, entry.unlike)) continue
      if (frame.adjacent === true && (pair.left[0]?.to ?? 0) + 1 !== pair.right[0]?.from) continue
      if (frame.lacks !== undefined && !frame.lacks.split('|').includes(verb?.lemma ?? '')) continue
      const read = (slot: string) => placeIn(units, pair, slot)
      for (const args of fillings(units, entry, read, FOCUSED.has(pair.link) ? focus : {})) {
        if (pair.link !== 'as' && pair.link !== 'year' && args.some((a) => a?.mention?.sure === false))
          continue
        found.push({ predicate, frame, args, trigger: triggerOf(unit, at, pair), verb })
      }
    }
  })
  return found
}

function placeIn(units: readonly Unit[], pair: Pair, slot: string): readonly Phrase[] {
  if (slot === 'left') return pair.left
  if (slot === 'right') return pair.right
  return slot === 'right>owner' ? worksInside(units, pair.right) : prepositional(units, pair, slot)
}

/** The word that links the two, or the first of a line. */
function triggerOf({ mention }: Unit, at: number, { link, left }: Pair): number {
  if (link === 'heading' || link === 'credit') return left[0]?.head ?? at
  return mention === undefined ? at : at + 1
}

/** Links of lines that tell of what the text is about. */
const FOCUSED: ReadonlySet<string> = new Set([
  ...['timecode', 'timecode of two', 'versus'],
  ...COMPOUND_LINKS,
])

function standsBetween(
  units: readonly Unit[],
  { left, right }: Pair,
  words: ReadonlySet<string> | undefined,
): boolean {
  if (words === undefined) return false
  // "Vantage's *comic* Dry Dock", "Vantage's Dry Dock *comics*".
  return units.slice(left[0]?.to ?? 0, (right[0]?.to ?? 0) + 1).some((u) => words.has(u.lower))
}

function pairAt(units: readonly Unit[], verbs: readonly Verb[], at: number): Pair | null {
  const lower = units[at]?.lower
  if (lower === 'final' && units[at]?.mention?.kind === 'season')
    return { link: 'final', left: [one(at)], right: [] }
  if (lower === 'as' && mayGiveRole(units, at)) return roleAt(units, verbs, at)
  if (AKA.has(lower ?? '')) return alsoKnownAs(units, at)
  if (lower === '(' && isYearInBrackets(units, at))
    return { link: 'year in brackets', left: [one(at - 1)], right: [] }
  const gap = GAPS.has(lower ?? '') ? gapAt(units, verbs, at) : null
  if (gap !== null) return gap
  // "Dry Dock *on Vantage*", "Dry Dock, Tuesdays *on Vantage*".
  if (
    lower === 'on' &&
    units[at + 1]?.mention?.referent.type === 'company' &&
    units[at + 2]?.lower !== "'s"
  ) {
    let shown = at - 1
    while (SHOWN_WHEN.has(units[shown]?.lower ?? '')) shown--
    if (units[shown]?.mention?.referent.type === 'work')
      return { link: 'on', left: [one(shown)], right: [one(at + 1)] }
  }
  if (VERSUS.has(lower ?? '') && units[at - 1]?.mention !== undefined && units[at + 1]?.mention !== undefined)
    return { link: 'versus', left: [one(at - 1)], right: [one(at + 1)] }
  const compound = compoundAt(units, at)
  if (compound !== null) return compound
  if (lower === 'of' && units[at - 1]?.mention?.kind === 'name') {
    const whole = phraseAt(units, at + 1, units.length)
    return whole === null ? null : { link: 'of', left: [one(at - 1)], right: [whole] }
  }
  if (lower === 'from' || (lower === 'out' && units[at + 1]?.lower === 'of')) {
    const owner = units[at - 1]?.lower === ',' ? at - 2 : at - 1
    const from = lower === 'out' ? at + 2 : at + 1
    const whole = units[owner]?.mention?.kind === 'name' ? phraseAt(units, from, units.length) : null
    // "*cuts* Nightjar from Dry Dock".
    const taken = verbs.some((v) => v.to === owner && v.form !== 'ing')
    return whole === null || taken ? null : { link: 'from', left: [one(owner)], right: [whole] }
  }
  if (DASHES.has(lower ?? '') || lower === 'among' || lower === ':') return listAside(units, at)
  if (
    lower === '(' &&
    units[at - 1]?.mention !== undefined &&
    units[at + 1]?.lower === 'as' &&
    units[at + 2]?.mention
  )
    return { link: 'as', left: [one(at - 1)], right: [one(at + 2)] }
  const parts = lower === '(' && isPerson(units, [one(at - 1)]) ? partsInBrackets(units, at + 1) : []
  if (parts.length > 0) return { link: 'brackets', left: [one(at - 1)], right: parts }
  const dressed = lower === '(' ? inBracketsBehindNoun(units, at) : null
  if (dressed !== null) return { link: 'brackets', left: [one(at - 1)], right: [dressed] }
  // "[Nightjar]'s ([Quill]) boss".
  const named = units[at - 1]?.lower === "'s" ? at - 2 : at - 1
  if (lower === '(' && units[named]?.mention !== undefined && units[at + 1]?.mention !== undefined) {
    const list = namesInBrackets(units, at + 1)
    const right = list.length > 0 ? list : coordinatedAt(units, at + 1, units.length)
    const close = units[right.at(-1)?.to ?? units.length]?.lower
    // "(Nightjar, Owl *and* a dog)".
    if (close === ')' || close === ',' || close === ';' || close === 'and')
      return { link: 'brackets', left: [one(named)], right }
  }
  if (lower === 'whose' && units[at + 1]?.mention !== undefined) {
    const owner = whoseAt(units, at)
    if (units[owner]?.mention !== undefined)
      return { link: 'possessive', left: [one(owner)], right: [one(at + 1)] }
  }
  return possessiveAt(units, at)
}

/** "the [Quill]-*directed* [Harbour Nights]". */
function compoundAt(units: readonly Unit[], at: number): Pair | null {
  if (units[at]?.lower !== '-' || units[at - 1]?.mention === undefined) return null
  const link = COMPOUNDS.get(units[at + 1]?.lower ?? '')
  const work = link === undefined ? null : phraseAt(units, at + 2, units.length)
  if (link === undefined || work === null) return null
  // "the Vale-directed movie *IF*": a title that nobody has seen for one.
  const next = units[work.to]
  const titled = next?.mention === undefined && (next?.pos === 'PROPN' || next?.pos === 'SCONJ')
  return titled ? null : { link, left: [one(at - 1)], right: [work] }
}

/** What an item of a list leaves out its verb for. */
function gapAt(units: readonly Unit[], verbs: readonly Verb[], at: number): Pair | null {
  if (isDatedItem(units, at + 1)) return { link: 'gap', left: [], right: [one(at + 1)] }
  const two = gapOfTwo(units, at + 1) ?? apposedPart(units, at)
  if (two !== null) return two
  const again = units[at]?.lower === 'and' ? subjectOfPlacedDate(units, verbs, at) : []
  return again.length > 0 ? { link: 'gap', left: [], right: again } : null
}

/** "[her] [Nightjar]", "its [Dry Dock]", "2013's [Dry Dock]", "[Vantage]'s [Dry Dock]". */
function possessiveAt(units: readonly Unit[], at: number): Pair | null {
  const lower = units[at]?.lower
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
  if (lower === 'of' && units[at - 1]?.lower === ',' && units[at - 2]?.mention !== undefined) {
    // "[Quill], of [Vantage]’s [Dry Dock], …".
    const work = phraseAt(units, at + 1, units.length)
    const end = units[work?.to ?? units.length]?.lower
    if (work !== null && units[work.head]?.mention !== undefined && (end === ',' || end === undefined))
      return { link: 'of', left: [one(at - 2)], right: [one(work.head)] }
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
  const owner = units[at - 1]?.mention
  // "she's [Nightjar]'s wife": behind a pronoun it is a verb.
  // … and "*developer* [Vantage]'s [Dry Dock]" is made there, and shown elsewhere.
  const makes = owner?.referent.type === 'company' && MAKERS.has(units[at - 2]?.lower ?? '')
  const owns = owner !== undefined && owner.kind !== 'pronoun' && !makes
  if ((lower === "'s" || lower === "'" || lower === '’') && owns) {
    let right = at + 1
    while (right < at + 5 && OWNED.has(units[right]?.pos ?? '') && units[right]?.mention === undefined)
      right++
    const owned = units[right]?.mention
    // "[Quill]'s got her own movie": nobody's "her".
    // … and "Vale's [Dry Dock] *partner* Reyes" owns no Dry Dock.
    // … nor does "Vale's *Nightjar's Return*" play anybody.
    const ofAnother = units[right + 1]?.lower === "'s"
    if (
      owned !== undefined &&
      owned.kind !== 'pronoun' &&
      !ofAnother &&
      !units.slice(at, right + 2).some(isKin)
    )
      return { link: 'possessive', left: [one(at - 1)], right: [one(right)] }
  }
  return null
}

/** "[Nightjar] (*newcomer* [Quill])": the name of a person behind words for one; "(director Vale)" has a job of its own. */
function inBracketsBehindNoun(units: readonly Unit[], open: number): Phrase | null {
  if (units[open - 1]?.mention?.referent.type !== 'character' || units[open + 1]?.mention !== undefined)
    return null
  const inside = phraseAt(units, open + 1, units.length)
  if (inside === null || !isPerson(units, [inside])) return null
  const end = units[inside.to]?.lower ?? ''
  const words = units.slice(inside.from, inside.head)
  const plain = words.every((u) => u.mention === undefined && DRESSES.has(u.pos))
  const job = words.some((u) => CREDIT_NOUNS.has(u.lower) && !ACTS.has(u.lower))
  return plain && !job && (end === ')' || end === ',') ? one(inside.head) : null
}
const DRESSES = new Set(['NOUN', 'ADJ', 'PROPN', 'PUNCT'])
const ACTS = new Set('actor actress star alum newcomer'.split(' '))

/** "[Quill] (Dry Dock, Salt and Ash)": names of one type and commas up to the bracket, or else none. */
function namesInBrackets(units: readonly Unit[], at: number): readonly Phrase[] {
  const names: Phrase[] = []
  for (let i = at; units[i]?.mention?.referent.type === units[at]?.mention?.referent.type; ) {
    names.push(one(i))
    const joint = units[++i]?.lower ?? ''
    if (joint === ')') return names
    if (!PARTS_CREDITS.has(joint)) break
    i += joint !== 'and' && units[i + 1]?.lower === 'and' ? 2 : 1
  }
  return []
}

const PARTS_CREDITS = new Set([',', ';', 'and'])

/** "[Quill] ([Dry Dock]'s [Nightjar], the [Salt and Ash] film's [Owl])": parts with their works up to the bracket, or else none. */
function partsInBrackets(units: readonly Unit[], at: number): readonly Phrase[] {
  const parts: Phrase[] = []
  for (let i = at; ; ) {
    const part = phraseAt(units, i, units.length)
    const owned = part !== null && units.slice(part.from, part.head).some((u) => u.lower === "'s")
    if (part === null || !owned || units[part.head]?.mention?.referent.type !== 'character') return []
    if (worksInside(units, [part]).length === 0) return []
    parts.push(part)
    const joint = units[part.to]?.lower ?? ''
    if (joint === ')') return parts
    if (!PARTS_CREDITS.has(joint)) return []
    i = part.to + (joint !== 'and' && units[part.to + 1]?.lower === 'and' ? 2 : 1)
  }
}

/** The work that each part is of: "[Dry Dock]'s [Nightjar]". */
function worksInside(units: readonly Unit[], parts: readonly Phrase[]): readonly Phrase[] {
  return parts.flatMap(({ from, head }) => {
    const work = units.findIndex((u, i) => i >= from && i < head && u.mention?.referent.type === 'work')
    return work < 0 ? [] : [one(work)]
  })
}

/** "the [Night Watch] — [Nightjar], [Owl] and [Magpie] —", "the [Night Watch], *among them* [Nightjar]": a list in an aside, as in brackets; "the [Night Watch]: [Nightjar], [Owl] and [Magpie]". */
function listAside(units: readonly Unit[], at: number): Pair | null {
  const among = units[at]?.lower === 'among'
  if (among && !THEM.has(units[at + 1]?.lower ?? '')) return null
  const owner = units[at - 1]?.lower === ',' ? at - 2 : at - 1
  if (units[owner]?.mention?.kind !== 'name') return null
  const right = coordinatedAt(units, among ? at + 2 : at + 1, units.length)
  const last = right.at(-1)
  const end = units[last?.to ?? -1]?.lower ?? ''
  const closed = units[at]?.lower === ':' ? end === '.' || end === '' : DASHES.has(end)
  const listed = among || (right.length > 1 && closed)
  return listed && last !== undefined ? { link: 'brackets', left: [one(owner)], right } : null
}
const DASHES = new Set(['—', '–'])
const THEM = new Set(['them', 'whom', 'which'])

/** "[Dry Dock] (2015)", "[Dry Dock] (May 4)". */
function isYearInBrackets(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]?.mention === undefined) return false
  let end = at + 1
  while (isDateWord(units[end])) end++
  const dated = end > at + 2 || YEAR.test(units[at + 1]?.lower ?? '')
  return dated && end > at + 1 && CLOSES.has(units[end]?.lower ?? '')
}
const CLOSES = new Set([')', ',', ';'])

/** "Dry Dock opens in May, *[Salt and Ash] in July*": a name and a date, and nothing else up to the next item. */
function isDatedItem(units: readonly Unit[], at: number): boolean {
  if (units[at]?.mention?.referent.type !== 'work') return false
  let i = at + 1
  if (BEFORE_DATE.has(units[i]?.lower ?? '')) i++
  const start = i
  while (isDateWord(units[i])) i++
  const end = units[i]?.lower
  return i > start && (end === undefined || GAPS.has(end) || end === '.')
}
const GAPS = new Set([',', ';', 'and'])
/** What may stand between a work and "on" its network. */
const SHOWN_WHEN = new Set(
  ', ( mondays tuesdays wednesdays thursdays fridays saturdays sundays nights weeknights daily weekly'.split(
    ' ',
  ),
)

/** "Quill plays Nightjar and *[Vale] the [Owl]*", "Nightjar is played by Quill and *[Owl] by [Vale]*": two names, and nothing else up to the next item. */
function gapOfTwo(units: readonly Unit[], at: number): Pair | null {
  if (units[at]?.mention?.kind !== 'name') return null
  const by = units[at + 1]?.lower === 'by'
  const second = phraseAt(units, units[at + 1]?.lower === ',' || by ? at + 2 : at + 1, units.length)
  const end = units[second?.to ?? units.length]?.lower
  if (second === null || units[second.head]?.mention?.kind !== 'name') return null
  if (end !== undefined && end !== '.' && !GAPS.has(end)) return null
  const [who, what] = by ? [second.head, at] : [at, second.head]
  return isPerson(units, [one(who)]) && !isPerson(units, [one(what)])
    ? { link: by ? 'gap of two by' : 'gap of two', left: [one(who)], right: [one(what)] }
    : null
}
const BEFORE_DATE = new Set(['on', 'in', 'from', 'for'])

/** Which job a participle behind a name and a hyphen means. */
const COMPOUNDS: ReadonlyMap<string, CompoundLink> = new Map([
  ['directed', 'directed'],
  ['helmed', 'directed'],
  ['written', 'written'],
  ['penned', 'written'],
  ['scripted', 'written'],
  ['created', 'created'],
  ['produced', 'produced'],
  ['scored', 'scored'],
  ['starring', 'starring'],
  ['led', 'starring'],
  ['fronted', 'starring'],
])

const VERSUS = new Set(['vs', 'vs.', 'versus', 'v.'])

/** "her brother [Amos]", "his agent, [Vale]", "his goat, [Susan]" are no parts that they play. */
const isKin = ({ lower }: Unit) => KIN.has(lower) || KIN.has(lower.replace(/^ex-|s$/g, ''))
const KIN = new Set(
  `brother brothers sister sisters mother father son daughter wife husband cousin uncle aunt niece nephew grandmother grandfather twin boss
   superior officer sergeant lieutenant deputy underling apprentice protégé protégée handler employer servant bodyguard fellow predecessor successor
   friend friends love flame crush interest victim killer foe archenemy adversary henchman partner nemesis enemy sidekick mentor rival lover ex fiancé fiancée girlfriend boyfriend companion teacher
   agent manager publicist lawyer attorney spokesman spokeswoman spokesperson rep assistant co-star costar colleague collaborator
   dog cat goat horse pony pet puppy kitten`.split(/\s+/),
)

const MAKERS = new Set('developer publisher producer'.split(' '))
const YEAR = /^(?:19|20)\d\d$/
const OWNERS = new Set(['his', 'her', 'their'])
/** The words and marks at which two mentions are linked; see `pairAt`. */
export const LINKS: ReadonlySet<string> = new Set([
  'as',
  'of',
  'from',
  'among',
  'out',
  ':',
  '-',
  '—',
  '–',
  '(',
  'its',
  'whose',
  'of',
  "'s",
  "'",
  '’',
  ...VERSUS,
  ...OWNERS,
  ...AKA,
])
const OWNED = new Set(['ADJ', 'NOUN', 'NUM', 'PROPN'])

/** A prepositional phrase right after the pair: "[Quill] as [the Warden] in [Harbour Nights]". */
function prepositional(units: readonly Unit[], pair: Pair, slot: string): readonly Phrase[] {
  const end = pair.right[0]?.to ?? 0
  return units[end]?.lower === slot ? coordinatedAt(units, end + 1, units.length).slice(0, 1) : []
}
