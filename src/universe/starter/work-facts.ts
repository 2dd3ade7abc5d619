import type { Fact } from '../../model/index.ts'
import { episodeId, idOf, workId } from './identity.ts'
import { type CastTable, episodesOf, linesOf, namesOf, type SeasonTable, type SeriesTable } from './table.ts'

/** Titles, dates, casts: what anybody who looks at the work or its credits sees. */
export const PUBLIC_RECORD = 'public record'
/** Not measured, but what an episode of the series usually takes. */
const TYPICAL = 'typical running time'

export const UNIVERSE = 'Marvel Cinematic Universe'

/** What is said of the series itself. */
export function seriesFacts(series: SeriesTable): Fact[] {
  const entity = workId(series.name)
  const source = PUBLIC_RECORD
  const released = series.seasons.map((season) => season.released)
  return [
    { entity, property: 'type', value: 'work', source },
    { entity, property: 'kind', value: 'series', source },
    { entity, property: 'name', value: series.name, source },
    { entity, property: 'alias', value: series.alias, source },
    { entity, property: 'external', value: `imdb:${series.imdb}`, source },
    { entity, property: 'network', value: 'Netflix', source },
    { entity, property: 'universe', value: idOf('universe', UNIVERSE), source },
    ...released.slice(0, 1).map((value): Fact => ({ entity, property: 'release', value, source })),
    ...released.slice(-1).map((value): Fact => ({ entity, property: 'end', value, source })),
    ...jobFacts(entity, 'creator', series.creators),
  ]
}

/** What is said of each season: its date, its cast, who meets in it. */
export function seasonFacts(series: SeriesTable): Fact[] {
  return series.seasons.flatMap((season, n): Fact[] => {
    const entity = workId(`${series.name} S${n + 1}`)
    const source = PUBLIC_RECORD
    const before = [...(n > 0 ? [`${series.name} S${n}`] : []), ...namesOf(season.storyAfter ?? '')]
    return [
      { entity, property: 'type', value: 'work', source },
      { entity, property: 'kind', value: 'season', source },
      { entity, property: 'parent', value: workId(series.name), source },
      { entity, property: 'number', value: n + 1, source },
      { entity, property: 'release', value: season.released, source },
      ...before
        .filter((work) => work !== '')
        .map((work): Fact => ({ entity, property: 'story_after', value: workId(work), source })),
      ...jobFacts(entity, 'showrunner', season.showrunners),
      ...castFacts(entity, season.cast),
      ...meetingFacts(entity, season.meetings),
    ]
  })
}

/** What is said of each episode: its title and number, and the day of its season. */
export function episodeFacts(series: SeriesTable): Fact[] {
  return series.seasons.flatMap((season, n) => {
    const parent = workId(`${series.name} S${n + 1}`)
    return linesOf(season.episodes).flatMap((line): Fact[] => {
      const [, number = '', title = ''] = /^(\d+) (.+)$/.exec(line) ?? []
      const entity = episodeId(parent, Number(number))
      const source = PUBLIC_RECORD
      return [
        { entity, property: 'type', value: 'work', source },
        { entity, property: 'kind', value: 'episode', source },
        { entity, property: 'name', value: title, source },
        { entity, property: 'parent', value: parent, source },
        { entity, property: 'number', value: Number(number), source },
        { entity, property: 'release', value: season.released, source },
        { entity, property: 'minutes', value: series.minutes, source: TYPICAL },
      ]
    })
  })
}

/** Everybody with a job or a part, once, in the order of the tables. */
export function personFacts(all: readonly SeriesTable[]): Fact[] {
  const names = all.flatMap((series) => [
    ...namesOf(series.creators),
    ...series.seasons.flatMap((season) => [...namesOf(season.showrunners), ...performersOf(season)]),
  ])
  return [...new Set(names)].flatMap((name): Fact[] => {
    const entity = idOf('person', name)
    return [
      { entity, property: 'type', value: 'person', source: PUBLIC_RECORD },
      { entity, property: 'name', value: name, source: PUBLIC_RECORD },
    ]
  })
}

function performersOf(season: SeasonTable): string[] {
  return castLines(season.cast).map(({ person }) => person)
}

function jobFacts(entity: string, role: string, names: string): Fact[] {
  return namesOf(names).map((name): Fact => {
    return { entity, property: 'job', value: idOf('person', name), role, source: PUBLIC_RECORD }
  })
}

/** A part is told of the season, and again of the episodes that are known for it. */
function castFacts(season: string, cast: CastTable): Fact[] {
  return castLines(cast).flatMap(({ credit, character, person, episodes }) =>
    [season, ...episodes.map((number) => episodeId(season, number))].map((entity): Fact => {
      return {
        entity,
        property: 'appearance',
        value: idOf('character', character),
        person: idOf('person', person),
        ...(credit === 'unstated' ? {} : { credit }),
        source: PUBLIC_RECORD,
      }
    }),
  )
}

const GROUPS = ['main', 'recurring', 'guest', 'cameo', 'voice', 'unstated'] as const

function castLines(cast: CastTable) {
  return GROUPS.flatMap((credit) =>
    linesOf(cast[credit] ?? '').map((line) => {
      const { said, episodes } = episodesOf(line)
      const [character = '', person = ''] = said.split(': ')
      return { credit, character, person, episodes }
    }),
  )
}

/** A meeting is told of the episode where that is certain, of the season elsewhere. */
function meetingFacts(season: string, meetings: string): Fact[] {
  return linesOf(meetings).flatMap((line) => {
    const { said, episodes } = episodesOf(line)
    const [one = '', other = ''] = namesOf(said)
    const works = episodes.length === 0 ? [season] : episodes.map((number) => episodeId(season, number))
    return works.map((entity): Fact => {
      return {
        entity,
        property: 'meeting',
        value: idOf('character', one),
        other: idOf('character', other),
        source: PUBLIC_RECORD,
      }
    })
  })
}
