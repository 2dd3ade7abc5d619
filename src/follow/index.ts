/**
 * The outside world: files, folders, standard input and pages on the web become inputs for `read`, and answers of web services facts
 * for the catalogue. The only folder that waits on a disk or the network for what is read; its limits are beside the code that keeps them.
 */
export { ApiClient, type Service, type Surroundings } from './api-client.ts'
export { type Archive, openArchive } from './archive.ts'
export { decompressed } from './decompressed.ts'
export { type Extracted, extractedFrom, unreadable } from './extracted.ts'
export { ExtractorPool } from './extractor-pool.ts'
export { fetchPage } from './fetch-page.ts'
export { type Gathered, type GatherOptions, inputsOf } from './inputs.ts'
export { isPassingFault, type Look, lookAt } from './look.ts'
export { type PartAnswer, PartPool } from './part-pool.ts'
export {
  type FollowSurroundings,
  POLITE_LIMITS,
  PoliteGet,
  type PoliteLimits,
  USER_AGENT,
} from './polite-get.ts'
export { type ReaderAccount, type ReaderLook, readerItems } from './reader-account.ts'
export { seededChance } from './retries.ts'
export { FIRST_MINUTES, MOST_TRIES, nextMinutes, waitAfterFailures } from './rhythm.ts'
export { TMDB_ATTRIBUTION, TMDB_BASE, type TmdbKey, tmdbImports, tmdbKeyOf, tmdbService } from './tmdb-api.ts'
export { TVMAZE_ATTRIBUTION, TVMAZE_BASE, tvmazeImports, tvmazeService } from './tvmaze-api.ts'
export { WIKIDATA_BASE, wikidataImports, wikidataService } from './wikidata-api.ts'
