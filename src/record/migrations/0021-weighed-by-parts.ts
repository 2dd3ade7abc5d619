import type { Migration } from './migration.ts'

/**
 * What is kept of a proposition is enough to weigh it again with an article that came since: its reports, and by what near copies of theirs are
 * told. A mark says whether that is all that happened (0), or whether it has to be read anew (1).
 */
export const weighedByParts: Migration = {
  name: '0021-weighed-by-parts',
  sql: `
alter table weighings add column bands text not null default '';
alter table stale_propositions add column anew integer not null default 1;
`,
}
