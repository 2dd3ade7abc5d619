import { type RawBuilder, sql } from 'kysely'
import { endOfDay } from './day-end.ts'
import type { Ledger } from './ledger.ts'
import { ARTICLE_WORDS, CLAIM_WORDS } from './postgres/migrations.ts'

/** An article in which all the words stand, and where: the words found stand between `\u0001` and `\u0002` in the excerpt. */
export interface ArticleHit {
  readonly id: string
  readonly excerpt: string
}

/** Which articles are looked into: those that are dated by a day, and those that were recorded by the end of one. */
export interface SearchLimits {
  readonly asOf?: string | undefined
  readonly asRecorded?: string | undefined
}

/** Words of the excerpt that is shown of an article. */
const EXCERPT_WORDS = 24

/**
 * Ids of claims whose names or quote hold all the words of one of the wordings, in any form ("casting" finds "cast"); the best
 * first. Those of the articles alone that the limits leave.
 */
export async function claimsMatching(
  ledger: Ledger,
  wordings: readonly string[],
  limit: number,
  limits: SearchLimits = {},
): Promise<string[]> {
  const query = matchOf(ledger, wordings)
  if (query === undefined) return []
  const found = ledger.isShared ? postgresClaims(query, limit, limits) : sqliteClaims(query, limit, limits)
  return (await found.execute(ledger.queries)).rows.map((row) => row.id)
}

/** Articles whose headline or text hold all the words of one of the wordings; the best first. `limits` as with claims. */
export async function articlesMatching(
  ledger: Ledger,
  wordings: readonly string[],
  limit: number,
  limits: SearchLimits = {},
): Promise<ArticleHit[]> {
  const query = matchOf(ledger, wordings)
  if (query === undefined) return []
  const found = ledger.isShared
    ? postgresArticles(query, limit, limits)
    : sqliteArticles(query, limit, limits)
  return (await found.execute(ledger.queries)).rows
}

const sqliteClaims = (query: string, limit: number, limits: SearchLimits) => sql<{ id: string }>`
  select claim_numbers.claim_id as id
  from claim_words join claim_numbers on claim_numbers.number = claim_words.rowid
  where claim_words match ${query} ${within(limits, sql`(select article_id from claims where claims.id = claim_numbers.claim_id)`)}
  order by bm25(claim_words), claim_numbers.claim_id limit ${limit}`

const sqliteArticles = (query: string, limit: number, limits: SearchLimits) => sql<ArticleHit>`
  select article_numbers.article_id as id,
    snippet(article_words, -1, char(1), char(2), '…', ${EXCERPT_WORDS}) as excerpt
  from article_words join article_numbers on article_numbers.number = article_words.rowid
  where article_words match ${query} ${within(limits, sql`article_numbers.article_id`)}
  order by bm25(article_words), article_numbers.article_id limit ${limit}`

const postgresClaims = (query: string, limit: number, limits: SearchLimits) => sql<{ id: string }>`
  select id from claims, to_tsquery('retcon', ${query}) as wanted
  where ${sql.raw(CLAIM_WORDS)} @@ wanted ${within(limits, sql`claims.article_id`)}
  order by ts_rank(${sql.raw(CLAIM_WORDS)}, wanted) desc, id limit ${limit}`

/** Excerpts are made of those alone that are shown. */
const postgresArticles = (query: string, limit: number, limits: SearchLimits) => sql<ArticleHit>`
  select id, ts_headline('retcon', title || ' – ' || text, wanted,
    'StartSel=' || chr(1) || ', StopSel=' || chr(2) || ', MaxFragments=1, MinWords=8, MaxWords=' || ${EXCERPT_WORDS}::text) as excerpt
  from (
    select id, title, text, wanted, ts_rank(${sql.raw(ARTICLE_WORDS)}, wanted) as rank
    from articles, to_tsquery('retcon', ${query}) as wanted
    where ${sql.raw(ARTICLE_WORDS)} @@ wanted ${within(limits, sql`articles.id`)}
    order by rank desc, id limit ${limit}
  ) as best order by rank desc, id`

function within({ asOf, asRecorded }: SearchLimits, article: RawBuilder<unknown>): RawBuilder<unknown> {
  if (asOf === undefined && asRecorded === undefined) return sql``
  const dated = asOf === undefined ? sql`` : sql` and seen.published <= ${asOf}`
  const recorded = asRecorded === undefined ? sql`` : sql` and seen.recorded_at <= ${endOfDay(asRecorded)}`
  return sql`and exists (select 1 from articles as seen where seen.id = ${article}${dated}${recorded})`
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
