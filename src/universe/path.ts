import { byName, inOrder, wholeOf } from './lineage.ts'
import { releaseOf } from './releases.ts'
import { factsOf, type Thing, type Universe } from './universe.ts'

/** One step of a chain: two who share a work, or meet in one. */
export interface PathStep {
  readonly from: string
  readonly to: string
  /** `meeting` where somebody says that they meet, `shared` where both are in the work. */
  readonly reason: 'meeting' | 'shared'
  /** The season or episode of a meeting, the whole of a shared series. */
  readonly work: string
  readonly release?: string
  /** Who says so, by the alphabet. */
  readonly sources: readonly string[]
}

/**
 * The shortest chain between two characters over works that they share or meet in, or between two people over works that they work on; a
 * season or episode counts for its series. Empty between somebody and themselves, none where no chain leads there. Of equally
 * short chains that whose first step comes out first, then by the work's name and the other's, and so on; a meeting stands for all
 * that two share. Breadth-first, in time in proportion to the appearances.
 */
export function pathBetween(universe: Universe, from: Thing, to: Thing): PathStep[] | undefined {
  const ties = tiesIn(universe, from.type)
  const stepsTo = stepsFrom(ties, to)
  const length = stepsTo.get(from)
  if (length === undefined) return undefined
  const path: PathStep[] = []
  let at = from
  for (let left = length; left > 0; left--) {
    const [first] = stepsOut(universe, ties, at, (other) => stepsTo.get(other) === left - 1)
    if (first === undefined) return undefined
    path.push(first.step)
    at = first.to
  }
  return path
}

/** Who is in which whole work and who met whom, with the sources of each. */
interface Ties {
  readonly casts: ReadonlyMap<Thing, ReadonlyMap<Thing, ReadonlySet<string>>>
  readonly worksOf: ReadonlyMap<Thing, ReadonlySet<Thing>>
  readonly meetings: ReadonlyMap<Thing, readonly Meeting[]>
}

interface Meeting {
  readonly other: Thing
  readonly work: Thing
  readonly source: string
}

function tiesIn(universe: Universe, type: Thing['type']): Ties {
  const casts = new Map<Thing, Map<Thing, Set<string>>>()
  const worksOf = new Map<Thing, Set<Thing>>()
  const meetings = new Map<Thing, Meeting[]>()
  for (const work of universe.all('work')) {
    const whole = wholeOf(universe, work)
    for (const { id, source } of takingPart(work)) {
      const thing = universe.get(id)
      if (thing?.type !== type) continue
      const cast = entry(casts, whole, () => new Map())
      entry(cast, thing, () => new Set()).add(source)
      entry(worksOf, thing, () => new Set()).add(whole)
    }
    for (const { value, other, source } of factsOf(work, 'meeting')) {
      const [a, b] = [universe.get(value), universe.get(other)]
      if (a?.type !== type || b?.type !== type) continue
      entry(meetings, a, () => []).push({ other: b, work, source })
      entry(meetings, b, () => []).push({ other: a, work, source })
    }
  }
  return { casts, worksOf, meetings }
}

/** Characters and people in a work, and people on it. */
function takingPart(work: Thing): { readonly id: string; readonly source: string }[] {
  return [
    ...factsOf(work, 'appearance').flatMap(({ value, person, source }) => [
      { id: value, source },
      ...(person === undefined ? [] : [{ id: person, source }]),
    ]),
    ...factsOf(work, 'job').map(({ value, source }) => ({ id: value, source })),
    ...factsOf(work, 'meeting').flatMap(({ value, other, source }) => [
      { id: value, source },
      { id: other, source },
    ]),
  ]
}

/** How many steps everybody is away. */
function stepsFrom({ casts, worksOf }: Ties, start: Thing): Map<Thing, number> {
  const steps = new Map([[start, 0]])
  const entered = new Set<Thing>()
  // Whoever is added while going through comes after all that are nearer.
  for (const [thing, away] of steps) {
    for (const work of worksOf.get(thing) ?? []) {
      if (entered.has(work)) continue
      entered.add(work)
      for (const other of casts.get(work)?.keys() ?? []) if (!steps.has(other)) steps.set(other, away + 1)
    }
  }
  return steps
}

interface StepOut {
  readonly to: Thing
  readonly step: PathStep
}

/** One step to each of the others that are wanted, the best first. */
function stepsOut(
  universe: Universe,
  ties: Ties,
  from: Thing,
  isWanted: (other: Thing) => boolean,
): StepOut[] {
  const steps = new Map<Thing, StepOut>()
  const offer = (to: Thing, reason: PathStep['reason'], work: Thing, sources: readonly string[]) => {
    const release = releaseOf(work, universe)
    const step: PathStep = {
      from: from.name,
      to: to.name,
      reason,
      work: work.name,
      ...(release === undefined ? {} : { release }),
      sources: [],
    }
    const known = steps.get(to)
    // In the alphabet, too, "meeting" comes before "shared".
    const order =
      known === undefined ? -1 : inOrder(reason, known.step.reason) || earlier({ to, step }, known)
    if (order < 0) steps.set(to, { to, step: sourcedBy(step, sources) })
    else if (order === 0 && known !== undefined) steps.set(to, { to, step: sourcedBy(known.step, sources) })
  }
  for (const { other, work, source } of ties.meetings.get(from) ?? []) {
    if (isWanted(other)) offer(other, 'meeting', work, [source])
  }
  for (const work of ties.worksOf.get(from) ?? []) {
    const cast = ties.casts.get(work) ?? new Map<Thing, ReadonlySet<string>>()
    for (const [other, sources] of cast) {
      if (isWanted(other)) offer(other, 'shared', work, [...(cast.get(from) ?? []), ...sources])
    }
  }
  return [...steps.values()].sort(earlier)
}

function earlier(a: StepOut, b: StepOut): number {
  return inOrder(a.step.release, b.step.release) || inOrder(a.step.work, b.step.work) || byName(a.to, b.to)
}

function sourcedBy(step: PathStep, sources: readonly string[]): PathStep {
  return { ...step, sources: [...new Set([...step.sources, ...sources])].sort() }
}

function entry<K, V>(map: Map<K, V>, key: K, fresh: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const value = fresh()
  map.set(key, value)
  return value
}
