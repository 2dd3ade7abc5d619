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
  /** Those that said something in the last minute, by name. */
  readonly workers: readonly WorkerState[]
}

async function fleetState({ manager }: Streams): Promise<FleetState> {
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
