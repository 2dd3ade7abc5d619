import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Rows } from './schema.ts'

/** What is kept of one weighed proposition; `marks` is how often it had been marked as stale when it was read. */
export interface WeighedRows {
  readonly proposition_id: string
  readonly marks: number
  /** Absent where nobody speaks of the proposition any more. */
  readonly weighing?: Rows['weighings']
  readonly spells: readonly Rows['spells'][]
  readonly signatures: readonly Rows['signatures'][]
}

/** What spells add to the sums of what came true. */
export type TalliesOf = (spells: readonly Rows['spells'][]) => readonly Rows['tallies'][]

/** The tables of what is weighed, as one connection writes them, inside its transactions. */
export class WeighedTables {
  readonly #spells: StatementSync
  readonly #drop: readonly StatementSync[]
  readonly #weighing: StatementSync
  readonly #spell: StatementSync
  readonly #signature: StatementSync
  readonly #count: StatementSync
  readonly #dropEmpty: StatementSync
  readonly #fresh: StatementSync

  constructor(db: DatabaseSync) {
    this.#spells = db.prepare('select * from spells where proposition_id = ?')
    this.#drop = ['spells', 'weighings'].map((table) =>
      db.prepare(`delete from ${table} where proposition_id = ?`),
    )
    this.#weighing = db.prepare(
      'insert into weighings (proposition_id, matter_json, history_json) values (?, ?, ?)',
    )
    this.#spell = db.prepare(
      'insert into spells (proposition_id, settled_on, until, truth, predicate, reports_json) values (?, ?, ?, ?, ?, ?)',
    )
    this.#signature = db.prepare(
      'insert into signatures (article_id, shingles, least_json) values (?, ?, ?) on conflict do nothing',
    )
    this.#count = db.prepare(COUNT)
    this.#dropEmpty = db.prepare(DROP_EMPTY)
    this.#fresh = db.prepare('delete from stale_propositions where proposition_id = ? and marks = ?')
  }

  /**
   * Puts a proposition's weighing in the place of the one before, takes what that one added to the tallies off them and adds its own,
   * and takes it off the stale ones, unless it was marked again since it was read.
   */
  put(rows: WeighedRows, talliesOf: TalliesOf): void {
    const id = rows.proposition_id
    const before = this.#spells.all(id) as unknown as readonly Rows['spells'][]
    for (const statement of this.#drop) statement.run(id)
    if (rows.weighing !== undefined)
      this.#weighing.run(id, rows.weighing.matter_json, rows.weighing.history_json)
    for (const { settled_on, until, truth, predicate, reports_json } of rows.spells)
      this.#spell.run(id, settled_on, until, truth, predicate, reports_json)
    for (const { article_id, shingles, least_json } of rows.signatures)
      this.#signature.run(article_id, shingles, least_json)
    for (const tally of talliesOf(before)) this.#add(tally, -1)
    for (const tally of talliesOf(rows.spells)) this.#add(tally, 1)
    this.#fresh.run(id, rows.marks)
  }

  /** Sums of nothing are no row, so that what was added and taken off leaves no trace. */
  #add({ month, counted, name, certainty, basis, came_right, came_wrong }: Rows['tallies'], sign: 1 | -1) {
    const key = [month, counted, name, certainty, basis]
    this.#count.run(...key, sign * came_right, sign * came_wrong)
    this.#dropEmpty.run(...key)
  }
}

const COUNT = `
insert into tallies (month, counted, name, certainty, basis, came_right, came_wrong) values (?, ?, ?, ?, ?, ?, ?)
on conflict do update set came_right = came_right + excluded.came_right, came_wrong = came_wrong + excluded.came_wrong`
const DROP_EMPTY = `
delete from tallies where month = ? and counted = ? and name = ? and certainty = ? and basis = ?
and came_right = 0 and came_wrong = 0`
