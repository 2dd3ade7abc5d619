import type { Database, Statement } from './database.ts'

/** Which propositions are to be weighed again, as one connection marks them, inside the transaction that gives the cause. */
export class StalePropositions {
  readonly #db: Database
  readonly #ofArticles: Statement
  readonly #one: Statement

  constructor(db: Database) {
    this.#db = db
    this.#ofArticles = db.prepare(marking(db, ofArticles(db)))
    this.#one = db.prepare(
      marking(
        db,
        'select proposition_id from claim_propositions where claim_id = ?1 union select id from propositions where id = ?1',
      ),
    )
  }

  /** Those that the articles speak of, or spoke of in another version. */
  markOfArticles(ids: readonly string[]): void {
    this.#ofArticles.run(JSON.stringify(ids))
  }

  /** A proposition, or that of a claim, by its id. */
  mark(id: string): void {
    this.#one.run(id)
  }

  /** Every proposition, as when the catalogue learns something: what it settles may be named in any way. */
  markAll(): void {
    this.#db.exec(marking(this.#db, 'select id from propositions'))
  }
}

const ofArticles = ({
  words,
}: Database) => `select distinct claim_propositions.proposition_id from articles this
join articles version on version.address = this.address
join claims on claims.article_id = version.id
join claim_propositions on claim_propositions.claim_id = claims.id
where this.id in ${words.listed}`

/** In order, so that two who mark the same never wait for each other. `where true` tells SQLite's parser that "on" begins no join. */
function marking({ words }: Database, propositions: string): string {
  return `insert into stale_propositions (proposition_id, ticket)
select marked.*, ${words.ticket} from (${propositions}) as marked where true order by 1
on conflict (proposition_id) do update set ticket = excluded.ticket`
}
