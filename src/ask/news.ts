import type { Entity, Status } from '../model/index.ts'
import type { Ledger } from '../record/index.ts'
import type { SpoilerGuard } from '../universe/index.ts'
import { ruleWords } from '../weigh/index.ts'
import { type View, type WeighedProposition, weighedRecord } from '../weighed/index.ts'
import { propositionsOn } from './board.ts'
import { guarded, type Hidden, toldBy } from './guarded.ts'
import { foldedNames } from './name-look-up.ts'
import { type Standing, standingsOf } from './standing.ts'
import { type ChangeSource, whenLearned } from './when-learned.ts'

/** A proposition took a status, and the record has learned of it. */
export interface News {
  /** The same for the same step of the same proposition, for ever: whoever was told it needn't be told again. */
  readonly id: string
  /** Where the proposition stands now. */
  readonly standing: Standing
  /** The step: its status, the day on which it was taken (absent where nothing is dated), and why. */
  readonly status: Status
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

/** Propositions up to which all are looked at where news on everything is asked for. */
const FEW = 20_000

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
  const ids = names === undefined ? await spokenOfSince(ledger, since) : await idsOn(ledger, names, known)
  const propositions = await record.of(ids)
  const learned = await whenLearned(ledger, propositions, since)
  const standings = new Map(standingsOf(propositions).map((standing) => [standing.id, standing]))
  const all = propositions.flatMap((proposition) => {
    const standing = standings.get(proposition.item.id)
    if (standing === undefined) return []
    const isNew = learned.first(proposition) > since
    return stepsOf(proposition).flatMap(({ step, isFirst }): News[] => {
      const { at, source } = learned.step(proposition, step)
      if (at <= since) return []
      const { day, status } = step
      return [
        {
          id: `${standing.id}:${day ?? 'undated'}:${status}`,
          standing,
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
  const { shown, hidden } = guarded(guard, all, ({ standing }) => toldBy(standing))
  return { since, news: shown.toSorted(latestFirst), hidden }
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

/**
 * Of a large record the propositions that were spoken of or settled by a person after an instant; that one lapsed, or was settled by an import,
 * is then told to whoever follows its names only. Undefined means all.
 */
async function spokenOfSince(ledger: Ledger, since: string): Promise<string[] | undefined> {
  const { queries } = ledger
  const { n } = await queries
    .selectFrom('weighings')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  if (n <= FEW) return undefined
  const claims = queries
    .selectFrom('claims')
    .innerJoin('claim_propositions as of', 'of.claim_id', 'claims.id')
    .select('of.proposition_id')
    .distinct()
  const [told, readAgain] = await Promise.all([
    claims
      .where(
        'claims.article_id',
        'in',
        queries.selectFrom('articles').select('id').where('recorded_at', '>', since),
      )
      .execute(),
    claims
      .where(
        'claims.article_id',
        'in',
        queries.selectFrom('readings').select('article_id').where('recorded_at', '>', since),
      )
      .execute(),
  ])
  return [...new Set([...told, ...readAgain].map(({ proposition_id }) => proposition_id))]
}
