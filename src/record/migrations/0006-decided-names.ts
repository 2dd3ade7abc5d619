import type { Migration } from './migration.ts'

/** The names that a claim's arguments go by since people decided on them; null where they go by what was read. */
export const decidedNames: Migration = {
  name: '0006-decided-names',
  sql: 'alter table claim_propositions add column names_json text;',
}
