import type { JetStreamClient, JetStreamManager, StreamConfig } from '@nats-io/jetstream'
import type { NatsConnection, NodeConnectionOptions } from '@nats-io/transport-node'
import { patiently } from './patience.ts'

/** The subjects: work to be read, slices of propositions to be weighed, what could not be done, and how each worker is. */
export const SUBJECTS = {
  read: 'retcon.read',
  weigh: 'retcon.weigh',
  dead: 'retcon.dead',
  worker: 'retcon.worker',
} as const

export const STREAMS = {
  read: 'RETCON_READ',
  weigh: 'RETCON_WEIGH',
  dead: 'RETCON_DEAD',
  workers: 'RETCON_WORKERS',
} as const

/** The name of the consumer that all workers share, of either stream of work. */
export const CONSUMER = 'workers'

/** Milliseconds in which the server takes the same work for a repetition, whoever puts it there. */
const REPETITION = 3_600_000

/** Milliseconds after which a worker that says nothing is no worker any more. */
export const SILENCE = 60_000

/** How the streams are kept; what isn't said is left as it is where they are there. */
export interface StreamSettings {
  /** Servers that keep each message; new streams are kept by three in a cluster, so that it outlives one of them. */
  readonly replicas?: number
  /** Milliseconds after which work that nobody says is under way is given to another worker, half a minute in a new stream. */
  readonly ackWait?: number
}

const ACK_WAIT = 30_000

/** Messages that are with workers at once, at the most: what they can't do in time waits on the stream, not in their memory. */
const MOST_UNDER_WAY = 2048

/** A connection with its streams. */
export interface Streams {
  readonly connection: NatsConnection
  readonly publisher: JetStreamClient
  readonly manager: JetStreamManager
}

/** The servers can't be used, in one sentence for people. */
export class StreamError extends Error {
  override readonly name = 'StreamError'

  constructor(cause: unknown) {
    const said = cause instanceof Error ? cause.message : String(cause)
    super(
      `the stream can't be used (${said}): check that nats-server runs with -js, and what RETCON_NATS says`,
      { cause },
    )
  }
}

/** Connects to the servers (`nats://host:port`, several with commas) and makes the streams where there are none. A lost connection is made again for as long as it takes. */
export async function openStreams(servers: string, settings: StreamSettings = {}): Promise<Streams> {
  const streams = await connected(servers, { maxReconnectAttempts: -1, reconnectTimeWait: 500 })
  try {
    await streams.manager.getAccountInfo().catch(refuseWithoutJetStream)
    await patiently(() => prepared(streams, settings))
    return streams
  } catch (cause) {
    await streams.connection.close()
    throw new StreamError(cause)
  }
}

/** Connects to look at what is there: whoever asks wants an answer soon, and makes nothing. */
export async function streamsToLookAt(servers: string): Promise<Streams> {
  return connected(servers, { reconnect: false, timeout: LOOK }, { timeout: LOOK })
}

/** Milliseconds that a look at the streams waits for each answer. */
const LOOK = 2000

async function connected(
  servers: string,
  options: NodeConnectionOptions,
  asking: { readonly timeout?: number } = {},
): Promise<Streams> {
  // Most programs that are loaded with this module never ask NATS.
  const [{ connect }, jetStream] = await Promise.all([
    import('@nats-io/transport-node'),
    import('@nats-io/jetstream'),
  ])
  try {
    const connection = await connect({
      servers: servers.split(',').map((server) => server.trim()),
      name: 'retcon',
      ...options,
    })
    return {
      connection,
      manager: await jetStream.jetstreamManager(connection, { ...asking, checkAPI: false }),
      publisher: jetStream.jetstream(connection),
    }
  } catch (cause) {
    throw new StreamError(cause)
  }
}

/** Anything else may be an election of the servers, which passes. */
function refuseWithoutJetStream(cause: unknown): void {
  if (cause instanceof Error && cause.name === 'JetStreamNotEnabled') throw cause
}

async function prepared({ connection, manager }: Streams, settings: StreamSettings): Promise<void> {
  const jetStream = await import('@nats-io/jetstream')
  const replicas = settings.replicas ?? (connection.info?.cluster === undefined ? 1 : 3)
  for (const config of streamConfigs(replicas, jetStream)) {
    const found = await manager.streams.info(config.name).catch(absent)
    if (found === undefined) await manager.streams.add(config)
    else if (settings.replicas !== undefined && found.config.num_replicas !== settings.replicas)
      await manager.streams.update(config.name, { num_replicas: settings.replicas })
  }
  const ack_wait = (settings.ackWait ?? ACK_WAIT) * NANOSECONDS
  for (const stream of [STREAMS.read, STREAMS.weigh]) {
    const found = await manager.consumers.info(stream, CONSUMER).catch(absent)
    if (found !== undefined && (settings.ackWait === undefined || found.config.ack_wait === ack_wait))
      continue
    await manager.consumers.add(stream, {
      durable_name: CONSUMER,
      ack_policy: jetStream.AckPolicy.Explicit,
      ack_wait,
      max_ack_pending: MOST_UNDER_WAY,
    })
  }
}

/** Undefined for what the servers say isn't there; anything else is thrown. */
export function absent(cause: unknown): undefined {
  if (cause instanceof Error && 'status' in cause && cause.status === 404) return undefined
  throw cause
}

/** Publishes, and waits until a stream has it. Given again after an answer that was lost, a message with an id lies there once. */
export async function published(
  { publisher }: Streams,
  subject: string,
  body: Uint8Array | string,
  { msgID, signal }: { readonly msgID?: string; readonly signal?: AbortSignal } = {},
): Promise<{ readonly duplicate: boolean }> {
  return patiently(() => publisher.publish(subject, body, msgID === undefined ? {} : { msgID }), signal)
}

type Config = Partial<StreamConfig> & { readonly name: string }

/** In a millisecond, which is how this program counts. */
const NANOSECONDS = 1_000_000

function streamConfigs(
  num_replicas: number,
  { RetentionPolicy, DiscardPolicy }: typeof import('@nats-io/jetstream'),
): Config[] {
  const shared = { num_replicas, duplicate_window: REPETITION * NANOSECONDS }
  const queue = { ...shared, retention: RetentionPolicy.Workqueue }
  return [
    { ...queue, name: STREAMS.read, subjects: [SUBJECTS.read], discard: DiscardPolicy.New },
    // One message for each slice is enough, however often it is asked for.
    { ...queue, name: STREAMS.weigh, subjects: [`${SUBJECTS.weigh}.*`], max_msgs_per_subject: 1 },
    { ...shared, name: STREAMS.dead, subjects: [SUBJECTS.dead] },
    {
      num_replicas,
      name: STREAMS.workers,
      subjects: [`${SUBJECTS.worker}.*`],
      max_msgs_per_subject: 1,
      max_age: SILENCE * NANOSECONDS,
      duplicate_window: SILENCE * NANOSECONDS,
    },
  ]
}
