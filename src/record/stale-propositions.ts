import type { Database, Statement } from './database.ts'

/** Which propositions are to be weighed again, as one connection marks them, inside the transaction that gives the cause. */
export class StalePropositions {
  readonly #db: Database
  readonly #grown: Statement
  readonly #ofArticles: Statement
  readonly #one: Statement

  constructor(db: Database) {
    this.#db = db
    this.#grown = db.prepare(marking(db, listed(db), '0'))
    this.#ofArticles = db.prepare(marking(db, ofArticles(db)))
    this.#one = db.prepare(
      marking(
        db,
        'select proposition_id from claim_propositions where claim_id = ?1 union select id as proposition_id from propositions where id = ?1',
      ),
    )
  }

  /** Those that articles speak of which came just now: what is known of them holds, and only what came has to be read. */
  markGrown(ids: readonly string[]): void {
    if (ids.length > 0) this.#grown.run(JSON.stringify([...new Set(ids)]))
  }

  /** Those that the articles speak of, or spoke of in another version: all that is known of them is read anew. */
  markOfArticles(ids: readonly string[]): void {
    if (ids.length > 0) this.#ofArticles.run(JSON.stringify(ids))
  }

  /** A proposition, or that of a claim, by its id. */
  mark(id: string): void {
    this.#one.run(id)
  }

  /** Every proposition, as when the catalogue learns something: what it settles may be named in any way. */
  markAll(): void {
    this.#db.exec(marking(this.#db, 'select id as proposition_id from propositions'))
  }
}

const ofArticles = ({
  words,
}: Database) => `select distinct claim_propositions.proposition_id from articles this
join articles version on version.address = this.address
join claims on claims.article_id = version.id
join claim_propositions on claim_propositions.claim_id = claims.id
where this.id in ${words.listed}`

const listed = ({ words }: Database) =>
  `with named (proposition_id) as ${words.listed} select proposition_id from named`

/** In order, so that two who mark the same never wait for each other. `where true` tells SQLite's parser that "on" begins no join. */
function marking({ words }: Database, propositions: string, anew = '1'): string {
  return `insert into stale_propositions (proposition_id, ticket, anew)
select marked.proposition_id, ${words.ticket}, ${anew} from (${propositions}) as marked where true order by 1
on conflict (proposition_id) do update set ticket = excluded.ticket,
anew = case when stale_propositions.anew > excluded.anew then stale_propositions.anew else excluded.anew end`
}
