import { type Entity, type EntityType, foldName } from '../model/index.ts'
import { predicateNamed } from '../predicates/index.ts'
import {
  articleParts,
  claimRows,
  inParts,
  type Ledger,
  type RecordedClaim,
  type Rows,
  recordedClaimOf,
  universeOf,
} from '../record/index.ts'
import type { SpoilerGuard, Thing, Universe } from '../universe/index.ts'
import { type View, type WeighedRecord, weighedRecord } from '../weighed/index.ts'
import { boardOf } from './board.ts'
import { guarded, type Hidden, toldBy } from './guarded.ts'
import { articlesThatSpoil } from './spoiling-articles.ts'
import { type Standing, standingsOf } from './standing.ts'

/** What of the record is asked for: all of it, or what a board of the name has; as it is seen from a day, by a viewer. */
export interface EverythingAsked {
  readonly name?: string | undefined
  readonly guard?: SpoilerGuard | undefined
  readonly view?: View
  /** Entities whose aliases count beside the record's own. */
  readonly known?: readonly Entity[]
  /** Told, again and again, of what is kept back because it would spoil a work. */
  readonly onHidden?: (hidden: readonly Hidden[], articles: number) => void
}

/** A proposition, where it stands, whom and what it names, and every claim on it that the view has. */
export interface Told extends Standing {
  readonly names: readonly ToldName[]
  readonly claims: readonly ToldClaim[]
}

/** An argument: its type (undefined for words that name nothing), and who or what of the catalogue it is, where that is sure. */
export interface ToldName {
  readonly name: string
  readonly type?: EntityType
  readonly thing?: Thing
}

export interface ToldClaim extends RecordedClaim {
  /** ISO instant. */
  readonly recordedAt: string
}

/** An article without its text, and how many of its claims are told. */
export interface ToldArticle
  extends Pick<
    Rows['articles'],
    | 'id'
    | 'address'
    | 'version'
    | 'url'
    | 'outlet'
    | 'author'
    | 'title'
    | 'published'
    | 'lang'
    | 'recorded_at'
  > {
  readonly claims: number
}

/** Propositions or articles that are asked for together. */
const PART = 200

/** Every proposition with its claims, in the order of their ids, in constant memory (of a name, in that of its board). */
export async function* everythingTold(ledger: Ledger, asked: EverythingAsked = {}): AsyncGenerator<Told> {
  const record = await weighedRecord(ledger, asked.view)
  const universe = await universeOf(ledger)
  for await (const ids of propositionParts(ledger, asked)) {
    const weighed = await record.of(ids)
    const { shown, hidden } = guarded(asked.guard, standingsOf(weighed), toldBy)
    asked.onHidden?.(hidden, 0)
    const counted = new Set(weighed.flatMap(({ item }) => item.reports.map(({ id }) => id)))
    const claims = await claimsOn(ledger, shown, counted)
    const types = await typesOf(ledger, shown)
    for (const standing of shown) {
      const names = standing.args.map((name, n) => toldName(universe, name, types.get(keyOf(standing, n))))
      yield { ...standing, names, claims: claims.get(standing.id) ?? [] }
    }
  }
}

/** Every article of the view that spoils nothing, by address and version; of a name, those with a claim on its board. */
export async function* articlesTold(
  ledger: Ledger,
  asked: EverythingAsked = {},
): AsyncGenerator<ToldArticle> {
  const { name, guard, view = {} } = asked
  const record = await weighedRecord(ledger, view)
  const wanted = name === undefined ? undefined : new Set(await idsOfBoard(ledger, asked))
  for await (const part of articleParts(ledger, PART)) {
    const seen = part.filter((article) => isSeen(article, view))
    const ids = seen.map(({ id }) => id)
    const spoiling = await articlesThatSpoil(ledger, ids, guard)
    if (spoiling.size > 0) asked.onHidden?.([], spoiling.size)
    const counts = await claimsByArticle(ledger, record, ids, wanted)
    for (const { text: _, ...article } of seen) {
      const claims = counts.get(article.id) ?? 0
      if (!spoiling.has(article.id) && (wanted === undefined || claims > 0)) yield { ...article, claims }
    }
  }
}

function isSeen({ published, recorded_at }: Rows['articles'], { asOf, asRecorded }: View): boolean {
  if (asOf !== undefined && (published === null || published > asOf)) return false
  return asRecorded === undefined || recorded_at.slice(0, 10) <= asRecorded
}

