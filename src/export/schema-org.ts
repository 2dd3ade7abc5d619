import type { Told, ToldClaim, ToldName } from '../ask/index.ts'
import type { EntityType, Status, WorkKind } from '../model/index.ts'
import { factOf, installmentIn } from '../universe/index.ts'
import { elsewhere, type Iris } from './iris.ts'

/** A node of JSON-LD; what is undefined isn't written. */
export type Node = { readonly [key: string]: unknown }

const WORKS: Readonly<Record<WorkKind, string>> = {
  series: 'TVSeries',
  film: 'Movie',
  season: 'TVSeason',
  episode: 'TVEpisode',
  special: 'CreativeWork',
  game: 'VideoGame',
  book: 'Book',
  comic: 'ComicStory',
}

const OTHERS: Readonly<Record<Exclude<EntityType, 'work'>, string>> = {
  character: 'Person',
  person: 'Person',
  team: 'Organization',
  company: 'Organization',
  outlet: 'NewsMediaOrganization',
  universe: 'CreativeWorkSeries',
}

/** Who or what a name names, in schema.org's words, with the series of a season; undefined for words that name nothing. */
export function entityNode(name: ToldName, iris: Iris): Node | undefined {
  const { type, thing } = name
  if (type === undefined) return undefined
  const addresses = thing === undefined ? [] : elsewhere(thing)
  const installment = type === 'work' ? installmentIn({ type, name: name.name }) : ''
  return {
    '@id': iris.entity(name),
    '@type': typeOf(name, installment),
    name: name.name,
    ...(type === 'character' ? { additionalType: 'http://www.wikidata.org/entity/Q95074' } : {}),
    ...(addresses.length === 0 ? {} : { sameAs: addresses }),
    ...(installment === '' ? {} : seriesOf(name, installment, iris)),
  }
}

/** By the catalogue; where it doesn't know, a season or episode is known by its name. */
function typeOf({ type, thing }: ToldName, installment: string): string {
  if (type !== 'work') return type === undefined ? 'Thing' : OTHERS[type]
  const kind = thing === undefined ? undefined : factOf(thing, 'kind')?.value
  if (kind !== undefined) return WORKS[kind]
  if (installment === '') return 'CreativeWork'
  return installment.includes('E') ? 'TVEpisode' : 'TVSeason'
}

function seriesOf({ name }: ToldName, installment: string, iris: Iris): Node {
  const series = name.slice(0, name.length - installment.length)
  const [, season, episode] = /S(\d+)(?:E(\d+))?$/.exec(installment) ?? []
  return {
    ...(episode === undefined ? { seasonNumber: Number(season) } : { episodeNumber: Number(episode) }),
    partOfSeries: { '@id': iris.entity({ name: series, type: 'work' }), '@type': 'TVSeries', name: series },
  }
}

/** Status, as a reader of a rating is told. */
const STATUS_WORDS: Readonly<Record<Status, string>> = {
  open: 'Open question',
  rumoured: 'Rumoured',
  reported: 'Reported',
  confirmed: 'Confirmed',
  released: 'True',
  denied: 'Denied',
  disputed: 'Disputed',
  debunked: 'False',
  lapsed: 'Never came true',
}

/** On the scale of 1, surely false, to 5, surely true, by the proposition's probability to a tenth. */
export function ratingNode({ status, probability }: Told): Node {
  return {
    '@type': 'Rating',
    ratingValue: Math.round(10 + 40 * probability) / 10,
    bestRating: 5,
    worstRating: 1,
    alternateName: STATUS_WORDS[status],
  }
}

/** The article of a claim, under its own address where it has one. */
export function articleNode({ article }: ToldClaim, iris: Iris): Node {
  const { id, url, title, author, outlet, published } = article
  return {
    '@id': iris.article(id),
    '@type': 'NewsArticle',
    headline: title,
    ...(url === undefined ? {} : { url }),
    ...(author === undefined ? {} : { author: { '@type': 'Person', name: author } }),
    ...(outlet === undefined ? {} : { publisher: outletNode(outlet, iris) }),
    ...(published === undefined ? {} : { datePublished: published }),
  }
}

export function outletNode(outlet: string, iris: Iris): Node {
  return { '@id': iris.source(outlet), '@type': 'NewsMediaOrganization', name: outlet }
}

/** Who wrote the reviews: the program that weighed the claims. */
export const REVIEWER: Node = { '@type': 'Organization', name: 'Retcon' }

/** JSON for a page: no `<` in it, so that it may stand in a script element whatever it holds. */
export function jsonFor(node: unknown): string {
  return JSON.stringify(node).replaceAll('<', '\\u003c')
}
