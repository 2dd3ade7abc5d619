import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** Which propositions are to be weighed again, as one connection marks them, inside the transaction that gives the cause. */
export class StalePropositions {
  readonly #db: DatabaseSync
  readonly #ofArticle: StatementSync
  readonly #one: StatementSync

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#ofArticle = db.prepare(marking(OF_ARTICLE))
    this.#one = db.prepare(
      marking(
        'select proposition_id from claim_propositions where claim_id = ?1 union select id from propositions where id = ?1',
      ),
    )
  }

  /** Those that the article speaks of, or spoke of in another version. */
  markOfArticle(id: string): void {
    this.#ofArticle.run(id)
  }

  /** A proposition, or that of a claim, by its id. */
  mark(id: string): void {
    this.#one.run(id)
  }

  /** Every proposition, as when the catalogue learns something: what it settles may be named in any way. */
  markAll(): void {
    this.#db.exec(marking('select id from propositions'))
  }
}

const OF_ARTICLE = `select distinct claim_propositions.proposition_id from articles this
join articles version on version.address = this.address
join claims on claims.article_id = version.id
join claim_propositions on claim_propositions.claim_id = claims.id
where this.id = ?`

/** `where true` tells SQLite's parser that "on" begins no join. */
function marking(propositions: string): string {
  return `insert into stale_propositions (proposition_id, marks) select *, 1 from (${propositions}) where true
on conflict (proposition_id) do update set marks = marks + 1`
}
