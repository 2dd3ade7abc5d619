import { MONTHS } from '../dates/calendar-words.ts'
import { dealtWith, inTalks, wishedFor } from './bargains.ts'
import { beforeTime } from './before-verb.ts'
import { type Chain, isInfinitive, isParticipial } from './chains.ts'
import { asideStart, quotedAside } from './comma-asides.ts'
import { isFiniteBehind, likenedIn, overBrackets, withCompany } from './over-asides.ts'
import {
  afterBrackets,
  coordinatedAt,
  coordinatedBefore,
  DASHES,
  hasMention,
  isNamed,
  type Phrase,
  phraseAt,
  phraseBefore,
  SUBJECT_PRONOUNS,
  TIMES,
} from './phrases.ts'
import { RELATIVES, relativeSubject } from './relative-clauses.ts'
import { apposed, derived, holder, namedInAside, withHeads } from './stands-for.ts'
import { hangsOnParticiple } from './told-apart.ts'
import { REFLEXIVES, type Unit } from './units.ts'
import type { Verb } from './verbs.ts'

/** What stands before a gerund that is said of the subject of its sentence. */
const GERUND_BEHIND = new Set('after before while when upon since by despite without in'.split(' '))

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
  // "said that *Nightjar* “isn't going anywhere”".
  else if (OPENING.has(units[end - 1]?.lower ?? '') && isToldOf(units, end - 2)) end--
  const left = units[end - 1]
  const inherited = last?.slots.get('subject') ?? []
  const opens = left === undefined || (end === 1 && left.pos === 'ADV' && left.mention === undefined)
  if (opens && (left === undefined || isParticipial(chain))) return participleSubject(units, chain)
  // "*After* meeting Owl in Dry Dock, [Nightjar] leaves town".
  const fronted = end <= 2 && chain.verbs[0]?.form.kind === 'ing' && GERUND_BEHIND.has(left?.lower ?? '')
  if (fronted && units[0]?.mention === undefined) return participleSubject(units, chain)
  if (isInfinitive(units, chain)) return infinitiveSubject(units, chain, last)
  if (RELATIVES.has(left.lower) && end - 2 >= 0) return relativeSubject(units, end - 1, chain)
  const quoted = left.lower === '”' ? quotedAside(units, end - 1) : -1
  if (quoted > 0) return coordinatedBefore(units, quoted, 0)
  const company = left.lower === ',' ? withCompany(units, end - 1) : null
  if (company !== null) return company
  const parted = left.lower === ',' || (DASHES.has(left.lower) && isParticipial(chain))
  if (parted && end - 1 > 0) {
    if (sharesSubject(units, chain, inherited)) return inherited
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
    return [...holder(units, near), ...likenedIn(units, aside, near)]
  }
  if (left.lower === '(' && isParticipial(chain)) return bracketed(units, end - 1)
  const outside = left.lower === ')' ? overBrackets(units, end, start) : null
  if (outside !== null) return outside
  if (left.lower === 'and' || left.lower === 'but' || left.lower === 'or' || left.lower === 'then')
    return inherited
  const near = headlineList(units, chain, coordinatedBefore(units, end, start))
  // "The news that [Dry Dock] *has been cancelled came* on Monday": the verb before belongs to a clause inside.
  if (near.length === 0 && before !== undefined && end === before.to && isFiniteVerb(chain)) return []
  if (near.length === 0) return inherited
  // "Joining *her are* Vale as Owl and Reyes": whom they join.
  const finite = isFiniteVerb(chain) || PLURAL_BE.has(units[chain.verbs[0]?.at ?? -1]?.lower ?? '')
  if (near.some((p) => isObject(units, p)) && finite) return []
  // "Nightjar finds *herself* working with Owl".
  if (last?.lemma === 'find' && near.some(({ head }) => REFLEXIVES.has(units[head]?.lower ?? '')))
    return inherited
  if (before !== undefined && inherited.length > 0 && hangsOnParticiple(units, chain, before, near))
    return inherited
  if (isParticipial(chain) && !isNamed(units, near)) {
    // "[Dry Dock] is a spin-off set in the Nightverse": what is said of the noun is said of whom it is said of.
    if ((isPredicate(near, last) || isWhen(units, near)) && isNamed(units, inherited)) return inherited
    const named = apposed(units, near)
    return isNamed(units, named) || (near[0]?.from ?? 0) > 1 ? named : (behindComma(units, chain.to) ?? named)
  }
  // "with [Vale] set to direct".
  if (isParticipial(chain) && units[(near[0]?.from ?? 0) - 1]?.lower === 'with') return near
  return chain.verbs[0]?.form.kind === 'ing' && chain.modal === undefined
    ? near
    : withHeads(units, near, start)
}

/** "[Dry Dock] will screen around *August* starring Quill": what follows is of the subject. */
const isWhen = (units: readonly Unit[], near: readonly Phrase[]) =>
  near.length > 0 &&
  near.every(({ head }) => {
    const { lower = '', mention } = units[head] ?? {}
    return mention === undefined && (MONTHS.has(lower) || TIMES.has(lower) || /^(?:19|20)\d\d$/.test(lower))
  })

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
const PLURAL_BE = new Set(['are', 'were'])

