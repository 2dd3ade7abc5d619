import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { knownNames } from '../ask/index.ts'
import { Catalogue } from '../find/index.ts'
import { inputsOf } from '../follow/index.ts'
import type { Problem } from '../model/index.ts'
import { read } from '../read/index.ts'
import { identityOf, type Ledger } from '../record/index.ts'
import { allowedAddresses } from './allowed-addresses.ts'
import { type Enqueueable, type Enqueued, enqueue } from './fleet/enqueue.ts'
import { tellState } from './fleet/fleet-state.ts'
import { openStreams, type StreamSettings, type Streams } from './fleet/streams.ts'
import { type Done, work } from './fleet/worker.ts'
import { now } from './instant.ts'

/** Milliseconds between two words of a worker on how it is. */
const TELL_EVERY = 5000

/** Puts what a person names on the stream: articles out of files, folders and standard input, addresses for workers to fetch. */
export async function enqueueNamed(
  servers: string,
  names: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  onProblem: (problem: Problem) => void,
  settings: StreamSettings = {},
): Promise<Enqueued> {
  const streams = await openStreams(servers, settings)
  try {
    return await enqueue(streams, enqueueable(names, stdin), onProblem)
  } finally {
    await streams.connection.drain()
  }
}

async function* enqueueable(
  names: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Enqueueable> {
  const isAddress = (name: string) => /^https?:\/\//.test(name)
  for (const address of names.filter(isAddress)) yield { address }
  const others = names.filter((name) => !isAddress(name))
  if (others.length > 0) yield* itemsAt(others, stdin)
}

async function* itemsAt(names: readonly string[], stdin: AsyncIterable<Uint8Array>) {
  for await (const gathered of inputsOf(names, { stdin, allowed: allowedAddresses() })) {
    if ('problem' in gathered) yield gathered
    else for await (const item of read(gathered.input)) yield { ...item, source: gathered.input.source }
  }
}

/** How a worker works. */
export interface WorkerSettings extends StreamSettings {
  /** Milliseconds after which work that nobody says is under way is given to another worker, here and by the servers. */
  readonly ackWait: number
  /** Deliveries of a message that fails, after which it is given up. */
  readonly deliveries: number
  /** Milliseconds before a message that failed is given out again, and before a database that is away is asked again. */
  readonly rest: number
  readonly once: boolean
}

export const WORKER_SETTINGS: WorkerSettings = { ackWait: 30_000, deliveries: 5, rest: 5000, once: false }

/** Works on what is on the streams until `signal` ends it, by the names that the record knows at the beginning. Gives what it has done. */
export async function runWorker(
  servers: string,
  ledger: Ledger,
  signal: AbortSignal,
  onProblem: (problem: Problem) => void,
  settings: WorkerSettings = WORKER_SETTINGS,
): Promise<Done> {
  const streams = await openStreams(servers, settings)
  const done: Done = { articles: 0, known: 0, claims: 0, weighed: 0, failed: 0, dead: 0 }
  const ended = new AbortController()
  const telling = tellRegularly(streams, done, ended.signal)
  try {
    await work(
      {
        ...settings,
        ledger,
        streams,
        catalogue: new Catalogue(await knownNames(ledger)),
        fetched: (address) => itemsAt([address], emptyInput()),
        signal,
        now,
        onProblem,
      },
      done,
    )
    return done
  } finally {
    ended.abort()
    await telling
    await streams.connection.drain()
  }
}

async function tellRegularly(streams: Streams, done: Done, signal: AbortSignal): Promise<void> {
  const name = `${hostname().replaceAll(/[^\w-]/g, '-')}-${process.pid}-${identityOf([now()]).slice(0, 4)}`
  while (!signal.aborted) {
    await tellState(streams, { name, at: now(), ...done })
    await setTimeout(TELL_EVERY, undefined, { signal }).catch(() => undefined)
  }
}

async function* emptyInput(): AsyncGenerator<Uint8Array> {}
