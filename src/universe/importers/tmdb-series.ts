import { z } from 'zod'
import type { Problem } from '../../model/index.ts'
import {
  Count,
  DayOrNone,
  documented,
  documentedParts,
  Id,
  ImdbTitle,
  Title,
  TitleOrNone,
} from './documented.ts'
import { type Imported, ifKnown, type Origin, type Saying, sourced, titleSayings } from './imported.ts'
import { CharacterName, jobSayings, Person, partSayings } from './tmdb-credits.ts'
import { AlternativeTitle, alternativeSaying, originalSayings, WikidataId } from './tmdb-names.ts'

const Minutes = z.number().nonnegative()

/** https://developer.themoviedb.org/reference/tv-series-details with what is appended to it. */
const Series = z.object({
  id: Id,
  name: Title,
  original_name: TitleOrNone,
  original_language: z.string().max(35).nullish(),
  first_air_date: DayOrNone,
  last_air_date: DayOrNone,
  status: z.string().nullish(),
  episode_run_time: z.array(Minutes).default([]),
  networks: z.array(z.object({ name: Title })).default([]),
  created_by: z.array(z.unknown()).default([]),
  seasons: z.array(z.unknown()).default([]),
  external_ids: z
    .object({
      imdb_id: z.union([ImdbTitle, z.literal('')]).nullish(),
      tvdb_id: Id.nullish(),
      wikidata_id: WikidataId,
    })
    .default({}),
  alternative_titles: z.object({ results: z.array(z.unknown()).default([]) }).default({ results: [] }),
  aggregate_credits: z
    .object({ cast: z.array(z.unknown()).default([]), crew: z.array(z.unknown()).default([]) })
    .default({ cast: [], crew: [] }),
})
type Series = z.infer<typeof Series>

const Season = z.object({ season_number: Count, name: TitleOrNone, air_date: DayOrNone })

/** https://developer.themoviedb.org/reference/tv-series-aggregate-credits */
const CastMember = Person.extend({
  roles: z.array(z.object({ character: CharacterName, episode_count: Count.nullish() })),
})
const CrewMember = Person.extend({ jobs: z.array(z.object({ job: z.string() })) })

/** https://developer.themoviedb.org/reference/tv-season-details */
const SeasonDetails = z.object({ season_number: Count, episodes: z.array(z.unknown()) })
const Episode = z.object({
  episode_number: Count,
  name: TitleOrNone,
  air_date: DayOrNone,
  runtime: Minutes.nullish(),
  crew: z.array(Person.extend({ job: z.string() })).default([]),
  guest_stars: z.array(Person.extend({ character: CharacterName })).default([]),
})
type Episode = z.infer<typeof Episode>

/** A series is over only when TMDB says so: until then the last air date is the newest episode's. */
const OVER = new Set(['Ended', 'Canceled'])

/** A series as TMDB tells of it, and what its seasons must be asked for. */
export interface TmdbSeries {
  readonly items: readonly Imported[]
  /** By number. Season 0 is left out: it mixes specials with featurettes and recaps, and nothing tells them apart. */
  readonly seasons: readonly number[]
  /** Minutes of an episode that has no running time of its own. */
  readonly minutes: number | undefined
}

/**
 * What TMDB says of a series, with its seasons, cast, crew and other names, out of the answer to
 * `/3/tv/:id?append_to_response=aggregate_credits,external_ids,alternative_titles`; see docs/catalogue-services.md. An answer of
 * another shape is one problem, and so is each part of a list that is.
 */
export function tmdbSeries(answer: unknown, origin: Origin): TmdbSeries {
  const parsed = documented(Series, answer, origin)
  if ('problem' in parsed) return { items: [parsed], seasons: [], minutes: undefined }
  const series = parsed.value
  const entity = seriesId(series.id)
  const listed = documentedParts(Season, series.seasons, 'seasons', origin)
  const seasons = listed.good.filter((season) => season.season_number > 0)
  const creators = documentedParts(Person, series.created_by, 'created_by', origin)
  const cast = documentedParts(CastMember, series.aggregate_credits.cast, 'cast', origin)
  const crew = documentedParts(CrewMember, series.aggregate_credits.crew, 'crew', origin)
  const titles = documentedParts(AlternativeTitle, series.alternative_titles.results, 'titles', origin)
  const sayings = [
    ...seriesSayings(entity, series),
    ...titles.good.map((title) => alternativeSaying(entity, title)),
    ...seasons.flatMap((season) => seasonSayings(entity, season)),
    ...creators.good.flatMap((person) => jobSayings(entity, person, 'Creator')),
    ...cast.good.flatMap(({ roles, ...person }) =>
      roles.flatMap(({ character, episode_count }) =>
        partSayings({ work: entity, home: entity, person, character, episodes: episode_count ?? undefined }),
      ),
    ),
    ...crew.good.flatMap(({ jobs, ...person }) => jobs.flatMap(({ job }) => jobSayings(entity, person, job))),
  ]
  const problems = [listed, creators, cast, crew, titles].flatMap((part) => part.problems)
  return {
    items: [{ facts: sourced(sayings, origin) }, ...problems.map((problem) => ({ problem }))],
    seasons: seasons.map((season) => season.season_number),
    minutes: series.episode_run_time[0] || undefined,
  }
}