const areWorks = (units: readonly Unit[], phrases: readonly Phrase[]) =>
  phrases.every((p) => units[p.head]?.mention?.referent.type === 'work')

/**
 * "[Quill] joins as a regular, *playing* Nightjar": a participle behind a comma says what the subject of the clause before it does, named or not ("He
 * often worked with Vale, *appearing* in Dry Dock"). "[The Woodsman], *starring* Bacon" says what a work does, which stands right before it, but "[Quill] worked with Vale,
 * *starring in* Dry Dock" what somebody does; "Quill, *being* Quill" is an aside.
 */
function sharesSubject(units: readonly Unit[], chain: Chain, inherited: readonly Phrase[]): boolean {
  const form = chain.verbs[0]?.form
  if (form?.kind !== 'ing' || !isParticipial(chain)) return false
  const isPronoun = inherited.some((p) => SUBJECT_PRONOUNS.has(units[p.head]?.lower ?? ''))
  if (!OF_WORKS.has(form.lemma)) return isPronoun || hasMention(units, inherited)
  const acts = form.lemma === 'star' && ACTS_BEFORE.has(units[chain.to]?.lower ?? '')
  const isSomebody = inherited.some((p) => units[p.head]?.mention?.referent.type === 'person')
  return acts && (isPronoun || isSomebody)
}
const ACTS_BEFORE = new Set(['in', 'as', 'opposite', 'alongside'])
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

const QUOTES = new Set(['“', '"', '‘', "'"])
const OPENING = new Set(['“', '‘'])
/** A name right behind "that". */
const isToldOf = (units: readonly Unit[], at: number) =>
  units[at]?.mention?.kind === 'name' && units[at - 1]?.lower === 'that'
const isSubjectPronoun = (unit: Unit | undefined) => unit !== undefined && SUBJECT_PRONOUNS.has(unit.lower)

/** "Quill *executive* produces", "Quill and Vale *all* return": they stand between a subject and its verb. */
const BEFORE_VERB = new Set(['executive', 'exec', 'all', 'both', 'each'])

/** "The first film set in the Nightverse, [Dry Dock] is …": the name behind the comma is what the noun describes. */
function behindComma(units: readonly Unit[], from: number): readonly Phrase[] | null {
  const comma = units.findIndex((u, i) => i >= from && u.lower === ',')
  const named = comma < 0 ? null : phraseAt(units, comma + 1, units.length)
  const next = named === null ? undefined : units[named.to]
  const own = next?.mention === undefined && (next?.pos === 'VERB' || next?.pos === 'AUX')
  return named !== null && own && units[named.head]?.mention !== undefined ? [named] : null
}

/** "asked [Quill] *to star*", "is *to star*": the object of the verb before, or its subject. */
function infinitiveSubject(units: readonly Unit[], chain: Chain, last: Verb | undefined): readonly Phrase[] {
  const own =
    inTalks(units, chain.from) ??
    dealtWith(units, chain, last) ??
    wishedFor(units, chain.from) ??
    accompanying(units, chain.from) ??
    headlineSubject(units, chain, last)
  if (own !== null) return own
  const object = last?.slots.get('object')
  return last !== undefined && object !== undefined && !last.passive && hasMention(units, object)
    ? object
    : (last?.slots.get('subject') ?? [])
}

/** "[Dry Dock] opens in May, *with* [Salt and Ash] *to follow* in July", "…, *with* filming *due to start* in Cork": what comes along does it, named or not. */
export function accompanying(units: readonly Unit[], to: number): readonly Phrase[] | null {
  const near = coordinatedBefore(units, AWAITED.has(units[to - 1]?.lower ?? '') ? to - 1 : to, 0)
  const company = (near[0]?.from ?? 0) - 1
  return units[company]?.lower === 'with' && units[company - 1]?.lower === ',' ? near : null
}

const AWAITED = new Set(['due', 'likely', 'ready', 'expected', 'certain'])

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

/** "Directed by Ana Reyes, [the film] …": a participle that opens the sentence belongs to the phrase after its comma. */
function participleSubject(units: readonly Unit[], chain: Chain): readonly Phrase[] {
  const kind = chain.verbs[0]?.form.kind
  if (kind === 'base' || kind === 'third') return []
  let first: readonly Phrase[] = []
  for (let i = chain.to; i < units.length; i++) {
    // "Directed by Reyes (Dry Dock, Low Water), [the film] …".
    i = afterBrackets(units, i, units.length)
    if (units[i]?.lower !== ',') continue
    const phrases = coordinatedAt(units, i + 1, units.length).slice(0, 1)
    if (first.length === 0) first = phrases
    // "Adapted from “Salt and Ash,” the novels …, [Dry Dock] stars": a name with a verb of its own goes before an apposition.
    const next = units[phrases[0]?.to ?? units.length]
    if (isNamed(units, phrases) && (next?.pos === 'VERB' || next?.pos === 'AUX')) return phrases
  }
  return first
}
