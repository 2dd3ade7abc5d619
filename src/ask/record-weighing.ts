import { foldName } from '../model/index.ts'
import { eventsIn, type Ledger } from '../record/index.ts'
import type { Universe } from '../universe/index.ts'
import {
  NearCopies,
  type Report,
  type Settlement,
  settledByCatalogue,
  signatureOf,
  type Weighable,
  type Weighed,
  Weighing,
} from '../weigh/index.ts'
import { universeOf } from './catalogue.ts'
import { claimRows, type RecordedClaim, recordedClaimOf } from './recorded-claim.ts'

/** From when the record is seen. */
export interface View {
  /** What the public reports said by that day, undated ones left out; without it everything, as of `today`. */
  readonly asOf?: string | undefined
  /** What this record held at the end of that day. */
  readonly asRecorded?: string | undefined
  /** The day that it is; without it, that of the newest article. */
  readonly today?: string | undefined
}

/** A proposition of the record with all claims on it that a view shows, and what they weigh. */
export interface WeighedProposition {
  readonly claims: readonly RecordedClaim[]
  readonly item: Weighable
  readonly weighed: Weighed
}

/** The whole record as a view shows it, weighed. */
export class RecordWeighing {
  readonly weighing: Weighing
  /** The day as of which it is weighed. */
  readonly until: string
  readonly #items: ReadonlyMap<string, Weighable>
  readonly #claims: ReadonlyMap<string, readonly RecordedClaim[]>

  constructor(
    items: ReadonlyMap<string, Weighable>,
    claims: ReadonlyMap<string, readonly RecordedClaim[]>,
    until: string,
  ) {
    this.#items = items
    this.#claims = claims
    this.until = until
    this.weighing = new Weighing(items.values(), until)
  }

  /** Ids of all propositions that anybody speaks of. */
  get ids(): string[] {
    return [...this.#items.keys()].sort()
  }

  get(id: string): WeighedProposition | undefined {
    const item = this.#items.get(id)
    const claims = this.#claims.get(id)
    if (item === undefined || claims === undefined) return undefined
    return { item, claims, weighed: this.weighing.weigh(item) }
  }

  /** The same record as of another day, nothing else changed. */
  on(day: string): RecordWeighing {
    return new RecordWeighing(this.#items, this.#claims, day)
  }
}

/** Reads the record and weighs it. Takes time in proportion to its claims. */
export async function weighRecord(ledger: Ledger, view: View = {}): Promise<RecordWeighing> {
  const rows = await claimRows(ledger).execute()
  const end = view.asRecorded === undefined ? undefined : `${view.asRecorded}T23:59:59.999Z`
  const held = rows.filter((row) => end === undefined || row.recorded_at <= end)
  const newest = await newestVersions(ledger, end)
  const decisions = (await eventsIn(ledger)).filter((e) => end === undefined || e.recorded_at <= end)
  const dismissed = new Set(decisions.flatMap(({ event }) => (event.kind === 'dismiss' ? [event.claim] : [])))
  const shown = held
    .filter((row) => row.version === newest.get(row.address) && !dismissed.has(row.id))
    .filter((row) => view.asOf === undefined || (row.published !== null && row.published <= view.asOf))
    .map(recordedClaimOf)
  const claims = Map.groupBy(shown, (claim) => claim.proposition)
  const copies = await nearCopiesAmong(ledger, [...claims.values()])
  const universe = await universeOf(ledger)
  const verdicts = Map.groupBy(
    decisions.flatMap(({ id, event, recorded_at }) =>
      event.kind === 'settle' ? [{ ...event, id, recorded_at }] : [],
    ),
    (event) => event.proposition,
  )
  const items = new Map(
    [...claims].map(([id, own]) => {
      const editors = (verdicts.get(id) ?? []).map(
        (e): Settlement => ({
          truth: e.truth,
          day: e.recorded_at.slice(0, 10),
          by: 'editor',
          cause: e.because ?? `decision ${e.id.slice(0, 10)}`,
        }),
      )
      return [id, weighable(id, own, universe, copies, editors)]
    }),
  )
  const until = view.asOf ?? view.today ?? lastDay(shown)
  return new RecordWeighing(items, claims, until)
}

/** The newest version at each address that was held at `end`, whether or not it claims anything. */
async function newestVersions(ledger: Ledger, end: string | undefined): Promise<ReadonlyMap<string, number>> {
  const rows = await ledger.queries
    .selectFrom('articles')
    .select('address')
    .select(({ fn }) => fn.max('version').as('version'))
    .$if(end !== undefined, (query) => query.where('recorded_at', '<=', end ?? ''))
    .groupBy('address')
    .execute()
  return new Map(rows.map(({ address, version }) => [address, version]))
}

function lastDay(claims: readonly RecordedClaim[]): string {
  const days = claims.flatMap((claim) => claim.article.published ?? [])
  return days.sort().at(-1) ?? ''
}

function weighable(
  id: string,
  claims: readonly RecordedClaim[],
  universe: Universe,
  copies: NearCopies,
  editors: readonly Settlement[],
): Weighable {
  const [first] = claims
  const { predicate = '', args = [], qualifiers = {} } = first ?? {}
  const catalogue = settledByCatalogue(universe, { predicate, args, qualifiers })
  return {
    id,
    predicate,
    reports: claims.map((claim) => reportOf(claim, claims, copies)),
    settlements: [...(catalogue === undefined ? [] : [catalogue]), ...editors],
    due: qualifiers.on === undefined ? undefined : lastDayOf(qualifiers.on),
  }
}

/** Whose word a claim is: the outermost source that its article names, or else the outlet. */
export function sourceOf(claim: RecordedClaim): string {
  return claim.according_to.at(-1) ?? claim.article.outlet ?? 'an unnamed outlet'
}

function reportOf(claim: RecordedClaim, all: readonly RecordedClaim[], copies: NearCopies): Report {
  const original = copies.originOf(claim.article.id)
  const own = all.find((c) => c.article.id === original) ?? claim
  return {
    id: claim.id,
    source: sourceOf(claim),
    certainty: claim.certainty,
    basis: claim.basis,
    day: claim.article.published,
    origin: foldName(sourceOf(own)),
  }
}

/** Near copies among articles that say the same thing: only those are read and compared. */
async function nearCopiesAmong(
  ledger: Ledger,
  groups: readonly (readonly RecordedClaim[])[],
): Promise<NearCopies> {
  const copies = new NearCopies()
  const shared = groups.filter((claims) => new Set(claims.map((c) => c.article.id)).size > 1)
  const articles = new Map(shared.flat().map((c) => [c.article.id, c.article]))
  for (const [id, { published }] of [...articles].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const row = await ledger.queries
      .selectFrom('articles')
      .select('text')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    copies.add({ id, day: published, signature: signatureOf(row.text) })
  }
  return copies
}

/** The last day that a date in EDTF may mean. */
export function lastDayOf(on: string): string {
  const [year = '', part, day] = on.split('-')
  if (day !== undefined) return on
  const months: Readonly<Record<string, string>> = {
    '21': '06',
    '22': '09',
    '23': '12',
    '24': '12',
    '33': '03',
    '34': '06',
    '35': '09',
    '36': '12',
  }
  const month = part === undefined ? '12' : (months[part] ?? part)
  return Temporal.PlainYearMonth.from(`${year}-${month}`).toPlainDate({ day: 31 }).toString()
}
