import type { Entity, NewsStatus } from '../model/index.ts'
import { endOfDay, eventsIn, inParts, type Ledger } from '../record/index.ts'
import type { SpoilerGuard } from '../universe/index.ts'
import { ruleWords } from '../weigh/index.ts'
import { type View, type WeighedProposition, type WeighedRecord, weighedRecord } from '../weighed/index.ts'
import { propositionsOn } from './board.ts'
import { guarded, type Hidden, toldBy } from './guarded.ts'
import { foldedNames } from './name-look-up.ts'
import { type Standing, standingsOf } from './standing.ts'
import { type ChangeSource, whenLearned } from './when-learned.ts'
import { withdrawalsBetween } from './withdrawals.ts'

/** A proposition took a status, or a correction took back what was said of it, and the record has learned of it. */
export interface News extends Pick<Standing, 'sentence' | 'predicate' | 'args'> {
  /** The same for the same step of the same proposition, for ever: whoever was told it needn't be told again. */
  readonly id: string
  readonly proposition: string
  /** Where the proposition stands now; absent where nobody says it any more. */
  readonly standing?: Standing
  /** The step: its status, the day on which it was taken (absent where nothing is dated), and why. */
  readonly status: NewsStatus
  readonly day?: string
  readonly because: string
  /** Nobody had spoken of the proposition before. */
  readonly isNew: boolean
  /** When the record came to know it, an ISO instant. */
  readonly learned: string
  readonly source?: ChangeSource
}

export interface NewsAnswer {
  readonly since: string
  /** The latest first. */
  readonly news: readonly News[]
  readonly hidden: readonly Hidden[]
}

/**
 * What the record learned after `since`, an ISO instant, on any of the names, or on everything without names: not what happened after it, but
 * what was not known before it. `known` are entities whose aliases count beside the record's own. What the guard keeps back is counted.
 */
export async function newsSince(
  ledger: Ledger,
  since: string,
  names: readonly string[] | undefined,
  known: readonly Entity[],
  guard: SpoilerGuard | undefined,
  view: View,
): Promise<NewsAnswer> {
  const record = await weighedRecord(ledger, view)
  const ids =
    names === undefined ? await touchedSince(ledger, since, record.until) : await idsOn(ledger, names, known)
  const propositions = await record.of(ids)
  const learned = await whenLearned(ledger, propositions, since)
  const standings = new Map(standingsOf(propositions).map((standing) => [standing.id, standing]))
  const all = propositions.flatMap((proposition) => {
    const standing = standings.get(proposition.item.id)
    if (standing === undefined) return []
    const isNew = learned.first(proposition) > since
    const { id, sentence, predicate, args } = standing
    return stepsOf(proposition).flatMap(({ step, isFirst }): ToldNews[] => {
      const { at, source } = learned.step(proposition, step)
      if (at <= since) return []
      const { day, status } = step
      return [
        {
          id: `${id}:${day ?? 'undated'}:${status}`,
          proposition: id,
          sentence,
          predicate,
          args,
          standing,
          told: standing,
          status,
          ...(day === undefined ? {} : { day }),
          because: ruleWords(step.rule),
          isNew: isNew && isFirst,
          learned: at,
          ...(source === undefined ? {} : { source }),
        },
      ]
    })
  })
  const withdrawn = await withdrawnSince(ledger, record, since, view, names === undefined ? undefined : ids)
  const { shown, hidden } = guarded(guard, [...all, ...withdrawn], ({ told }) => toldBy(told))
  const news = shown.map(({ told: _, ...one }): News => one)
  return { since, news: news.toSorted(latestFirst), hidden }
}

/** News with what a viewer is told by it. */
type ToldNews = News & { readonly told: Pick<Standing, 'predicate' | 'args' | 'basis'> }

