import type { Database, Statement } from './database.ts'

/** Which propositions are to be weighed again, as one connection marks them, inside the transaction that gives the cause. */
export class StalePropositions {
  readonly #db: Database
  readonly #ofNew: Statement
  readonly #ofArticles: Statement
  readonly #one: Statement

  constructor(db: Database) {
    this.#db = db
    this.#ofNew = db.prepare(marking(db, ofArticles(db), IF_CORRECTED))
    this.#ofArticles = db.prepare(marking(db, ofArticles(db)))
    this.#one = db.prepare(
      marking(
        db,
        'select proposition_id from claim_propositions where claim_id = ?1 union select id as proposition_id from propositions where id = ?1',
      ),
    )
  }

  /** Those that articles speak of that came just now, or another version of one did: only then must all that is known of them be read anew. */
  markOfNew(ids: readonly string[]): void {
    this.#ofNew.run(JSON.stringify(ids))
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
    this.#db.exec(marking(this.#db, 'select id as proposition_id from propositions'))
  }
}

const ofArticles = ({
  words,
}: Database) => `select claim_propositions.proposition_id, max(this.version) as version from articles this
join articles version on version.address = this.address
join claims on claims.article_id = version.id
join claim_propositions on claim_propositions.claim_id = claims.id
where this.id in ${words.listed} group by claim_propositions.proposition_id`

const IF_CORRECTED = 'case when marked.version > 1 then 1 else 0 end'

/** In order, so that two who mark the same never wait for each other. `where true` tells SQLite's parser that "on" begins no join. */
function marking({ words }: Database, propositions: string, anew = '1'): string {
  return `insert into stale_propositions (proposition_id, ticket, anew)
select marked.proposition_id, ${words.ticket}, ${anew} from (${propositions}) as marked where true order by 1
on conflict (proposition_id) do update set ticket = excluded.ticket,
anew = case when stale_propositions.anew > excluded.anew then stale_propositions.anew else excluded.anew end`
}
