/**
 * Questions to the record, one a file, and their answers as plain data. Whoever draws an answer (command line, page, feed) adds
 * nothing to it, so that no two of them can disagree.
 */

export type { View } from '../weighed/index.ts'
export { type ArticleAnswer, type ArticleReading, articleIn, type ReadClaim } from './article.ts'
export { type Board, boardOf, boardOfLatest, drawnBoardOf, LATEST } from './board.ts'
export {
  type Change,
  type Changes,
  changesSince,
  lastDayOfNews,
  propositionsAbout,
  type Withdrawn,
} from './changes.ts'
export { citedClaims, type FoundClaim } from './cited-claims.ts'
export { type ClaimsToReview, type ClaimToReview, claimsToReview } from './claims-to-review.ts'
export { type CorrectionEvent, correctionOn, type WantedReading } from './correction.ts'
export { type CrossoversAnswer, crossoversIn } from './crossovers.ts'
export { type Decision, decisionOn, type Wanted } from './decision.ts'
export {
  articlesTold,
  type EverythingAsked,
  everythingTold,
  type Told,
  type ToldArticle,
  type ToldClaim,
  type ToldName,
} from './everything.ts'
export { type Evidence, evidenceOf } from './evidence.ts'
export { namesLike } from './filler-named.ts'
export { type Findings, type FoundArticle, findingsOf, MOST_FOUND } from './find.ts'
export { type Followed, followedIn, subscriptionsOf } from './followed.ts'
export { type Guarded, guarded, guardOf, type Hidden, progressIn } from './guarded.ts'
export { type FollowedName, type Inbox, inboxOf, namesFollowed } from './inbox.ts'
export { type JudgedArticle, judgedCorpus } from './judged-corpus.ts'
export { knownNames } from './known-names.ts'
export { type Lanes, type LanesAnswer, lanesIn, MOST_LANES, USUAL_LANES } from './lanes.ts'
export { latestArticles } from './latest-articles.ts'
export { type KnownName, namesIn } from './names.ts'
export { type Narrowing, narrowed } from './narrowed.ts'
export { type News, type NewsAnswer, newsSince } from './news.ts'
export type { Mark, Passage } from './passage.ts'
export { decisionsIn, decisionToUndo, type PastDecision } from './past-decisions.ts'
export { type PathAnswer, pathIn } from './path.ts'
export { type Proposal, proposalsIn } from './proposals.ts'
export { type RecordSummary, recordSummary } from './record-summary.ts'
export { type Miss, type Predicted, type Score, scoreOf, type Tally } from './score.ts'
export {
  type SourceHistory,
  type SourceReport,
  sourceHistoriesOf,
  sourceHistoryOf,
} from './source-history.ts'
export { type SourceLine, type Sources, sourcesIn } from './sources.ts'
export type { Standing } from './standing.ts'
export type { Named } from './the-named.ts'
export type { Trend } from './trend.ts'
export { type ArticleVersion, type VersionClaim, type Versions, versionsOf } from './versions.ts'
export { type Watch, type WatchChoices, type WatchList, watchBefore } from './watch.ts'
export type { ChangeSource } from './when-learned.ts'
export { type Part, type Profile, type Who, whoIs } from './who.ts'
export { type Reason, type Reasons, type Why, whyOf } from './why.ts'
export { withdrawnOn } from './withdrawn.ts'
export { BASIS_WORDS, chainWords, counted, isOpen, percent, shortId } from './words.ts'
export {
  type UniverseAnswer,
  type UniverseWork,
  type UniverseWorks,
  worksOfUniverse,
} from './works-of-universe.ts'
