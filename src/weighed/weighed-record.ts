import { endOfDay, inParts, type Ledger, type Rows } from '../record/index.ts'
import {
  countsOn,
  type Forecast,
  forecastsOf,
  type Judged,
  judgedOn,
  REMEMBERED,
  type SourceRecord,
  sourceRecords,
  spellsOf,
  TrackRecord,
  type Transition,
  TruthModel,
  trendOf,
  type Weighed,
  weigh,
  wholeHistoryOf,
} from '../weigh/index.ts'
import { isBehind } from './bring-up-to-date.ts'
import { hasChangedSince } from './changed-since.ts'
import { Held } from './held.ts'
import { mattersOf } from './matters.ts'
import { forecastsOn, modelOn } from './model-on.ts'
import { matterOf, type RecordedMatter, weighingOf } from './rows.ts'
import type { View } from './view.ts'

/** A proposition of the record as a view shows it, with its reports and what they weigh. */
export interface WeighedProposition {
  readonly item: RecordedMatter
  readonly weighed: Weighed
}

/** What every source's word has been worth, and how good the probabilities were. */
export interface SourcesWeighed {
  readonly sources: readonly SourceRecord[]
  readonly forecasts: readonly Forecast[]
}

/** The record as a view shows it, weighed. */
export interface WeighedRecord {
  /** The day as of which it is weighed. */
  readonly until: string
  /** Propositions that the record of what came true rests on. */
  readonly settled: number
  /** Those of the propositions that the view shows anything of, in the order of their ids; all of them without ids. */
  readonly of: (ids?: readonly string[]) => Promise<WeighedProposition[]>
  /** Those that any of the sources has spoken of, or one of a name much like it. */
  readonly spokenOfBy: (sources: readonly string[]) => Promise<WeighedProposition[]>
  readonly sources: () => Promise<SourcesWeighed>
  /** How probable a proposition was on each day on which that changed, by today's record of the sources. */
  readonly trend: (item: RecordedMatter) => { readonly day: string; readonly probability: number }[]
}

/**
 * The weighed record. As it is now, and as of any day, out of what was kept when it was brought up to date; as it was recorded on a day after which
 * something came, or where it can't be written and something new isn't weighed, by weighing all that it held.
 */
export async function weighedRecord(ledger: Ledger, view: View = {}): Promise<WeighedRecord> {
  const until = view.asOf ?? view.today ?? (await newestDay(ledger))
  const isPast = view.asRecorded !== undefined && (await hasChangedSince(ledger, endOfDay(view.asRecorded)))
  if (isPast || (await isBehind(ledger))) return weighedAnew(ledger, view, until)
  const model = await modelOn(ledger, until)
  const shown = (rows: readonly Weighing[]) =>
    rows.map(weighingOf).flatMap(({ item, history }) => seen(item, history, model, view, until))
  return recordOf(until, model, {
    of: async (ids) => shown(await weighingsOf(ledger, ids)),
    spokenOfBy: async (sources) => shown(await weighingsNaming(ledger, sources)),
    sources: () =>
      sourcesMade.of(ledger, JSON.stringify([until, view.asOf]), async () =>
        sourcesOf(await mattersKept(ledger), view, until, await forecastsOn(ledger, until)),
      ),
  })
}

function recordOf(
  until: string,
  model: TruthModel,
  asked: Pick<WeighedRecord, 'of' | 'spokenOfBy' | 'sources'>,
): WeighedRecord {
  return { until, settled: model.settled, ...asked, trend: (item) => trendOf(item, model, until) }
}

/** A weighing as far as answers are made of it. */
type Weighing = Omit<Rows['weighings'], 'bands'>

const weighings = ({ queries }: Ledger) =>
  queries
    .selectFrom('weighings')
    .select(['proposition_id', 'matter_json', 'history_json'])
    .orderBy('proposition_id')

async function weighingsOf(ledger: Ledger, ids: readonly string[] | undefined): Promise<Weighing[]> {
  const all = weighings(ledger)
  if (ids === undefined) return all.execute()
  return inParts(ids.toSorted(), (part) => all.where('proposition_id', 'in', part).execute())
}

