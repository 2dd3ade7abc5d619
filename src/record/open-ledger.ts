import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { Kysely, SqliteDialect } from 'kysely'
import { Ledger } from './ledger.ts'
import { migrate, refuseNewer } from './migrate.ts'
import { sqliteMigrations } from './migrations/index.ts'
import { isPostgres, openPostgres } from './postgres/open-postgres.ts'
import { RecordError } from './record-error.ts'
import type { Rows } from './schema.ts'
import { SqliteDatabase } from './sqlite-database.ts'
import { sqliteDatabase } from './sqlite-dialect.ts'

/** Milliseconds that a writer waits for another to finish. */
const LOCK_WAIT = 30_000

/** Kibibytes of pages that SQLite keeps in memory: ids are hashes, so that rows go anywhere in their index. */
const CACHE_KIB = 32_768

/** "Rtcn": marks a SQLite file as a record, so that no other program's database is taken for one. */
const APPLICATION_ID = 0x5274636e

/**
 * Opens the record at `path`, a file or the address of a PostgreSQL database (`postgres://…`), for reading and writing and brings its schema up to date; makes it, and its folder,
 * where there is none. Throws a `RecordError` of one line when it can't be used.
 */
export function openLedger(path: string): Ledger {
  if (isPostgres(path)) return openPostgres(path)
  return guarded(path, () => {
    mkdirSync(dirname(resolve(path)), { recursive: true })
    return opened(new DatabaseSync(path, { timeout: LOCK_WAIT }))
  })
}

/** Whether something is there that can be opened and asked; a server counts as there. */
export function isThere(record: string): boolean {
  return isPostgres(record) || existsSync(record)
}

/** The folder for what lies beside a record: accounts, kept answers. Beside a server nothing can lie, so that it is where records are kept by default. */
export function folderBeside(record: string): string {
  return isPostgres(record) ? '.retcon' : dirname(record)
}

/** An empty record in memory, for questions that the catalogue answers without one. */
export function emptyLedger(): Ledger {
  return opened(new DatabaseSync(':memory:'))
}

/** Opens a record that is there already, to ask it; also where the file or its folder can't be written to. */
export function openExistingLedger(path: string): Ledger {
  if (isPostgres(path)) return openPostgres(path)
  if (!isThere(path)) {
    throw new RecordError(`${path} is not there: read something into it first, with retcon read`)
  }
  try {
    return openLedger(path)
  } catch {
    return guarded(path, () => openedForReading(path))
  }
}

function openedForReading(path: string): Ledger {
  const address = pathToFileURL(resolve(path))
  // Without write access SQLite can't make its lock files; what a writer left in its log would still need them.
  if (!existsSync(`${path}-wal`)) address.searchParams.set('immutable', '1')
  const db = new DatabaseSync(address, { readOnly: true })
  return closedOnFailure(db, () => {
    if (applicationIdOf(db) !== APPLICATION_ID) throw new RecordError(NOT_A_RECORD)
    const own = new SqliteDatabase(db)
    refuseNewer(own, sqliteMigrations)
    return ledgerOf(db, own, false)
  })
}

function opened(db: DatabaseSync): Ledger {
  return closedOnFailure(db, () => {
    const isEmpty = db.prepare('select count(*) as n from sqlite_schema').get()?.n === 0
    if (!isEmpty && applicationIdOf(db) !== APPLICATION_ID) throw new RecordError(NOT_A_RECORD)
    // With a write-ahead log readers never wait, and NORMAL is safe against a killed process; a power cut may take the last
    // few articles but leaves a sound file, and reading again brings them back.
    db.exec(`pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -${CACHE_KIB}`)
    if (isEmpty) db.exec(`pragma application_id = ${APPLICATION_ID}`)
    const own = new SqliteDatabase(db)
    migrate(own, sqliteMigrations)
    return ledgerOf(db, own, true)
  })
}

function ledgerOf(db: DatabaseSync, own: SqliteDatabase, isWritable: boolean): Ledger {
  const queries = new Kysely<Rows>({ dialect: new SqliteDialect({ database: sqliteDatabase(db) }) })
  return new Ledger(own, { queries, isWritable, isShared: false, end: () => own.close() })
}

const NOT_A_RECORD = 'is the database of another program: name another file with --record'

function applicationIdOf(db: DatabaseSync): unknown {
  return db.prepare('pragma application_id').get()?.application_id
}

function closedOnFailure<T>(db: DatabaseSync, use: () => T): T {
  try {
    return use()
  } catch (cause) {
    db.close()
    throw cause
  }
}

function guarded<T>(path: string, open: () => T): T {
  try {
    return open()
  } catch (cause) {
    throw new RecordError(`${path} ${reasonOf(cause)}`, { cause })
  }
}

function reasonOf(cause: unknown): string {
  if (cause instanceof RecordError) return cause.message
  const said = cause instanceof Error ? cause.message : String(cause)
  if (/not a database|malformed/.test(said)) {
    return `is damaged or no record (${said}): move it away and read again, or name another file with --record`
  }
  return `can't be opened (${said}): check the folder and its permissions, or name another file with --record`
}
