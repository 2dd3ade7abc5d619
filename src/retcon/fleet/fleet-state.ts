import type { StreamState } from '@nats-io/jetstream'
import { z } from 'zod'
import { absent, CONSUMER, STREAMS, type Streams, SUBJECTS, streamsToLookAt } from './streams.ts'

/** How a worker is; the numbers are since it began. */
const WorkerState = z.strictObject({
  name: z.string(),
  at: z.string(),
  articles: z.int(),
  known: z.int(),
  claims: z.int(),
  weighed: z.int(),
  failed: z.int(),
  dead: z.int(),
})
export type WorkerState = z.infer<typeof WorkerState>

/** How far the whole fleet has come. */
export interface FleetState {
  /** Messages that nobody has taken yet, those that are with a worker, and slices of propositions to be weighed. */
  readonly waiting: number
  readonly underWay: number
  readonly toWeigh: number
  /** Given up, each with its reason. */
  readonly dead: number
  /** Why the latest of them were given up: the commonest reasons, in one line each. */
  readonly deadBecause: readonly { readonly reason: string; readonly messages: number }[]
  /** Those that said something in the last minute, by name. */
  readonly workers: readonly WorkerState[]
}

/** Letters whose reasons are looked up, at the most: the latest. */
const MOST_LETTERS = 100

/** Reasons that are told, at the most. */
const MOST_REASONS = 5

/** Of a letter what is told; the rest is for whoever mends it. */
const Letter = z.object({ reason: z.string() })

async function reasonsOf(
  { manager }: Streams,
  { first_seq, last_seq, messages }: Pick<StreamState, 'first_seq' | 'last_seq' | 'messages'>,
): Promise<FleetState['deadBecause']> {
  if (messages === 0) return []
  const first = Math.max(first_seq, last_seq - MOST_LETTERS + 1)
  const letters = await Promise.all(
    Array.from({ length: last_seq - first + 1 }, async (_, n) => {
      const message = await manager.streams.getMessage(STREAMS.dead, { seq: first + n }).catch(absent)
      return message == null ? [] : (Letter.safeParse(message.json()).data?.reason ?? [])
    }),
  )
  const reasons = letters.flat().map((reason) => reason.replace(/[\s\p{Cc}]+/gu, ' '))
  return [...Map.groupBy(reasons, (reason) => reason)]
    .map(([reason, all]) => ({ reason, messages: all.length }))
    .sort((a, b) => b.messages - a.messages || (a.reason < b.reason ? -1 : 1))
    .slice(0, MOST_REASONS)
}

async function fleetState(streams: Streams): Promise<FleetState> {
  const { manager } = streams
  const [reading, weighing, dead, known] = await Promise.all([
    manager.consumers.info(STREAMS.read, CONSUMER).catch(absent),
    manager.consumers.info(STREAMS.weigh, CONSUMER).catch(absent),
    manager.streams.info(STREAMS.dead).catch(absent),
    manager.streams.info(STREAMS.workers, { subjects_filter: `${SUBJECTS.worker}.>` }).catch(absent),
  ])
  const subjects = Object.keys(known?.state.subjects ?? {}).sort()
  const workers = await Promise.all(
    subjects.map(async (last_by_subj) => {
      const message = await manager.streams.getMessage(STREAMS.workers, { last_by_subj })
      return message === null ? undefined : WorkerState.safeParse(message.json()).data
    }),
  )
  return {
    waiting: reading?.num_pending ?? 0,
    underWay: reading?.num_ack_pending ?? 0,
    toWeigh: (weighing?.num_pending ?? 0) + (weighing?.num_ack_pending ?? 0),
    dead: dead?.state.messages ?? 0,
    deadBecause: dead === undefined ? [] : await reasonsOf(streams, dead.state),
    workers: workers.filter((worker) => worker !== undefined),
  }
}

/** Tells the others how this worker is; nothing is lost where they don't hear it. */
export async function tellState({ publisher }: Streams, state: WorkerState): Promise<void> {
  await publisher.publish(`${SUBJECTS.worker}.${state.name}`, JSON.stringify(state)).catch(() => undefined)
}

/** The state of the fleet at these servers; undefined where they don't answer. */
export async function fleetNow(servers: string): Promise<FleetState | undefined> {
  try {
    const streams = await streamsToLookAt(servers)
    try {
      return await fleetState(streams)
    } finally {
      await streams.connection.close()
    }
  } catch {
    return undefined
  }
}
