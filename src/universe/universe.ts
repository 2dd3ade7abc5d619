import { type EntityType, type Fact, foldName, type Property } from '../model/index.ts'

/** The facts of one property. */
export type FactOf<P extends Property> = Extract<Fact, { readonly property: P }>

/** Somebody or something of the catalogue: an id that stays, and all that any source says of it. */
export interface Thing {
  readonly id: string
  readonly type: EntityType
  /** As claims write it: a season is `Luke Cage S2`, an episode `Luke Cage S2E10`. */
  readonly name: string
  readonly facts: readonly Fact[]
}

/**
 * The catalogue in memory: what is said of everybody and everything, by id and by name. Ids that a source gives to the same
 * thing (`external`, or `deleted` in favour of another) are one, under the id that came first; so facts that count most come first.
 * Withdrawn entities are left out. Building takes time in proportion to the facts.
 */
export class Universe {
  readonly #things = new Map<string, Thing>()
  readonly #same = new Map<string, string>()
  readonly #named = new Map<string, Thing[]>()
  readonly #children = new Map<string, Thing[]>()

  constructor(facts: Iterable<Fact>) {
    const all = [...facts]
    this.#uniteAll(all)
    const withdrawn = new Set(
      all.flatMap((f) => (f.property === 'deleted' && f.value === true ? [this.idOf(f.entity)] : [])),
    )
    const byEntity = Map.groupBy(
      all.map((fact) => this.#canonical(fact)),
      (fact) => fact.entity,
    )
    for (const [id, own] of byEntity) if (!withdrawn.has(id)) this.#add(id, own, byEntity)
    for (const thing of this.#things.values()) this.#index(thing)
  }

  /** The id that stands for this one: itself, or the one that it was found to be the same as. */
  idOf(id: string): string {
    let at = id
    for (let next = this.#same.get(at); next !== undefined; next = this.#same.get(at)) at = next
    return at
  }

  get(id: string): Thing | undefined {
    return this.#things.get(this.idOf(id))
  }

  /** Everything of a type, or everything, in the order in which it was first told of. */
  all(type?: EntityType): Thing[] {
    return [...this.#things.values()].filter((thing) => type === undefined || thing.type === type)
  }

  /** Everything that bears this name or alias, however it is written: "danny rand", "Luke Cage S2". */
  named(name: string, type?: EntityType): readonly Thing[] {
    const found = this.#named.get(foldName(name)) ?? []
    return type === undefined ? found : found.filter((thing) => thing.type === type)
  }

  /** The seasons of a series, the episodes of a season, by number. */
  children(thing: Thing): readonly Thing[] {
    return this.#children.get(thing.id) ?? []
  }

  /** Ids of one thing, and then the seasons and episodes that have one place in it: services number alike what they call differently. */
  #uniteAll(facts: readonly Fact[]): void {
    const rank = new Map<string, number>()
    for (const { entity } of facts) if (!rank.has(entity)) rank.set(entity, rank.size)
    const unite = (one: string, other: string) => {
      const [a, b] = [this.idOf(one), this.idOf(other)]
      if (a === b) return
      const aFirst = (rank.get(a) ?? rank.size) <= (rank.get(b) ?? rank.size)
      this.#same.set(aFirst ? b : a, aFirst ? a : b)
    }
    for (const fact of facts) {
      if (fact.property === 'external') unite(fact.entity, fact.value)
      // The one that stands for a deleted id keeps its own.
      else if (fact.property === 'deleted' && fact.value !== true) {
        const [old, standing] = [this.idOf(fact.entity), this.idOf(fact.value)]
        if (old !== standing) this.#same.set(old, standing)
      }
    }
    for (const kind of ['season', 'episode'] as const) this.#uniteByPlace(facts, kind, unite)
  }

  #uniteByPlace(
    facts: readonly Fact[],
    kind: 'season' | 'episode',
    unite: (one: string, other: string) => void,
  ): void {
    const parts = new Map<string, { kind?: string; parent?: string; number?: number }>()
    for (const fact of facts) {
      if (fact.property !== 'kind' && fact.property !== 'parent' && fact.property !== 'number') continue
      const part = parts.get(fact.entity) ?? {}
      parts.set(fact.entity, { [fact.property]: fact.value, ...part })
    }
    // Of one source two ids in one place are two things, and a mistake; specials have no place.
    const places = new Map<string, Map<string, string>>()
    for (const [id, { kind: own, parent, number }] of parts) {
      if (own !== kind || parent === undefined || number === undefined || number === 0) continue
      const place = `${this.idOf(parent)} ${number}`
      const minted = places.get(place) ?? new Map<string, string>()
      const minter = id.slice(0, id.indexOf(':'))
      const [other] = minted.values()
      if (other !== undefined && !minted.has(minter)) unite(other, id)
      places.set(place, minted.set(minter, minted.get(minter) ?? id))
    }
  }

  #canonical(fact: Fact): Fact {
    const own = { ...fact, entity: this.idOf(fact.entity) }
    switch (own.property) {
      case 'appearance':
        return {
          ...own,
          value: this.idOf(own.value),
          ...(own.person === undefined ? {} : { person: this.idOf(own.person) }),
        }
      case 'meeting':
        return { ...own, value: this.idOf(own.value), other: this.idOf(own.other) }
      case 'parent':
      case 'job':
      case 'first_appearance':
      case 'membership':
      case 'universe':
      case 'story_after':
        return { ...own, value: this.idOf(own.value) }
      default:
        return own
    }
  }

  #add(id: string, own: readonly Fact[], byEntity: ReadonlyMap<string, readonly Fact[]>): void {
    const type = firstOf(own, 'type')?.value
    const name = nameOf(id, byEntity)
    if (type === undefined || name === undefined) return
    const thing = { id, type, name, facts: own }
    this.#things.set(id, thing)
  }

