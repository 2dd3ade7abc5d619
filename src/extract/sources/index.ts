/** Who says what: quotes, reported speech and the chain of sources behind them. */
export { type Attribution, attributionsIn, type Parsed, quotesOf, sourceAt } from './attributions.ts'
export { reportingLemmas } from './reporting.ts'
export type { Source } from './reports.ts'
