import { appendOnly } from './append-only.ts'
import type { Migration } from './migration.ts'

/** What makes two rows of a ledger table the same row: each list of columns is unique. */
const KEYS = {
  articles: [['id'], ['address', 'version']],
  entities: [['id']],
  entity_aliases: [['entity_id', 'alias']],
  article_entities: [['article_id', 'entity_id']],
  claims: [['id']],
  quotes: [['id']],
} as const

export const appendOnlySqlite: Migration = {
  name: '0002-append-only-sqlite',
  sql: appendOnly(KEYS),
}
