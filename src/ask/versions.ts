import {
  claimRows,
  claimSentence,
  type Ledger,
  type RecordedClaim,
  recordedClaimOf,
} from '../record/index.ts'
import type { SpoilerGuard } from '../universe/index.ts'
import { comparedClaims, type Difference } from './compared-claims.ts'
import { guarded, type Hidden, toldBy } from './guarded.ts'

/** A claim of one version, as a comparison tells it. */
export interface VersionClaim
  extends Pick<RecordedClaim, 'id' | 'proposition' | 'certainty' | 'basis' | 'according_to' | 'quote'> {
  readonly sentence: string
}

/** One version of an article, with what became of the claims of the version before; the first has nothing to be compared with. */
export interface ArticleVersion {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly outlet?: string
  readonly published?: string
  /** The day on which the record got it. */
  readonly recorded: string
  readonly claims: number
  readonly correction?: {
    readonly added: readonly VersionClaim[]
    readonly vanished: readonly VersionClaim[]
    readonly changed: readonly {
      readonly before: VersionClaim
      readonly after: VersionClaim
      readonly differs: readonly Difference[]
    }[]
  }
}

export interface Versions {
  /** The oldest first; the claims of the last alone are weighed. */
  readonly versions: readonly ArticleVersion[]
  readonly hidden: readonly Hidden[]
}

/** The versions of the article at an address or with an id, and what each changed of what the one before claims; none where nothing was read there. */
export async function versionsOf(
  ledger: Ledger,
  addressOrId: string,
  guard?: SpoilerGuard,
): Promise<Versions> {
  const said = addressOrId.trim()
  const address = await addressOf(ledger, said)
  if (address === undefined) return { versions: [], hidden: [] }
  const articles = await ledger.queries
    .selectFrom('articles')
    .select(['id', 'version', 'title', 'outlet', 'published', 'recorded_at'])
    .where('address', '=', address)
    .orderBy('version')
    .execute()
  const all = (await claimRows(ledger).where('articles.address', '=', address).execute()).map(recordedClaimOf)
  const { shown, hidden } = guarded(guard, all, toldBy)
  const byArticle = Map.groupBy(shown, ({ article }) => article.id)
  const claimsOf = (id: string | undefined) => byArticle.get(id ?? '') ?? []
  return {
    versions: articles.map(({ id, version, title, outlet, published, recorded_at }, n) => ({
      id,
      version,
      title,
      ...(outlet === null ? {} : { outlet }),
      ...(published === null ? {} : { published }),
      recorded: recorded_at.slice(0, 10),
      claims: claimsOf(id).length,
      ...(n === 0 ? {} : { correction: correctionOf(claimsOf(articles[n - 1]?.id), claimsOf(id)) }),
    })),
    hidden,
  }
}

async function addressOf(ledger: Ledger, said: string): Promise<string | undefined> {
  const row = await ledger.queries
    .selectFrom('articles')
    .select('address')
    .where((eb) => eb.or([eb('address', 'in', [said, URL.parse(said)?.href ?? said]), eb('id', '=', said)]))
    .executeTakeFirst()
  return row?.address
}

function correctionOf(
  older: readonly RecordedClaim[],
  newer: readonly RecordedClaim[],
): NonNullable<ArticleVersion['correction']> {
  const { added, vanished, changed } = comparedClaims(older, newer)
  return {
    added: added.map(told),
    vanished: vanished.map(told),
    changed: changed.map(({ before, after, differs }) => ({
      before: told(before),
      after: told(after),
      differs,
    })),
  }
}

function told(claim: RecordedClaim): VersionClaim {
  const { id, proposition, certainty, basis, according_to, quote } = claim
  return { id, proposition, sentence: claimSentence(claim), certainty, basis, according_to, quote }
}
