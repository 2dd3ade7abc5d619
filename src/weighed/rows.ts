import { z } from 'zod'
import { Basis, Certainty, Qualifiers, Status } from '../model/index.ts'
import type { Rows } from '../record/index.ts'
import {
  type MonthTally,
  type Spell,
  type Tallied,
  type Transition,
  talliesOf,
  type Weighable,
} from '../weigh/index.ts'

const ReportJson = z.strictObject({
  id: z.string(),
  source: z.string(),
  certainty: Certainty,
  basis: Basis,
  day: z.string().optional(),
  origin: z.string(),
})

/** A report of the record, with what a board says of it: what lies on another page of the database need not be read for that. */
const RecordedReport = ReportJson.extend({
  /** Of the article that makes it: its versions are one. */
  address: z.string(),
  outlet: z.string().optional(),
  according_to: z.array(z.string()),
  /** Where it writes them in other words than the proposition's first report. */
  args: z.array(z.string()).optional(),
  qualifiers: Qualifiers.optional(),
})
export type RecordedReport = z.infer<typeof RecordedReport>

/** A proposition with all that is known of it. */
export interface RecordedMatter extends Weighable {
  readonly args: readonly string[]
  readonly qualifiers: Qualifiers
  readonly reports: readonly RecordedReport[]
}

const MatterJson = z.strictObject({
  predicate: z.string(),
  args: z.array(z.string()),
  qualifiers: Qualifiers,
  reports: z.array(RecordedReport),
  settlements: z.array(
    z.strictObject({
      truth: z.boolean(),
      day: z.string().optional(),
      by: z.enum(['catalogue', 'article', 'editor']),
      cause: z.string(),
    }),
  ),
  due: z.string().optional(),
})

const HistoryJson = z.array(
  z.strictObject({ day: z.string().optional(), status: Status, rule: z.string(), cause: z.string() }),
)

/** What is kept of a proposition, its whole history, and the bands of its articles. */
export function weighingRow(
  item: RecordedMatter,
  history: readonly Transition[],
  bands: string,
): Rows['weighings'] {
  const { id, ...matter } = item
  return {
    proposition_id: id,
    matter_json: JSON.stringify(MatterJson.parse(matter)),
    history_json: JSON.stringify(HistoryJson.parse(history)),
    bands,
  }
}

/** The reverse. What this program wrote itself is taken as it is: a board has hundreds of them. */
export function weighingOf(row: Omit<Rows['weighings'], 'bands'>): {
  readonly item: RecordedMatter
  readonly history: readonly Transition[]
} {
  return { item: matterOf(row), history: JSON.parse(row.history_json) }
}

/** All that is known of a proposition, of its row. */
export function matterOf(row: Pick<Rows['weighings'], 'proposition_id' | 'matter_json'>): RecordedMatter {
  const matter: z.infer<typeof MatterJson> = JSON.parse(row.matter_json)
  return { id: row.proposition_id, ...matter }
}

export function spellRow(spell: Spell): Rows['spells'] {
  const { proposition, predicate, truth, settledOn = '', until = null, reports } = spell
  return {
    proposition_id: proposition,
    settled_on: settledOn,
    until,
    truth: Number(truth),
    predicate,
    reports_json: JSON.stringify(reports.map((report) => ReportJson.strip().parse(report))),
  }
}

export function spellOf({
  proposition_id,
  settled_on,
  until,
  truth,
  predicate,
  reports_json,
}: Rows['spells']): Spell {
  return {
    proposition: proposition_id,
    predicate,
    truth: truth === 1,
    ...(settled_on === '' ? {} : { settledOn: settled_on }),
    ...(until === null ? {} : { until }),
    reports: JSON.parse(reports_json),
  }
}

/** The month under which the sums of all months are kept: it sorts before any. */
export const ALL_TIME = '*'

/** What spells add to the tallies, of their month and of all time, as rows. */
export function tallyRows(spells: readonly Rows['spells'][]): Rows['tallies'][] {
  const tallies = talliesOf(spells.map(spellOf))
  return tallies.flatMap((tally) => [tallyRow(tally, tally.month), tallyRow(tally, ALL_TIME)])
}

function tallyRow(tally: MonthTally, month: string): Rows['tallies'] {
  return {
    month,
    counted: tally.counted,
    name: tally.name,
    certainty: tally.counted === 'source' ? tally.certainty : '',
    basis: tally.counted === 'source' ? tally.basis : '',
    came_right: tally.right,
    came_wrong: tally.wrong,
  }
}

export function tallyOf(row: Rows['tallies']): Tallied {
  const { counted, name, came_right: right, came_wrong: wrong } = row
  if (counted === 'predicate') return { counted, name, right, wrong }
  const [certainty, basis] = [Certainty.parse(row.certainty), Basis.parse(row.basis)]
  return { counted, name, certainty, basis, right, wrong }
}
