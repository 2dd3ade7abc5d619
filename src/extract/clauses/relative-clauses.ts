import { JOB_DESCRIPTIONS, MEDIA, PERSON_DESCRIPTIONS } from '../../find/index.ts'
import type { Chain } from './chains.ts'
import { asideStart } from './comma-asides.ts'
import { coordinatedAt, coordinatedBefore, hasMention, one, type Phrase, phraseBefore } from './phrases.ts'
import { apposed, derived } from './stands-for.ts'
import type { Unit } from './units.ts'

/** Pronouns that open a relative clause. */
export const RELATIVES = new Set(['who', 'which', 'that', 'whom'])

/** Who does what the clause tells that "who" at unit `at` opens: what it stands for, or whom the main clause says that to be. */
export function relativeSubject(units: readonly Unit[], at: number, chain: Chain): readonly Phrase[] {
  const meant = antecedent(units, at, 0, isPlural(units, chain))
  if (hasMention(units, meant)) return meant
  return identified(units, meant, chain) ?? namedBehind(units, meant, chain) ?? meant
}

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

/** "the *novel* that it adapts", "[the Night Watch], *the club* that Owl runs": no novel, and no club that is named so, says that anything is so. */
const isOfWork = (units: readonly Unit[], that: number) => {
  const noun = units[that - 1]
  const phrase = phraseBefore(units, that, 0)
  const name = phrase === null ? undefined : units[phrase.from - 2]?.mention
  if (
    phrase !== null &&
    units[phrase.from - 1]?.lower === ',' &&
    name?.kind === 'name' &&
    name.referent.type === 'team'
  )
    return true
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
  // "in *the [second season]* on Vantage, *where* Quill played her".
  const shown =
    relative === 'where' && slot?.lower === ',' && units[which - 3]?.lower === 'on' ? which - 4 : -1
  if (
    units[shown]?.mention?.referent.type === 'work' &&
    units[which - 2]?.mention?.referent.type === 'company'
  )
    return { slot: 'in', phrases: [one(shown)] }
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
  // "the crossover *between* Dry Dock and Low Water that Vantage announced": the crossover.
  const first = near[0]?.from ?? 0
  const joint = units[first - 1]?.lower === 'between' ? phraseBefore(units, first - 1, start) : null
  if (joint !== null) return [joint]
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

/** "*The actor* who played Owl in Dry Dock, [Quill], agreed": who is named behind the clause, between commas. */
function namedBehind(
  units: readonly Unit[],
  meant: readonly Phrase[],
  chain: Chain,
): readonly Phrase[] | null {
  const [noun, ...others] = meant
  if (noun === undefined || others.length > 0 || !PEOPLE.has(units[noun.head]?.lower ?? '')) return null
  const comma = units.findIndex((u, i) => i >= chain.to && u.lower === ',')
  const at = units[comma + 1]?.lower === '”' || units[comma + 1]?.lower === '"' ? comma + 2 : comma + 1
  const name = comma < 0 ? undefined : units[at]?.mention
  const isSet =
    name?.kind === 'name' && name.referent.type === 'person' && CLOSING.has(units[at + 1]?.pos ?? '')
  return isSet && !units.slice(chain.to, comma).some(isPersonNamed) ? [one(at)] : null
}
const PEOPLE = new Set([...PERSON_DESCRIPTIONS, ...JOB_DESCRIPTIONS, 'man', 'woman'])
const CLOSING = new Set(['PUNCT', 'VERB', 'AUX', ''])
const isPersonNamed = ({ mention }: Unit) => mention?.kind === 'name' && mention.referent.type === 'person'

/** "Nightjar and Owl, who *make* up the team", "who *are* back", "who played A and B, *respectively*": the verb is said of several. */
function isPlural(units: readonly Unit[], chain: Chain): boolean {
  const [first] = chain.verbs
  const { lower = '' } = units[first?.at ?? -1] ?? {}
  if (units.some((u, i) => i > chain.to && u.lower === 'respectively')) return true
  return chain.modal === undefined && (lower === 'were' || (first?.form.kind === 'base' && lower !== 'am'))
}

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
