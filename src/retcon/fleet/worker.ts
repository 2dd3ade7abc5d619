import { setTimeout } from 'node:timers/promises'
import type { JsMsg } from '@nats-io/jetstream'
import type { Catalogue } from '../../find/index.ts'
import { type Extracted, extractedFrom, unreadable } from '../../follow/index.ts'
import type { Article, Problem } from '../../model/index.ts'
import { type ArticleRows, articleIdOf, articleRows, isAway, type Ledger } from '../../record/index.ts'
import { bringUpToDate } from '../../weighed/index.ts'
import { Inbox } from './inbox.ts'
import { isElection } from './patience.ts'
import { CONSUMER, published, STREAMS, type Streams, SUBJECTS } from './streams.ts'
import { type Work, workIn } from './work.ts'

/** What a worker stands on. */
export interface Working {
  readonly ledger: Ledger
  readonly streams: Streams
  readonly catalogue: Catalogue
  /** Reads what lies at an address. */
  readonly fetched: (
    address: string,
  ) => AsyncIterable<{ article: Article; source: string } | { problem: Problem }>
  /** Milliseconds after which work that nobody says is under way is another worker's. */
  readonly ackWait: number
  /** Deliveries of one message after which it is given up. */
  readonly deliveries: number
  /** Milliseconds before a message that failed is given out again. */
  readonly rest: number
  /** Ends it: what is in hand is finished, what was taken and not begun is given back. */
  readonly signal: AbortSignal
  /** Ends once nothing is left on the streams. */
  readonly once: boolean
  readonly now: () => string
  readonly onProblem: (problem: Problem) => void
}

/** What a worker has done so far. */
export interface Done {
  articles: number
  known: number
  claims: number
  weighed: number
  failed: number
  dead: number
}

/** Messages that are read and recorded together. */
const BATCH = 64

/**
 * Milliseconds between two slices that a worker weighs while there is more to read: meanwhile a slice's propositions gather, and one that several articles speak of is weighed once.
 */
const GATHER = 200

/** Workers die for other reasons too: a message that they had in hand is given up after so many times the deliveries of one that failed. */
const NEVER_FINISHED = 10

/** Propositions are weighed by the first digit of their ids, a slice a message. */
const SLICES = [...'0123456789abcdef']

/**
 * Takes work from the streams until it is told to end. A message is acknowledged once what it brings is in the record, and recording it again changes nothing: a worker that dies, or is
 * taken for dead, costs time alone.
 */
export async function work(working: Working, done: Done): Promise<void> {
  const { streams, signal, once } = working
  const reading = await Inbox.of(streams, STREAMS.read, BATCH)
  const weighing = await Inbox.of(streams, STREAMS.weigh, 2)
  const pings = setInterval(() => {
    for (const inbox of [reading, weighing]) inbox.ping()
  }, working.ackWait / 3)
  const stop = () => {
    for (const inbox of [reading, weighing]) inbox.stop()
  }
  signal.addEventListener('abort', stop)
  if (signal.aborted) stop()
  try {
    await Promise.all([
      reading.each(BATCH, (messages) => attempt(working, done, messages, readAll)),
      weighing.each(1, async (messages) => {
        await attempt(working, done, messages, weighAll)
        if (!reading.isIdle) await setTimeout(GATHER, undefined, { signal }).catch(() => undefined)
      }),
      once ? emptied(working, stop) : undefined,
    ])
  } finally {
    clearInterval(pings)
    signal.removeEventListener('abort', stop)
    stop()
  }
}

type Handle = (working: Working, done: Done, messages: readonly JsMsg[]) => Promise<void>

/**
 * Handles messages together. While the database is away they wait here, since nothing is wrong with them; where something else fails each is tried alone, so that one that can't be recorded
 * fails no other.
 */
async function attempt(
  working: Working,
  done: Done,
  messages: readonly JsMsg[],
  handle: Handle,
): Promise<void> {
  for (;;) {
    try {
      return await handle(working, done, messages)
    } catch (cause) {
      const [only] = messages
      const reason = cause instanceof Error ? cause.message : String(cause)
      // Told to end while nobody leads the servers: what is in hand comes to another worker by itself.
      if (working.signal.aborted && isElection(cause)) return
      if (isAway(cause)) await setTimeout(working.rest)
      else if (messages.length > 1) return await eachAlone(working, done, messages, handle)
      else if (only !== undefined) return await fail(working, done, only, reason)
    }
  }
}

async function eachAlone(
  working: Working,
  done: Done,
  messages: readonly JsMsg[],
  handle: Handle,
): Promise<void> {
  for (const message of messages) await attempt(working, done, [message], handle)
}

async function emptied({ streams: { manager }, signal }: Working, stop: () => void): Promise<void> {
  for (let quiet = 0; quiet < 2 && !signal.aborted; ) {
    await setTimeout(250)
    const left = await Promise.all(
      [STREAMS.read, STREAMS.weigh].map(async (name) => {
        const { num_pending, num_ack_pending } = await manager.consumers.info(name, CONSUMER)
        return num_pending + num_ack_pending
      }),
    ).catch(() => [1])
    quiet = left.every((n) => n === 0) ? quiet + 1 : 0
  }
  stop()
}

