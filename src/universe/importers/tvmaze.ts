import { z } from 'zod'
import type { Problem } from '../../model/index.ts'
import { creditedPart } from './credited-part.ts'
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

const Company = z.object({ name: Title }).nullish()
const Minutes = z.number().nonnegative().nullish()

/** A show with its embedded lists, https://www.tvmaze.com/api#show-main-information and #embedding. */
const Show = z.object({
  id: Id,
  name: Title,
  premiered: DayOrNone,
  ended: DayOrNone,
  averageRuntime: Minutes,
  network: Company,
  webChannel: Company,
  externals: z.object({ imdb: ImdbTitle.nullish(), thetvdb: Id.nullish() }).nullish(),
  _embedded: z
    .object({
      seasons: z.array(z.unknown()).default([]),
      episodes: z.array(z.unknown()).default([]),
      cast: z.array(z.unknown()).default([]),
      akas: z.array(z.unknown()).default([]),
    })
    .default({ seasons: [], episodes: [], cast: [], akas: [] }),
})
type Show = z.infer<typeof Show>

/** https://www.tvmaze.com/api#show-seasons */
const Season = z.object({
  id: Id,
  number: Count,
  name: TitleOrNone,
  premiereDate: DayOrNone,
  endDate: DayOrNone,
  network: Company,
  webChannel: Company,
})

/** https://www.tvmaze.com/api#show-episode-list; specials have no number. */
const Episode = z.object({
  id: Id,
  name: TitleOrNone,
  season: Count,
  number: Count.nullish(),
  type: z.string().nullish(),
  airdate: DayOrNone,
  runtime: Minutes,
})
type Episode = z.infer<typeof Episode>

/** https://www.tvmaze.com/api#show-cast */
const CastMember = z.object({
  person: z.object({ id: Id, name: Title }),
  character: z.object({ id: Id, name: Title }),
  self: z.boolean().default(false),
  voice: z.boolean().default(false),
})

/** https://www.tvmaze.com/api#show-aka; no country is the country of origin. */
const Aka = z.object({ name: Title, country: z.object({ code: z.string().length(2) }).nullish() })

/** The lists that a show is asked for with. */
export const TVMAZE_EMBEDS = ['seasons', 'episodes', 'cast', 'akas'] as const

/**
 * What TVmaze says of a show, with all seasons, episodes, its main cast and its other names, out of the answer to
 * `/shows/:id?embed[]=…`; see docs/catalogue-services.md for what becomes of which field. An answer of another shape is one problem,
 * and so is each part of a list that is.
 */
export function tvmazeShow(answer: unknown, origin: Origin): Imported[] {
  const parsed = documented(Show, answer, origin)
  if ('problem' in parsed) return [parsed]
  const show = parsed.value
  const seasons = documentedParts(Season, show._embedded.seasons, 'seasons', origin)
  const episodes = documentedParts(Episode, show._embedded.episodes, 'episodes', origin)
  const cast = documentedParts(CastMember, show._embedded.cast, 'cast', origin)
  const akas = documentedParts(Aka, show._embedded.akas, 'akas', origin)
  const seasonIds = new Map(seasons.good.map((season) => [season.number, seasonId(season.id)]))
  const sayings = [
    ...showSayings(show),
    ...akas.good.map((aka) => akaSaying(showId(show.id), aka)),
    ...seasons.good.flatMap((season) => seasonSayings(season, showId(show.id))),
    ...episodes.good.flatMap((episode) =>
      ifKnown(seasonIds.get(episode.season), (season) => episodeSayings(episode, season, show)).flat(),
    ),
    ...cast.good.flatMap((member) => castSayings(member, showId(show.id))),
  ]
  return [
    { facts: sourced(sayings, origin) },
    ...[...seasons.problems, ...episodes.problems, ...cast.problems, ...akas.problems].map((problem) => ({
      problem,
    })),
    ...episodes.good
      .filter((episode) => !seasonIds.has(episode.season))
      .map((episode) => ({ problem: orphan(episode, origin) })),
  ]
}

/** The show that a look-up by another service's id gives. */
export function tvmazeShowNumber(answer: unknown, origin: Origin): { id: number } | { problem: Problem } {
  const parsed = documented(z.object({ id: Id }), answer, origin)
  return 'problem' in parsed ? parsed : parsed.value
}