/**
 * What TMDB says of a season's episodes, with who guests in each and who wrote and directed it, out of the answer to
 * `/3/tv/:id/season/:n`.
 */
export function tmdbSeason(
  answer: unknown,
  series: { readonly id: number; readonly minutes: number | undefined },
  origin: Origin,
): Imported[] {
  const parsed = documented(SeasonDetails, answer, origin)
  if ('problem' in parsed) return [parsed]
  const season = seasonId(seriesId(series.id), parsed.value.season_number)
  const episodes = documentedParts(Episode, parsed.value.episodes, 'episodes', origin)
  const sayings = episodes.good.flatMap((episode) =>
    episodeSayings(episode, season, seriesId(series.id), series.minutes),
  )
  const problems = episodes.problems.map((problem: Problem) => ({ problem }))
  return [{ facts: sourced(sayings, origin) }, ...problems]
}

const seriesId = (id: number) => `tmdb:tv/${id}`
const seasonId = (series: string, number: number) => `${series}/season/${number}`

function seriesSayings(entity: string, series: Series): Saying[] {
  const { imdb_id, tvdb_id, wikidata_id } = series.external_ids
  const end = OVER.has(series.status ?? '') ? series.last_air_date : undefined
  return [
    { entity, property: 'type', value: 'work' },
    { entity, property: 'kind', value: 'series' },
    { entity, property: 'name', value: series.name },
    ...originalSayings(entity, series.name, series.original_name, series.original_language),
    ...ifKnown(series.first_air_date, (value): Saying => ({ entity, property: 'release', value })),
    ...ifKnown(end, (value): Saying => ({ entity, property: 'end', value })),
    ...series.networks.map(({ name }): Saying => ({ entity, property: 'network', value: name })),
    ...ifKnown(imdb_id, (id): Saying => ({ entity, property: 'external', value: `imdb:${id}` })),
    ...ifKnown(tvdb_id, (id): Saying => ({ entity, property: 'external', value: `thetvdb:series/${id}` })),
    ...ifKnown(wikidata_id, (id): Saying => ({ entity, property: 'external', value: `wikidata:${id}` })),
  ]
}

function seasonSayings(series: string, { season_number, name, air_date }: z.infer<typeof Season>): Saying[] {
  const entity = seasonId(series, season_number)
  return [
    { entity, property: 'type', value: 'work' },
    { entity, property: 'kind', value: 'season' },
    { entity, property: 'parent', value: series },
    { entity, property: 'number', value: season_number },
    ...titleSayings(entity, name),
    ...ifKnown(air_date, (value): Saying => ({ entity, property: 'release', value })),
  ]
}

function episodeSayings(
  episode: Episode,
  season: string,
  series: string,
  minutes: number | undefined,
): Saying[] {
  const entity = `${season}/episode/${episode.episode_number}`
  return [
    { entity, property: 'type', value: 'work' },
    { entity, property: 'kind', value: 'episode' },
    { entity, property: 'parent', value: season },
    { entity, property: 'number', value: episode.episode_number },
    ...titleSayings(entity, episode.name),
    ...ifKnown(episode.air_date, (value): Saying => ({ entity, property: 'release', value })),
    ...ifKnown(episode.runtime || minutes, (value): Saying => ({ entity, property: 'minutes', value })),
    ...episode.crew.flatMap(({ job, ...person }) => jobSayings(entity, person, job)),
    ...episode.guest_stars.flatMap(({ character, ...person }) =>
      partSayings({ work: entity, home: series, person, character, isGuest: true }),
    ),
  ]
}
