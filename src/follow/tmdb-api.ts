import { type Imported, tmdbFilm, tmdbHit, tmdbSeason, tmdbSeries } from '../universe/importers/index.ts'
import type { Answer, ApiClient, Service } from './api-client.ts'

/**
 * TMDB by its documentation: some 40 calls a second are answered (https://developer.themoviedb.org/docs/rate-limiting), and nothing
 * may be kept for longer than six months (https://www.themoviedb.org/api-terms-of-use); credits of running series change within a week.
 */
export function tmdbService(base: string, key: TmdbKey): Service {
  return {
    name: 'TMDB',
    base,
    perSecond: 20,
    keptSeconds: 7 * 24 * 60 * 60,
    key,
    keyAdvice: 'check the key in RETCON_TMDB_KEY',
  }
}

export const TMDB_BASE = 'https://api.themoviedb.org'

/** The notice that TMDB's terms ask for, word by word, and where it leads. */
export const TMDB_ATTRIBUTION =
  'This product uses TMDB and the TMDB APIs but is not endorsed, certified, or otherwise approved by TMDB. Data from https://www.themoviedb.org.'

export type TmdbKey = NonNullable<Service['key']>

/**
 * How a key is sent: the API read access token (v4) is a JSON web token and goes into a header, the API key (v3) is 32 hexadecimal
 * digits and goes into the address (https://developer.themoviedb.org/docs/authentication-application). Undefined where it is neither.
 */
export function tmdbKeyOf(text: string): TmdbKey | undefined {
  if (/^[0-9a-f]{32}$/i.test(text)) return { parameter: ['api_key', text] }
  if (/^eyJ[\w-]{1,2000}\.[\w-]{1,4000}\.[\w-]{1,2000}$/.test(text)) return { header: `Bearer ${text}` }
  return undefined
}

/** A series or a film at TMDB. */
interface Asked {
  readonly kind: 'tv' | 'movie'
  readonly id: number
}

/**
 * The series (or, with `areFilms`, films) that a person names: by name, `tv:62126`, `movie:11`, `tmdb:tv/62126`. Once the key is
 * refused, nothing more is asked.
 */
export async function* tmdbImports(
  names: readonly string[],
  areFilms: boolean,
  client: ApiClient,
): AsyncGenerator<Imported> {
  for (const name of names) {
    for await (const item of workOf(name, areFilms, client)) {
      yield item
      if ('problem' in item && item.problem.code === 'tmdb/refused') return
    }
  }
}

async function* workOf(name: string, areFilms: boolean, client: ApiClient): AsyncGenerator<Imported> {
  const asked = await askedFor(name, areFilms ? 'movie' : 'tv', client)
  if ('problem' in asked) yield asked
  else if (asked.kind === 'movie') yield* filmOf(name, asked.id, client)
  else yield* seriesOf(name, asked.id, client)
}

async function askedFor(
  name: string,
  kind: Asked['kind'],
  client: ApiClient,
): Promise<Asked | Extract<Imported, { problem: unknown }>> {
  const given = /^(?:tmdb:)?(tv|movie)[:/](\d{1,12})$/.exec(name)
  if (given !== null) return { kind: given[1] === 'movie' ? 'movie' : 'tv', id: Number(given[2]) }
  const answer = await client.answer(`/3/search/${kind}`, [['query', name]])
  if ('problem' in answer) return answer
  if ('isAbsent' in answer) return unknown(name)
  const hit = tmdbHit(answer.body, name, originOf(answer))
  if ('problem' in hit) return hit
  return hit.id === undefined ? unknown(name) : { kind, id: hit.id }
}

async function* filmOf(name: string, id: number, client: ApiClient): AsyncGenerator<Imported> {
  const appended = 'credits,external_ids,release_dates,alternative_titles'
  const answer = await client.answer(`/3/movie/${id}`, [['append_to_response', appended]])
  yield* heard(name, answer, (body, origin) => tmdbFilm(body, origin))
}

/** The series itself, then its seasons one by one; a season that fails doesn't hold up the others. */
async function* seriesOf(name: string, id: number, client: ApiClient): AsyncGenerator<Imported> {
  const appended = 'aggregate_credits,external_ids,alternative_titles'
  const answer = await client.answer(`/3/tv/${id}`, [['append_to_response', appended]])
  if (!('body' in answer)) {
    yield* heard(name, answer, () => [])
    return
  }
  const { items, seasons, minutes } = tmdbSeries(answer.body, originOf(answer))
  yield* items
  for (const number of seasons) {
    const season = await client.answer(`/3/tv/${id}/season/${number}`)
    yield* heard(`${name} S${number}`, season, (body, origin) => tmdbSeason(body, { id, minutes }, origin))
  }
}

type Mapping = (body: unknown, origin: ReturnType<typeof originOf>) => Imported[]

function heard(name: string, answer: Answer, mapped: Mapping): readonly Imported[] {
  if ('problem' in answer) return [answer]
  return 'isAbsent' in answer ? [unknown(name)] : mapped(answer.body, originOf(answer))
}

function unknown(name: string): Extract<Imported, { problem: unknown }> {
  const sentence = 'is not known to TMDB: check the spelling, or name an id such as tv:62126 or movie:11'
  return { problem: { code: 'tmdb/unknown', sentence, where: { source: `“${name}”` } } }
}

const originOf = ({ day, address }: { day: string; address: string }) => ({
  source: 'TMDB',
  stated: day,
  where: address,
})
