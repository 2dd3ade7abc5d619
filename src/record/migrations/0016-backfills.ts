import type { Migration } from './migration.ts'

/** How far each archive has been read, kept in the transaction of the articles that it counts. */
export const backfills: Migration = {
  name: '0016-backfills',
  sql: `
create table backfills (
  id text primary key,
  source text not null,
  byte_offset bigint not null,
  items bigint not null,
  line bigint not null,
  is_finished integer not null
);
`,
}
