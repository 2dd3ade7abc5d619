import type { Migration } from './migration.ts'

/** Facts of the catalogue, and what people decided, in SQL that SQLite and PostgreSQL both read. */
export const catalogue: Migration = {
  name: '0004-catalogue',
  sql: `
create table facts (
  id text primary key,
  entity text not null,
  property text not null,
  source text not null,
  fact_json text not null,
  recorded_at text not null
);
create index facts_by_entity on facts (entity);

create table events (
  id text primary key,
  number integer not null unique,
  kind text not null,
  event_json text not null,
  recorded_at text not null
);
`,
}
