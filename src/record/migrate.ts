import type { Database } from './database.ts'
import type { Migration } from './migrations/index.ts'
import { RecordError } from './record-error.ts'

type Migrated = Pick<Database, 'exec' | 'prepare' | 'transaction'>

/**
 * Brings a database to the newest schema: the migrations that it hasn't had, each in a transaction of its own. Run again, or by
 * two processes at once, it changes nothing. A database that is ahead of this program is refused.
 */
export function migrate(db: Migrated, migrations: readonly Migration[]): void {
  db.exec('create table if not exists migrations (name text primary key)')
  refuseNewer(db, migrations)
  for (const migration of migrations) {
    if (!namesDone(db).includes(migration.name)) runOnce(db, migration)
  }
}

/** Throws where the database has had a migration that this program doesn't know. */
export function refuseNewer(db: Migrated, migrations: readonly Migration[]): void {
  const ahead = namesDone(db).find((name) => !migrations.some((m) => m.name === name))
  if (ahead === undefined) return
  throw new RecordError(`was written by a newer Retcon (${ahead}): update Retcon to use it`)
}

function namesDone(db: Migrated): string[] {
  return db
    .prepare('select name from migrations')
    .all()
    .map((row) => String(row.name))
}

/** Asks again once it holds the lock: another process may have been quicker. */
function runOnce(db: Migrated, { name, sql }: Migration): void {
  db.transaction('decides', () => {
    if (namesDone(db).includes(name)) return
    db.exec(sql)
    db.prepare('insert into migrations (name) values (?)').run(name)
  })
}
