import { HandleEmptyInListsPlugin, Kysely, replaceWithNoncontingentExpression } from 'kysely'
import { Ledger } from '../ledger.ts'
import { migrate } from '../migrate.ts'
import { RecordError } from '../record-error.ts'
import type { Rows } from '../schema.ts'
import { Connection } from './connection.ts'
import { postgresMigrations } from './migrations.ts'
import { PostgresDatabase } from './postgres-database.ts'
import { queryDialect } from './query-dialect.ts'

/** Whether a record is the address of a PostgreSQL database, and not a file. */
export function isPostgres(record: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(record)
}

/** Where a record is, without what only its owner may know. */
export function shownAddress(address: string): string {
  if (!isPostgres(address)) return address
  if (!URL.canParse(address)) return 'the address of the database'
  const url = new URL(address)
  url.password = ''
  url.search = ''
  return url.href
}

/**
 * Opens the record in a PostgreSQL database, and brings its schema up to date; makes the tables where it has none. Throws a `RecordError` of one line, without the
 * address's password, when it can't be used.
 */
export function openPostgres(address: string): Ledger {
  const connection = new Connection(address)
  try {
    const db = new PostgresDatabase(connection)
    prepared(db)
    const queries = new Kysely<Rows>({
      dialect: queryDialect(address),
      // SQLite knows the empty list.
      plugins: [new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })],
    })
    const end = () => {
      db.close()
      // Whoever asked has its answers; the connections end by themselves.
      queries.destroy().catch(() => undefined)
    }
    return new Ledger(db, { queries, isWritable: true, isShared: true, end })
  } catch (cause) {
    connection.close()
    const said = cause instanceof Error ? cause.message : String(cause)
    const reason =
      cause instanceof RecordError
        ? said
        : `can't be used (${said.replaceAll('\n', ' ')}): check that the server runs and what RETCON_DATABASE or --record says`
    throw new RecordError(`${shownAddress(address)} ${reason}`, { cause })
  }
}

/** Under the lock of who decides, so that programs that open a new record at once make its tables once. */
function prepared(db: PostgresDatabase): void {
  const migrations = postgresMigrations()
  // Not by `to_regclass`: a connection remembers that a table was not there, also while it waits for the lock under which another makes it.
  const named = db.prepare('select 1 from pg_class where relname = ? and pg_table_is_visible(oid)')
  const has = (table: string) => named.get(table) !== undefined
  if (has('migrations')) {
    const done = new Set(
      db
        .prepare('select name from migrations')
        .all()
        .map(({ name }) => name),
    )
    if (done.size === migrations.length && migrations.every(({ name }) => done.has(name))) return
  }
  db.transaction('decides', () => {
    // Asked without the lock, the tables of a record that is just being made would look like another program's.
    if (!has('migrations') && (has('articles') || has('claims')))
      throw new RecordError('holds the tables of another program: name another database')
    if (!has('edition'))
      db.exec('create table edition (edition integer not null); insert into edition values (0)')
    migrate(
      { exec: (sql) => db.exec(sql), prepare: (sql) => db.prepare(sql), transaction: (_, write) => write() },
      migrations,
    )
  })
}
