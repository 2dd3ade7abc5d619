import { seasonBefore, type Unit } from '../units.ts'
import type { Universe } from '../universe.ts'

/** What somebody must have seen before a unit: one of these, and what each of them gives. */
export interface Requirement {
  readonly alternatives: readonly { readonly unit: Unit; readonly reason: string }[]
}

/**
 * What a unit takes for known: the season before it; of each main or recurring character who comes from elsewhere, something
 * earlier that shows who that is; of a main character and anybody else in it who have met elsewhere, one such meeting. What the
 * seasons before show needs nothing more.
 */
export function requirementsOf(universe: Universe, units: readonly Unit[], unit: Unit): Requirement[] {
  const before = seasonBefore(units, unit)
  const earlier = units.filter(
    (u) => u.series.id !== unit.series.id && (u.released ?? '9999') < (unit.released ?? ''),
  )
  const own = units.filter(
    (u) => u !== unit && u.series.id === unit.series.id && (u.released ?? '9999') < (unit.released ?? ''),
  )
  return [
    ...(before === undefined
      ? []
      : [{ alternatives: [{ unit: before, reason: `the season before ${unit.work.name}` }] }]),
    ...characterRequirements(universe, unit, own, earlier),
    ...meetingRequirements(universe, unit, own, earlier),
  ]
}

function characterRequirements(
  universe: Universe,
  unit: Unit,
  own: readonly Unit[],
  earlier: readonly Unit[],
): Requirement[] {
  const carried = new Set(
    unit.appearances.filter((a) => a.credit === 'main' || a.credit === 'recurring').map((a) => a.value),
  )
  return [...carried].flatMap((character) => {
    const shows = (u: Unit) => u.appearances.some((a) => a.value === character && a.credit !== 'cameo')
    if (own.some(shows)) return []
    const name = universe.get(character)?.name ?? character
    const alternatives = earlier.filter(shows).map((u, n) => ({
      unit: u,
      reason: n === 0 ? `introduces ${name}` : `shows who ${name} is`,
    }))
    return alternatives.length === 0 ? [] : [{ alternatives }]
  })
}

function meetingRequirements(
  universe: Universe,
  unit: Unit,
  own: readonly Unit[],
  earlier: readonly Unit[],
): Requirement[] {
  const here = new Map(unit.appearances.map((a) => [a.value, a.credit]))
  const pairs = new Map<string, { reason: string; units: Unit[] }>()
  for (const u of [...own, ...earlier]) {
    for (const { characters } of u.meetings) {
      const [a, b] = [...characters].sort()
      if (a === undefined || b === undefined || !here.has(a) || !here.has(b)) continue
      if (here.get(a) !== 'main' && here.get(b) !== 'main') continue
      const names = characters.map((c) => universe.get(c)?.name ?? c)
      const known = pairs.get(`${a} ${b}`) ?? { reason: `${names.join(' and ')} meet`, units: [] }
      if (!known.units.includes(u)) known.units.push(u)
      pairs.set(`${a} ${b}`, known)
    }
  }
  return [...pairs.values()].flatMap(({ reason, units }) =>
    units.some((u) => own.includes(u)) ? [] : [{ alternatives: units.map((u) => ({ unit: u, reason })) }],
  )
}
