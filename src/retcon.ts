/**
 * Composition: the one place that knows the clock and which store, and puts the stages together. What comes in is articles with the
 * problems of their source; what goes out is a record, and answers out of it.
 */

import {
  type CorrectionEvent,
  correctionOn,
  type Decision,
  decisionOn,
  decisionToUndo,
  knownNames,
  type PastDecision,
  type Wanted,
  type WantedReading,
} from './ask/index.ts'
import { Catalogue } from './find/index.ts'
import { type Extracted, ExtractorPool, FIRST_MINUTES, inputsOf } from './follow/index.ts'
import type { Article, Entity, Event, Extraction, Problem, Subscription } from './model/index.ts'
import { type LabelledItem, labelledIn, type Overrides, read } from './read/index.ts'
import { type ArticleRows, articleIdOf, articleRows, type Ledger, type Login } from './record/index.ts'
import { allowedAddresses } from './retcon/allowed-addresses.ts'
import { extractedHere, unreadable } from './retcon/extracted-here.ts'
import { type Progress, shippedEntities } from './universe/index.ts'
import { bringUpToDate } from './weighed/index.ts'

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
export {
  DROPPED,
  type ModelReader,
  type ModelTally,
  TMDB_ATTRIBUTION,
  TVMAZE_ATTRIBUTION,
  tmdbKeyOf,
} from './follow/index.ts'
export { openExistingLedger, openLedger } from './record/index.ts'
export { type BackfillTally, backfill, type Reach } from './retcon/backfill.ts'
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
export { knownIn } from './retcon/known-in.ts'
export { modelEvaluation, modelExtractions, modelReaderFor } from './retcon/model-reading.ts'
export { type Moved, move } from './retcon/move.ts'
export { networkFrom, recordNetwork } from './retcon/network-import.ts'
export { type PastedAbout, type PastedText, readText, type TextReading } from './retcon/read-text.ts'
export {
  importRecord,
  isRecordFile,
  type RecordImportTally,
  type RecordImportWatcher,
} from './retcon/record-import.ts'
export { noting, readAgain, type SecondTally } from './retcon/second-reading.ts'
export { importsFromTmdb, importsFromTvmaze, importsFromWikidata } from './retcon/service-imports.ts'
export {
  addWebhook,
  type FailedMessage,
  failedMessagesIn,
  type KnownWebhook,
  retryMessages,
  tryWebhook,
  webhooksIn,
} from './retcon/webhooks.ts'

import { now } from './retcon/instant.ts'

/** An article and where it came from, or a problem of its source. */
export type Incoming = { readonly article: Article; readonly source: string } | { readonly problem: Problem }

/** How far a reading has come, or how it ended. */
export interface Tally {
  /** Articles that the record didn't have, and those that it had. */
  readonly added: number
  readonly known: number
  readonly claims: number
  readonly problems: number
}

/** Who is told of a reading as it goes on; each is called between two articles. */
export interface Watcher {
  readonly onProblem: (problem: Problem) => void
  readonly onArticle: (tally: Tally, source: string) => void
  /** Asked before each article: once it is true, nothing more is begun, and what was read is kept. */
  readonly isStopped: () => boolean
}

/** Articles that go into the record in one transaction, at the most. */
const BATCH = 256

/** Milliseconds after which what was read is written, however little: others want to see it. */
const WRITE_EVERY = 1000

/** Below this many articles at once, starting workers costs more than it saves. */
const FEW = 48

/** The day that it is, in Coordinated Universal Time. */
export function today(): string {
  return now().slice(0, 10)
}

/** Writes down an editor's verdict on a proposition, or on how a claim was read, and gives the id of the decision. */
export async function judge(
  ledger: Ledger,
  verdict: Extract<Event, { kind: 'settle' | 'approve' | 'dismiss' }>,
): Promise<string> {
  return written(ledger, verdict)
}

