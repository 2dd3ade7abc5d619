import type { Ledger, Rows } from '../record/index.ts'
import {
  countsOn,
  type Forecast,
  forecastsOf,
  monthOf,
  REMEMBERED,
  type Spell,
  TrackRecord,
  TruthModel,
} from '../weigh/index.ts'
import { Held } from './held.ts'
import { ALL_TIME, spellOf, tallyOf } from './rows.ts'

const models = new Held<TruthModel>()

/** What probabilities are made with on a day, from the tallies of all time less those from its month on, and the month's settlements. */
export async function modelOn(ledger: Ledger, until: string): Promise<TruthModel> {
  return models.of(
    ledger,
    until,
    async () => new TruthModel(await recordOn(ledger, until), await latestOn(ledger, until)),
  )
}

/** How probable settled propositions were on the day before, against what came of them: all that count on a day. */
export async function forecastsOn(ledger: Ledger, until: string): Promise<Forecast[]> {
  const rows = await settledOn(ledger, until).execute()
  return forecastsOf(await recordOn(ledger, until), rows.map(spellOf))
}

async function latestOn(ledger: Ledger, until: string): Promise<Spell[]> {
  const rows = await settledOn(ledger, until)
    .where('reports_json', '<>', '[]')
    .orderBy('settled_on', 'desc')
    .orderBy('proposition_id', 'desc')
    .limit(REMEMBERED)
    .execute()
  return rows.map(spellOf)
}

function settledOn(ledger: Ledger, until: string) {
  return ledger.queries
    .selectFrom('spells')
    .selectAll()
    .where('settled_on', '<=', until)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', until)]))
}

async function recordOn(ledger: Ledger, until: string): Promise<TrackRecord> {
  const record = new TrackRecord()
  for (const row of await tallies(ledger, '=', ALL_TIME)) record.count(tallyOf(row))
  for (const row of await tallies(ledger, '>=', monthOf(until))) record.count(tallyOf(row), -1)
  for (const spell of await spellsAround(ledger, monthOf(until), until)) {
    if (countsOn(spell, until)) {
      if (inMonth(spell.settledOn, until)) record.add(spell)
    } else if (!inMonth(spell.settledOn, until) && inMonth(spell.until, until)) record.take(spell)
  }
  return record
}

async function tallies(ledger: Ledger, compared: '=' | '>=', month: string): Promise<Rows['tallies'][]> {
  return ledger.queries.selectFrom('tallies').selectAll().where('month', compared, month).execute()
}

/** Those that begin or end in the month, up to the day. */
async function spellsAround(ledger: Ledger, month: string, until: string): Promise<Spell[]> {
  const rows = await ledger.queries
    .selectFrom('spells')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb.and([eb('settled_on', '>=', month), eb('settled_on', '<=', until)]),
        eb.and([eb('until', '>=', month), eb('until', '<=', until)]),
      ]),
    )
    .execute()
  return rows.map(spellOf)
}

const inMonth = (day: string | undefined, until: string) =>
  day !== undefined && monthOf(day) === monthOf(until)
