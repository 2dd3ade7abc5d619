import { type FollowSurroundings, PoliteGet, type PoliteLimits } from '../follow/index.ts'
import type { Ledger, Rows } from '../record/index.ts'
import { bringUpToDate } from '../weighed/index.ts'
import { Courier } from './courier.ts'
import { openStreams, type Streams } from './fleet/streams.ts'
import type { FollowEvent } from './follow-events.ts'
import { FOLLOW_SURROUNDINGS } from './follow-surroundings.ts'
import { Follower } from './follower.ts'
import { instantOf } from './instant.ts'
import { recorderHere, recorderOn } from './recorder.ts'
import { Weigher } from './weigher.ts'

/** Hosts that are asked at the same time, each one thing after the other. */
const MOST_HOSTS = 16
/** Milliseconds after which the record is looked at for subscriptions that others added. */
const LOOK_AROUND = 60_000
/** Milliseconds between two rounds of the courier. */
const ROUND = 15_000

export interface Following {
  /** Ends the following: what is under way is broken off and done again next time. */
  readonly signal: AbortSignal
  readonly onEvent: (event: FollowEvent) => void
  /** Ends by itself once nothing is due. */
  readonly once: boolean
  readonly limits?: PoliteLimits
  /** Servers of a stream that articles are put on, for workers to read and weigh; without it that is done here. */
  readonly stream?: string
}

type Task = (follower: Follower) => Promise<void>

/**
 * Follows all subscriptions of the record: looks at each when it is due and fetches the pages of new items, many hosts at a time but one
 * thing at a time of each, and tells webhooks what the record learns, until the signal ends it. What is due is kept in the record, so that a
 * restart goes on where this ended.
 */
export async function follow(
  ledger: Ledger,
  following: Following,
  around: FollowSurroundings = FOLLOW_SURROUNDINGS,
): Promise<void> {
  const { signal, onEvent, once } = following
  const courier = new Courier(ledger, around, signal, onEvent)
  const streams = following.stream === undefined ? undefined : await openStreams(following.stream)
  try {
    const looking = lookAtAll(ledger, streams, following, around)
    if (!once) await Promise.all([looking, rounds(courier, around, signal)])
    await looking
    if (once && !signal.aborted) await courier.round()
  } finally {
    await streams?.connection.drain()
  }
}

async function rounds(courier: Courier, around: FollowSurroundings, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await courier.round()
    await around.sleep(ROUND, signal)
  }
}

async function lookAtAll(
  ledger: Ledger,
  streams: Streams | undefined,
  { signal, onEvent, once, limits }: Following,
  around: FollowSurroundings,
): Promise<void> {
  const recorder =
    streams === undefined ? () => recorderHere(ledger) : async () => recorderOn(streams, ledger)
  const polite = new PoliteGet(around, signal, limits)
  const follower = new Follower(ledger, polite, around, { signal, onEvent, recorder })
  const lanes = new Map<string, Promise<void>>()
  // Articles on a stream are weighed by workers.
  const weigher = streams === undefined ? new Weigher(ledger, around, signal) : undefined
  while (!signal.aborted) {
    for (const [host, tasks] of dueByHost(ledger, instantOf(around.now()))) {
      if (lanes.size >= MOST_HOSTS) break
      if (lanes.has(host)) continue
      lanes.set(
        host,
        inTurn(tasks, follower, signal).finally(() => {
          lanes.delete(host)
          weigher?.ask()
        }),
      )
    }
    if (once && lanes.size === 0) break
    await nextThing(ledger, lanes, around, signal)
  }
  await Promise.all(lanes.values())
  // What is not weighed when the program is ended is weighed by whatever asks the record next.
  if ((await weigher?.end()) === true && !signal.aborted) await bringUpToDate(ledger)
}

/** Waits until a host is done, something is due, or the end. */
async function nextThing(
  ledger: Ledger,
  lanes: ReadonlyMap<string, Promise<void>>,
  around: FollowSurroundings,
  signal: AbortSignal,
): Promise<void> {
  const next = ledger.subscriptions.nextDue()
  const until = next === undefined ? LOOK_AROUND : Date.parse(next) - around.now()
  // What is due and not begun waits for a host.
  const wait = until <= 0 && lanes.size > 0 ? LOOK_AROUND : Math.min(Math.max(until, 1), LOOK_AROUND)
  const woken = new AbortController()
  await Promise.race([...lanes.values(), around.sleep(wait, AbortSignal.any([signal, woken.signal]))])
  woken.abort()
}

async function inTurn(tasks: readonly Task[], follower: Follower, signal: AbortSignal): Promise<void> {
  for (const task of tasks) {
    if (signal.aborted) return
    await task(follower)
  }
}

/** Everything that is due, by the host that is asked for it; feeds before pages. */
function dueByHost(ledger: Ledger, now: string): ReadonlyMap<string, readonly Task[]> {
  const looks = ledger.subscriptions
    .due(now)
    .map((row: Rows['subscriptions']) => ({ host: hostOf(row.url), task: (f: Follower) => f.look(row) }))
  const fetches = ledger.subscriptions
    .waiting(now)
    .map((row: Rows['feed_items']) => ({ host: hostOf(row.url ?? ''), task: (f: Follower) => f.fetch(row) }))
  const byHost = Map.groupBy([...looks, ...fetches], ({ host }) => host)
  return new Map([...byHost].map(([host, tasks]) => [host, tasks.map(({ task }) => task)]))
}

const hostOf = (url: string) => URL.parse(url)?.host ?? url
