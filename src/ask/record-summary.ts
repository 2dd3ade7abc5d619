import { predicateNamed } from '../predicates/index.ts'
import type { Ledger } from '../record/index.ts'
import { Held } from '../weighed/index.ts'

/** How much a record holds, and the names that most propositions of its latest articles are on. */
export interface RecordSummary {
  readonly articles: number
  readonly claims: number
  readonly propositions: number
  readonly names: readonly { readonly name: string; readonly propositions: number }[]
}

/** Articles of which the names come, the latest. */
const LATEST = 300

/** Names that are shown, at the most. */
const MOST_NAMES = 24

const made = new Held<RecordSummary>()

export async function recordSummary(ledger: Ledger): Promise<RecordSummary> {
  return made.of(ledger, '', async () => ({
    articles: await count(ledger, 'articles'),
    claims: await count(ledger, 'claims'),
    propositions: await count(ledger, 'propositions'),
    names: await mostSpokenOf(ledger),
  }))
}

async function count(ledger: Ledger, table: 'articles' | 'claims' | 'propositions'): Promise<number> {
  const row = await ledger.queries
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** In the latest articles; as an article wrote them. Words in the place of a text argument are no names. */
async function mostSpokenOf(ledger: Ledger): Promise<RecordSummary['names']> {
  const latest = ledger.queries.selectFrom('articles').select('id').orderBy('published', 'desc').limit(LATEST)
  const rows = await ledger.queries
    .selectFrom('claims')
    .innerJoin('claim_propositions as of', 'of.claim_id', 'claims.id')
    .innerJoin('proposition_args as arg', 'arg.proposition_id', 'of.proposition_id')
    .select(['arg.proposition_id', 'arg.folded', 'arg.position', 'claims.predicate'])
    .distinct()
    .where('claims.article_id', 'in', latest)
    .execute()
  const times = new Map<string, number>()
  for (const { folded, position, predicate } of rows) {
    const types = predicateNamed(predicate)?.args[position]?.types ?? 'text'
    if (types !== 'text') times.set(folded, (times.get(folded) ?? 0) + 1)
  }
  const most = [...times].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, MOST_NAMES)
  const written = new Map<string, string>()
  const spellings = await ledger.queries
    .selectFrom('entities')
    .select(['folded', 'name'])
    .where('folded', 'in', [...most.map(([folded]) => folded), ...most.map(([folded]) => seriesOf(folded))])
    .orderBy('id')
    .execute()
  for (const { folded, name } of spellings) written.set(folded, name)
  return most.map(([folded, propositions]) => {
    const series = seriesOf(folded)
    const place = folded.slice(series.length).toUpperCase()
    return { name: written.get(folded) ?? `${written.get(series) ?? series}${place}`, propositions }
  })
}

/** "luke cage" of "luke cage s2e1". */
function seriesOf(folded: string): string {
  return folded.replace(/ s\d+(?:e\d+)?$/, '')
}