/** Whose row has the source's name as its JSON writes it: the database looks through all of them sooner than they could be read from JSON. */
async function weighingsNaming(ledger: Ledger, sources: readonly string[]): Promise<Weighing[]> {
  // “_” stands for any character: databases differ in what a backslash means.
  const written = sources.map((source) => `%"source":${JSON.stringify(source).replaceAll('\\', '_')}%`)
  return weighings(ledger)
    .where((eb) => eb.or(written.map((words) => eb('matter_json', 'like', words))))
    .execute()
}

async function weighedAnew(ledger: Ledger, view: View, until: string): Promise<WeighedRecord> {
  const items = await mattersOf(ledger, view.asRecorded)
  const settled = items.flatMap((item) => spellsOf(item).filter((spell) => countsOn(spell, until)))
  const record = new TrackRecord()
  for (const spell of settled) record.add(spell)
  const latest = settled
    .filter((spell) => spell.reports.length > 0)
    .sort((a, b) => (`${b.settledOn} ${b.proposition}` < `${a.settledOn} ${a.proposition}` ? -1 : 1))
    .slice(0, REMEMBERED)
  const model = new TruthModel(record, latest)
  const wanted = (ids: readonly string[] | undefined) => {
    const asked = ids === undefined ? undefined : new Set(ids)
    return items
      .filter(({ id }) => asked === undefined || asked.has(id))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  }
  const of: WeighedRecord['of'] = async (ids) =>
    wanted(ids).flatMap((item) => seen(item, wholeHistoryOf(item), model, view, until))
  return recordOf(until, model, {
    of,
    spokenOfBy: async (sources) =>
      of(items.filter(({ reports }) => reports.some((r) => sources.includes(r.source))).map(({ id }) => id)),
    sources: async () => sourcesOf(wanted(undefined), view, until, forecastsOf(record, settled)),
  })
}

/** As of a day, what undated articles say is left out, and so is a proposition that nobody had spoken of by then. */
function seen(
  item: RecordedMatter,
  history: readonly Transition[],
  model: TruthModel,
  { asOf }: View,
  until: string,
): WeighedProposition[] {
  const shown = shownBy(item, asOf)
  if (shown === undefined) return []
  const isCut = asOf !== undefined && item.reports.some(({ day }) => day === undefined)
  return [{ item: shown, weighed: weigh(shown, isCut ? wholeHistoryOf(shown) : history, model, until) }]
}

/** A proposition with what had been said of it by a day; undefined where nobody had spoken of it. */
function shownBy(item: RecordedMatter, asOf: string | undefined): RecordedMatter | undefined {
  if (asOf === undefined) return item
  const reports = item.reports.filter(({ day }) => day !== undefined && day <= asOf)
  return reports.length === 0 ? undefined : { ...item, reports }
}

function sourcesOf(
  items: Iterable<RecordedMatter>,
  { asOf }: View,
  until: string,
  forecasts: readonly Forecast[],
): SourcesWeighed {
  const judged: Judged[] = []
  for (const item of items) {
    const shown = shownBy(item, asOf)
    if (shown !== undefined) judged.push(judgedOn(shown, until))
  }
  return { sources: sourceRecords(judged), forecasts }
}

/** Every proposition as it was weighed, without its history. */
async function mattersKept(ledger: Ledger): Promise<Iterable<RecordedMatter>> {
  const rows = await ledger.queries
    .selectFrom('weighings')
    .select(['proposition_id', 'matter_json'])
    .orderBy('proposition_id')
    .execute()
  return rows.values().map(matterOf)
}

const sourcesMade = new Held<SourcesWeighed>()

async function newestDay(ledger: Ledger): Promise<string> {
  const row = await ledger.queries
    .selectFrom('articles')
    .select(({ fn }) => fn.max('published').as('day'))
    .executeTakeFirst()
  return row?.day ?? ''
}
