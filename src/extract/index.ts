/**
 * Article to claims and quotes: clauses are cut, the frames that a clause's trigger allows are tried, and for each hit
 * small readers say how sure, on what basis, on whose word, when. Pure; no predicate is named here.
 */

export { eventCertainty } from './event.ts'
export { extractionOf, extractionsOf } from './extract.ts'
export { strongest } from './strongest.ts'
