import type { Entity } from '../model/index.ts'
import { endOfDay, inParts, type Ledger } from '../record/index.ts'
import type { SpoilerGuard } from '../universe/index.ts'
import { ruleWords } from '../weigh/index.ts'
import { type View, type WeighedProposition, weighedRecord } from '../weighed/index.ts'
import { propositionsOn } from './board.ts'
import { guarded, type Hidden, toldBy } from './guarded.ts'
import { foldedNames } from './name-look-up.ts'
import { type Standing, standingsOf } from './standing.ts'
import type { ChangeSource } from './when-learned.ts'
import { withdrawalsBetween } from './withdrawals.ts'

/** A move of the probability that is worth telling. */
export const MOVE = 0.2

/** What became of one proposition between two days. */
export interface Change {
  readonly standing: Standing
  /** Nobody had spoken of it before. */
  readonly isNew: boolean
  /** Each status that it took, with day, rule in words and cause. */
  readonly steps: readonly { readonly day: string; readonly status: string; readonly because: string }[]
  /** The probability before and after, where it moved by more than `MOVE`. */
  readonly moved?: { readonly from: number; readonly to: number }
}

/** An article that came out again with another text. */
export interface Correction {
  readonly title: string
  readonly outlet?: string
  readonly url?: string
  readonly version: number
  readonly recorded: string
}

/** What a correction of an article took back, whether or not others still say it. */
export interface Withdrawn extends Pick<Standing, 'predicate' | 'sentence'> {
  readonly id: string
  readonly proposition: string
  /** The day on which the record got the correction. */
  readonly day: string
  readonly source: ChangeSource
}

export interface Changes {
  readonly since: string
  readonly until: string
  readonly changes: readonly Change[]
  readonly corrections: readonly Correction[]
  readonly withdrawn: readonly Withdrawn[]
  readonly hidden: readonly Hidden[]
}

/** What changed after a day up to the view's, on a name, on any of several, or on everything. Whatever is disputed now and was not before is among it. */
export async function changesSince(
  ledger: Ledger,
  since: string,
  about?: string | readonly string[],
  known: readonly Entity[] = [],
  guard?: SpoilerGuard,
  view: View = {},
): Promise<Changes> {
  const now = await weighedRecord(ledger, view)
  const ids =
    about === undefined
      ? await propositionsTouched(ledger, since, now.until)
      : await propositionsAbout(ledger, typeof about === 'string' ? [about] : about, known)
  const then = await weighedRecord(ledger, {
    ...view,
    ...(view.asOf === undefined ? {} : { asOf: since }),
    today: since,
  })
  const before = new Map((await then.of(ids)).map((p) => [p.item.id, p.weighed.probability]))
  const changed = (await now.of(ids)).flatMap((p) => changeOf(p, before.get(p.item.id), since) ?? [])
  const standings = standingsOf(changed.map(({ proposition }) => proposition))
  const byId = new Map(standings.map((standing) => [standing.id, standing]))
  const all = changed.flatMap(({ proposition, ...change }): Change[] => {
    const standing = byId.get(proposition.item.id)
    return standing === undefined ? [] : [{ standing, ...change }]
  })
  const { shown, hidden } = guarded(guard, all, (change) => toldBy(change.standing))
  const order = (change: Change) => change.steps.at(-1)?.day ?? ''
  return {
    since,
    until: now.until,
    changes: shown.toSorted((a, b) =>
      order(a) < order(b) ? 1 : order(a) > order(b) ? -1 : a.standing.id < b.standing.id ? -1 : 1,
    ),
    corrections: await correctionsBetween(
      ledger,
      since,
      view.asRecorded ?? now.until,
      about === undefined ? undefined : ids,
    ),
    withdrawn: await withdrawnBetween(
      ledger,
      since,
      view.asRecorded ?? now.until,
      about === undefined ? undefined : ids,
      guard,
    ),
    hidden,
  }
}

/** Ids of the propositions on any of the names, by whatever aliases. */
export async function propositionsAbout(
  ledger: Ledger,
  names: readonly string[],
  known: readonly Entity[],
): Promise<string[]> {
  const folded = new Set<string>()
  for (const name of names) for (const one of await foldedNames(ledger, name, known)) folded.add(one)
  return folded.size === 0 ? [] : propositionsOn(ledger, [...folded].sort())
}

/** Propositions up to which all are looked at. */
const FEW = 20_000

