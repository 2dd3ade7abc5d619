import type { ToldName } from '../ask/index.ts'
import { foldName } from '../model/index.ts'
import type { Thing } from '../universe/index.ts'

/** Where the operator sets none: names that stay the same on every machine and lead nowhere. */
export const DEFAULT_BASE = 'urn:retcon:'

/** The IRIs of whatever is in a record. With the address of `retcon serve` as base, those of propositions and articles are its pages. */
export interface Iris {
  readonly base: string
  /** A name of the vocabulary: a predicate, the name of an argument, a property of claims. */
  readonly term: (name: string) => string
  readonly proposition: (id: string) => string
  readonly claim: (id: string) => string
  readonly article: (id: string) => string
  /** Whoever or whatever bears the name; undefined where it is words that name nothing. */
  readonly entity: (name: Pick<ToldName, 'name' | 'type'>) => string | undefined
  /** An outlet, or whoever an article quotes. */
  readonly source: (name: string) => string
}

/** `base` is an absolute IRI that ends where names can begin, with `/`, `#` or `:`. */
export function irisOf(base: string): Iris {
  const under = (folder: string) => (id: string) => `${base}${folder}/${inIri(id)}`
  return {
    base,
    term: under('term'),
    proposition: under('proposition'),
    claim: under('claim'),
    article: under('article'),
    entity: ({ name, type }) =>
      type === undefined ? undefined : `${base}entity/${type}/${inIri(foldName(name))}`,
    source: (name) => `${base}source/${inIri(foldName(name))}`,
  }
}

/** Whether a text can be a base: an absolute IRI (RFC 3987) without what an IRI can't hold. */
export function isBase(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*[/#:]$/i.test(text)
}

/** https://www.rfc-editor.org/rfc/rfc3986#section-2.1 */
function inIri(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

/** Whose ids lead to a page or name of their own, and what it is. */
const ELSEWHERE: readonly (readonly [RegExp, string])[] = [
  [/^wikidata:(Q\d+)$/, 'http://www.wikidata.org/entity/'],
  [/^imdb:(nm\d+)$/, 'https://www.imdb.com/name/'],
  [/^imdb:(tt\d+)$/, 'https://www.imdb.com/title/'],
  [/^tmdb:((?:movie|tv|person)\/\d+)$/, 'https://www.themoviedb.org/'],
  [/^tvmaze:show\/(\d+)$/, 'https://www.tvmaze.com/shows/'],
  [/^tvmaze:person\/(\d+)$/, 'https://www.tvmaze.com/people/'],
]

/** The addresses elsewhere of somebody or something of the catalogue. */
export function elsewhere(thing: Thing): string[] {
  const ids = [
    thing.id,
    ...thing.facts.flatMap((f) => (f.property === 'external' ? [f.value, f.entity] : [])),
  ]
  return [...new Set(ids)].sort().flatMap((id) =>
    ELSEWHERE.flatMap(([pattern, address]) => {
      const [, own] = pattern.exec(id) ?? []
      return own === undefined ? [] : [`${address}${own}`]
    }),
  )
}

/** Its item on Wikidata: `Q123`; undefined where the catalogue knows none, or several. */
export function wikidataItem(thing: Thing | undefined): string | undefined {
  const items =
    thing === undefined ? [] : elsewhere(thing).filter((address) => address.includes('wikidata.org'))
  return items.length === 1 ? items[0]?.replace(/^.*\//, '') : undefined
}
