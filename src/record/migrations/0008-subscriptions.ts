import type { Migration } from './migration.ts'

/** What is followed, when it is looked at next, and what became of each of its items. */
export const subscriptions: Migration = {
  name: '0008-subscriptions',
  sql: `
create table subscriptions (
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
create index subscriptions_by_next_look on subscriptions (state, next_look);

create table feed_items (
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
create index feed_items_by_next_try on feed_items (state, next_try);
create index feed_items_by_subscription on feed_items (subscription, state);
`,
}
