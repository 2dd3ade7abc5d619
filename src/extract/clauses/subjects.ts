import { DERIVED_WORKS, MEDIA, NAMING } from '../../find/index.ts'
import { beforeTime } from './before-verb.ts'
import { type Chain, isInfinitive, isParticipial } from './chains.ts'
import { asideStart, quotedAside } from './comma-asides.ts'
import {
  coordinatedAt,
  coordinatedBefore,
  DASHES,
  hasMention,
  isNamed,
  one,
  type Phrase,
  phraseAt,
  phraseBefore,
  SUBJECT_PRONOUNS,
} from './phrases.ts'
import { hangsOnParticiple } from './told-apart.ts'
import type { Unit } from './units.ts'
import type { Verb } from './verbs.ts'

/** What stands before a gerund that is said of the subject of its sentence. */
const GERUND_BEHIND = new Set('after before while when upon since by despite without in'.split(' '))

/** Pronouns that open a relative clause. */
export const RELATIVES = new Set(['who', 'which', 'that', 'whom'])

/**
 * Who does it: the phrase before the verb; across "who" or "which" what they stand for; across an aside in commas or
 * brackets the phrase before it; after "and" or a bare participle the subject of the verb before.
 */
export function subjectOf(
  units: readonly Unit[],
  chain: Chain,
  before: Chain | undefined,
  last: Verb | undefined,
): readonly Phrase[] {
  const start = before?.to ?? 0
  let end = chain.from
  while (end - 1 > start && (units[end - 1]?.pos === 'ADV' || BEFORE_VERB.has(units[end - 1]?.lower ?? '')))
    end--
  end = beforeTime(units, end, start)
  // "said that *she* “isn't going anywhere”": what is quoted begins behind its subject.
  if (QUOTES.has(units[end - 1]?.lower ?? '') && isSubjectPronoun(units[end - 2])) end--
  const left = units[end - 1]
  const inherited = last?.slots.get('subject') ?? []
  const opens = left === undefined || (end === 1 && left.pos === 'ADV' && left.mention === undefined)
  if (opens && (left === undefined || isParticipial(chain))) return participleSubject(units, chain)
  // "*After* meeting Owl in Dry Dock, [Nightjar] leaves town".
  const fronted = end <= 2 && chain.verbs[0]?.form.kind === 'ing' && GERUND_BEHIND.has(left?.lower ?? '')
  if (fronted && units[0]?.mention === undefined) return participleSubject(units, chain)
  if (isInfinitive(units, chain)) {
    const own = inTalks(units, chain.from) ?? headlineSubject(units, chain, last)
    if (own !== null) return own
    const object = last?.slots.get('object')
    return last !== undefined && object !== undefined && !last.passive && hasMention(units, object)
      ? object
      : inherited
  }
  if (RELATIVES.has(left.lower) && end - 2 >= 0) {
    const meant = antecedent(units, end - 1, 0, isPlural(units, chain))
    return hasMention(units, meant) ? meant : (identified(units, meant, chain) ?? meant)
  }
  const quoted = left.lower === '”' ? quotedAside(units, end - 1) : -1
  if (quoted > 0) return coordinatedBefore(units, quoted, 0)
  const parted = left.lower === ',' || (DASHES.has(left.lower) && isParticipial(chain))
  if (parted && end - 1 > 0) {
    if (sharesSubject(chain) && hasMention(units, inherited)) return inherited
    if (isParticipial(chain) && !isFiniteBehind(units, chain, end - 1)) {
      // "The Diaries and the thriller [The Woodsman], starring Bacon": the nearest; "his [brother], played by Vale" is nobody named.
      const before = coordinatedBefore(units, end - 1, start)
      // "[Dry Dock], directed by Quill, *written* by Vale": so was the work.
      const by =
        MADE.has(chain.verbs[0]?.form.lemma ?? '') && units[(before[0]?.from ?? 0) - 1]?.lower === 'by'
      if (by && areWorks(units, inherited) && inherited.length > 0) return inherited
      const list = derived(units, apposed(units, before))
      const all = units.slice(end, chain.from).some((u) => u.lower === 'both' || u.lower === 'all')
      const bare = chain.verbs[0]?.form.kind === 'ing' || areWorks(units, list)
      const near = bare && !all ? list.slice(-1) : list
      if (!isNamed(units, near) && isPredicate(near, last) && isNamed(units, inherited)) return inherited
      const unnamed = near.some((p) => units[p.head]?.pos === 'NOUN')
      if (hasMention(units, near) || unnamed) return near
    }
    // "A host of actors, *including* Quill and Vale, appeared in it".
    const examples = coordinatedBefore(units, end - 1, start)
    if (units[(examples[0]?.from ?? 0) - 1]?.lower === 'including' && isNamed(units, examples))
      return examples
    const aside = asideStart(units, end - 1)
    if (aside <= 0) return inherited
    const named = namedInAside(units, aside, end - 1)
    if (named !== null) return [named]
    // "A spin-off *centered on* [Nightjar], announced in May, is dead": what it is centered on is not what is dead.
    const near = derived(units, coordinatedBefore(units, aside, 0))
    const hangs =
      units[(near[0]?.from ?? 0) - 1]?.pos === 'ADP' && units[(near[0]?.from ?? 0) - 2]?.pos === 'VERB'
    if (hangs && hasMention(units, inherited)) return inherited
    return holder(units, near)
  }
  if (left.lower === '(' && isParticipial(chain)) return bracketed(units, end - 1)
  if (left.lower === 'and' || left.lower === 'but' || left.lower === 'or' || left.lower === 'then')
    return inherited
  const near = headlineList(units, chain, coordinatedBefore(units, end, start))
  if (near.length === 0) return inherited
  if (near.some((p) => isObject(units, p)) && isFiniteVerb(chain)) return []
  // "Nightjar finds *herself* working with Owl".
  if (last?.lemma === 'find' && near.some(({ head }) => REFLEXIVES.has(units[head]?.lower ?? '')))
    return inherited
  if (before !== undefined && inherited.length > 0 && hangsOnParticiple(units, chain, before, near))
    return inherited
  if (isParticipial(chain) && !isNamed(units, near)) {
    // "[Dry Dock] is a spin-off set in the Nightverse": what is said of the noun is said of whom it is said of.
    if (isPredicate(near, last) && isNamed(units, inherited)) return inherited
    const named = apposed(units, near)
    return isNamed(units, named) || (near[0]?.from ?? 0) > 1 ? named : (behindComma(units, chain.to) ?? named)
  }
  // "with [Vale] set to direct".
  if (isParticipial(chain) && units[(near[0]?.from ?? 0) - 1]?.lower === 'with') return near
  return chain.verbs[0]?.form.kind === 'ing' && chain.modal === undefined
    ? near
    : withHeads(units, near, start)
}