async function readAll(working: Working, done: Done, messages: readonly JsMsg[]): Promise<void> {
  const had: { readonly message: JsMsg; readonly articles: readonly Sourced[] }[] = []
  const refused: (() => Promise<void>)[] = []
  const taken = messages.map((message) => ({ message, given: workIn(message.data) }))
  const held = working.ledger.heldOf(
    taken.flatMap(({ given }) => (given?.kind === 'article' ? [articleIdOf(given.article)] : [])),
  )
  for (const { message, given } of taken) {
    const { deliveryCount } = message.info
    if (given === undefined)
      refused.push(() => bury(working, done, message, 'is no work that this version of Retcon knows'))
    else if (deliveryCount > working.deliveries * NEVER_FINISHED)
      refused.push(() =>
        bury(working, done, message, `was given out ${deliveryCount} times and never finished`),
      )
    else {
      const articles = await articlesOf(working, given, held)
      if (typeof articles === 'string') refused.push(() => fail(working, done, message, articles))
      else had.push({ message, articles })
    }
  }
  const read: { readonly message: JsMsg; readonly rows: readonly ArticleRows[] }[] = []
  const extracted = extractedFrom(
    had.flatMap(({ articles }) => articles.map(({ article }) => article)),
    working.catalogue,
  ).values()
  for (const { message, articles } of had) {
    const rows = articles.map((one) => rowsOf(one, extracted.next().value, working.now()))
    const reason = rows.find((row) => typeof row === 'string')
    if (reason !== undefined) refused.push(() => fail(working, done, message, reason))
    else read.push({ message, rows: rows.filter((row) => typeof row !== 'string') })
  }
  // First, since all of it is done again where this fails.
  record(
    working,
    done,
    read.flatMap(({ rows }) => rows),
  )
  done.known += held.size
  for (const refuse of refused) await refuse()
  if (read.length > 0)
    await Promise.all(
      SLICES.map((slice) =>
        published(working.streams, `${SUBJECTS.weigh}.${slice}`, '', { signal: working.signal }),
      ),
    )
  for (const { message } of read) message.ack()
}

/** An article, and where it came from. */
interface Sourced {
  readonly article: Article
  readonly source: string
}

/** An article or those of a page, none where it is `held`; a sentence where they can't be had. */
async function articlesOf(
  working: Working,
  given: Work,
  held: ReadonlySet<string>,
): Promise<Sourced[] | string> {
  if (given.kind === 'article') return held.has(articleIdOf(given.article)) ? [] : [given]
  const articles: Sourced[] = []
  for await (const item of working.fetched(given.address)) {
    if ('problem' in item) return item.problem.sentence
    articles.push(item)
  }
  return articles
}

function rowsOf(
  { article, source }: Sourced,
  answer: Extracted | undefined,
  recordedAt: string,
): ArticleRows | string {
  return answer !== undefined && 'extraction' in answer
    ? articleRows(article, answer.extraction, recordedAt)
    : unreadable(article, { source }, answer?.failure).sentence
}

function record({ ledger }: Working, done: Done, rows: readonly ArticleRows[]): void {
  if (rows.length === 0) return
  ledger.append(rows).forEach((answer, n) => {
    if (answer === 'known') done.known++
    else {
      done.articles++
      done.claims += rows[n]?.claims.length ?? 0
    }
  })
}

/** The mark of what is stale is in the record: weighing asks for no more of the message than the slice. */
async function weighAll({ ledger }: Working, done: Done, messages: readonly JsMsg[]): Promise<void> {
  for (const message of messages) {
    done.weighed += await bringUpToDate(ledger, message.subject.slice(SUBJECTS.weigh.length + 1))
    message.ack()
  }
}

async function fail(working: Working, done: Done, message: JsMsg, reason: string): Promise<void> {
  done.failed++
  if (message.info.deliveryCount >= working.deliveries) return bury(working, done, message, reason)
  message.nak(working.rest)
}

/** What can't be done lies on a stream of its own, with the reason, and holds up nothing. */
async function bury(working: Working, done: Done, message: JsMsg, reason: string): Promise<void> {
  const letter = {
    reason,
    deliveries: message.info.deliveryCount,
    at: working.now(),
    work: new TextDecoder().decode(message.data),
  }
  await published(working.streams, SUBJECTS.dead, JSON.stringify(letter), {
    msgID: `dead ${message.info.streamSequence}`,
    signal: working.signal,
  })
  message.term()
  done.dead++
  const where = { source: `message ${message.info.streamSequence}` }
  working.onProblem({
    code: 'fleet/dead-letter',
    sentence: `${reason}: given up, and kept on ${SUBJECTS.dead}`,
    where,
  })
}
