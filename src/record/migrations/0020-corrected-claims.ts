import type { Migration } from './migration.ts'

/** What a claim says since an editor corrected it; null where it says what was read. */
export const correctedClaims: Migration = {
  name: '0020-corrected-claims',
  sql: 'alter table claim_propositions add column corrected_json text;',
}
