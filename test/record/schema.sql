CREATE INDEX article_entities_by_entity on article_entities (entity_id);

CREATE INDEX articles_by_day on articles (published);

CREATE INDEX articles_by_recorded_at on articles (recorded_at);

CREATE INDEX claim_propositions_by_proposition on claim_propositions (proposition_id, claim_id);

CREATE INDEX claims_by_article on claims (article_id);

CREATE INDEX entities_by_name on entities (folded);

CREATE INDEX entity_aliases_by_name on entity_aliases (folded);

CREATE INDEX facts_by_entity on facts (entity);

CREATE INDEX feed_items_by_next_try on feed_items (state, next_try);

CREATE INDEX feed_items_by_subscription on feed_items (subscription, state);

CREATE INDEX proposition_args_by_name on proposition_args (folded, proposition_id);

CREATE INDEX spells_by_day on spells (settled_on);

CREATE INDEX spells_by_end on spells (until);

CREATE INDEX subscriptions_by_next_look on subscriptions (state, next_look);

CREATE INDEX webhook_changes_by_message on webhook_changes (webhook, message);

CREATE INDEX webhook_messages_by_next_try on webhook_messages (webhook, state, next_try);

CREATE TABLE article_entities (
  article_id text not null references articles (id),
  entity_id text not null references entities (id),
  primary key (article_id, entity_id)
);

CREATE TABLE article_numbers (number integer primary key, article_id text not null);

