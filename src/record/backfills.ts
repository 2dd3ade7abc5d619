import type { Database, Statement } from './database.ts'
import type { Rows } from './schema.ts'

/** How far archives have been read. Like `Subscriptions` of how the record is kept up, not of what was said, and changed in place. */
export class Backfills {
  readonly #reached: Statement
  readonly #put: Statement

  constructor(db: Database) {
    this.#reached = db.prepare('select * from backfills where id = ?')
    this.#put = db.prepare(PUT)
  }

  /** Where an archive was left; undefined where it wasn't begun. */
  reached(id: string): Rows['backfills'] | undefined {
    const row = this.#reached.get(id)
    if (row === undefined) return undefined
    const { byte_offset, items, line, is_finished } = row
    return {
      id,
      source: String(row.source),
      // PostgreSQL gives numbers of 64 bits as text.
      byte_offset: Number(byte_offset),
      items: Number(items),
      line: Number(line),
      is_finished: Number(is_finished),
    }
  }

  /** Only as part of the transaction that brings the articles up to there: see `Ledger.append`. */
  put({ id, source, byte_offset, items, line, is_finished }: Rows['backfills']): void {
    this.#put.run(id, source, byte_offset, items, line, is_finished)
  }
}

const PUT = `insert into backfills (id, source, byte_offset, items, line, is_finished) values (?, ?, ?, ?, ?, ?)
on conflict (id) do update set source = excluded.source, byte_offset = excluded.byte_offset, items = excluded.items,
line = excluded.line, is_finished = excluded.is_finished`
