import { LEDGER_TABLES } from '../schema.ts'
import type { Migration } from './migration.ts'

/** Nothing in the ledger is changed or deleted, whoever holds the file: the database itself refuses. */
export const appendOnlySqlite: Migration = {
  name: '0002-append-only-sqlite',
  sql: LEDGER_TABLES.flatMap((table) => ['update', 'delete'].map((verb) => refusal(table, verb))).join('\n'),
}

function refusal(table: string, verb: string): string {
  return `create trigger ${table}_never_${verb} before ${verb} on ${table}
begin select raise(abort, 'the record is append-only: ${table} takes no ${verb}'); end;`
}
