import type { Credit } from '../model/index.ts'
import { type Ledger, universeOf } from '../record/index.ts'
import {
  aliasesOf,
  factOf,
  factsOf,
  type Meeting,
  type SpoilerGuard,
  type Thing,
  type Unit,
  type Universe,
  unitsIn,
} from '../universe/index.ts'
import { boardOf } from './board.ts'
import { guarded, type Hidden } from './guarded.ts'
import type { Standing } from './standing.ts'
import { type Named, theNamed } from './the-named.ts'

/** A part in a work, by the catalogue. */
export interface Part {
  readonly work: string
  readonly released?: string | undefined
  readonly credit?: Credit | undefined
  readonly episodes?: number | undefined
  /** Who plays it; of a person, the character. */
  readonly with?: string | undefined
  readonly source: string
}

/** Somebody whom a character meets: how often, and where first. */
export interface Acquaintance {
  readonly name: string
  readonly times: number
  readonly first: string
  readonly released?: string | undefined
}

/** What is known of a character, a person or a team. */
export interface Profile {
  readonly name: string
  readonly type: string
  readonly aliases: readonly string[]
  /** Of a character: the work that introduced it. */
  readonly first?: string | undefined
  readonly parts: readonly Part[]
  readonly teams: readonly string[]
  /** Of a team: who belongs to it. */
  readonly members: readonly string[]
  /** Those met most first; with `together`, the meetings with that one alone, the first one first. */
  readonly met: readonly Acquaintance[]
  readonly together?: readonly { readonly work: string; readonly released?: string | undefined }[]
  /** What articles claim, told apart from what the catalogue has. */
  readonly claimed: readonly Standing[]
  readonly hidden: readonly Hidden[]
}

export type Who = { readonly found: 'profile'; readonly profile: Profile } | Exclude<Named, { found: 'one' }>

/** Who a character, person or team is; `other` asks only where the two meet. */
export async function whoIs(
  ledger: Ledger,
  name: string,
  other?: string,
  guard?: SpoilerGuard,
): Promise<Who> {
  const universe = await universeOf(ledger)
  const types = ['character', 'person', 'team'] as const
  const named = theNamed(universe, name, types)
  if (named.found !== 'one') return named
  const with_ = other === undefined ? undefined : theNamed(universe, other, types)
  if (with_ !== undefined && with_.found !== 'one') return with_
  const { thing } = named
  const units = unitsIn(universe)
  const story = (work: string) => ({ reveals: 'story', announced: false, works: [work] }) as const
  const parts = guarded(guard, partsOf(universe, units, thing), (part) => story(part.work))
  const meetings = guarded(guard, meetingsOf(units, thing), (meeting) => story(meeting.work.name))
  const board = await boardOf(ledger, thing.name, [], guard)
  const members = factsOf(thing, 'membership').flatMap((f) => universe.get(f.value)?.name ?? [])
  const first = factOf(thing, 'first_appearance')?.value
  const profile: Profile = {
    name: thing.name,
    type: thing.type,
    aliases: aliasesOf(thing),
    first: first === undefined ? undefined : universe.get(first)?.name,
    parts: parts.shown,
    teams: teamsOf(universe, thing),
    members,
    met: acquaintances(universe, thing, meetings.shown),
    ...(with_ === undefined ? {} : { together: together(meetings.shown, with_.thing) }),
    claimed: board.standings,
    hidden: added([...parts.hidden, ...meetings.hidden, ...board.hidden]),
  }
  return { found: 'profile', profile }
}

function partsOf(universe: Universe, units: readonly Unit[], thing: Thing): Part[] {
  const members = new Set(factsOf(thing, 'membership').map((f) => f.value))
  if (members.size > 0) return gatherings(universe, units, members)
  return units.flatMap((unit) =>
    unit.appearances
      .filter((a) => a.value === thing.id || a.person === thing.id)
      .map((a) => ({
        work: unit.work.name,
        released: unit.released,
        credit: a.credit,
        episodes: a.episodes,
        with: universe.get(a.value === thing.id ? (a.person ?? '') : a.value)?.name,
        source: a.source,
      })),
  )
}

/** Where at least two of a team are. */
function gatherings(universe: Universe, units: readonly Unit[], members: ReadonlySet<string>): Part[] {
  return units.flatMap((unit) => {
    const here = [...new Map(unit.appearances.map((a) => [a.value, a])).values()].filter((a) =>
      members.has(a.value),
    )
    const names = here.flatMap((a) => universe.get(a.value)?.name ?? [])
    return names.length < 2
      ? []
      : [
          {
            work: unit.work.name,
            released: unit.released,
            with: names.join(', '),
            source: here[0]?.source ?? '',
          },
        ]
  })
}

function meetingsOf(units: readonly Unit[], thing: Thing): Meeting[] {
  return units.flatMap((unit) => unit.meetings.filter((m) => m.characters.includes(thing.id)))
}

function acquaintances(universe: Universe, thing: Thing, meetings: readonly Meeting[]): Acquaintance[] {
  const byOther = Map.groupBy(
    meetings,
    ({ characters }) => characters.find((c) => c !== thing.id) ?? thing.id,
  )
  return [...byOther]
    .map(([id, own]) => {
      const [first] = own.toSorted(byDate)
      return {
        name: universe.get(id)?.name ?? id,
        times: own.length,
        first: first?.work.name ?? '',
        released: first?.released,
      }
    })
    .sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1))
}

function together(meetings: readonly Meeting[], other: Thing) {
  return meetings
    .filter((m) => m.characters.includes(other.id))
    .toSorted(byDate)
    .map(({ work, released }) => ({ work: work.name, released }))
}

function teamsOf(universe: Universe, thing: Thing): string[] {
  return universe
    .all('team')
    .filter((team) => factsOf(team, 'membership').some((f) => f.value === thing.id))
    .map((team) => team.name)
}

const byDate = (a: Meeting, b: Meeting) => ((a.released ?? '9999') < (b.released ?? '9999') ? -1 : 1)

function added(hidden: readonly Hidden[]): Hidden[] {
  return [...Map.groupBy(hidden, (h) => h.work)]
    .map(([work, own]) => ({ work, count: own.reduce((sum, h) => sum + h.count, 0) }))
    .sort((a, b) => b.count - a.count || (a.work < b.work ? -1 : 1))
}
