import type { Database, Statement } from './database.ts'
import type { Rows } from './schema.ts'

/** What is kept of one weighed proposition; `ticket` is what it was marked as stale by when it was read. */
export interface WeighedRows {
  readonly proposition_id: string
  readonly ticket: string
  /** Absent where nobody speaks of the proposition any more. */
  readonly weighing?: Rows['weighings']
  readonly spells: readonly Rows['spells'][]
  readonly signatures: readonly Rows['signatures'][]
}

/** What spells add to the sums of what came true. */
export type TalliesOf = (spells: readonly Rows['spells'][]) => readonly Rows['tallies'][]

/** The tables of what is weighed, as one connection writes them, inside its transactions. */
export class WeighedTables {
  readonly #db: Database
  readonly #stale: Statement
  readonly #spells: Statement
  readonly #drop: readonly Statement[]
  readonly #fresh: Statement
  readonly #again: Statement

  constructor(db: Database) {
    this.#db = db
    const ofThese = `where proposition_id in ${db.words.listed}`
    this.#stale = db.prepare(
      `select * from stale_propositions ${ofThese} order by proposition_id${db.words.locked}`,
    )
    this.#spells = db.prepare(`select * from spells ${ofThese}`)
    this.#drop = ['spells', 'weighings'].map((table) => db.prepare(`delete from ${table} ${ofThese}`))
    this.#fresh = db.prepare(`delete from stale_propositions ${ofThese}`)
    this.#again = db.prepare(`update stale_propositions set anew = 1 ${ofThese}`)
  }

  /**
   * Puts propositions' weighings in the place of those before, takes what those added to the tallies off them and adds their own, and takes
   * the propositions off the stale ones, unless they were marked again since they were read: those are read anew, since what is put may be older than what
   * somebody else put meanwhile. What isn't stale any more was weighed by somebody else, who may have known more: it is left as it is.
   */
  put(weighed: readonly WeighedRows[], talliesOf: TalliesOf): void {
    const all = JSON.stringify(weighed.map((rows) => rows.proposition_id))
    const stale = new Map(this.#stale.all(all).map((row) => [row.proposition_id, row.ticket]))
    const due = weighed.filter((rows) => stale.has(rows.proposition_id))
    const ids = JSON.stringify(due.map((rows) => rows.proposition_id))
    const before = this.#spells.all(ids) as unknown as readonly Rows['spells'][]
    for (const statement of this.#drop) statement.run(ids)
    const spells = due.flatMap((rows) => rows.spells)
    this.#db.insert(
      'weighings',
      due.flatMap(({ weighing }) => (weighing === undefined ? [] : [weighing])),
    )
    this.#db.insert('spells', spells)
    this.#db.insert(
      'signatures',
      weighed.flatMap((rows) => rows.signatures),
    )
    const isDone = (rows: WeighedRows) => stale.get(rows.proposition_id) === rows.ticket
    const again = due.filter((rows) => !isDone(rows))
    this.#fresh.run(JSON.stringify(due.filter(isDone).map((rows) => rows.proposition_id)))
    if (again.length > 0) this.#again.run(JSON.stringify(again.map((rows) => rows.proposition_id)))
    // Last, since whoever else weighs waits for these sums.
    this.#db.addTallies(changed(talliesOf(before), talliesOf(spells)))
  }
}

/** What there is to add and take off, each key once, in the order of the keys: two who count at once never wait for each other in a circle. */
function changed(before: readonly Rows['tallies'][], after: readonly Rows['tallies'][]): Rows['tallies'][] {
  const sums = new Map<string, Rows['tallies']>()
  const add = (tally: Rows['tallies'], sign: 1 | -1) => {
    const { month, counted, name, certainty, basis } = tally
    const key = JSON.stringify([month, counted, name, certainty, basis])
    const { came_right, came_wrong } = sums.get(key) ?? { came_right: 0, came_wrong: 0 }
    sums.set(key, {
      ...tally,
      came_right: came_right + sign * tally.came_right,
      came_wrong: came_wrong + sign * tally.came_wrong,
    })
  }
  for (const tally of before) add(tally, -1)
  for (const tally of after) add(tally, 1)
  return [...sums]
    .filter(([, tally]) => tally.came_right !== 0 || tally.came_wrong !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, tally]) => tally)
}