CREATE VIRTUAL TABLE article_words using fts5 (
  title, text, content = 'article_texts', content_rowid = 'number', tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TABLE articles (
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

CREATE TABLE backfills (
  id text primary key,
  source text not null,
  byte_offset bigint not null,
  items bigint not null,
  line bigint not null,
  is_finished integer not null
);

CREATE TABLE claim_numbers (number integer primary key, claim_id text not null);

CREATE TABLE claim_propositions (
  claim_id text primary key references claims (id),
  proposition_id text not null references propositions (id)
, names_json text, corrected_json text);

CREATE VIRTUAL TABLE claim_words using fts5 (
  names, quote, content = 'claim_texts', content_rowid = 'number', tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TABLE claims (
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

CREATE TABLE entities (
  id text primary key,
  type text not null,
  name text not null,
  folded text not null
);

CREATE TABLE entity_aliases (
  entity_id text not null references entities (id),
  alias text not null,
  folded text not null,
  primary key (entity_id, alias)
);

CREATE TABLE events (
  id text primary key,
  number integer not null unique,
  kind text not null,
  event_json text not null,
  recorded_at text not null
);

CREATE TABLE facts (
  id text primary key,
  entity text not null,
  property text not null,
  source text not null,
  fact_json text not null,
  recorded_at text not null
);

CREATE TABLE feed_items (
  id text primary key,
  subscription text not null,
  url text,
  title text not null,
  published text,
  state text not null,
  reason text,
  tries integer not null,
  next_try text not null
);

CREATE TABLE migrations (name text primary key);

CREATE TABLE proposition_args (
  proposition_id text not null references propositions (id),
  position integer not null,
  folded text not null,
  primary key (proposition_id, position)
);

CREATE TABLE propositions (
  id text primary key,
  predicate text not null,
  qualifiers_json text not null
);

CREATE TABLE quotes (
  id text primary key,
  article_id text not null references articles (id),
  speaker text not null,
  words text not null,
  about_json text not null,
  span_in text not null,
  span_start integer not null,
  span_end integer not null
);

CREATE TABLE reader_accounts (
  url text primary key,
  username text not null,
  password text not null
);

CREATE TABLE readings (
  article_id text not null references articles (id),
  reader text not null,
  recorded_at text not null,
  primary key (article_id, reader)
);

CREATE TABLE signatures (
  article_id text primary key,
  shingles integer not null,
  least_json text not null
);

CREATE TABLE spells (
  proposition_id text not null,
  settled_on text not null,
  until text,
  truth integer not null,
  predicate text not null,
  reports_json text not null,
  primary key (proposition_id, settled_on)
);

CREATE TABLE stale_propositions (
  proposition_id text primary key,
  ticket text not null default '', anew integer not null default 1);

CREATE TABLE subscriptions (
  url text primary key,
  kind text not null,
  title text,
  folder text,
  state text not null,
  reason text,
  looked_at text,
  next_look text not null,
  minutes integer not null,
  failures integer not null,
  etag text,
  last_modified text
);

CREATE TABLE tallies (
  month text not null,
  counted text not null,
  name text not null,
  certainty text not null,
  basis text not null,
  came_right integer not null,
  came_wrong integer not null,
  primary key (month, counted, name, certainty, basis)
);

CREATE TABLE webhook_changes (
  webhook text not null,
  change text not null,
  learned text not null,
  change_json text,
  message text,
  primary key (webhook, change)
);

CREATE TABLE webhook_messages (
  id text primary key,
  webhook text not null,
  body text not null,
  state text not null,
  reason text,
  tries integer not null,
  next_try text not null,
  created_at text not null
);

CREATE TABLE webhooks (
  id text primary key,
  webhook_json text not null,
  secret text not null,
  state text not null,
  reason text,
  created_at text not null,
  looked_until text not null
);

CREATE TABLE weighings (
  proposition_id text primary key,
  matter_json text not null,
  history_json text not null
, bands text not null default '');

CREATE TRIGGER article_entities_never_delete before delete on article_entities
begin select raise(abort, 'the record is append-only: article_entities takes no delete'); end;

CREATE TRIGGER article_entities_never_replaced before insert on article_entities when exists (select 1 from article_entities where article_id = new.article_id and entity_id = new.entity_id)
begin select raise(ignore); end;

CREATE TRIGGER article_entities_never_update before update on article_entities
begin select raise(abort, 'the record is append-only: article_entities takes no update'); end;

CREATE TRIGGER articles_never_delete before delete on articles
begin select raise(abort, 'the record is append-only: articles takes no delete'); end;

CREATE TRIGGER articles_never_replaced before insert on articles when exists (select 1 from articles where id = new.id) or exists (select 1 from articles where address = new.address and version = new.version)
begin select raise(ignore); end;

CREATE TRIGGER articles_never_update before update on articles
begin select raise(abort, 'the record is append-only: articles takes no update'); end;

CREATE TRIGGER claims_never_delete before delete on claims
begin select raise(abort, 'the record is append-only: claims takes no delete'); end;

CREATE TRIGGER claims_never_replaced before insert on claims when exists (select 1 from claims where id = new.id)
begin select raise(ignore); end;

CREATE TRIGGER claims_never_update before update on claims
begin select raise(abort, 'the record is append-only: claims takes no update'); end;

CREATE TRIGGER entities_never_delete before delete on entities
begin select raise(abort, 'the record is append-only: entities takes no delete'); end;

CREATE TRIGGER entities_never_replaced before insert on entities when exists (select 1 from entities where id = new.id)
begin select raise(ignore); end;

CREATE TRIGGER entities_never_update before update on entities
begin select raise(abort, 'the record is append-only: entities takes no update'); end;

CREATE TRIGGER entity_aliases_never_delete before delete on entity_aliases
begin select raise(abort, 'the record is append-only: entity_aliases takes no delete'); end;

CREATE TRIGGER entity_aliases_never_replaced before insert on entity_aliases when exists (select 1 from entity_aliases where entity_id = new.entity_id and alias = new.alias)
begin select raise(ignore); end;

CREATE TRIGGER entity_aliases_never_update before update on entity_aliases
begin select raise(abort, 'the record is append-only: entity_aliases takes no update'); end;

CREATE TRIGGER events_never_delete before delete on events
begin select raise(abort, 'the record is append-only: events takes no delete'); end;

CREATE TRIGGER events_never_replaced before insert on events when exists (select 1 from events where id = new.id) or exists (select 1 from events where number = new.number)
begin select raise(ignore); end;

CREATE TRIGGER events_never_update before update on events
begin select raise(abort, 'the record is append-only: events takes no update'); end;

CREATE TRIGGER facts_never_delete before delete on facts
begin select raise(abort, 'the record is append-only: facts takes no delete'); end;

CREATE TRIGGER facts_never_replaced before insert on facts when exists (select 1 from facts where id = new.id)
begin select raise(ignore); end;

CREATE TRIGGER facts_never_update before update on facts
begin select raise(abort, 'the record is append-only: facts takes no update'); end;

CREATE TRIGGER quotes_never_delete before delete on quotes
begin select raise(abort, 'the record is append-only: quotes takes no delete'); end;

CREATE TRIGGER quotes_never_replaced before insert on quotes when exists (select 1 from quotes where id = new.id)
begin select raise(ignore); end;

CREATE TRIGGER quotes_never_update before update on quotes
begin select raise(abort, 'the record is append-only: quotes takes no update'); end;

CREATE TRIGGER readings_never_delete before delete on readings
begin select raise(abort, 'the record is append-only: readings takes no delete'); end;

CREATE TRIGGER readings_never_replaced before insert on readings when exists (select 1 from readings where article_id = new.article_id and reader = new.reader)
begin select raise(ignore); end;

CREATE TRIGGER readings_never_update before update on readings
begin select raise(abort, 'the record is append-only: readings takes no update'); end;

CREATE VIEW article_texts as
select number, title, text from article_numbers join articles on articles.id = article_id;

CREATE VIEW claim_texts as
select number, args_json as names, quote from claim_numbers join claims on claims.id = claim_id;