const showId = (id: number) => `tvmaze:show/${id}`
const seasonId = (id: number) => `tvmaze:season/${id}`

function showSayings(show: Show): Saying[] {
  const entity = showId(show.id)
  return [
    { entity, property: 'type', value: 'work' },
    { entity, property: 'kind', value: 'series' },
    { entity, property: 'name', value: show.name },
    ...ifKnown(show.premiered, (value): Saying => ({ entity, property: 'release', value })),
    ...ifKnown(show.ended, (value): Saying => ({ entity, property: 'end', value })),
    ...networkSayings(entity, show),
    ...ifKnown(show.externals?.imdb, (id): Saying => ({ entity, property: 'external', value: `imdb:${id}` })),
    ...ifKnown(
      show.externals?.thetvdb,
      (id): Saying => ({ entity, property: 'external', value: `thetvdb:series/${id}` }),
    ),
  ]
}

/** A network broadcasts, a web channel streams; a work may have both. */
function networkSayings(entity: string, work: Pick<Show, 'network' | 'webChannel'>): Saying[] {
  return [work.network, work.webChannel].flatMap((company) =>
    ifKnown(company?.name, (value): Saying => ({ entity, property: 'network', value })),
  )
}

/** The language of another name is not told, only where it is used: “und-FR” in BCP 47. */
function akaSaying(entity: string, { name, country }: z.infer<typeof Aka>): Saying {
  const saying = { entity, property: 'alias', value: name } as const
  return country ? { ...saying, lang: `und-${country.code}` } : saying
}

function seasonSayings(season: z.infer<typeof Season>, parent: string): Saying[] {
  const entity = seasonId(season.id)
  return [
    { entity, property: 'type', value: 'work' },
    { entity, property: 'kind', value: 'season' },
    { entity, property: 'parent', value: parent },
    { entity, property: 'number', value: season.number },
    ...titleSayings(entity, season.name),
    ...ifKnown(season.premiereDate, (value): Saying => ({ entity, property: 'release', value })),
    ...ifKnown(season.endDate, (value): Saying => ({ entity, property: 'end', value })),
    ...networkSayings(entity, season),
  ]
}

/**
 * An episode without a running time has the show's average. A special is one beside the episodes, under its own name; what TVmaze
 * calls insignificant is a making-of or a recap, and no part of the story.
 */
function episodeSayings(episode: Episode, parent: string, show: Show): Saying[] {
  if (episode.type === 'insignificant_special') return []
  const entity = `tvmaze:episode/${episode.id}`
  const isSpecial = episode.number === null || episode.number === undefined
  return [
    { entity, property: 'type', value: 'work' },
    { entity, property: 'kind', value: isSpecial ? 'special' : 'episode' },
    { entity, property: 'parent', value: parent },
    { entity, property: 'number', value: episode.number ?? 0 },
    ...titleSayings(entity, episode.name),
    ...ifKnown(episode.airdate, (value): Saying => ({ entity, property: 'release', value })),
    ...ifKnown(
      episode.runtime || show.averageRuntime || undefined,
      (value): Saying => ({ entity, property: 'minutes', value }),
    ),
  ]
}

/** The cast that TVmaze lists with a show is its main cast. */
function castSayings(member: z.infer<typeof CastMember>, show: string): Saying[] {
  const person = `tvmaze:person/${member.person.id}`
  const played: Saying[] = [
    { entity: person, property: 'type', value: 'person' },
    { entity: person, property: 'name', value: member.person.name },
  ]
  if (member.self) return [...played, { entity: show, property: 'job', value: person, role: 'self' }]
  const character = `tvmaze:character/${member.character.id}`
  const [name = member.character.name, ...aliases] = creditedPart(member.character.name).names
  return [
    ...played,
    { entity: character, property: 'type', value: 'character' },
    { entity: character, property: 'name', value: name },
    ...aliases.map((value): Saying => ({ entity: character, property: 'alias', value })),
    {
      entity: show,
      property: 'appearance',
      value: character,
      person,
      credit: member.voice ? 'voice' : 'main',
    },
  ]
}

function orphan(episode: Episode, origin: Origin): Problem {
  const sentence = `episode ${episode.id} is of season ${episode.season}, which is not listed: it is left out`
  return { code: 'tvmaze/orphan', sentence, where: { source: origin.where } }
}