/** Records what a claim says, as an editor corrected it, and gives the event's id, or says why it can't stand. `known` is as in `decisionOn`. */
export async function correct(
  ledger: Ledger,
  wanted: WantedReading,
  known: readonly Entity[],
): Promise<Decision<{ readonly id: string; readonly event: CorrectionEvent }>> {
  return writtenIfMeant(ledger, await correctionOn(ledger, wanted, known))
}

/** The decision that is meant as it stands in the record, or why it can't stand. */
async function writtenIfMeant<Meant extends Event>(
  ledger: Ledger,
  meant: Decision<Meant>,
): Promise<Decision<{ readonly id: string; readonly event: Meant }>> {
  if ('problem' in meant) return meant
  return { decision: { id: await written(ledger, meant.decision), event: meant.decision } }
}

/** Writes a decision down and weighs what it touches. */
async function written(ledger: Ledger, event: Event): Promise<string> {
  const id = ledger.appendEvent(event, now())
  await bringUpToDate(ledger)
  return id
}

/** Drops all that is derived and derives it again; gives the number of articles and of propositions. */
export async function rebuild(ledger: Ledger): Promise<{ articles: number; propositions: number }> {
  const articles = ledger.rebuild()
  return { articles, propositions: await bringUpToDate(ledger) }
}

/** Follows a feed or page from now on; false where it is followed already. */
export function subscribe(ledger: Ledger, subscription: Subscription): boolean {
  return ledger.subscriptions.add(subscription, now(), FIRST_MINUTES)
}

/** Follows the account of a feed reader; its login is kept apart and shown nowhere. False where it is followed already: its login is the new one. */
export function subscribeAccount(ledger: Ledger, subscription: Subscription, login: Login): boolean {
  ledger.subscriptions.keepLogin(subscription.url, login)
  return subscribe(ledger, subscription)
}

/** Writes down how far a viewer is. */
export function noteProgress(ledger: Ledger, progress: Progress): void {
  ledger.appendEvent({ kind: 'progress', ...progress }, now())
}

/** The catalogue of everything that ships with the project. */
export function shippedCatalogue(): Catalogue {
  return new Catalogue(shippedEntities)
}

/**
 * Reads all that comes in into the record, by the names that it knows when the reading begins. An article that the record has is passed
 * over, so that reading again after a crash goes on where it stopped. A source that failed is a problem, and the others are read.
 */
export async function readInto(
  ledger: Ledger,
  incoming: AsyncIterable<Incoming> | Iterable<Incoming>,
  watcher: Watcher,
): Promise<Tally> {
  const batch = new Batch(ledger, watcher, await knownNames(ledger))
  try {
    for await (const item of incoming) {
      if (watcher.isStopped()) break
      if ('problem' in item) batch.refuse(item.problem)
      else await batch.add(item.article, item.source)
    }
  } finally {
    await batch.finish()
    await bringUpToDate(ledger)
  }
  return batch.tally
}

/** Articles on their way into the record: extracted on every core where there are many, written in the order in which they came. */
class Batch {
  readonly tally = { added: 0, known: 0, claims: 0, problems: 0 }
  readonly #ledger: Ledger
  readonly #watcher: Watcher
  readonly #known: readonly Entity[]
  readonly #pool: ExtractorPool
  readonly #waiting = new Map<string, { article: Article; source: string }>()
  #catalogue: Catalogue | undefined
  #written: Promise<void> = Promise.resolve()
  #since = performance.now()

  constructor(ledger: Ledger, watcher: Watcher, known: readonly Entity[]) {
    this.#ledger = ledger
    this.#watcher = watcher
    this.#known = known
    this.#pool = new ExtractorPool(known)
  }

  refuse(problem: Problem): void {
    this.tally.problems++
    this.#watcher.onProblem(problem)
  }