/**
 * "[Dry Dock], the finale of Harbour Nights, *killed* Owl": behind an apposition a form with an object is a past, unless the sentence has its verb behind
 * the next comma ("Nightjar, the thief, given a gun, *runs*").
 */
function isFiniteBehind(units: readonly Unit[], chain: Chain, comma: number): boolean {
  const form = chain.verbs[0]?.form
  if (form?.kind !== 'past or participle' || NAMING.has(units[chain.verbs[0]?.at ?? -1]?.lower ?? ''))
    return false
  const object = PARTICLES.has(units[chain.to]?.lower ?? '') ? chain.to + 1 : chain.to
  if (units[object]?.mention === undefined && units[object]?.pos !== 'DET') return false
  const aside = asideStart(units, comma)
  const apposed = units[aside + 1]?.pos === 'DET' || units[aside + 2]?.lower === "'s"
  if (aside <= 0 || !apposed) return false
  return !units.some((u, i) => i > chain.to && u.lower === ',' && isVerbal(units[i + 1]))
}
const PARTICLES = new Set(['off', 'up', 'out', 'down', 'back'])
const isVerbal = (unit: Unit | undefined) => unit?.pos === 'VERB' || unit?.pos === 'AUX'

/** "[Dry Dock] is *the sequel* to Salt and Ash, starring Quill": what the verb before says of its subject. */
function isPredicate(near: readonly Phrase[], last: Verb | undefined): boolean {
  const head = near.at(-1)?.head
  if (head === undefined || last?.lemma !== 'be') return false
  const object = last.slots.get('object')?.at(-1)
  // "[Nightjar] is *one of the characters* killed off".
  const among = last.slots.get('of')?.[0]
  return object?.head === head || (among?.head === head && among.from === (object?.to ?? 0) + 1)
}
/** "Opposite *her* is [Vale]", "joining *him* are …": the pronoun is no subject; "had her play Nightjar" has one. */
const isObject = (units: readonly Unit[], { head }: Phrase) =>
  OBJECTS.has(units[head]?.lower ?? '') && units[head]?.mention?.kind === 'pronoun'
