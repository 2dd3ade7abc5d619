import { appendOnly } from './append-only.ts'
import type { Migration } from './migration.ts'

/** Facts and decisions are appended too, and never changed. */
export const catalogueAppendOnlySqlite: Migration = {
  name: '0005-catalogue-append-only-sqlite',
  sql: appendOnly({ facts: [['id']], events: [['id'], ['number']] }),
}
