import { z } from 'zod'
import { Edtf } from '../../model/index.ts'
import { DayOrNone, documented, documentedParts, Id, ImdbTitle, Title, TitleOrNone } from './documented.ts'
import { type Imported, ifKnown, type Origin, type Saying, sourced } from './imported.ts'
import { CharacterName, jobSayings, Person, partSayings } from './tmdb-credits.ts'
import { AlternativeTitle, alternativeSaying, originalSayings, WikidataId } from './tmdb-names.ts'

/** https://developer.themoviedb.org/reference/movie-details with what is appended to it. */
const Film = z.object({
  id: Id,
  title: Title,
  original_title: TitleOrNone,
  original_language: z.string().max(35).nullish(),
  release_date: DayOrNone,
  runtime: z.number().nonnegative().nullish(),
  external_ids: z
    .object({ imdb_id: z.union([ImdbTitle, z.literal('')]).nullish(), wikidata_id: WikidataId })
    .default({}),
  release_dates: z.object({ results: z.array(z.unknown()).default([]) }).default({ results: [] }),
  alternative_titles: z.object({ titles: z.array(z.unknown()).default([]) }).default({ titles: [] }),
  credits: z
    .object({ cast: z.array(z.unknown()).default([]), crew: z.array(z.unknown()).default([]) })
    .default({ cast: [], crew: [] }),
})
type Film = z.infer<typeof Film>

/** https://developer.themoviedb.org/reference/movie-release-dates, whose days are instants at midnight. */
const Region = z.object({
  iso_3166_1: z.string().length(2),
  release_dates: z.array(
    z.object({
      release_date: z
        .string()
        .transform((instant) => instant.slice(0, 10))
        .pipe(Edtf),
      type: z.int(),
    }),
  ),
})

/** A premiere is one evening for guests; 2 to 6 are cinemas in part, cinemas, digital, physical and television. */
const PREMIERE = 1

/**
 * What TMDB says of a film, with its releases by region, cast, crew and other titles, out of the answer to
 * `/3/movie/:id?append_to_response=credits,external_ids,release_dates,alternative_titles`; see docs/catalogue-services.md. An answer
 * of another shape is one problem, and so is each part of a list that is.
 */
export function tmdbFilm(answer: unknown, origin: Origin): Imported[] {
  const parsed = documented(Film, answer, origin)
  if ('problem' in parsed) return [parsed]
  const film = parsed.value
  const entity = `tmdb:movie/${film.id}`
  const regions = documentedParts(Region, film.release_dates.results, 'release_dates', origin)
  const titles = documentedParts(AlternativeTitle, film.alternative_titles.titles, 'titles', origin)
  const cast = documentedParts(Person.extend({ character: CharacterName }), film.credits.cast, 'cast', origin)
  const crew = documentedParts(Person.extend({ job: z.string() }), film.credits.crew, 'crew', origin)
  const sayings = [
    ...filmSayings(entity, film),
    ...titles.good.map((title) => alternativeSaying(entity, title)),
    ...regions.good.flatMap((region) => releaseSayings(entity, region)),
    ...cast.good.flatMap(({ character, ...person }) =>
      partSayings({ work: entity, home: entity, person, character }),
    ),
    ...crew.good.flatMap(({ job, ...person }) => jobSayings(entity, person, job)),
  ]
  const problems = [regions, titles, cast, crew].flatMap((part) => part.problems)
  return [{ facts: sourced(sayings, origin) }, ...problems.map((problem) => ({ problem }))]
}

function filmSayings(entity: string, film: Film): Saying[] {
  const { imdb_id, wikidata_id } = film.external_ids
  return [
    { entity, property: 'type', value: 'work' },
    { entity, property: 'kind', value: 'film' },
    { entity, property: 'name', value: film.title },
    ...originalSayings(entity, film.title, film.original_title, film.original_language),
    ...ifKnown(film.release_date, (value): Saying => ({ entity, property: 'release', value })),
    ...ifKnown(film.runtime || undefined, (value): Saying => ({ entity, property: 'minutes', value })),
    ...ifKnown(imdb_id, (id): Saying => ({ entity, property: 'external', value: `imdb:${id}` })),
    ...ifKnown(wikidata_id, (id): Saying => ({ entity, property: 'external', value: `wikidata:${id}` })),
  ]
}

/** The first day on which people of a region could see the film. */
function releaseSayings(entity: string, { iso_3166_1, release_dates }: z.infer<typeof Region>): Saying[] {
  const days = release_dates.filter(({ type }) => type !== PREMIERE).map(({ release_date }) => release_date)
  return ifKnown(
    days.sort()[0],
    (value): Saying => ({ entity, property: 'release', value, region: iso_3166_1 }),
  )
}
