import { setTimeout } from 'node:timers/promises'

/** Milliseconds between two tries. */
const REST = 250

/** Milliseconds that servers may take to find together again after one of them failed. */
const PATIENCE = 60_000

/** Tries again while servers of NATS choose who leads them, which takes seconds after one of them failed: for a minute, or until `signal` ends it where there is one. */
export async function patiently<T>(attempt: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const end = performance.now() + PATIENCE
  for (;;) {
    try {
      return await attempt()
    } catch (cause) {
      const isOver = signal === undefined ? performance.now() > end : signal.aborted
      if (isOver || !isElection(cause)) throw cause
      await setTimeout(REST)
    }
  }
}

/** Nobody answered in time, nobody listens, or nobody leads (503). */
export function isElection(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false
  if ('status' in cause) return cause.status === 503
  return ['TimeoutError', 'RequestError', 'JetStreamNotEnabled'].includes(cause.name)
}
