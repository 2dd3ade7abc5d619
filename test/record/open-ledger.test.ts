import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { digestOf, openExistingLedger, openLedger, RecordError } from '../../src/record/index.ts'
import { folderFor, joins, record, storyOf } from './example.ts'

/** Every object of the schema, as `schema.sql` keeps it; shadow tables of the full-text index are SQLite's own. */
function schemaOf(path: string): string {
  const db = new DatabaseSync(path)
  const rows = db
    .prepare(
      "select sql from sqlite_schema where sql is not null and name not like '%\\_words\\_%' escape '\\' order by type, name",
    )
    .all()
  db.close()
  return `${rows.map((row) => `${row.sql};`).join('\n\n')}\n`
}

test('the migrations make the schema that is written down, and make it once', async (t) => {
  const path = join(folderFor(t), 'record.sqlite')
  openLedger(path).close()
  const schema = schemaOf(path)
  assert.equal(schema, readFileSync(join(import.meta.dirname, 'schema.sql'), 'utf8'))
  const ledger = openLedger(path)
  const digest = await digestOf(ledger)
  ledger.close()
  const again = openLedger(path)
  assert.equal(await digestOf(again), digest)
  again.close()
  assert.equal(schemaOf(path), schema)
})

test('processes that open a new record at once all get it', async (t) => {
  const path = join(folderFor(t), 'record.sqlite')
  const source = `import { openLedger } from ${JSON.stringify(new URL('../../src/record/index.ts', import.meta.url).href)}
openLedger(${JSON.stringify(path)}).close()`
  const opening = Array.from({ length: 4 }, async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const said: string[] = []
    child.stderr.setEncoding('utf8').on('data', (piece: string) => said.push(piece))
    const [code] = await once(child, 'close')
    return `${code}${said.join('')}`
  })
  assert.deepEqual(await Promise.all(opening), ['0', '0', '0', '0'])
})

test('a record of a newer program is refused', (t) => {
  const path = join(folderFor(t), 'record.sqlite')
  openLedger(path).close()
  const db = new DatabaseSync(path)
  db.exec("insert into migrations values ('9999-from-the-future')")
  db.close()
  assert.throws(
    () => openLedger(path),
    /record\.sqlite was written by a newer Retcon \(9999-from-the-future\)/,
  )
})

test('what is no record is refused in one line and left as it is', (t) => {
  const folder = folderFor(t)
  const text = join(folder, 'notes.txt')
  writeFileSync(text, 'Notes, and no database at all. '.repeat(50))
  const before = readFileSync(text)
  for (const open of [openLedger, openExistingLedger]) {
    assert.throws(() => open(text), oneLine(/notes\.txt is damaged or no record .*--record$/))
  }
  assert.deepEqual(readFileSync(text), before)

  const other = join(folder, 'other.sqlite')
  const db = new DatabaseSync(other)
  db.exec('create table birds (name text)')
  db.close()
  assert.throws(() => openLedger(other), oneLine(/other\.sqlite is the database of another program/))
})

test('a record that was cut short is refused in one line', (t) => {
  const path = join(folderFor(t), 'record.sqlite')
  const ledger = openLedger(path)
  record(ledger, [storyOf({}, [joins])])
  ledger.close()
  truncateSync(path, 5000)
  assert.throws(() => openLedger(path), oneLine(/record\.sqlite is damaged or no record/))
})

test('a record where none can be is refused in one line', (t) => {
  const folder = folderFor(t)
  const file = join(folder, 'file')
  writeFileSync(file, '')
  assert.throws(() => openLedger(join(file, 'record.sqlite')), oneLine(/can't be opened .*--record$/))
  assert.throws(
    () => openExistingLedger(join(folder, 'none.sqlite')),
    oneLine(/none\.sqlite is not there: .*retcon read$/),
  )
  assert.equal(existsSync(join(folder, 'none.sqlite')), false)
})

test('a record that nobody may write to can still be asked', async (t) => {
  const folder = folderFor(t)
  const path = join(folder, 'record.sqlite')
  const ledger = openLedger(path)
  record(ledger, [storyOf({}, [joins])])
  const digest = await digestOf(ledger)
  ledger.close()
  chmodSync(path, 0o444)
  chmodSync(folder, 0o555)
  // Root may write anywhere, so it asks as nobody.
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.('nobody')
  try {
    const asked = openExistingLedger(path)
    assert.equal(await digestOf(asked), digest)
    assert.throws(() => record(asked, [storyOf({}, [joins])]), /readonly/)
    asked.close()
  } finally {
    if (isRoot) process.seteuid?.(0)
    chmodSync(folder, 0o755)
  }
})

function oneLine(message: RegExp) {
  return (error: unknown) => {
    assert.ok(error instanceof RecordError)
    assert.match(error.message, message)
    assert.doesNotMatch(error.message, /\n/)
    return true
  }
}
