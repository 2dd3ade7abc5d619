import type { Migration } from './migration.ts'

/** Another ticket each time: whoever weighs sees whether something came meanwhile, also where somebody else has weighed it since. */
export const staleTickets: Migration = {
  name: '0018-stale-tickets',
  sql: `
alter table stale_propositions add column ticket text not null default '';
alter table stale_propositions drop column marks;
`,
}
