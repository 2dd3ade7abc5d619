import { stat } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import { isPostgres } from './postgres/open-postgres.ts'

/** Share of the memory that is left which a record's file may take there. */
const SHARE = 0.5

/** A reading of what is asked for most, which goes on beside everything else. */
interface ReadingAhead {
  /** Once it has come to its end, or was ended: whether all was read. */
  readonly done: Promise<boolean>
  readonly end: () => Promise<void>
}

/**
 * Reads the tables of a record that boards and propositions are made of, each in its order, so that the system has them in memory when somebody asks: what one board
 * needs lies on pages here and there, which a disk gives later than all of them one after another. A thread with a connection of its own does it. Nothing is read of a
 * record that memory has no room for, or that lies on a server.
 */
export function readAhead(record: string, available = process.availableMemory()): ReadingAhead {
  const ending = new AbortController()
  const done = reading(record, available * SHARE, ending.signal)
  return {
    done,
    end: async () => {
      ending.abort()
      await done
    },
  }
}

async function reading(record: string, most: number, signal: AbortSignal): Promise<boolean> {
  if (isPostgres(record)) return false
  const file = await stat(record).catch(() => undefined)
  if (file === undefined || file.size > most || signal.aborted) return false
  // Not what this program was started with, which may be a source text.
  const worker = new Worker(new URL(import.meta.url.replace(/(\.\w+)$/, '-worker$1')), {
    workerData: record,
    execArgv: [],
  })
  const { promise, resolve } = Promise.withResolvers<boolean>()
  worker.once('message', () => resolve(true))
  // What can't be read ahead is read when it is asked for, and says then what is wrong.
  worker.once('error', () => resolve(false))
  worker.once('exit', () => resolve(false))
  signal.addEventListener('abort', () => void worker.terminate(), { once: true })
  return promise
}
