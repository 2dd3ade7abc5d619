/**
 * Article to who says what: quotations with their speakers, reported speech, and the chain of sources behind them, nearest
 * first. Verbs and nouns are data, the grammar is one pass over lines in which a quotation counts as one word, and nothing
 * here judges how sure anything is.
 */
export type { Attribution, Range, Source } from './attribution.ts'
export { UNNAMED } from './attribution.ts'
export { attributionsIn, attributionsOf, quotesIn, quotesOf } from './attributions-in.ts'
export { publisherOf } from './publisher.ts'
export { type Commitment, type ReportingVerb, reportingVerbs } from './reporting-verbs.ts'
export { denialAt, quotedIn, saidElsewhere, sourceAt } from './source-at.ts'
export { PLATFORMS } from './source-nouns.ts'
export { type Speech, speechIn } from './speech.ts'