const OBJECTS = new Set(['her', 'him', 'them'])
const isFiniteVerb = ({ modal, verbs }: Chain) => modal !== undefined || FINITE.has(verbs[0]?.form.kind ?? '')
const FINITE = new Set(['third', 'past'])

const areWorks = (units: readonly Unit[], phrases: readonly Phrase[]) =>
  phrases.every((p) => units[p.head]?.mention?.referent.type === 'work')

/**
 * "[Quill] joins as a regular, *playing* Nightjar": a participle behind a comma says what the subject of the clause before it does. "[The Woodsman],
 * *starring* Bacon" says what a work does, which stands right before it, and "Quill, *being* Quill" is an aside.
 */
function sharesSubject(chain: Chain): boolean {
  const form = chain.verbs[0]?.form
  return form?.kind === 'ing' && isParticipial(chain) && !OF_WORKS.has(form.lemma)
}
const OF_WORKS = new Set(
  'be star feature follow include center centre chronicle introduce tell contain mark adapt set air stream premiere debut'.split(
    ' ',
  ),
)

/** What is done to a work, and to nobody: "directed by". */
const MADE = new Set(
  'direct write co-write pen script create co-create produce co-produce helm compose score host edit adapt base develop star feature'.split(
    ' ',
  ),
)

/** "[Quill], [Vale] join Dry Dock": in a headline a comma stands for "and". */
function headlineList(units: readonly Unit[], chain: Chain, near: readonly Phrase[]): readonly Phrase[] {
  const [second] = near
  const plural = chain.verbs[0]?.form.kind === 'base' && chain.modal === undefined
  if (!plural || near.length !== 1 || second?.from !== 2 || units[1]?.lower !== ',') return near
  const types = [0, 2].map((at) => units[at]?.mention?.referent.type)
  return types[0] !== undefined && types[0] === types[1] ? [{ from: 0, to: 1, head: 0 }, second] : near
}

/** "Nightjar is the best lead they have (played by Quill)": whom the sentence began with, unless a name stands before the bracket. */
function bracketed(units: readonly Unit[], bracket: number): readonly Phrase[] {
  const near = coordinatedBefore(units, bracket, 0).slice(-1)
  // "her daughter, B.J. (played by Vale)": a name that nobody knows is one all the same.
  if (isNamed(units, near) || units[near[0]?.head ?? -1]?.pos === 'PROPN') return near
  const first = units.findIndex((u) => u.mention !== undefined)
  return first >= 0 && first < bracket ? [{ from: first, to: first + 1, head: first }] : near
}

const REFLEXIVES = new Set(['herself', 'himself', 'themselves', 'itself'])
const QUOTES = new Set(['“', '"', '‘', "'"])
const isSubjectPronoun = (unit: Unit | undefined) => unit !== undefined && SUBJECT_PRONOUNS.has(unit.lower)

/** "Quill *executive* produces", "Quill and Vale *all* return": they stand between a subject and its verb. */
const BEFORE_VERB = new Set(['executive', 'exec', 'all', 'both', 'each'])

