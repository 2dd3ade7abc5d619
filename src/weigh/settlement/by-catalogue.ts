import { type Fact, foldName, type Qualifiers } from '../../model/index.ts'
import { predicateNamed, type SettledBy } from '../../predicates/index.ts'
import { factOf, releaseOf, type Thing, type Universe } from '../../universe/index.ts'
import { LAPSES_AFTER, later } from './lapse.ts'
import { lastDayOf } from './last-day.ts'
import type { Settlement } from './settlement.ts'

/** What is claimed: a predicate, its arguments by name, its qualifiers. */
export interface Claimed {
  readonly predicate: string
  readonly args: readonly string[]
  readonly qualifiers: Qualifiers
}

/**
 * What the catalogue says of a proposition: true where it holds the fact that the predicate names, false where there can be but one such
 * fact and it is another, undefined where it says nothing: a cast list that leaves somebody out proves nothing. Counts from the day on
 * which the work came out; of a date that is known in part, from the last that it may mean.
 */
export function settledByCatalogue(universe: Universe, claimed: Claimed): Settlement | undefined {
  const rule = predicateNamed(claimed.predicate)?.settledBy
  if (rule === undefined) return undefined
  const owners = ownersOf(universe, claimed, rule)
  const facts = owners.flatMap((owner) =>
    owner.facts.filter((f) => f.property === rule.property).map((fact) => ({ fact, owner })),
  )
  const proof = facts.find(({ fact }) => agrees(universe, fact, claimed, rule))
  if (proof !== undefined) return settlement(universe, true, proof)
  const other = rule.only === true ? excluding(universe, facts, claimed, rule) : undefined
  return other === undefined ? undefined : settlement(universe, false, other)
}

interface Found {
  readonly fact: Fact
  readonly owner: Thing
}

function settlement(universe: Universe, truth: boolean, { fact, owner }: Found): Settlement {
  return {
    truth,
    day: dayKnown(universe, { fact, owner }),
    by: 'catalogue',
    cause: `${owner.name}: ${fact.property}, ${fact.source}`,
  }
}

/**
 * From when everybody could know it. That the last day of a series was its last shows when as long has passed without more as it takes what is claimed
 * to lapse, unless the source says when it was known.
 */
function dayKnown(universe: Universe, { fact, owner }: Found): string | undefined {
  if (fact.property === 'end')
    return fact.stated === undefined ? later(lastDayOf(fact.value), LAPSES_AFTER) : lastDayOf(fact.stated)
  const introduced = fact.property === 'first_appearance' ? universe.get(fact.value) : undefined
  const out = fact.property === 'release' ? fact.value : releaseOf(introduced ?? owner, universe)
  const day = out ?? fact.stated
  return day === undefined ? undefined : lastDayOf(day)
}

/** Everybody or everything whose facts can tell: the named one with its parts; where no work is named, every work. */
function ownersOf(universe: Universe, { args, predicate }: Claimed, { of }: SettledBy): Thing[] {
  const types = predicateNamed(predicate)?.args[of]?.types
  const name = args[of]
  if (name === undefined) return universe.all('work')
  return universe
    .named(name)
    .filter((thing) => types !== undefined && types !== 'text' && types.includes(thing.type))
    .flatMap((thing) => [thing, ...partsOf(universe, thing)])
}

function partsOf(universe: Universe, thing: Thing): Thing[] {
  return universe.children(thing).flatMap((part) => [part, ...partsOf(universe, part)])
}

function agrees(universe: Universe, fact: Fact, claimed: Claimed, rule: SettledBy): boolean {
  if (rule.same?.on === 'value' && !sameDate(String(fact.value), claimed.qualifiers.on)) return false
  if (rule.same?.role === 'role' && fact.property === 'job' && fact.role !== claimed.qualifiers.role)
    return false
  return pairsOf(fact, claimed, rule).some((pairs) =>
    pairs.every(([said, name]) => isNamed(universe, said, name)),
  )
}

/**
 * Of a property that has one value, a fact with another one than is claimed. None is given where the catalogue may only not know: a name that it
 * doesn't have, a date for one region of several, the date of a series whose seasons have theirs.
 */
function excluding(
  universe: Universe,
  facts: readonly Found[],
  { args }: Claimed,
  { of, value }: SettledBy,
): Found | undefined {
  const name = args[of]
  if (name === undefined) return undefined
  if (value !== undefined && universe.named(args[value] ?? '').length === 0) return undefined
  const own = facts.filter(({ owner }) => universe.named(name).includes(owner))
  const unclear = own.some(
    ({ fact, owner }) =>
      fact.property === 'release' && (fact.region !== undefined || factOf(owner, 'kind')?.value === 'series'),
  )
  return unclear ? undefined : own[0]
}

/** What the fact says beside what is claimed, in each order that means the same. */
function pairsOf(
  fact: Fact,
  { args, predicate }: Claimed,
  { value, also }: SettledBy,
): (readonly [string, string | undefined])[][] {
  const said = String(fact.value)
  const person =
    fact.property === 'appearance' && also?.person !== undefined ? (fact.person ?? '') : undefined
  const other = fact.property === 'meeting' && also?.other !== undefined ? fact.other : undefined
  const straight: (readonly [string, string | undefined])[] = [
    ...(value === undefined ? [] : [[said, args[value]] as const]),
    ...(person === undefined ? [] : [[person, args[also?.person ?? 0]] as const]),
    ...(other === undefined ? [] : [[other, args[also?.other ?? 0]] as const]),
  ]
  if (other === undefined || predicateNamed(predicate)?.symmetric !== true) return [straight]
  return [
    straight,
    [
      [other, args[value ?? 0]],
      [said, args[also?.other ?? 0]],
    ],
  ]
}

/** The fact's value, an id or a name, bears the claimed name. */
function isNamed(universe: Universe, said: string, name: string | undefined): boolean {
  if (name === undefined) return false
  const id = universe.get(said)?.id
  if (id === undefined) return foldName(said) === foldName(name)
  return universe.named(name).some((thing) => thing.id === id)
}

/** The same at the precision of the coarser: "2018-06" and "2018-06-22". */
function sameDate(fact: string, claimed: string | undefined): boolean {
  return claimed !== undefined && (fact.startsWith(claimed) || claimed.startsWith(fact))
}
