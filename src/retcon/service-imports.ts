import { dirname, join } from 'node:path'
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
} from '../follow/index.ts'
import type { Fact, Problem } from '../model/index.ts'
import type { Ledger } from '../record/index.ts'
import type { Imported } from '../universe/index.ts'
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

/** With the real clock, and chance by the process, so that two that wait for one server don't come back together. */
async function clientFor(service: Service, record: string): Promise<ApiClient> {
  const around: Surroundings = {
    now: Date.now,
    sleep: setTimeout,
    chance: seededChance(process.pid),
    cacheFolder: process.env.RETCON_CACHE || join(dirname(record), 'cache'),
    allowed: allowedAddresses(),
  }
  const client = new ApiClient(service, around)
  await client.sweep()
  return client
}

/** How many facts an import brought, and how many of them were new. */
export interface ImportTally {
  readonly facts: number
  readonly added: number
  readonly problems: number
}

/** Who is told of an import as it goes on. */
export interface ImportWatcher {
  readonly onProblem: (problem: Problem) => void
  readonly onFacts: (facts: readonly Fact[]) => void
}

/** Appends all that is imported as it comes, so that what came before a failure stays, and says how much it was. */
export async function importInto(
  ledger: Ledger,
  imports: AsyncIterable<Imported>,
  watcher: ImportWatcher,
): Promise<ImportTally> {
  const tally = { facts: 0, added: 0, problems: 0 }
  for await (const item of imports) {
    if ('problem' in item) {
      tally.problems++
      watcher.onProblem(item.problem)
      continue
    }
    const recordedAt = Temporal.Now.instant().toString({ fractionalSecondDigits: 3 })
    tally.facts += item.facts.length
    tally.added += ledger.appendFacts(item.facts, recordedAt)
    watcher.onFacts(item.facts)
  }
  return tally
}
