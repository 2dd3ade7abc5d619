import { inParts, type Ledger, type Rows } from '../record/index.ts'
import { type Signature, signatureOf } from '../weigh/index.ts'

/** Signatures of articles by their ids, as far as the record keeps them, and rows for those that it doesn't yet. */
export interface Signatures {
  readonly byArticle: ReadonlyMap<string, Signature>
  readonly fresh: readonly Rows['signatures'][]
}

/** Reads what is kept, and makes the others from the articles' texts. */
export async function signaturesOf(ledger: Ledger, articles: readonly string[]): Promise<Signatures> {
  const kept = await inParts(articles, (ids) =>
    ledger.queries.selectFrom('signatures').selectAll().where('article_id', 'in', ids).execute(),
  )
  const known = new Set(kept.map((row) => row.article_id))
  const missing = articles.filter((id) => !known.has(id))
  const texts = await inParts(missing, (ids) =>
    ledger.queries.selectFrom('articles').select(['id', 'text']).where('id', 'in', ids).execute(),
  )
  const fresh = texts.map(({ id, text }): Rows['signatures'] => {
    const { shingles, least } = signatureOf(text)
    return { article_id: id, shingles, least_json: JSON.stringify([...least]) }
  })
  const byArticle = new Map(
    [...kept, ...fresh].map(({ article_id, shingles, least_json }): [string, Signature] => [
      article_id,
      { shingles, least: Uint32Array.from(JSON.parse(least_json)) },
    ]),
  )
  return { byArticle, fresh }
}
