import { articlesMatching, claimsMatching, type Ledger } from '../record/index.ts'
import type { SpoilerGuard } from '../universe/index.ts'
import type { View } from '../weighed/index.ts'
import { citedClaims, type FoundClaim } from './cited-claims.ts'
import { guarded, type Hidden, toldBy } from './guarded.ts'
import { articlesThatSpoil } from './spoiling-articles.ts'
import { wordingsOf } from './wordings.ts'

/** Where words stand in the record, the best first. */
export interface Findings {
  readonly claims: readonly FoundClaim[]
  readonly articles: readonly FoundArticle[]
  /** Claims that are folded because they would spoil a work for the viewer, and how many articles that make such claims. */
  readonly hidden: readonly Hidden[]
  readonly hiddenArticles: number
}

export interface FoundArticle {
  readonly id: string
  readonly title: string
  readonly url?: string
  readonly outlet?: string
  readonly published?: string
  /** A piece of the article around the words, in stretches; those that are the words themselves are `found`. */
  readonly excerpt: readonly { readonly text: string; readonly found: boolean }[]
}

/** Most claims, and most articles, that one question gives. */
export const MOST_FOUND = 20

/**
 * Claims and articles that hold all the words, in any grammatical form and order; a name also as it was before it was merged. What the
 * guard keeps back is only counted. As of a day, none of a later article, nor of one that is undated; as recorded on one, none that came after.
 */
export async function findingsOf(
  ledger: Ledger,
  words: string,
  guard?: SpoilerGuard,
  { asOf, asRecorded }: View = {},
): Promise<Findings> {
  const wordings = wordingsOf(words, ledger.names)
  const claimIds = await claimsMatching(ledger, wordings, MOST_FOUND, { asOf, asRecorded })
  const hits = await articlesMatching(ledger, wordings, MOST_FOUND, { asOf, asRecorded })
  const claims = await citedClaims(ledger, claimIds)
  const ids = hits.map((hit) => hit.id)
  const articles = await articlesById(ledger, ids)
  const found = guarded(
    guard,
    claimIds.flatMap((id) => claims.get(id) ?? []),
    toldBy,
  )
  const spoilt = await articlesThatSpoil(ledger, ids, guard)
  return {
    claims: found.shown,
    articles: hits.flatMap(({ id, excerpt }) => {
      const article = articles.get(id)
      return article === undefined || spoilt.has(id) ? [] : [{ ...article, excerpt: stretchesOf(excerpt) }]
    }),
    hidden: found.hidden,
    hiddenArticles: spoilt.size,
  }
}

async function articlesById(
  ledger: Ledger,
  ids: readonly string[],
): Promise<Map<string, Omit<FoundArticle, 'excerpt'>>> {
  if (ids.length === 0) return new Map()
  const rows = await ledger.queries
    .selectFrom('articles')
    .select(['id', 'title', 'url', 'outlet', 'published'])
    .where('id', 'in', ids)
    .execute()
  return new Map(
    rows.map(({ id, title, url, outlet, published }) => [
      id,
      {
        id,
        title,
        ...(url === null ? {} : { url }),
        ...(outlet === null ? {} : { outlet }),
        ...(published === null ? {} : { published }),
      },
    ]),
  )
}

/** The full text puts what it found between two control characters. */
function stretchesOf(excerpt: string): FoundArticle['excerpt'] {
  return excerpt
    .split('\u0001')
    .flatMap((part, n) => {
      const [found, ...rest] = part.split('\u0002')
      if (n === 0 || found === undefined) return [{ text: part, found: false }]
      return [
        { text: found, found: true },
        { text: rest.join(''), found: false },
      ]
    })
    .filter(({ text }) => text !== '')
}
