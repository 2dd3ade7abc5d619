import type { PartAnswer } from '../follow/index.ts'
import type { Position } from '../read/index.ts'
import type { Ledger, Rows } from '../record/index.ts'
import { enqueue } from './fleet/enqueue.ts'
import type { Streams } from './fleet/streams.ts'

/** What parts of an archive bring: rows where they were read here, articles where somebody else reads them. */
export type Brought = Extract<PartAnswer, { rows: unknown } | { article: unknown }>

/** What became of it. */
export interface Kept {
  readonly added: number
  readonly known: number
  readonly claims: number
}

/** Takes what an archive brings, and notes how far it was read once that is safe. */
export type Keep = (brought: readonly Brought[], reached: Rows['backfills']) => Promise<Kept>

/** Into the record, in the transaction that notes how far the archive was read. */
export function intoRecord(ledger: Ledger): Keep {
  return async (brought, reached) => {
    const rows = brought.flatMap((one) => ('rows' in one ? [one.rows] : []))
    const answers = ledger.append(rows, reached)
    const fresh = rows.filter((_, n) => answers[n] === 'new')
    return {
      added: fresh.length,
      known: rows.length - fresh.length,
      claims: fresh.reduce((sum, { claims }) => sum + claims.length, 0),
    }
  }
}

/** Onto the stream; broken off in between, some are put there again, which changes nothing. */
export function ontoStream(ledger: Ledger, streams: Streams, onProblem: Parameters<typeof enqueue>[2]): Keep {
  return async (brought, reached) => {
    const { source } = reached
    const articles = brought.flatMap((one) => ('article' in one ? [{ article: one.article, source }] : []))
    const { added, repeated } = await enqueue(streams, articles, onProblem)
    ledger.append([], reached)
    return { added, known: repeated, claims: 0 }
  }
}

/** Articles that are kept together, and milliseconds after which they are, however few. */
const BATCH = 1024
const WRITE_EVERY = 5000

/** What one archive brings on its way to where it is kept, with how far that brings the archive. */
export class ArchiveWriter {
  readonly #keep: Keep
  readonly #of: Pick<Rows['backfills'], 'id' | 'source'>
  #brought: Brought[] = []
  #next: Position
  #since = performance.now()

  constructor(keep: Keep, of: Pick<Rows['backfills'], 'id' | 'source'>, from: Position) {
    this.#keep = keep
    this.#of = of
    this.#next = from
  }

  /** Takes what was read up to a position, and keeps it once it is much or late. */
  async add(brought: readonly Brought[], next: Position): Promise<void> {
    this.#brought.push(...brought)
    this.#next = next
    if (this.#brought.length >= BATCH || performance.now() - this.#since > WRITE_EVERY)
      await this.write(false)
  }

  async write(isFinished: boolean): Promise<void> {
    const { offset, items, line } = this.#next
    const reached = { ...this.#of, byte_offset: offset, items, line, is_finished: isFinished ? 1 : 0 }
    await this.#keep(this.#brought, reached)
    this.#brought = []
    this.#since = performance.now()
  }
}
