import { DERIVED_WORKS, type Mention, type Referent } from '../../find/index.ts'
import type { Argument } from '../../predicates/index.ts'
import { beforeBrackets, coordinatedAt, type Phrase, phraseAt } from '../clauses/phrases.ts'
import type { Unit } from '../clauses/units.ts'
import { instancesBehind, namedBehindComplements } from './instances.ts'
import { untitledIn } from './untitled-works.ts'

/** An argument as it stands in the text: the mention and which of its readings was taken. */
export interface Filler {
  /** Absent where the argument is only in focus, not named in the sentence. */
  readonly mention: Mention | null
  readonly referent: Referent
}

/** The name of each coordinated phrase that fits the argument's types; `untitled`: a work without a title too. */
export function fillersOf(
  units: readonly Unit[],
  phrases: readonly Phrase[],
  argument: Argument,
  untitled: boolean = argument.untitled === true,
): Filler[] {
  const found: Filler[] = []
  for (const phrase of phrases) {
    const before = found.length
    for (const one of listBehind(units, phrase) ?? [phrase])
      addFiller(found, (untitled ? untitledIn(units, one) : undefined) ?? fillerIn(units, one, argument))
    if (found.length > before) continue
    for (const one of instancesBehind(units, phrase)) addFiller(found, fillerIn(units, one, argument))
  }
  return found
}

function addFiller(found: Filler[], filler: Filler | undefined): void {
  if (filler === undefined) return
  const { mention, referent } = filler
  // "Both films star Quill."
  const members = mention?.members?.includes(referent)
    ? mention.members.filter(({ type }) => type === referent.type)
    : [referent]
  for (const member of members) found.push({ mention, referent: member })
}

function fillerIn(units: readonly Unit[], phrase: Phrase, argument: Argument): Filler | undefined {
  if (argument.whole === true && isOfThing(units, phrase)) return undefined
  const head = units[phrase.head]
  if (head?.mention !== undefined) return fitting(head.mention, argument)
  if (head === undefined) return undefined
  // "isn't really dead, [Quill] says": an adjective has no other name.
  // … and "premieres *May 4*, [Dry Dock] on May 11" names no day.
  const named =
    head.pos === 'ADJ' || head.pos === 'NUM' ? undefined : nameBehind(units, endOfPhrase(units, phrase))
  const apposed = named === undefined ? undefined : fitting(named, argument)
  if (apposed !== undefined) return apposed
  const behind = namedBehindComplements(units, phrase)
  if (behind !== undefined) {
    const filler = fillerIn(units, behind, argument)
    if (filler !== undefined) return filler
  }
  const owner = CONTINUITY.has(head.lower) ? units[phrase.head - 1]?.mention : undefined
  const universe = owner === undefined ? undefined : fitting(owner, argument)
  if (universe?.referent.type === 'universe') return universe
  const role = ROLES.has(head.lower)
    ? (ownerBefore(units, phrase) ?? characterBefore(units, phrase))
    : undefined
  const played = role === undefined ? undefined : fitting(role, argument)
  // "reprises her *Dry Dock* role as Nightjar": the part is named behind, and what stands before it is the work.
  const work = role?.referent.type === 'work' && units[phrase.to]?.lower === 'as'
  if (played?.referent.type === 'character' && !work) return played
  const part = argument.whole !== true && PART_OF_ITS_WORK.has(head.lower)
  if (!STANDS_FOR_ITS_WORK.has(head.lower) && !part) return undefined
  for (let i = phrase.head - 1; i >= phrase.from; i--) {
    const mention = units[i]?.mention
    const filler = mention === undefined ? undefined : fitting(mention, argument)
    // "the [Coast Guard] drama" is no drama named Coast Guard.
    if (units.slice(i, phrase.head).some((u) => DERIVED.has(u.lower))) return undefined
    const bent = mention?.guessed === true && filler?.referent !== mention.referent
    if (filler?.referent.type === 'work' && !bent) return filler
  }
  const joint = units[phrase.to]?.lower ?? ''
  // "a scene from [Dry Dock]"; but "the drama from Bad Wolf" is by them.
  const of = OF.has(joint) && (part || joint !== 'from') ? phraseAt(units, phrase.to + 1, units.length) : null
  // "at the end of the [Dry Dock] trailer": a part of a part.
  const filler = of === null ? undefined : fillerIn(units, of, argument)
  return filler?.referent.type === 'work' ? filler : undefined
}

/** "The first *trailer* for [Dry Dock], released on Monday, …": the trailer was. */
function isOfThing(units: readonly Unit[], { from }: Phrase): boolean {
  return OF.has(units[from - 1]?.lower ?? '') && ABOUT_A_WORK.has(units[from - 2]?.lower ?? '')
}
/** Things about a work that are shown, dated and left as works are. */
const ABOUT_A_WORK = new Set(
  `trailer trailers teaser poster posters footage clip clips promo set soundtrack screening photo photos image images video videos script scripts
   plot story title logo rights campaign review reviews panel details`.split(/\s+/),
)