/** "“Salt and Ash,” the novel written by Ana Reyes": the noun stands for the name before its comma. */
function apposed(units: readonly Unit[], near: readonly Phrase[]): readonly Phrase[] {
  const first = near[0]
  if (first === undefined || isNamed(units, near) || units[first.from - 1]?.lower !== ',') return near
  const named = phraseBefore(units, first.from - 1, 0)
  return named !== null && units[named.head]?.mention !== undefined ? [named] : near
}

/** "The first film set in the Nightverse, [Dry Dock] is …": the name behind the comma is what the noun describes. */
function behindComma(units: readonly Unit[], from: number): readonly Phrase[] | null {
  const comma = units.findIndex((u, i) => i >= from && u.lower === ',')
  const named = comma < 0 ? null : phraseAt(units, comma + 1, units.length)
  const next = named === null ? undefined : units[named.to]
  const own = next?.mention === undefined && (next?.pos === 'VERB' || next?.pos === 'AUX')
  return named !== null && own && units[named.head]?.mention !== undefined ? [named] : null
}

/** "with [Vale] *in talks* to direct": whoever is. */
function inTalks(units: readonly Unit[], to: number): readonly Phrase[] | null {
  let at = to - 1
  if (!isTalks(units[at])) return null
  while (units[at - 1]?.pos === 'ADJ') at--
  const named = units[at - 1]?.lower === 'in' ? coordinatedBefore(units, at - 1, 0) : []
  return units[(named[0]?.from ?? 0) - 1]?.lower === 'with' && isNamed(units, named) ? named : null
}
export const isTalks = (unit: Unit | undefined) => TALKS.has(unit?.lower ?? '')
const TALKS = new Set(['talks', 'negotiations', 'discussions'])

/** "[Quill] to star in …", "…; [Harbour Nights] to end": in headlines "to" is the future, with a subject of its own. */
function headlineSubject(
  units: readonly Unit[],
  chain: Chain,
  last: Verb | undefined,
): readonly Phrase[] | null {
  const near = phraseBefore(units, chain.from, 0)
  if (near === null || units[near.head]?.mention === undefined) return null
  const parted = last === undefined || units.slice(last.to, near.from).some((u) => PARTS.has(u.lower))
  return parted ? headlineList(units, chain, coordinatedBefore(units, chain.from, 0)) : null
}
const PARTS = new Set([';', ':', '—', '–', '|', '.'])

/** "The drama from Northlight, [Dry Dock], will air", "The star of Dry Dock, [Quill], said": the aside names what the noun before its preposition means. */
function namedInAside(units: readonly Unit[], open: number, close: number): Phrase | null {
  const name = phraseAt(units, open + 1, close)
  if (name?.to !== close || name.from !== name.head || units[name.head]?.mention?.kind !== 'name') return null
  const whole = coordinatedBefore(units, open, 0)[0]
  if (whole === undefined || units[whole.from - 1]?.pos !== 'ADP') return null
  const noun = phraseBefore(units, whole.from - 1, 0)
  const unit = units[noun?.head ?? -1]
  const opens = noun !== null && noun.from === 0
  return opens && (unit?.mention?.kind === 'description' || unit?.pos === 'NOUN') ? name : null
}

/** "the star of [Harbour Nights] joins": what follows "of" is not the subject; the phrase before it is. */
function withHeads(units: readonly Unit[], near: readonly Phrase[], start: number): readonly Phrase[] {
  const first = near[0]
  const preposition = first === undefined ? undefined : units[first.from - 1]
  if (
    first === undefined ||
    preposition?.pos !== 'ADP' ||
    OPENS_CLAUSE.has(preposition.lower) ||
    first.from - 1 <= start ||
    (preposition.lower === 'around' && units[first.from - 2]?.lower === 'time')
  )
    return near
  // "[Nightjar] and *the rest* of the gang return".
  const heads = coordinatedBefore(units, first.from - 1, start)
  if (heads.length > 1) return heads
  const [head] = heads
  return head === undefined ? [] : withHeads(units, [head], start)
}

/** "A sealed *copy* of Dry Dock, graded 9.6, was sold", "*shooting* on Dry Dock, which …, has begun"; a name before "of" is inside the aside. */
function holder(units: readonly Unit[], near: readonly Phrase[]): readonly Phrase[] {
  if (!HOLDS.has(units[(near[0]?.from ?? 0) - 1]?.lower ?? '')) return near
  const heads = withHeads(units, near, 0)
  return hasMention(units, heads) ? near : apposed(units, heads)
}