  #index(thing: Thing): void {
    const names = [thing.name, ...factsOf(thing, 'name').map((f) => f.value), ...aliasesOf(thing)]
    for (const folded of new Set(names.map(foldName))) push(this.#named, folded, thing)
    const parent = factOf(thing, 'parent')?.value
    if (parent === undefined) return
    push(this.#children, parent, thing)
    this.#children.get(parent)?.sort((a, b) => numberOf(a) - numberOf(b))
  }
}

/** All that is said of one property, the most trusted first. */
export function factsOf<P extends Property>(thing: Thing, property: P): FactOf<P>[] {
  return thing.facts.filter((fact): fact is FactOf<P> => fact.property === property)
}

/** What is said first of one property. */
export function factOf<P extends Property>(thing: Thing, property: P): FactOf<P> | undefined {
  return firstOf(thing.facts, property)
}

export function aliasesOf(thing: Thing): string[] {
  return factsOf(thing, 'alias').map((fact) => fact.value)
}

/** A season's or episode's number; 0 where none is told. */
export function numberOf(thing: Thing): number {
  return factOf(thing, 'number')?.value ?? 0
}

function firstOf<P extends Property>(facts: readonly Fact[], property: P): FactOf<P> | undefined {
  return facts.find((fact): fact is FactOf<P> => fact.property === property)
}

/** Its own name; for a season or episode, its place in the series. A parent that is its own ancestor ends the search. */
function nameOf(id: string, byEntity: ReadonlyMap<string, readonly Fact[]>, depth = 0): string | undefined {
  const own = byEntity.get(id) ?? []
  const kind = firstOf(own, 'kind')?.value
  const parent = firstOf(own, 'parent')?.value
  const number = firstOf(own, 'number')?.value
  if (
    (kind === 'season' || kind === 'episode') &&
    parent !== undefined &&
    number !== undefined &&
    depth < 2
  ) {
    const whole = nameOf(parent, byEntity, depth + 1)
    if (whole !== undefined) return kind === 'season' ? `${whole} S${number}` : `${whole}E${number}`
  }
  return firstOf(own, 'name')?.value
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