/**
 * What may have changed between two days: of a large record the propositions that articles of these days speak of and those settled in
 * them; that one lapsed meanwhile, or moved with a source's record alone, is then told on its own board only. Undefined means all.
 */
async function propositionsTouched(
  ledger: Ledger,
  since: string,
  until: string,
): Promise<string[] | undefined> {
  const { n } = await ledger.queries
    .selectFrom('weighings')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  if (n <= FEW) return undefined
  const spoken = await ledger.queries
    .selectFrom('articles')
    .innerJoin('claims', 'claims.article_id', 'articles.id')
    .innerJoin('claim_propositions as of', 'of.claim_id', 'claims.id')
    .select('of.proposition_id')
    .distinct()
    .where('published', '>', since)
    .where('published', '<=', until)
    .execute()
  const settled = await ledger.queries
    .selectFrom('spells')
    .select('proposition_id')
    .where('settled_on', '>', since)
    .where('settled_on', '<=', until)
    .execute()
  return [...new Set([...spoken, ...settled].map((row) => row.proposition_id))]
}

/** What became of a proposition since a day; undefined where nothing did. */
function changeOf(
  proposition: WeighedProposition,
  from: number | undefined,
  since: string,
): (Omit<Change, 'standing'> & { readonly proposition: WeighedProposition }) | undefined {
  const { item, weighed } = proposition
  const isNew = !item.reports.some(({ day }) => day === undefined || day <= since)
  const steps = weighed.history
    .filter((step) => step.day !== undefined && step.day > since)
    .map((step) => ({ day: step.day ?? '', status: step.status, because: ruleWords(step.rule) }))
  const to = weighed.probability
  const hasMoved = !isNew && from !== undefined && Math.abs(to - from) > MOVE
  if (steps.length === 0 && !hasMoved) return undefined
  return { proposition, isNew, steps, ...(hasMoved ? { moved: { from, to } } : {}) }
}

/** The latest first, without what the guard keeps back. */
async function withdrawnBetween(
  ledger: Ledger,
  since: string,
  until: string,
  ids: readonly string[] | undefined,
  guard: SpoilerGuard | undefined,
): Promise<Withdrawn[]> {
  const all = await withdrawalsBetween(ledger, endOfDay(since), endOfDay(until), ids && new Set(ids))
  const { shown } = guarded(guard, all, ({ claim }) => toldBy(claim))
  return shown
    .map(({ id, claim: { proposition, predicate, sentence }, learned, source }) => ({
      id,
      proposition,
      predicate,
      sentence,
      day: learned.slice(0, 10),
      source,
    }))
    .reverse()
}

/** Of articles that speak, in any of their versions, of the propositions; of all without them. */
async function correctionsBetween(
  ledger: Ledger,
  since: string,
  until: string,
  ids: readonly string[] | undefined,
): Promise<Correction[]> {
  const rows = await ledger.queries
    .selectFrom('articles')
    .select(['address', 'title', 'outlet', 'url', 'version', 'recorded_at'])
    .where('version', '>', 1)
    .where('recorded_at', '>', endOfDay(since))
    .where('recorded_at', '<=', endOfDay(until))
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  const speaking = ids === undefined || rows.length === 0 ? undefined : await addressesSpeakingOf(ledger, ids)
  return rows
    .filter(({ address }) => speaking?.has(address) ?? true)
    .map(({ title, outlet, url, version, recorded_at }) => ({
      title,
      ...(outlet === null ? {} : { outlet }),
      ...(url === null ? {} : { url }),
      version,
      recorded: recorded_at.slice(0, 10),
    }))
}

async function addressesSpeakingOf(ledger: Ledger, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await inParts(ids, (part) =>
    ledger.queries
      .selectFrom('claim_propositions as of')
      .innerJoin('claims', 'claims.id', 'of.claim_id')
      .innerJoin('articles', 'articles.id', 'claims.article_id')
      .select('articles.address')
      .distinct()
      .where('of.proposition_id', 'in', part)
      .execute(),
  )
  return new Set(rows.map(({ address }) => address))
}

/** The day of the newest article up to a day; undefined where none is dated by then. */
export async function lastDayOfNews(ledger: Ledger, until: string): Promise<string | undefined> {
  const row = await ledger.queries
    .selectFrom('articles')
    .select(({ fn }) => fn.max('published').as('day'))
    .where('published', '<=', until)
    .executeTakeFirst()
  return row?.day ?? undefined
}
