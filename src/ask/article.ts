import type { Claim, Name } from '../model/index.ts'
import {
  claimRows,
  claimSentence,
  type Ledger,
  type RecordedArticle,
  type RecordedClaim,
  recordedClaimOf,
} from '../record/index.ts'
import type { SpoilerGuard } from '../universe/index.ts'
import { toldBy } from './guarded.ts'

/** An article as it was read: its text, what it claims and whom it names. */
export interface ArticleReading {
  readonly article: Omit<RecordedArticle, 'isCurrent' | 'address'>
  readonly text: string
  /** In the order of the text. */
  readonly claims: readonly ReadClaim[]
  readonly entities: readonly Name[]
  /** The other versions of it that were read, the oldest first. */
  readonly versions: readonly { readonly id: string; readonly version: number; readonly recorded: string }[]
}

/** A claim with its sentence; without a proposition where it was read and not recorded. */
export interface ReadClaim
  extends Pick<Claim, 'predicate' | 'certainty' | 'basis' | 'according_to' | 'span' | 'frame'> {
  readonly sentence: string
  readonly id?: string
  readonly proposition?: string
}

/** What an id leads to; an article that claims what the guard keeps back is not shown, since any piece of its text may tell it. */
export type ArticleAnswer =
  | { readonly found: 'one'; readonly reading: ArticleReading }
  | { readonly found: 'spoiler'; readonly work: string }
  | { readonly found: 'none' }

/** An article of the record by its id, with everything that was read in it. */
export async function articleIn(ledger: Ledger, id: string, guard?: SpoilerGuard): Promise<ArticleAnswer> {
  const row = await ledger.queries.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return { found: 'none' }
  const claims = (await claimRows(ledger).where('claims.article_id', '=', id).execute()).map(recordedClaimOf)
  const spoilt = claims.map((claim) => guard?.spoils(toldBy(claim))).find((work) => work !== undefined)
  if (spoilt !== undefined) return { found: 'spoiler', work: spoilt }
  const { title, url, outlet, author, published, version, text } = row
  const reading: ArticleReading = {
    article: {
      id,
      title,
      version,
      ...(url === null ? {} : { url }),
      ...(outlet === null ? {} : { outlet }),
      ...(author === null ? {} : { author }),
      ...(published === null ? {} : { published }),
    },
    text,
    claims: claims.map(readClaim).sort(byPlace),
    entities: await entitiesIn(ledger, id),
    versions: await versionsAt(ledger, row.address, id),
  }
  return { found: 'one', reading }
}

function readClaim(claim: RecordedClaim): ReadClaim {
  const { id, proposition, predicate, certainty, basis, according_to, span, frame } = claim
  return {
    id,
    proposition,
    predicate,
    certainty,
    basis,
    according_to,
    span,
    frame,
    sentence: claimSentence(claim),
  }
}

/** The headline's first, then as the text goes. */
function byPlace({ span: a }: ReadClaim, { span: b }: ReadClaim): number {
  return Number(a.in === 'text') - Number(b.in === 'text') || a.start - b.start || b.end - a.end
}

async function entitiesIn(ledger: Ledger, article: string): Promise<Name[]> {
  return ledger.queries
    .selectFrom('article_entities')
    .innerJoin('entities', 'entities.id', 'entity_id')
    .select(['type', 'name'])
    .where('article_id', '=', article)
    .orderBy('type')
    .orderBy('name')
    .execute()
}

async function versionsAt(ledger: Ledger, address: string, but: string): Promise<ArticleReading['versions']> {
  const rows = await ledger.queries
    .selectFrom('articles')
    .select(['id', 'version', 'recorded_at'])
    .where('address', '=', address)
    .where('id', '<>', but)
    .orderBy('version')
    .execute()
  return rows.map(({ id, version, recorded_at }) => ({ id, version, recorded: recorded_at.slice(0, 10) }))
}
