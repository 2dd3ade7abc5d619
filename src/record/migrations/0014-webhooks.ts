import type { Migration } from './migration.ts'

/** Who is told of changes, which were told to whom, and the messages that aren't delivered; and a way to what the record learned lately. */
export const webhooks: Migration = {
  name: '0014-webhooks',
  sql: `
create table webhooks (
  id text primary key,
  webhook_json text not null,
  secret text not null,
  state text not null,
  reason text,
  created_at text not null,
  looked_until text not null
);

create table webhook_changes (
  webhook text not null,
  change text not null,
  learned text not null,
  change_json text,
  message text,
  primary key (webhook, change)
);
create index webhook_changes_by_message on webhook_changes (webhook, message);

create table webhook_messages (
  id text primary key,
  webhook text not null,
  body text not null,
  state text not null,
  reason text,
  tries integer not null,
  next_try text not null,
  created_at text not null
);
create index webhook_messages_by_next_try on webhook_messages (webhook, state, next_try);

create index articles_by_recorded_at on articles (recorded_at);
`,
}