  async add(article: Article, source: string): Promise<void> {
    const id = articleIdOf(article)
    if (this.#waiting.has(id) || this.#ledger.holds(id)) this.tally.known++
    else this.#waiting.set(id, { article, source })
    this.#watcher.onArticle(this.tally, source)
    const late = this.#waiting.size > 0 && performance.now() - this.#since > WRITE_EVERY
    if (this.#waiting.size >= BATCH || late) await this.write()
  }

  /** Has what waits extracted, and written after what was before it; no more than two batches are under way. */
  async write(): Promise<void> {
    const waiting = [...this.#waiting.values()]
    this.#waiting.clear()
    this.#since = performance.now()
    const before = this.#written
    const extracted = this.#extracted(waiting.map(({ article }) => article))
    this.#written = Promise.all([extracted, before]).then(([answers]) => this.#append(waiting, answers))
    // Whoever awaits it next is told; until then a failure is not unhandled.
    this.#written.catch(() => undefined)
    await before
  }

  /** Everything that was given is in the record. */
  async finish(): Promise<void> {
    await this.write()
    await this.#written
    await this.#pool.close()
  }

  #append(waiting: readonly { article: Article; source: string }[], answers: readonly Extracted[]): void {
    const recordedAt = now()
    const rows = waiting.flatMap(({ article, source }, n): ArticleRows[] => {
      const answer = answers[n]
      if (answer !== undefined && 'extraction' in answer)
        return [articleRows(article, answer.extraction, recordedAt)]
      this.refuse(unreadable(article, source, answer?.failure))
      return []
    })
    this.#ledger.append(rows).forEach((answer, n) => {
      if (answer === 'known') this.tally.known++
      else {
        this.tally.added++
        this.tally.claims += rows[n]?.claims.length ?? 0
      }
    })
  }

  /** A few articles are read sooner here than workers can start. */
  async #extracted(articles: readonly Article[]): Promise<Extracted[]> {
    if (articles.length >= FEW) return this.#pool.extract(articles)
    this.#catalogue ??= new Catalogue(this.#known)
    const catalogue = this.#catalogue
    return articles.map((article) => extractedHere(article, catalogue))
  }
}

/** Records what a person decided of names, and gives the event's id, or says why it can't stand. `known` is as in `decisionOn`. */
export async function decide(
  ledger: Ledger,
  wanted: Wanted,
  known: readonly Entity[],
): Promise<Decision<{ readonly id: string; readonly event: Event }>> {
  return writtenIfMeant(ledger, await decisionOn(ledger, wanted, known))
}

/** Takes back the decision whose id begins so, or the last one, and says which it was. */
export async function undo(ledger: Ledger, id?: string): Promise<Decision<PastDecision>> {
  const meant = await decisionToUndo(ledger, id)
  if ('decision' in meant) await written(ledger, { kind: 'undo', event: meant.decision.id })
  return meant
}

/** The articles and problems of everything that a person names: files, folders, globs, addresses, `-`. */
export async function* incomingFrom(
  names: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  overrides: Overrides = {},
): AsyncGenerator<Incoming> {
  for await (const gathered of inputsOf(names, { stdin, allowed: allowedAddresses() })) {
    if ('problem' in gathered) yield gathered
    else
      for await (const item of read(gathered.input, overrides))
        yield { ...item, source: gathered.input.source }
  }
}

/** The catalogue for an article, by its id. */
export type NamesOf = (id: string) => readonly Entity[]

/** What is read in each article, recorded nowhere; without `namesOf` nothing is known but what ships with the project. */
export async function* extractionsFrom(
  names: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  namesOf?: NamesOf,
): AsyncGenerator<
  { readonly article: Article; readonly extraction: Extraction } | { readonly problem: Problem }
> {
  const shipped = shippedCatalogue()
  for await (const item of incomingFrom(names, stdin)) {
    if ('problem' in item) {
      yield item
      continue
    }
    const catalogue = namesOf === undefined ? shipped : new Catalogue(namesOf(item.article.id))
    const answer = extractedHere(item.article, catalogue)
    if ('extraction' in answer) yield { article: item.article, extraction: answer.extraction }
    else yield { problem: unreadable(item.article, item.source, answer.failure) }
  }
}

/** The labelled articles of files, labels and all: for scoring, and for the names in them. */
export async function* labelledFrom(
  names: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<LabelledItem> {
  for await (const gathered of inputsOf(names, { stdin })) {
    if ('problem' in gathered) yield gathered
    else yield* labelledIn(gathered.input)
  }
}