/** Between a thing and the work that it is a thing of: "a copy *of* Dry Dock", "shooting *on* it". */
const HOLDS = new Set(['of', 'on', 'for'])

/** Prepositions that open a clause as well: "before [Harbour Nights] debuted". */
const OPENS_CLAUSE = new Set([
  'whether',
  'if',
  'that',
  'when',
  'where',
  'how',
  'why',
  'so',
  'before',
  'after',
  'since',
  'until',
  'till',
  'as',
  'than',
  'like',
  'although',
  'because',
  'while',
])

/** "[Harbour Nights], which [Vantage] will release": before the subject stands "which", and before that the object. */
export function relativeObject(units: readonly Unit[], subject: readonly Phrase[]): readonly Phrase[] {
  const first = subject[0]
  const pronoun = first === undefined ? undefined : units[first.from - 1]
  if (
    first === undefined ||
    pronoun === undefined ||
    !RELATIVES.has(pronoun.lower) ||
    (pronoun.pos === 'SCONJ' && !isOfWork(units, first.from - 1))
  )
    return []
  return antecedent(units, first.from - 1, 0)
}

/** "the *novel* that it adapts": no novel says that anything is so. */
const isOfWork = (units: readonly Unit[], that: number) => {
  const noun = units[that - 1]
  return noun?.mention === undefined ? MEDIA.has(noun?.lower ?? '') : noun.mention.referent.type === 'work'
}

/** "[Dry Dock], *in which* [Quill] plays [Nightjar]", "[Owl], *with whom* [Nightjar] teams up": what the preposition takes. */
export function relativePlace(
  units: readonly Unit[],
  subject: readonly Phrase[],
): { readonly slot: string; readonly phrases: readonly Phrase[] } | null {
  const which = (subject[0]?.from ?? 0) - 1
  const slot = units[which - 1]
  const relative = units[which]?.lower
  // "in [Dry Dock], *where* [Nightjar] runs a bar", "[Vantage], *where* [Dry Dock] airs".
  const type = relative === 'where' && slot?.lower === ',' && units[which - 2]?.mention?.referent.type
  if (type === 'work' || type === 'company')
    return { slot: type === 'work' ? 'in' : 'on', phrases: [one(which - 2)] }
  if ((relative !== 'which' && relative !== 'whom') || slot?.pos !== 'ADP') return null
  const phrases = antecedent(units, which - 1, 0)
  return phrases.length === 0 ? null : { slot: slot.lower, phrases }
}

/** What "who" at unit `at` stands for: the phrase before it, over a comma and an apposition. */
function antecedent(units: readonly Unit[], at: number, start: number, plural = false): readonly Phrase[] {
  const bracket = units[at - 1]?.lower === '('
  const end = units[at - 1]?.lower === ',' || bracket ? at - 1 : at
  const near = coordinatedBefore(units, end, start)
  const last = near.at(-1)
  if (last === undefined) return []
  // "Dry Dock and Salt and Ash (which features Nightjar)": the last.
  if (bracket) return [last]
  const comma = units[at - 1]?.lower === ','
  if (!comma) return derived(units, apposed(units, near))
  if (hasMention(units, near)) return near.length > 1 && !plural ? [last] : apposed(units, near)
  const aside = asideStart(units, at - 1)
  return aside > 0 ? coordinatedBefore(units, aside, start) : near
}

/** "*The one* who dies in Dry Dock is [Owl]": whom the main clause says that the noun is. */
function identified(
  units: readonly Unit[],
  meant: readonly Phrase[],
  chain: Chain,
): readonly Phrase[] | null {
  if (meant.length !== 1 || (meant[0]?.from ?? 1) > 0) return null
  const copula = units.findIndex((u, i) => i >= chain.to && COPULAS.has(u.lower))
  const phrases = copula < 0 ? [] : coordinatedAt(units, copula + 1, units.length)
  return phrases.length > 0 && phrases.every((p) => units[p.head]?.mention?.kind === 'name') ? phrases : null
}
const COPULAS = new Set(['is', 'was', 'are', 'were'])

