import { eventsIn, inParts, type Ledger, universeOf } from '../record/index.ts'
import type { Transition } from '../weigh/index.ts'
import type { WeighedProposition } from '../weighed/index.ts'

/** Where a change comes from: the article whose claim made it. */
export interface ChangeSource {
  readonly title: string
  readonly outlet?: string
  readonly url?: string
}

/** When the record came to know something, as an ISO instant, and the article that told it. */
export interface Learned {
  readonly at: string
  readonly source?: ChangeSource
}

/** Of what came to be when: steps of propositions, and propositions altogether. */
export interface WhenLearned {
  readonly step: (proposition: WeighedProposition, step: Transition) => Learned
  /** When the first report on the proposition was recorded. */
  readonly first: (proposition: WeighedProposition) => string
}

/**
 * When the record learned of each step: as soon as what causes it was recorded and its day had come, whatever its day. An article of last week
 * that is read today is news today; a lapse is news on its day. What was known at `since` already may be given an earlier instant than it was recorded at.
 */
export async function whenLearned(
  ledger: Ledger,
  propositions: readonly WeighedProposition[],
  since: string,
): Promise<WhenLearned> {
  const reports = propositions.flatMap(({ item }) => item.reports.map(({ id }) => id))
  const corrected = await editorsCorrections(ledger)
  const claims = new Map(
    (await claimsRecorded(ledger, reports)).map((row) => {
      // What a claim says since an editor corrected it is known since then.
      const at = [row.recorded_at, corrected.get(row.id) ?? ''].sort().at(-1) ?? ''
      return [row.id, { ...row, recorded_at: at }]
    }),
  )
  const verdicts = await editorsVerdicts(ledger)
  const byCatalogue = await factsRecorded(ledger, since)
  const first = ({ item }: WeighedProposition) =>
    item.reports.flatMap(({ id }) => claims.get(id)?.recorded_at ?? []).sort()[0] ?? ''
  return {
    first,
    step: (proposition, { day, cause, rule }) => {
      const claim = claims.get(cause)
      const recorded =
        claim?.recorded_at ??
        (rule === 'settled by editor' ? verdicts.get(`${proposition.item.id} ${day}`) : undefined) ??
        (rule === 'settled by catalogue' ? byCatalogue.get(cause) : undefined) ??
        ''
      const at =
        [recorded, first(proposition), day === undefined ? '' : `${day}T00:00:00.000Z`].sort().at(-1) ?? ''
      if (claim === undefined) return { at }
      const { title, outlet, url } = claim
      return {
        at,
        source: { title, ...(outlet === null ? {} : { outlet }), ...(url === null ? {} : { url }) },
      }
    },
  }
}

async function claimsRecorded(ledger: Ledger, ids: readonly string[]) {
  const rows = ledger.queries
    .selectFrom('claims')
    .innerJoin('claim_propositions as of', 'of.claim_id', 'claims.id')
    .innerJoin('articles', 'articles.id', 'claims.article_id')
    .leftJoin('readings', (on) =>
      on.onRef('readings.article_id', '=', 'articles.id').onRef('readings.reader', '=', 'claims.frame'),
    )
    .select(['claims.id', 'articles.title', 'articles.outlet', 'articles.url'])
    // What another reader than the rules brought came with its reading.
    .select('readings.recorded_at as read_at')
    // A correction that says the same again tells nothing new.
    .select((eb) =>
      eb
        .selectFrom('articles as seen')
        .innerJoin('claims as said', 'said.article_id', 'seen.id')
        .innerJoin('claim_propositions as on', 'on.claim_id', 'said.id')
        .select(({ fn }) => fn.min('seen.recorded_at').as('at'))
        .whereRef('seen.address', '=', 'articles.address')
        .whereRef('on.proposition_id', '=', 'of.proposition_id')
        .whereRef('said.certainty', '=', 'claims.certainty')
        .whereRef('said.basis', '=', 'claims.basis')
        .as('said_at'),
    )
  const claims = await inParts(ids, (part) => rows.where('claims.id', 'in', part).execute())
  return claims.map(({ read_at, said_at, ...row }) => ({ ...row, recorded_at: read_at ?? said_at ?? '' }))
}

/** By claim. */
async function editorsCorrections(ledger: Ledger): Promise<ReadonlyMap<string, string>> {
  return new Map(
    (await eventsIn(ledger)).flatMap(({ event, recorded_at }) =>
      event.kind === 'correct' ? [[event.claim, recorded_at] as const] : [],
    ),
  )
}

/** By proposition and day, which is that of the verdict itself. */
async function editorsVerdicts(ledger: Ledger): Promise<ReadonlyMap<string, string>> {
  const verdicts = new Map<string, string>()
  for (const { event, recorded_at } of (await eventsIn(ledger)).reverse())
    if (event.kind === 'settle') verdicts.set(`${event.proposition} ${recorded_at.slice(0, 10)}`, recorded_at)
  return verdicts
}

/**
 * When a fact of the catalogue was recorded, by the words in which a settlement names it; undefined for what was there before `since` or ships
 * with the project.
 */
async function factsRecorded(ledger: Ledger, since: string): Promise<ReadonlyMap<string, string>> {
  const fresh = ledger.queries.selectFrom('facts').select('entity').where('recorded_at', '>', since)
  const rows = await ledger.queries
    .selectFrom('facts')
    .select(['entity', 'property', 'source', 'recorded_at'])
    .where('entity', 'in', fresh)
    .orderBy('recorded_at', 'desc')
    .execute()
  if (rows.length === 0) return new Map()
  const universe = await universeOf(ledger)
  const named = (id: string) => universe.get(id)?.name ?? id
  // The earliest comes last and stays.
  return new Map(
    rows.map(({ entity, property, source, recorded_at }) => [
      `${named(entity)}: ${property}, ${source}`,
      recorded_at,
    ]),
  )
}
