import type { JetStreamClient, JetStreamManager, StreamConfig } from '@nats-io/jetstream'
import type { NatsConnection } from '@nats-io/transport-node'

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

/** How the streams are kept. */
export interface StreamSettings {
  /** Servers that keep each message: 3 in a cluster that outlives one of them. */
  readonly replicas: number
  /** Milliseconds after which work that nobody says is under way is given to another worker. */
  readonly ackWait: number
}

export const STREAM_SETTINGS: StreamSettings = { replicas: 1, ackWait: 30_000 }

/** Messages that are with workers at once, at the most: what they can't do in time waits on the stream, not in their memory. */
const MOST_UNDER_WAY = 2048

/** A connection with its streams. */
export interface Streams {
  readonly connection: NatsConnection
  readonly publisher: JetStreamClient
  readonly manager: JetStreamManager
}

/** Connects to the servers (`nats://host:port`, several with commas) and makes the streams where there are none. A lost connection is made again for as long as it takes. */
export async function openStreams(servers: string, settings = STREAM_SETTINGS): Promise<Streams> {
  // Most programs that are loaded with this module never ask NATS.
  const [{ connect, nanos }, jetStream] = await Promise.all([
    import('@nats-io/transport-node'),
    import('@nats-io/jetstream'),
  ])
  const connection = await connect({
    servers: servers.split(',').map((server) => server.trim()),
    name: 'retcon',
    maxReconnectAttempts: -1,
    reconnectTimeWait: 500,
  })
  const manager = await jetStream.jetstreamManager(connection)
  for (const config of streamConfigs(settings, jetStream, nanos)) await made(manager, config)
  for (const stream of [STREAMS.read, STREAMS.weigh])
    await manager.consumers.add(stream, {
      durable_name: CONSUMER,
      ack_policy: jetStream.AckPolicy.Explicit,
      ack_wait: nanos(settings.ackWait),
      max_ack_pending: MOST_UNDER_WAY,
    })
  return { connection, manager, publisher: jetStream.jetstream(connection) }
}

type Config = Partial<StreamConfig> & { readonly name: string }

function streamConfigs(
  { replicas }: StreamSettings,
  { RetentionPolicy, DiscardPolicy }: typeof import('@nats-io/jetstream'),
  nanos: (milliseconds: number) => number,
): Config[] {
  const shared = { num_replicas: replicas, duplicate_window: nanos(REPETITION) }
  const queue = { ...shared, retention: RetentionPolicy.Workqueue }
  return [
    { ...queue, name: STREAMS.read, subjects: [SUBJECTS.read], discard: DiscardPolicy.New },
    // One message for each slice is enough, however often it is asked for.
    { ...queue, name: STREAMS.weigh, subjects: [`${SUBJECTS.weigh}.*`], max_msgs_per_subject: 1 },
    { ...shared, name: STREAMS.dead, subjects: [SUBJECTS.dead] },
    {
      num_replicas: replicas,
      name: STREAMS.workers,
      subjects: [`${SUBJECTS.worker}.*`],
      max_msgs_per_subject: 1,
      max_age: nanos(SILENCE),
      duplicate_window: nanos(SILENCE),
    },
  ]
}

async function made(manager: JetStreamManager, config: Config): Promise<void> {
  try {
    await manager.streams.info(config.name)
  } catch {
    await manager.streams.add(config)
  }
}
