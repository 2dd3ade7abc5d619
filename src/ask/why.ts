import {
  claimRows,
  claimSentence,
  type Ledger,
  type RecordedClaim,
  recordedClaimOf,
} from '../record/index.ts'
import type { SpoilerGuard } from '../universe/index.ts'
import { ruleWords, type Share, type Transition } from '../weigh/index.ts'
import { type RecordedReport, type View, weighedRecord } from '../weighed/index.ts'
import { toldBy } from './guarded.ts'
import { type Passage, passageOf } from './passage.ts'
import { type Standing, standingsOf } from './standing.ts'

/** Why a proposition stands where it stands: the rule, and every claim with its verbatim sentence. */
export interface Reasons {
  /** Absent where the article that spoke of it has a newer version that doesn't. */
  readonly standing?: Standing
  /** What the rule means, in words. */
  readonly rule?: string
  /** How it came to stand there, step by step. */
  readonly history: readonly Transition[]
  /** The sum behind the probability in log-odds; absent once it is settled. */
  readonly sum?: { readonly base: number; readonly constant: number; readonly bounded: boolean }
  /** The deciding claim first, then by date; of a claim that was asked for, that one alone. */
  readonly claims: readonly Reason[]
}

export interface Reason extends RecordedClaim {
  readonly sentence: string
  readonly decides: boolean
  /** What the report adds to the log-odds; absent where it rests on another or takes no side. */
  readonly share?: number
  /** The claim that it only repeats, by credit or by its words. */
  readonly repeats?: string
  readonly passage: Passage
}

/** What an id, or the beginning of one, leads to: reasons, a spoiler for the viewer, nothing, or too many to choose. */
export type Why =
  | { readonly found: 'one'; readonly reasons: Reasons }
  | { readonly found: 'spoiler'; readonly work: string }
  | { readonly found: 'none' }
  | { readonly found: 'several'; readonly ids: readonly string[] }

/** Ids that are shown where the beginning of an id fits several. */
const CANDIDATES = 5

/** The reasons behind a proposition or a claim, by its id or the beginning of it, unless the guard keeps them back. */
export async function whyOf(ledger: Ledger, id: string, guard?: SpoilerGuard, view: View = {}): Promise<Why> {
  const beginning = id.toLowerCase()
  if (!/^[0-9a-f]+$/.test(beginning)) return { found: 'none' }
  const [propositions, claims] = await Promise.all([
    idsFrom(ledger, 'proposition_id', beginning),
    idsFrom(ledger, 'claim_id', beginning),
  ])
  const ids = [...propositions, ...claims]
  const [only] = ids
  if (only === undefined) return { found: 'none' }
  if (ids.length > 1) return { found: 'several', ids }
  const claim = claims[0]
  const proposition = claim === undefined ? only : await propositionOfClaim(ledger, claim)
  const reasons = await reasonsOf(ledger, proposition, claim, view)
  const told = reasons.standing ?? reasons.claims[0]
  const work = told === undefined ? undefined : guard?.spoils(toldBy(told))
  return work === undefined ? { found: 'one', reasons } : { found: 'spoiler', work }
}

/** Of claims that are on a proposition, and of those: a claim on a rejected name is on none. */
async function idsFrom(
  ledger: Ledger,
  column: 'proposition_id' | 'claim_id',
  beginning: string,
): Promise<string[]> {
  const rows = await ledger.queries
    .selectFrom('claim_propositions')
    .select(`${column} as id`)
    .distinct()
    .where(column, '>=', beginning)
    // "g" comes after every hexadecimal digit.
    .where(column, '<', `${beginning}g`)
    .orderBy('id')
    .limit(CANDIDATES)
    .execute()
  return rows.map((row) => row.id)
}

async function propositionOfClaim(ledger: Ledger, claim: string): Promise<string> {
  const row = await ledger.queries
    .selectFrom('claim_propositions')
    .select('proposition_id')
    .where('claim_id', '=', claim)
    .executeTakeFirstOrThrow()
  return row.proposition_id
}

async function reasonsOf(
  ledger: Ledger,
  proposition: string,
  only: string | undefined,
  view: View,
): Promise<Reasons> {
  const rows = await claimRows(ledger)
    .select('articles.text')
    .where('of.proposition_id', '=', proposition)
    .execute()
  const [weighed] = await (await weighedRecord(ledger, view)).of([proposition])
  const [standing] = standingsOf(weighed === undefined ? [] : [weighed])
  const shares = new Map((weighed?.weighed.sum?.shares ?? []).map((s: Share) => [s.report, s.share]))
  const origins = originsOf(weighed?.item.reports ?? [])
  const inView = new Set(weighed?.item.reports.map((report) => report.id))
  const shown = rows
    .map((row) => ({ ...recordedClaimOf(row), text: row.text }))
    .filter((c) => (only === undefined ? inView.has(c.id) : c.id === only))
    .map(({ text, ...claim }): Reason => {
      const share = shares.get(claim.id)
      return {
        ...claim,
        sentence: claimSentence(claim),
        decides: claim.id === standing?.claim,
        passage: passageOf({ title: claim.article.title, text }, claim),
        ...(share === undefined ? {} : { share }),
        ...repeatOf(claim.id, origins),
      }
    })
    .sort((a, b) => Number(b.decides) - Number(a.decides) || dayOf(a).localeCompare(dayOf(b), 'en'))
  const sum = weighed?.weighed.sum
  return {
    ...(standing === undefined ? {} : { standing, rule: ruleWords(standing.rule) }),
    history: weighed?.weighed.history ?? [],
    ...(sum === undefined ? {} : { sum: { base: sum.base, constant: sum.constant, bounded: sum.bounded } }),
    claims: shown,
  }
}

/** The first report of each origin, for every report. */
function originsOf(reports: readonly RecordedReport[]): ReadonlyMap<string, string> {
  const ordered = reports.toSorted(
    (a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999', 'en') || (a.id < b.id ? -1 : 1),
  )
  const first = new Map<string, string>()
  for (const { id, origin } of ordered) if (!first.has(origin)) first.set(origin, id)
  return new Map(ordered.map(({ id, origin }) => [id, first.get(origin) ?? id]))
}

function repeatOf(claim: string, origins: ReadonlyMap<string, string>): { readonly repeats?: string } {
  const origin = origins.get(claim) ?? claim
  return origin === claim ? {} : { repeats: origin }
}

/** Undated ones come last; rows come by id, which settles the rest. */
function dayOf(claim: RecordedClaim): string {
  return claim.article.published ?? '9999'
}