/** "Nightjar and Owl, who *make* up the team", "who *are* back": the verb is said of several. */
function isPlural(units: readonly Unit[], chain: Chain): boolean {
  const [first] = chain.verbs
  const { lower = '' } = units[first?.at ?? -1] ?? {}
  return chain.modal === undefined && (lower === 'were' || (first?.form.kind === 'base' && lower !== 'am'))
}

/** "[Dry Dock], a prequel to Harbour Nights that will stream": the prequel will, not what it is one to. */
export function derived(units: readonly Unit[], near: readonly Phrase[]): readonly Phrase[] {
  const first = near[0]
  if (near.length !== 1 || first === undefined || !OF_ANOTHER.has(units[first.from - 1]?.lower ?? ''))
    return near
  const head = phraseBefore(units, first.from - 1, 0)
  // "the *sequel series* to Dry Dock".
  const isDerived = (at: number) => DERIVED_WORKS.has(units[at]?.lower ?? '')
  if (head === null || !(isDerived(head.head) || isDerived(head.head - 1))) return near
  const named = apposed(units, [head])
  if (isNamed(units, named)) return named
  // "The sequel to Harbour Nights, [Dry Dock], opens in May"; or it has no name yet: "A prequel to Harbour Nights, written by Ortiz, starts in May".
  return [titleInAside(units, first.to) ?? head]
}

/** ", [Dry Dock],", ", tentatively titled [Dry Dock],": an aside that names what stands before its comma. */
function titleInAside(units: readonly Unit[], comma: number): Phrase | null {
  if (units[comma]?.lower !== ',') return null
  let at = comma + 1
  while (units[at]?.pos === 'ADV') at++
  if (NAMING.has(units[at]?.lower ?? '')) at++
  const name = phraseAt(units, at, units.length)
  const closed = units[name?.to ?? units.length]?.lower === ','
  return closed && name !== null && units[name.head]?.mention?.referent.type === 'work' ? name : null
}
const OF_ANOTHER = new Set(['to', 'of', 'from', 'for'])

/** "the queen [she] played": a subject right behind a noun phrase, in a clause that lacks its object. */
export function contactObject(units: readonly Unit[], subject: readonly Phrase[]): readonly Phrase[] {
  const first = subject[0]
  const before = first === undefined ? undefined : units[first.from - 1]
  if (subject.length !== 1 || first === undefined || before === undefined) return []
  if (units[first.head]?.mention === undefined) return []
  // "[Nightjar], *the thief [Quill] plays*".
  const named = units[first.from - 2]?.mention
  const apart = before.lower === ',' && named?.kind === 'name' && named.referent.type === 'character'
  if (apart && units[first.from]?.pos === 'DET' && units[first.head]?.mention?.referent.type === 'person')
    return [one(first.from - 2)]
  if (before.mention === undefined && before.pos !== 'NOUN') return []
  return apposed(units, coordinatedBefore(units, first.from, 0).slice(-1))
}

/** "Directed by Ana Reyes, [the film] …": a participle that opens the sentence belongs to the phrase after its comma. */
function participleSubject(units: readonly Unit[], chain: Chain): readonly Phrase[] {
  const kind = chain.verbs[0]?.form.kind
  if (kind === 'base' || kind === 'third') return []
  let first: readonly Phrase[] = []
  for (let i = chain.to; i < units.length; i++) {
    if (units[i]?.lower !== ',') continue
    const phrases = coordinatedAt(units, i + 1, units.length).slice(0, 1)
    if (first.length === 0) first = phrases
    // "Adapted from “Salt and Ash,” the novels …, [Dry Dock] stars": a name with a verb of its own goes before an apposition.
    const next = units[phrases[0]?.to ?? units.length]
    if (isNamed(units, phrases) && (next?.pos === 'VERB' || next?.pos === 'AUX')) return phrases
  }
  return first
}
