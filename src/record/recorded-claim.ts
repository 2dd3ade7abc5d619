import { type Article, type Claim, Qualifiers, type Reading } from '../model/index.ts'
import { predicateNamed, sentenceOf } from '../predicates/index.ts'
import { correctedIn } from './corrected-claim.ts'
import type { Ledger } from './ledger.ts'
import { namesIn, placesIn } from './row-json.ts'
import type { Rows } from './schema.ts'

/**
 * A claim as it stands in the record, with what there is to say about the article that makes it. It says what was read, or what
 * an editor corrected that to; its `args` are the names that they go by since people decided on them; its quote and spans are the article's.
 */
export interface RecordedClaim extends Omit<Claim, keyof Qualifiers> {
  readonly id: string
  readonly proposition: string
  readonly qualifiers: Qualifiers
  /** What was read, where an editor corrected it. */
  readonly misread?: Reading
  readonly article: RecordedArticle
}

/** An article without its text. `isCurrent` is false where a newer version of it has been read. */
export interface RecordedArticle extends Pick<Article, 'title' | 'url' | 'outlet' | 'author' | 'published'> {
  readonly id: string
  readonly address: string
  readonly version: number
  readonly isCurrent: boolean
}

/** Every claim of the record with its proposition and article; add a `where` and give the rows to `recordedClaimOf`. */
export function claimRows(ledger: Ledger) {
  return ledger.queries
    .selectFrom('claim_propositions as of')
    .innerJoin('claims', 'claims.id', 'of.claim_id')
    .innerJoin('articles', 'articles.id', 'claims.article_id')
    .selectAll('claims')
    .select([
      'of.proposition_id',
      'of.names_json',
      'of.corrected_json',
      'articles.address',
      'articles.version',
      'articles.url',
      'articles.outlet',
    ])
    .select(['articles.author', 'articles.title', 'articles.published', 'articles.recorded_at'])
    .select((eb) => [
      eb
        .selectFrom('articles as newest')
        .select(({ fn }) => fn.max('newest.version').as('version'))
        .whereRef('newest.address', '=', 'articles.address')
        .as('newest'),
    ])
    .orderBy('claims.id')
}

export type ClaimRow = Awaited<ReturnType<ReturnType<typeof claimRows>['execute']>>[number]

/** How a claim is worded and where, and what that is worth: all of its row but what it says. */
export function wordingOf(row: Rows['claims']): Omit<Claim, 'predicate' | 'args' | keyof Qualifiers> {
  const places = placesIn(row.places_json)
  return {
    certainty: row.certainty,
    basis: row.basis,
    according_to: namesIn(row.according_to_json),
    quote: row.quote,
    span: { in: row.span_in, start: row.span_start, end: row.span_end },
    arg_spans: places.args,
    trigger: places.trigger,
    ...(places.hedges === undefined ? {} : { hedges: places.hedges }),
    frame: row.frame,
  }
}

/** What was read, whatever became of it. */
export function readingOf(row: Rows['claims']): Reading {
  return {
    predicate: row.predicate,
    args: namesIn(row.args_json),
    qualifiers: Qualifiers.parse(JSON.parse(row.qualifiers_json)),
    certainty: row.certainty,
  }
}

export function recordedClaimOf(row: ClaimRow): RecordedClaim {
  const read = readingOf(row)
  const { arg_spans, ...corrected } = correctedIn(row.corrected_json) ?? {}
  return {
    id: row.id,
    proposition: row.proposition_id,
    ...wordingOf(row),
    ...read,
    ...corrected,
    ...(arg_spans === undefined ? {} : { arg_spans, misread: read }),
    ...(row.names_json === null ? {} : { args: namesIn(row.names_json) }),
    article: {
      id: row.article_id,
      address: row.address,
      version: row.version,
      isCurrent: row.version === row.newest,
      title: row.title,
      ...(row.url === null ? {} : { url: row.url }),
      ...(row.outlet === null ? {} : { outlet: row.outlet }),
      ...(row.author === null ? {} : { author: row.author }),
      ...(row.published === null ? {} : { published: row.published }),
    },
  }
}

/** What the claim says, as a sentence: "Iron Fist appears in Luke Cage S2". */
export function claimSentence(
  claim: Pick<RecordedClaim, 'predicate' | 'qualifiers'> & { readonly args: readonly string[] },
): string {
  const predicate = predicateNamed(claim.predicate)
  return predicate === undefined
    ? `${claim.predicate} ${claim.args.join(', ')}`
    : sentenceOf(predicate, claim.args, claim.qualifiers)
}
