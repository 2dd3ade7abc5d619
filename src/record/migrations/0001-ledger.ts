import type { Migration } from './migration.ts'

/** The tables, in SQL that SQLite and PostgreSQL both read. */
export const ledger: Migration = {
  name: '0001-ledger',
  sql: `
create table articles (
  id text primary key,
  address text not null,
  version integer not null,
  url text,
  outlet text,
  author text,
  title text not null,
  published text,
  lang text not null,
  text text not null,
  recorded_at text not null,
  unique (address, version)
);

create table entities (
  id text primary key,
  type text not null,
  name text not null,
  folded text not null
);
create index entities_by_name on entities (folded);

create table entity_aliases (
  entity_id text not null references entities (id),
  alias text not null,
  folded text not null,
  primary key (entity_id, alias)
);
create index entity_aliases_by_name on entity_aliases (folded);

create table article_entities (
  article_id text not null references articles (id),
  entity_id text not null references entities (id),
  primary key (article_id, entity_id)
);
create index article_entities_by_entity on article_entities (entity_id);

create table claims (
  id text primary key,
  article_id text not null references articles (id),
  predicate text not null,
  args_json text not null,
  qualifiers_json text not null,
  certainty text not null,
  basis text not null,
  according_to_json text not null,
  quote text not null,
  span_in text not null,
  span_start integer not null,
  span_end integer not null,
  places_json text not null,
  frame text not null
);
create index claims_by_article on claims (article_id);

create table quotes (
  id text primary key,
  article_id text not null references articles (id),
  speaker text not null,
  words text not null,
  about_json text not null,
  span_in text not null,
  span_start integer not null,
  span_end integer not null
);

create table propositions (
  id text primary key,
  predicate text not null,
  qualifiers_json text not null
);

create table proposition_args (
  proposition_id text not null references propositions (id),
  position integer not null,
  folded text not null,
  primary key (proposition_id, position)
);
create index proposition_args_by_name on proposition_args (folded);

create table claim_propositions (
  claim_id text primary key references claims (id),
  proposition_id text not null references propositions (id)
);
create index claim_propositions_by_proposition on claim_propositions (proposition_id);
`,
}