async function claimsByArticle(
  ledger: Ledger,
  record: WeighedRecord,
  articles: readonly string[],
  wanted: ReadonlySet<string> | undefined,
): Promise<ReadonlyMap<string, number>> {
  const rows = await ledger.queries
    .selectFrom('claims')
    .innerJoin('claim_propositions as of', 'of.claim_id', 'claims.id')
    .select(['claims.id', 'claims.article_id', 'of.proposition_id'])
    .where('claims.article_id', 'in', articles)
    .execute()
  const own = rows.filter((row) => wanted === undefined || wanted.has(row.proposition_id))
  const weighed = await record.of([...new Set(own.map((row) => row.proposition_id))])
  const counted = new Set(weighed.flatMap(({ item }) => item.reports.map(({ id }) => id)))
  const groups = Map.groupBy(
    own.filter(({ id }) => counted.has(id)),
    (row) => row.article_id,
  )
  return new Map([...groups].map(([id, all]) => [id, all.length]))
}

async function* propositionParts(ledger: Ledger, asked: EverythingAsked): AsyncGenerator<string[]> {
  if (asked.name !== undefined) {
    const ids = await idsOfBoard(ledger, asked)
    for (let from = 0; from < ids.length; from += PART) yield ids.slice(from, from + PART)
    return
  }
  let last = ''
  for (;;) {
    const rows = await ledger.queries
      .selectFrom('propositions')
      .select('id')
      .where('id', '>', last)
      .orderBy('id')
      .limit(PART)
      .execute()
    const end = rows.at(-1)
    if (end === undefined) return
    yield rows.map(({ id }) => id)
    last = end.id
  }
}

/** Without the guard, so that what it keeps back is counted where it would be told. */
async function idsOfBoard(ledger: Ledger, { name, known, view }: EverythingAsked): Promise<string[]> {
  const { standings } = await boardOf(ledger, name, known, undefined, view)
  return standings.map(({ id }) => id).sort()
}

/** By day, undated ones last, then by id. */
async function claimsOn(
  ledger: Ledger,
  standings: readonly Standing[],
  counted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ToldClaim[]>> {
  const rows = await inParts(
    standings.map(({ id }) => id),
    (ids) => claimRows(ledger).where('of.proposition_id', 'in', ids).execute(),
  )
  const day = (row: (typeof rows)[number]) => row.published ?? '9999'
  const told = rows
    .filter(({ id }) => counted.has(id))
    .sort((a, b) => (`${day(a)} ${a.id}` < `${day(b)} ${b.id}` ? -1 : 1))
    .map((row) => ({ ...recordedClaimOf(row), recordedAt: row.recorded_at }))
  return Map.groupBy(told, ({ proposition }) => proposition)
}

const keyOf = ({ id }: Standing, position: number) => `${id} ${position}`

/** Of what type each argument is. Where its place takes several, as what the record names it most simply: the first of them that it has. */
async function typesOf(
  ledger: Ledger,
  standings: readonly Standing[],
): Promise<ReadonlyMap<string, EntityType>> {
  const places = standings.flatMap((standing) =>
    standing.args.map((name, n) => {
      const types = predicateNamed(standing.predicate)?.args[n]?.types ?? 'text'
      return { key: keyOf(standing, n), folded: foldName(name), types: types === 'text' ? [] : types }
    }),
  )
  const unsure = places.filter(({ types }) => types.length > 1)
  const rows = await inParts([...new Set(unsure.map(({ folded }) => folded))], (names) =>
    ledger.queries.selectFrom('entities').select(['type', 'folded']).where('folded', 'in', names).execute(),
  )
  const named = new Set(rows.map(({ type, folded }) => `${type} ${folded}`))
  return new Map(
    places.flatMap(({ key, folded, types }): [string, EntityType][] => {
      const type = types.find((one) => named.has(`${one} ${folded}`)) ?? types[0]
      return type === undefined ? [] : [[key, type]]
    }),
  )
}

function toldName(universe: Universe, name: string, type: EntityType | undefined): ToldName {
  if (type === undefined) return { name }
  const [thing, ...others] = universe.named(name, type)
  return thing === undefined || others.length > 0 ? { name, type } : { name, type, thing }
}
