import type { Ledger } from '../record/index.ts'

/** Some articles of the record, by their ids, and whether there are older ones. */
export interface ArticlesInTurn {
  readonly ids: readonly string[]
  readonly hasOlder: boolean
}

/** Articles by day, the latest first, as an index has them: so many of them behind the first `from`. */
export async function latestArticles(ledger: Ledger, most: number, from = 0): Promise<ArticlesInTurn> {
  const rows = await ledger.queries
    .selectFrom('articles')
    .select('id')
    .orderBy('published', 'desc')
    .orderBy('id', 'desc')
    .limit(most + 1)
    .offset(from)
    .execute()
  return { ids: rows.slice(0, most).map(({ id }) => id), hasOlder: rows.length > most }
}
