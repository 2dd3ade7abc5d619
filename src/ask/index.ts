/**
 * Questions to the record, one a file, and their answers as plain data. Whoever draws an answer (command line, page, feed) adds
 * nothing to it, so that no two of them can disagree.
 */
export { type Board, boardOf } from './board.ts'
export { type CrossoversAnswer, crossoversIn } from './crossovers.ts'
export { evaluationOf, type Track } from './evaluation.ts'
export { type Findings, type FoundArticle, type FoundClaim, findingsOf, MOST_FOUND } from './find.ts'
export { type KnownName, namesIn } from './names.ts'
export type { Mark, Passage } from './passage.ts'
export { type PathAnswer, pathIn } from './path.ts'
export type { RecordedArticle, RecordedClaim } from './recorded-claim.ts'
export { type Miss, type Predicted, type Score, scoreOf, type Tally } from './score.ts'
export type { Standing } from './standing.ts'
export { type Reason, type Reasons, type Why, whyOf } from './why.ts'
