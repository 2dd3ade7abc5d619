import { type RawBuilder, sql } from 'kysely'
import type { Ledger } from './ledger.ts'
import { ARTICLE_WORDS, CLAIM_WORDS } from './postgres/migrations.ts'

/** An article in which all the words stand, and where: the words found stand between `\u0001` and `\u0002` in the excerpt. */
export interface ArticleHit {
  readonly id: string
  readonly excerpt: string
}

/** Words of the excerpt that is shown of an article. */
const EXCERPT_WORDS = 24

/**
 * Ids of claims whose names or quote hold all the words of one of the wordings, in any form ("casting" finds "cast"); the best
 * first. With `until`, a day, those of articles that are dated by then.
 */
export async function claimsMatching(
  ledger: Ledger,
  wordings: readonly string[],
  limit: number,
  until?: string,
): Promise<string[]> {
  const query = matchOf(ledger, wordings)
  if (query === undefined) return []
  const found = ledger.isShared ? postgresClaims(query, limit, until) : sqliteClaims(query, limit, until)
  return (await found.execute(ledger.queries)).rows.map((row) => row.id)
}

/** Articles whose headline or text hold all the words of one of the wordings; the best first. `until` as with claims. */
export async function articlesMatching(
  ledger: Ledger,
  wordings: readonly string[],
  limit: number,
  until?: string,
): Promise<ArticleHit[]> {
  const query = matchOf(ledger, wordings)
  if (query === undefined) return []
  const found = ledger.isShared ? postgresArticles(query, limit, until) : sqliteArticles(query, limit, until)
  return (await found.execute(ledger.queries)).rows
}

const sqliteClaims = (query: string, limit: number, until: string | undefined) => sql<{ id: string }>`
  select claim_numbers.claim_id as id
  from claim_words join claim_numbers on claim_numbers.number = claim_words.rowid
  where claim_words match ${query} ${datedBy(sql`(select article_id from claims where claims.id = claim_numbers.claim_id)`, until)}
  order by bm25(claim_words), claim_numbers.claim_id limit ${limit}`

const sqliteArticles = (query: string, limit: number, until: string | undefined) => sql<ArticleHit>`
  select article_numbers.article_id as id,
    snippet(article_words, -1, char(1), char(2), '…', ${EXCERPT_WORDS}) as excerpt
  from article_words join article_numbers on article_numbers.number = article_words.rowid
  where article_words match ${query} ${datedBy(sql`article_numbers.article_id`, until)}
  order by bm25(article_words), article_numbers.article_id limit ${limit}`

const postgresClaims = (query: string, limit: number, until: string | undefined) => sql<{ id: string }>`
  select id from claims, to_tsquery('retcon', ${query}) as wanted
  where ${sql.raw(CLAIM_WORDS)} @@ wanted ${datedBy(sql`claims.article_id`, until)}
  order by ts_rank(${sql.raw(CLAIM_WORDS)}, wanted) desc, id limit ${limit}`

/** Excerpts are made of those alone that are shown. */
const postgresArticles = (query: string, limit: number, until: string | undefined) => sql<ArticleHit>`
  select id, ts_headline('retcon', title || ' – ' || text, wanted,
    'StartSel=' || chr(1) || ', StopSel=' || chr(2) || ', MaxFragments=1, MinWords=8, MaxWords=' || ${EXCERPT_WORDS}::text) as excerpt
  from (
    select id, title, text, wanted, ts_rank(${sql.raw(ARTICLE_WORDS)}, wanted) as rank
    from articles, to_tsquery('retcon', ${query}) as wanted
    where ${sql.raw(ARTICLE_WORDS)} @@ wanted ${until === undefined ? sql`` : sql`and published <= ${until}`}
    order by rank desc, id limit ${limit}
  ) as best order by rank desc, id`

function datedBy(article: RawBuilder<unknown>, until: string | undefined): RawBuilder<unknown> {
  if (until === undefined) return sql``
  return sql`and exists (select 1 from articles where articles.id = ${article} and articles.published <= ${until})`
}

/** Each word quoted, so that nothing in it is taken for an operator of the database's; undefined where there is no word. */
function matchOf(ledger: Ledger, wordings: readonly string[]): string | undefined {
  const { quote, and, or } = ledger.isShared ? TSQUERY : FTS5
  const found = wordings.flatMap((words) => {
    const quoted = words.match(/[\p{L}\p{N}]+/gu)?.map((word) => `${quote}${word}${quote}`)
    return quoted === undefined ? [] : [`(${quoted.join(and)})`]
  })
  return found.length === 0 ? undefined : found.join(or)
}

const FTS5 = { quote: '"', and: ' AND ', or: ' OR ' }
const TSQUERY = { quote: "'", and: ' & ', or: ' | ' }