/** "two new villains, [Owl] and [Magpie]", "two villains — [Owl] and [Magpie]", "villains named [Owl] and [Magpie]": several that are named behind a plural. */
export function listBehind(units: readonly Unit[], phrase: Phrase): readonly Phrase[] | undefined {
  const mark = units[phrase.to]?.lower ?? ''
  if (!LISTED_BY.has(mark) && !NAMES.has(mark)) return undefined
  const head = units[phrase.head]
  if (head?.pos !== 'NOUN' || head.mention !== undefined || !head.lower.endsWith('s')) return undefined
  const list = coordinatedAt(units, phrase.to + 1, units.length)
  return list.length > 1 ? list : undefined
}

/** "his ferryman, [Osric]", "a new villain: [Owl]", "a pirate known only as [the Gardener]", "a series called [Dry Dock]": what names the noun before it. */
function nameBehind(units: readonly Unit[], at: number): Mention | undefined {
  let i = at
  if (NAMED_BY.has(units[i]?.lower ?? '')) i++
  const comma = i > at
  while (units[i]?.pos === 'ADV' || units[i]?.lower === 'better' || units[i]?.lower === 'otherwise') i++
  const names = NAMES.has(units[i]?.lower ?? '')
  if (!comma && !names) return undefined
  // "his first film, *a ghost story* called [Dry Dock]".
  const noun = comma && !names ? phraseAt(units, i, units.length) : null
  if (noun !== null && units[noun.head]?.mention === undefined && NAMES.has(units[noun.to]?.lower ?? ''))
    return nameBehind(units, noun.to)
  if (names) i += units.slice(i + 1, i + 3).findIndex((u) => u.lower === 'as') + 2
  const phrase = phraseAt(units, i, units.length)
  return phrase === null ? undefined : units[phrase.head]?.mention
}
const NAMED_BY = new Set([',', ':', '—', '–'])
const LISTED_BY = new Set([...NAMED_BY, '--'])

/** "a spin-off *of Harbour Nights* titled [Dry Dock]": what a work comes from stands between its noun and its name. */
function endOfPhrase(units: readonly Unit[], { head, to }: Phrase): number {
  if (!DERIVED.has(units[head]?.lower ?? '') || !COMES_FROM.has(units[to]?.lower ?? '')) return to
  return phraseAt(units, to + 1, units.length)?.to ?? to
}
const COMES_FROM = new Set(['of', 'to', 'from'])

/** "[Tib]'s voice", "the [Nightjar] role": the part stands for who is played. */
function ownerBefore(units: readonly Unit[], phrase: Phrase): Mention | undefined {
  const before = units.slice(phrase.from, phrase.head).findLast((u) => u.mention !== undefined)?.mention
  return before?.kind === 'pronoun' ? undefined : before
}

/** "plays [Nightjar] in Dry Dock, *a part* that went to Vale", "[Nightjar], *the role* she played": who is named before the comma. */
function characterBefore(units: readonly Unit[], { from, head }: Phrase): Mention | undefined {
  const apposed =
    units[from - 1]?.lower === ',' && units[from]?.pos === 'DET' && APPOSED.has(units[head]?.lower ?? '')
  if (!apposed) return undefined
  const end = beforeBrackets(units, from - 1, 0)
  for (let i = end - 1; i >= end - BEFORE_COMMA; i--) {
    const unit = units[i]
    if (unit === undefined || unit.pos === 'VERB' || unit.pos === 'AUX' || unit.pos === 'PUNCT')
      return undefined
    if (unit.mention?.referent.type === 'character') return unit.mention
  }
  return undefined
}
const APPOSED = new Set(['role', 'part'])
/** Units back to the name: "[Nightjar] in the new Dry Dock, *a* part". */
const BEFORE_COMMA = 7

const ROLES = new Set(
  'role part voice character mantle cape cowl mask suit costume armor armour cloak'.split(' '),
)

const NAMES = new Set('known named called dubbed titled entitled nicknamed'.split(' '))

/** "in the [Drowned Coast] franchise": the noun says that it is a universe. */
const CONTINUITY = new Set('franchise universe saga continuity world canon'.split(' '))

/** "a [Friends] spin-off sitcom" is another work. */
export const DERIVED: ReadonlySet<string> = new Set([...DERIVED_WORKS, ...'crossover crossovers'.split(' ')])

/** "at the end of [Dry Dock]", "much of the [second season]". */
const PART_OF_ITS_WORK = new Set(
  'plot story storyline events background foreground trailer teaser poster footage clip promo photo photos image images still stills cast set end ending close beginning start opening minutes minute moments scene scenes hours hour chapter half much most part parts all climax opener epilogue prologue act'.split(
    ' ',
  ),
)

const OF = new Set(['of', 'for', 'from'])

/** "in the [Harbour Nights] finale": these nouns mean the work that is named before them. */
export const STANDS_FOR_ITS_WORK = new Set(
  'series show film movie drama comedy sitcom finale premiere season episode episodes reboot revival miniseries game novel seasons run version feature picture special chapters volumes'.split(
    ' ',
  ),
)

/** The mention as an argument, in the first of its readings whose type and name the argument takes. */
export function fitting(mention: Mention, argument: Argument): Filler | undefined {
  if (argument.types === 'text') return undefined
  const types = argument.types
  const ends = (name: string) => argument.unless?.some((word) => name.toLowerCase().endsWith(word)) === true
  const referent = [mention.referent, ...mention.alternatives].find(
    (r) => types.includes(r.type) && !ends(r.name),
  )
  return referent === undefined ? undefined : { mention, referent }
}
