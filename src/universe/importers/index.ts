/**
 * Documents of other sources as facts, one file a source. Beside the room's own index, since whoever asks the catalogue imports nothing.
 */

export type { Imported, Origin } from './imported.ts'
export { factIn, factLine, tableFacts } from './tables.ts'
export { tmdbFilm } from './tmdb-film.ts'
export { tmdbHit } from './tmdb-names.ts'
export { type TmdbSeries, tmdbSeason, tmdbSeries } from './tmdb-series.ts'
export { TVMAZE_EMBEDS, tvmazeShow, tvmazeShowNumber } from './tvmaze.ts'
export { WikidataDump } from './wikidata-dump.ts'
export { wikidataResults } from './wikidata-results.ts'
