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

/**
 * Nothing in the ledger is changed or deleted, whoever holds the file: the database itself refuses. "insert or replace" deletes without
 * a trigger for it, so a row whose key is there is passed over before that.
 */
export const appendOnlySqlite: Migration = {
  name: '0002-append-only-sqlite',
  sql: Object.entries(KEYS)
    .flatMap(([table, keys]) => [refusal(table, 'update'), refusal(table, 'delete'), keeping(table, keys)])
    .join('\n'),
}

function refusal(table: string, verb: string): string {
  return `create trigger ${table}_never_${verb} before ${verb} on ${table}
begin select raise(abort, 'the record is append-only: ${table} takes no ${verb}'); end;`
}

function keeping(table: string, keys: readonly (readonly string[])[]): string {
  const known = keys.map((key) => {
    const same = key.map((column) => `${column} = new.${column}`).join(' and ')
    return `exists (select 1 from ${table} where ${same})`
  })
  return `create trigger ${table}_never_replaced before insert on ${table} when ${known.join(' or ')}
begin select raise(ignore); end;`
}
