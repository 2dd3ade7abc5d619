/**
 * Numbered steps that make the schema, run in order and once each. A step that is released never changes: a mistake is
 * mended by the next one. What only SQLite understands says so in its name, and has its counterpart in `../postgres/migrations.ts`.
 */
import { ledger } from './0001-ledger.ts'
import { appendOnlySqlite } from './0002-append-only-sqlite.ts'
import { fullTextSqlite } from './0003-full-text-sqlite.ts'
import { catalogue } from './0004-catalogue.ts'
import { catalogueAppendOnlySqlite } from './0005-catalogue-append-only-sqlite.ts'
import { decidedNames } from './0006-decided-names.ts'
import { weighings } from './0007-weighings.ts'
import { subscriptions } from './0008-subscriptions.ts'
import { coveringIndexes } from './0012-covering-indexes.ts'
import { readerAccounts } from './0013-reader-accounts.ts'
import { webhooks } from './0014-webhooks.ts'
import { backfills } from './0016-backfills.ts'
import { staleTickets } from './0018-stale-tickets.ts'
import { readings, readingsAppendOnlySqlite } from './0019-readings.ts'
import { correctedClaims } from './0020-corrected-claims.ts'
import { weighedByParts } from './0021-weighed-by-parts.ts'
import { fullTextByStatementSqlite } from './0022-full-text-by-statement-sqlite.ts'
import { wordsWithoutStatisticsPostgres } from './0023-words-without-statistics-postgres.ts'
import type { Migration } from './migration.ts'

export type { Migration } from './migration.ts'

export const sqliteMigrations: readonly Migration[] = [
  ledger,
  appendOnlySqlite,
  fullTextSqlite,
  catalogue,
  catalogueAppendOnlySqlite,
  decidedNames,
  weighings,
  subscriptions,
  coveringIndexes,
  readerAccounts,
  webhooks,
  backfills,
  staleTickets,
  readings,
  readingsAppendOnlySqlite,
  correctedClaims,
  weighedByParts,
  fullTextByStatementSqlite,
  wordsWithoutStatisticsPostgres,
]
