import { appendOnly } from './append-only.ts'
import type { Migration } from './migration.ts'

/** Which readers beside the rules have read an article, and when: their claims came into the record then. */
export const readings: Migration = {
  name: '0019-readings',
  sql: `
create table readings (
  article_id text not null references articles (id),
  reader text not null,
  recorded_at text not null,
  primary key (article_id, reader)
);
`,
}

/** Readings are appended too, and never changed. */
export const readingsAppendOnlySqlite: Migration = {
  name: '0019-readings-append-only-sqlite',
  sql: appendOnly({ readings: [['article_id', 'reader']] }),
}
