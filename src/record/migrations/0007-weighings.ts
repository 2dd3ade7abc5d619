import type { Migration } from './migration.ts'

/** What the weighing makes of the record, kept so that one more article costs no more in a large record than in a small one. */
export const weighings: Migration = {
  name: '0007-weighings',
  sql: `
create table weighings (
  proposition_id text primary key,
  matter_json text not null,
  history_json text not null
);

create table spells (
  proposition_id text not null,
  settled_on text not null,
  until text,
  truth integer not null,
  predicate text not null,
  reports_json text not null,
  primary key (proposition_id, settled_on)
);
create index spells_by_day on spells (settled_on);
create index spells_by_end on spells (until);

create table tallies (
  month text not null,
  counted text not null,
  name text not null,
  certainty text not null,
  basis text not null,
  came_right integer not null,
  came_wrong integer not null,
  primary key (month, counted, name, certainty, basis)
);

create table signatures (
  article_id text primary key,
  shingles integer not null,
  least_json text not null
);

create table stale_propositions (
  proposition_id text primary key,
  marks integer not null
);

create index articles_by_day on articles (published);

insert into stale_propositions (proposition_id, marks) select id, 1 from propositions;
`,
}
