import type { EntityType, Fact, Problem, WorkKind } from '../model/index.ts'
import { circlesIn } from './circles.ts'
import { firstDay, isSurelyBefore } from './date-order.ts'
import { type FactOf, factOf, factsOf, numberOf, type Thing, Universe } from './universe.ts'

/**
 * What can't all be true of these facts: one problem a contradiction, its `where` the id of the entity, its sentence with the other ids.
 * A date contradicts another only where it does so at every day that both may mean. Takes time in proportion to the facts.
 */
export function contradictionsIn(facts: readonly Fact[]): Problem[] {
  const universe = new Universe(facts)
  return [
    ...nameless(universe, facts),
    ...universe.all().flatMap((thing) => RULES.flatMap((rule) => rule(thing, universe))),
    ...circles(universe, 'parent', 'is its own ancestor, through'),
    ...circles(universe, 'story_after', 'comes after itself in the story, through'),
  ]
}

/** What is wrong with one entity. */
type Rule = (thing: Thing, universe: Universe) => Problem[]

const RULES: readonly Rule[] = [
  missingReferences,
  partsBeforeTheWhole,
  partsOutOfOrder,
  endBeforeRelease,
  numbersTwice,
  twoCharactersOfOneActor,
  beforeFirstAppearance,
  meetingsOfTheAbsent,
]

/** Facts that nobody will see, since nothing says what they are of: a slip in an id, most often. */
function nameless(universe: Universe, facts: readonly Fact[]): Problem[] {
  const withdrawn = new Set(
    facts.flatMap((f) => (f.property === 'deleted' && f.value === true ? [universe.idOf(f.entity)] : [])),
  )
  const lost = facts.map((fact) => universe.idOf(fact.entity)).filter((id) => universe.get(id) === undefined)
  return [...new Set(lost)]
    .filter((id) => !withdrawn.has(id))
    .map((id) => found('nameless', id, 'has facts but no type or no name: add them, or mend the id'))
}

function missingReferences(thing: Thing, universe: Universe): Problem[] {
  const missing = thing.facts
    .flatMap(referencesOf)
    .filter(([id, type]) => universe.get(id)?.type !== type)
    .map(([id, type]) => `names ${id}, and the catalogue has no such ${type}: add it, or mend the id`)
  return [...new Set(missing)].map((sentence) => found('missing', thing.id, sentence))
}

/** Whom or what a fact names, and as what. */
function referencesOf(fact: Fact): readonly (readonly [id: string, type: EntityType])[] {
  switch (fact.property) {
    case 'parent':
    case 'first_appearance':
    case 'story_after':
      return [[fact.value, 'work']]
    case 'universe':
      return [[fact.value, 'universe']]
    case 'job':
      return [[fact.value, 'person']]
    case 'membership':
      return [[fact.value, 'character']]
    case 'meeting':
      return [
        [fact.value, 'character'],
        [fact.other, 'character'],
      ]
    case 'appearance':
      return [
        [fact.value, 'character'],
        ...(fact.person === undefined ? [] : [[fact.person, 'person'] as const]),
      ]
    default:
      return []
  }
}

function partsBeforeTheWhole(work: Thing, universe: Universe): Problem[] {
  return universe.children(work).flatMap((part) => cameBefore(part, work, 'the work that it is a part of'))
}

/** A season before the one before it, an episode likewise. Specials, numbered 0, come whenever they like. */
function partsOutOfOrder(work: Thing, universe: Universe): Problem[] {
  const dated = universe.children(work).filter((part) => numberOf(part) > 0 && releaseOf(part) !== undefined)
  return dated.slice(1).flatMap((part, n) => {
    const before = dated[n]
    return before === undefined ? [] : cameBefore(part, before, 'the one numbered before it')
  })
}

function cameBefore(early: Thing, late: Thing, whatLateIs: string): Problem[] {
  const [first, second] = [releaseOf(early), releaseOf(late)]
  if (first === undefined || second === undefined || !isSurelyBefore(first, second)) return []
  const sentence = `came out on ${first}, before ${whatLateIs}, ${late.id}, on ${second}: mend one of the dates`
  return [found('dates', early.id, sentence)]
}

function endBeforeRelease(work: Thing): Problem[] {
  const [release, end] = [releaseOf(work), factOf(work, 'end')?.value]
  if (release === undefined || end === undefined || !isSurelyBefore(end, release)) return []
  return [found('dates', work.id, `ended on ${end}, before it came out on ${release}: mend one of the dates`)]
}