/** What corrections took back, with where it stands by what others say. */
async function withdrawnSince(
  ledger: Ledger,
  record: WeighedRecord,
  since: string,
  { asRecorded }: View,
  ids: readonly string[] | undefined,
): Promise<ToldNews[]> {
  const until = endOfDay(asRecorded ?? record.until)
  const withdrawals = await withdrawalsBetween(ledger, since, until, ids && new Set(ids))
  const still = standingsOf(await record.of(withdrawals.map(({ claim }) => claim.proposition)))
  const standings = new Map(still.map((standing) => [standing.id, standing]))
  return withdrawals.map(({ id, claim, learned, source }) => {
    const standing = standings.get(claim.proposition)
    const { proposition, sentence, predicate, args } = claim
    return {
      id,
      proposition,
      sentence,
      predicate,
      args,
      ...(standing === undefined ? {} : { standing }),
      status: standing?.status ?? 'withdrawn',
      day: learned.slice(0, 10),
      because: 'a correction of the article took it back',
      isNew: false,
      learned,
      source,
      told: claim,
    }
  })
}

const stepsOf = ({ weighed }: WeighedProposition) =>
  weighed.history.map((step, n) => ({ step, isFirst: n === 0 }))

function latestFirst(a: News, b: News): number {
  if (a.learned !== b.learned) return a.learned < b.learned ? 1 : -1
  return a.id < b.id ? -1 : 1
}

async function idsOn(ledger: Ledger, names: readonly string[], known: readonly Entity[]): Promise<string[]> {
  const folded = new Set<string>()
  for (const name of names) for (const one of await foldedNames(ledger, name, known)) folded.add(one)
  return propositionsOn(ledger, [...folded].sort())
}

/** Days whose lapses are looked for one by one; of more, every lapse is looked at. */
const FEW_DAYS = 31

/**
 * Propositions that may have taken a step that the record learned of after an instant: those that were spoken of or read again, those that an
 * editor settled or corrected claims to, those settled or lapsed on a day that has come since, and after an import all that are settled.
 */
async function touchedSince(ledger: Ledger, since: string, until: string): Promise<string[]> {
  const { queries } = ledger
  const claims = queries
    .selectFrom('claims')
    .innerJoin('claim_propositions as of', 'of.claim_id', 'claims.id')
    .select('of.proposition_id')
    .distinct()
  const articles = queries.selectFrom('articles').select('id').where('recorded_at', '>', since)
  const readings = queries.selectFrom('readings').select('article_id').where('recorded_at', '>', since)
  const imported = await queries
    .selectFrom('facts')
    .select('id')
    .where('recorded_at', '>', since)
    .executeTakeFirst()
  const settled = queries.selectFrom('spells').select('proposition_id').distinct()
  const touched = await Promise.all([
    claims.where('claims.article_id', 'in', articles).execute(),
    claims.where('claims.article_id', 'in', readings).execute(),
    imported === undefined
      ? settled.where('settled_on', '>', since.slice(0, 10)).where('settled_on', '<=', until).execute()
      : settled.execute(),
    lapsedBetween(ledger, since.slice(0, 10), until),
  ])
  const judged = (await eventsIn(ledger)).filter(({ recorded_at }) => recorded_at > since)
  const settledByHand = judged.flatMap(({ event }) => (event.kind === 'settle' ? [event.proposition] : []))
  const corrected = await inParts(
    judged.flatMap(({ event }) => (event.kind === 'correct' ? [event.claim] : [])),
    (part) => claims.where('claims.id', 'in', part).execute(),
  )
  const ids = [...touched.flat(), ...corrected].map(({ proposition_id }) => proposition_id)
  return [...new Set([...ids, ...settledByHand])]
}

/** Propositions that lapsed after one day and up to another, and perhaps some that lapsed on others. */
async function lapsedBetween(
  { queries }: Ledger,
  since: string,
  until: string,
): Promise<readonly { readonly proposition_id: string }[]> {
  if (until <= since) return []
  const first = Temporal.PlainDate.from(since).add({ days: 1 })
  const days = first.until(until).days + 1
  // As a history is written: each step's day, then its status.
  const wanted =
    days > FEW_DAYS
      ? ['%"status":"lapsed"%']
      : Array.from({ length: days }, (_, n) => `%"day":"${first.add({ days: n })}","status":"lapsed"%`)
  return queries
    .selectFrom('weighings')
    .select('proposition_id')
    .where((eb) => eb.or(wanted.map((words) => eb('history_json', 'like', words))))
    .execute()
}
