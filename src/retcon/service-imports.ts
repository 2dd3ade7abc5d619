import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import {
  ApiClient,
  type Service,
  type Surroundings,
  seededChance,
  TMDB_BASE,
  type TmdbKey,
  TVMAZE_BASE,
  tmdbImports,
  tmdbService,
  tvmazeImports,
  tvmazeService,
  WIKIDATA_BASE,
  wikidataImports,
  wikidataService,
} from '../follow/index.ts'
import { folderBeside } from '../record/index.ts'
import type { Imported } from '../universe/importers/index.ts'
import { allowedAddresses } from './allowed-addresses.ts'

/** What TVmaze says of the shows that a person names; answers are kept beside the record, or in RETCON_CACHE. */
export async function* importsFromTvmaze(names: readonly string[], record: string): AsyncGenerator<Imported> {
  const client = await clientFor(tvmazeService(process.env.RETCON_TVMAZE || TVMAZE_BASE), record)
  yield* tvmazeImports(names, client)
}

/** What TMDB says of the series or films that a person names, likewise. */
export async function* importsFromTmdb(
  names: readonly string[],
  areFilms: boolean,
  key: TmdbKey,
  record: string,
): AsyncGenerator<Imported> {
  const client = await clientFor(tmdbService(process.env.RETCON_TMDB || TMDB_BASE, key), record)
  yield* tmdbImports(names, areFilms, client)
}

/** What Wikidata's query service answers to a query, likewise. */
export async function* importsFromWikidata(query: string, record: string): AsyncGenerator<Imported> {
  const client = await clientFor(wikidataService(process.env.RETCON_WIKIDATA || WIKIDATA_BASE), record)
  yield* wikidataImports(query, client)
}

/** With the real clock, and chance by the process, so that two that wait for one server don't come back together. */
async function clientFor(service: Service, record: string): Promise<ApiClient> {
  const around: Surroundings = {
    now: Date.now,
    sleep: setTimeout,
    chance: seededChance(process.pid),
    cacheFolder: process.env.RETCON_CACHE || join(folderBeside(record), 'cache'),
    allowed: allowedAddresses(),
  }
  const client = new ApiClient(service, around)
  await client.sweep()
  return client
}
