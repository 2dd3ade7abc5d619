/**
 * Composition: the one place that knows the clock and which store, and puts the stages together. What comes in is articles with the
 * problems of their source; what goes out is a record, and answers out of it. This is all of it for whoever stays (the server, programs); a
 * command imports the file of `retcon/` that it needs, since each has libraries of its own that take time to load.
 */

export {
  boardOf,
  findingsOf,
  followedIn,
  knownNames,
  namesIn,
  proposalsIn,
  subscriptionsOf,
  whyOf,
} from './ask/index.ts'
export { TMDB_ATTRIBUTION, TVMAZE_ATTRIBUTION, tmdbKeyOf } from './follow/index.ts'
export { DROPPED, type ModelReader, type ModelTally } from './follow/model-reader/index.ts'
export { openExistingLedger, openLedger } from './record/index.ts'
export { type BackfillTally, backfill, type Reach } from './retcon/backfill.ts'
export { correct, decide, judge, undo } from './retcon/decisions.ts'
export { evaluationOf, modelEvaluation, type Track } from './retcon/evaluation.ts'
export { extractionsFrom, type NamesOf, shippedCatalogue } from './retcon/extractions.ts'
export { importsFromFiles, importsFromWikidataFiles, queryNamed } from './retcon/file-imports.ts'
export { feedsAt } from './retcon/find-feeds.ts'
export { type FleetState, fleetNow } from './retcon/fleet/fleet-state.ts'
export { StreamError, type StreamSettings } from './retcon/fleet/streams.ts'
export { enqueueNamed, runWorker, WORKER_SETTINGS, type WorkerSettings } from './retcon/fleet.ts'
export { type Following, follow } from './retcon/follow.ts'
export type { FollowEvent } from './retcon/follow-events.ts'
export { followNames, noteSeen } from './retcon/follow-names.ts'
export { FOLLOW_SURROUNDINGS } from './retcon/follow-surroundings.ts'
export { type ImportTally, importInto } from './retcon/import-into.ts'
export { type Incoming, incomingFrom, labelledFrom } from './retcon/incoming.ts'
export { today } from './retcon/instant.ts'
export { knownIn } from './retcon/known-in.ts'
export { modelExtractions, modelReaderFor } from './retcon/model-reading.ts'
export { type Moved, move } from './retcon/move.ts'
export { networkFrom, recordNetwork } from './retcon/network-import.ts'
export { noteProgress } from './retcon/note-progress.ts'
export { readInto, type Tally, type Watcher } from './retcon/read-into.ts'
export { type PastedAbout, type PastedText, readText, type TextReading } from './retcon/read-text.ts'
export { rebuild } from './retcon/rebuild.ts'
export {
  importRecord,
  isRecordFile,
  type RecordImportTally,
  type RecordImportWatcher,
} from './retcon/record-import.ts'
export { noting, readAgain, type SecondTally } from './retcon/second-reading.ts'
export { importsFromTmdb, importsFromTvmaze, importsFromWikidata } from './retcon/service-imports.ts'
export { subscribe, subscribeAccount } from './retcon/subscribe.ts'
export {
  addWebhook,
  type FailedMessage,
  failedMessagesIn,
  type KnownWebhook,
  retryMessages,
  tryWebhook,
  webhooksIn,
} from './retcon/webhooks.ts'
