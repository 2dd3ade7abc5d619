import { z } from 'zod'
import { foldName, type Problem } from '../../model/index.ts'
import { documented, documentedParts, Id, Title } from './documented.ts'
import { ifKnown, type Origin, type Saying } from './imported.ts'

/** Another title, and where it is used. */
export const AlternativeTitle = z.object({ iso_3166_1: z.string().length(2), title: Title })

export const WikidataId = z
  .union([z.string().regex(/^Q\d+$/, 'expected a Wikidata id such as Q123'), z.literal('')])
  .nullish()

/** The language of another title is not told, only where it is used: “und-FR” in BCP 47. */
export function alternativeSaying(
  entity: string,
  { iso_3166_1, title }: z.infer<typeof AlternativeTitle>,
): Saying {
  return { entity, property: 'alias', value: title, lang: `und-${iso_3166_1}` }
}

/** The title in the work's own language, where it is another. */
export function originalSayings(
  entity: string,
  title: string,
  original: string | null | undefined,
  language: string | null | undefined,
): Saying[] {
  return ifKnown(original === title ? '' : original, (value): Saying => {
    const saying = { entity, property: 'alias', value } as const
    return language ? { ...saying, lang: language } : saying
  })
}

/** A hit of https://developer.themoviedb.org/reference/search-tv (`name`) or search-movie (`title`). */
const Hit = z
  .union([z.object({ id: Id, name: Title }), z.object({ id: Id, title: Title })])
  .transform((hit) => ({ id: hit.id, title: 'name' in hit ? hit.name : hit.title }))

/**
 * The work that is meant by `asked`, out of the answer to `/3/search/tv` or `/3/search/movie`: the first of that very title, else
 * the first, which TMDB finds nearest; none where there is no hit.
 */
export function tmdbHit(
  answer: unknown,
  asked: string,
  origin: Origin,
): { readonly id: number | undefined } | { readonly problem: Problem } {
  const parsed = documented(z.object({ results: z.array(z.unknown()) }), answer, origin)
  if ('problem' in parsed) return parsed
  const { good, problems } = documentedParts(Hit, parsed.value.results, 'results', origin)
  const best = good.find(({ title }) => foldName(title) === foldName(asked)) ?? good[0]
  const [problem] = problems
  return best === undefined && problem !== undefined ? { problem } : { id: best?.id }
}
