import { compared, type Entity, foldName, type Status } from '../model/index.ts'
import { predicateNamed } from '../predicates/index.ts'
import type { Ledger } from '../record/index.ts'
import type { SpoilerGuard } from '../universe/index.ts'
import { type View, type WeighedProposition, type WeighedRecord, weighedRecord } from '../weighed/index.ts'
import { guarded, type Hidden, toldBy } from './guarded.ts'
import { foldedNames, withInstallments } from './name-look-up.ts'
import { type Standing, standingsOf } from './standing.ts'
import { type Trend, trendsIn } from './trend.ts'

/** Every proposition on a name and where each stands. */
export interface Board {
  /** As it was asked; absent for a board of everything. */
  readonly name?: string
  readonly standings: readonly Standing[]
  /** What is folded because it would spoil a work for the viewer. */
  readonly hidden: readonly Hidden[]
}

/** A board, and of each proposition on it how probable it was over time. */
export interface DrawnBoard {
  readonly board: Board
  /** Ids of all propositions on the name that was asked for, those of which nobody speaks any more among them; none without a name. */
  readonly onName: readonly string[]
  readonly trendOf: (id: string) => Trend
}

/**
 * The board of a name: of a series with its seasons and episodes, of a universe with the works in it, of anybody or anything
 * else by name or alias; of the whole record without one. `known` are entities whose aliases count beside the record's own.
 * The order is status, then date, then sentence. What the guard keeps back is counted and not given.
 */
export async function boardOf(
  ledger: Ledger,
  name?: string,
  known: readonly Entity[] = [],
  guard?: SpoilerGuard,
  view: View = {},
): Promise<Board> {
  return (await drawnBoardOf(ledger, name, known, guard, view)).board
}

/** The same with trends. */
export async function drawnBoardOf(
  ledger: Ledger,
  name?: string,
  known: readonly Entity[] = [],
  guard?: SpoilerGuard,
  view: View = {},
): Promise<DrawnBoard> {
  const record = await weighedRecord(ledger, view)
  if (name === undefined) return drawn(record, await record.of(), guard)
  const asked = await foldedNames(ledger, name, known)
  const onName = await propositionsOn(ledger, asked)
  const direct = await record.of(onName)
  const members = membersOf(asked, standingsOf(direct))
  const propositions =
    members.length === 0 ? direct : await record.of(await propositionsOn(ledger, [...asked, ...members]))
  return { ...drawn(record, propositions, guard, name), onName }
}

/**
 * The board of the latest articles, in place of one of everything, which a large record has no room for: every proposition that the
 * `LATEST` newest of them (by the view's day) speak of.
 */
export async function boardOfLatest(
  ledger: Ledger,
  guard?: SpoilerGuard,
  view: View = {},
): Promise<DrawnBoard> {
  const record = await weighedRecord(ledger, view)
  return drawn(record, await record.of(await propositionsOfLatest(ledger, view.asOf)), guard)
}

function drawn(
  record: WeighedRecord,
  propositions: readonly WeighedProposition[],
  guard: SpoilerGuard | undefined,
  name?: string,
): DrawnBoard {
  const { shown, hidden } = guarded(guard, standingsOf(propositions), toldBy)
  const board = { ...(name === undefined ? {} : { name }), standings: sorted(shown), hidden }
  return { board, onName: [], trendOf: trendsIn(record, propositions) }
}

/** Articles that the board of the latest is of. */
export const LATEST = 100

async function propositionsOfLatest(ledger: Ledger, asOf: string | undefined): Promise<string[]> {
  const latest = ledger.queries
    .selectFrom('articles')
    .select('id')
    .$if(asOf !== undefined, (query) => query.where('published', '<=', asOf ?? ''))
    .orderBy('published', 'desc')
    .limit(LATEST)
  const rows = await ledger.queries
    .selectFrom('claims')
    .innerJoin('claim_propositions as of', 'of.claim_id', 'claims.id')
    .select('of.proposition_id')
    .distinct()
    .where('claims.article_id', 'in', latest)
    .execute()
  return rows.map((row) => row.proposition_id)
}

/** Ids of the propositions on any of the folded names, or on their seasons and episodes. */
export async function propositionsOn(ledger: Ledger, names: readonly string[]): Promise<string[]> {
  const folded = await withInstallments(ledger, names)
  if (folded.length === 0) return []
  const rows = await ledger.queries
    .selectFrom('proposition_args')
    .select('proposition_id')
    .distinct()
    .where('folded', 'in', folded)
    .execute()
  return rows.map((row) => row.proposition_id)
}

/** What belongs to a universe that was asked for: the other arguments where it stands in a universe's place, unless denied. */
function membersOf(asked: readonly string[], found: readonly Standing[]): string[] {
  return found.flatMap(({ predicate, args, status }) => {
    const places = predicateNamed(predicate)?.args ?? []
    const at = places.findIndex(({ types }) => types.length === 1 && types[0] === 'universe')
    if (status === 'denied' || !asked.includes(foldName(args[at] ?? ''))) return []
    return args.filter((_, position) => position !== at).map(foldName)
  })
}

const STATUS_ORDER: readonly Status[] = [
  'confirmed',
  'reported',
  'rumoured',
  'disputed',
  'open',
  'denied',
  'released',
  'debunked',
  'lapsed',
]

function sorted(lines: readonly Standing[]): Standing[] {
  return [...lines].sort(
    (a, b) =>
      STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
      compared(a.since ?? '9999', b.since ?? '9999') ||
      compared(a.sentence, b.sentence) ||
      compared(a.id, b.id),
  )
}
