/**
 * The ledger: what was read, by whom it was said and where it stands, appended and never changed. Every id is a hash of what was
 * said, so that reading twice adds nothing, and an article comes in one transaction, so that it is never there by half.
 */

export { articleParts } from './article-parts.ts'
export { articleIdOf } from './articles/article-id.ts'
export { type ArticleRows, articleOf, articleRows } from './articles/article-rows.ts'
export { universeOf } from './catalogue.ts'
export { claimVerdictsIn } from './claim-verdicts.ts'
export { correctedJson } from './corrected-claim.ts'
export { endOfDay } from './day-end.ts'
export { digestOf } from './digest.ts'
export { allEventsIn, eventsIn, type RecordedEvent, undoneIn } from './events.ts'
export { factsIn } from './facts.ts'
export { type ArticleHit, articlesMatching, claimsMatching } from './full-text.ts'
export { identityOf } from './identity.ts'
export { inParts } from './in-parts.ts'
export type { Ledger } from './ledger.ts'
export { emptyLedger, folderBeside, isThere, openExistingLedger, openLedger } from './open-ledger.ts'
export { shownAddress } from './postgres/open-postgres.ts'
export { isAway } from './postgres/postgres-database.ts'
export { propositionOf } from './proposition.ts'
export { readAhead } from './read-ahead.ts'
export { RecordError } from './record-error.ts'
export {
  type ClaimRow,
  claimRows,
  claimSentence,
  type RecordedArticle,
  type RecordedClaim,
  readingOf,
  recordedClaimOf,
} from './recorded-claim.ts'
export { namesIn } from './row-json.ts'
export {
  FOLLOWED_TABLE_NAMES,
  type Rows,
  TABLE_NAMES,
  type TableName,
  WEIGHED_TABLE_NAMES,
} from './schema.ts'
export type { Login, Looked } from './subscriptions.ts'
export type { WeighedRows } from './weighed-rows.ts'
export { RecordLine } from './whole/record-line.ts'
export { recordLines } from './whole/record-lines.ts'
export { type Restored, Restoring } from './whole/restoring.ts'