function numbersTwice(work: Thing, universe: Universe): Problem[] {
  const numbered = universe.children(work).filter((part) => numberOf(part) > 0)
  const groups = Map.groupBy(numbered, (part) => `${kindOf(part)} ${numberOf(part)}`)
  return [...groups].flatMap(([what, parts]) =>
    parts.length < 2
      ? []
      : [found('numbers', work.id, `has ${what} more than once, ${idsOf(parts)}: mend a number`)],
  )
}

/**
 * One person, two characters in one film, episode or season. A voice may speak several; somebody on screen who plays two, as twins or
 * under a double identity, is one character with two names here, unless the credit says `voice`.
 */
function twoCharactersOfOneActor(work: Thing, universe: Universe): Problem[] {
  if (kindOf(parentOf(work, universe)) === 'season') return []
  const whole = kindOf(work) === 'season' ? [work, ...universe.children(work)] : [work]
  const parts = whole.flatMap(appearancesOf).filter((f) => f.person !== undefined && f.credit !== 'voice')
  return [...Map.groupBy(parts, (f) => f.person)].flatMap(([person, own]) => {
    const characters = [...new Set(own.map((f) => f.value))]
    if (characters.length < 2) return []
    const sentence = `has ${person} as ${characters.join(' and ')}: mend the cast, or give one character both names`
    return [found('cast', work.id, sentence)]
  })
}

function beforeFirstAppearance(work: Thing, universe: Universe): Problem[] {
  const characters = new Set(appearancesOf(work).map((f) => f.value))
  return [...characters].flatMap((id) => {
    const character = universe.get(id)
    const first = character === undefined ? undefined : factOf(character, 'first_appearance')
    const debut = first === undefined ? undefined : universe.get(first.value)
    if (debut === undefined || !isEarlier(work, debut)) return []
    const sentence = `has ${id}, who is first seen in ${debut.id}, which came later: mend the first appearance or the cast`
    return [found('first-appearance', work.id, sentence)]
  })
}

/** A season that comes out whole on one day still has an order. */
function isEarlier(one: Thing, other: Thing): boolean {
  const [first, second] = [releaseOf(one), releaseOf(other)]
  if (first !== undefined && second !== undefined && isSurelyBefore(first, second)) return true
  const parent = factOf(one, 'parent')?.value
  return parent !== undefined && parent === factOf(other, 'parent')?.value && numberOf(one) < numberOf(other)
}

function meetingsOfTheAbsent(work: Thing, universe: Universe): Problem[] {
  const meetings = factsOf(work, 'meeting')
  if (meetings.length === 0) return []
  const family = [...ancestorsOf(work, universe), work, ...descendantsOf(work, universe)]
  const present = new Set(family.flatMap(appearancesOf).map((f) => f.value))
  const absent = meetings.flatMap((f) => [f.value, f.other]).filter((id) => !present.has(id))
  return [...new Set(absent)].map((id) =>
    found('meeting', work.id, `has a meeting of ${id}, who isn't in its cast: mend the meeting or the cast`),
  )
}

function circles(universe: Universe, property: 'parent' | 'story_after', what: string): Problem[] {
  const pointers = new Map(
    universe.all('work').map((work) => [work.id, factsOf(work, property).map((f) => f.value)] as const),
  )
  return circlesIn(pointers).map(([id = '', ...others]) =>
    found('circle', id, `${what} ${[...others, id].join(', ')}: take one of these facts away`),
  )
}

/** Its earliest release anywhere. */
function releaseOf(work: Thing): string | undefined {
  return factsOf(work, 'release')
    .map((f) => f.value)
    .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))[0]
}

function kindOf(work: Thing | undefined): WorkKind | undefined {
  return work === undefined ? undefined : factOf(work, 'kind')?.value
}

function appearancesOf(work: Thing): FactOf<'appearance'>[] {
  return factsOf(work, 'appearance')
}

/** Its series, its season; a work that is its own ancestor is met once. */
function ancestorsOf(work: Thing, universe: Universe): Thing[] {
  const ancestors = new Set<Thing>()
  let at = parentOf(work, universe)
  for (; at !== undefined && at !== work && !ancestors.has(at); at = parentOf(at, universe)) ancestors.add(at)
  return [...ancestors]
}

function parentOf(work: Thing, universe: Universe): Thing | undefined {
  const id = factOf(work, 'parent')?.value
  return id === undefined ? undefined : universe.get(id)
}

function descendantsOf(work: Thing, universe: Universe): Thing[] {
  const descendants = new Set<Thing>([work])
  for (const at of descendants) for (const part of universe.children(at)) descendants.add(part)
  return [...descendants].slice(1)
}

function idsOf(things: readonly Thing[]): string {
  return things.map((thing) => thing.id).join(' and ')
}

function found(code: string, id: string, sentence: string): Problem {
  return { code: `catalogue/${code}`, sentence, where: { source: id } }
}
