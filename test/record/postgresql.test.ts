import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { digestOf, openExistingLedger, openLedger, RecordError } from '../../src/record/index.ts'
import { joins, record, renewed, storyOf } from './example.ts'
import { type PostgresServer, startPostgres, withoutPostgres } from './postgres-server.ts'

const first = storyOf({ outlet: 'The Lantern Post', published: '2024-05-02' }, [joins, renewed])

describe('a record in PostgreSQL', { skip: withoutPostgres }, () => {
  let server: PostgresServer
  before(async () => {
    server = await startPostgres()
  })
  after(() => server.stop())

  test('is the same to the byte as in SQLite, and refuses to be changed', async (t) => {
    const address = await server.database()
    const [shared, embedded] = [openLedger(address), openLedger(':memory:')]
    t.after(() => shared.close())
    for (const ledger of [shared, embedded]) record(ledger, [first, first])
    assert.equal(await digestOf(shared), await digestOf(embedded))
    for (const table of ['articles', 'claims', 'entities'] as const) {
      await assert.rejects(shared.queries.deleteFrom(table).execute(), /append-only/)
      await assert.rejects(shared.queries.updateTable(table).set({ id: 'x' }).execute(), /append-only/)
    }
    embedded.close()
  })

  test('has no words of its articles computed when the server takes samples of its tables', async (t) => {
    const ledger = openLedger(await server.database())
    t.after(() => ledger.close())
    record(ledger, [first])
    await sql`analyze`.execute(ledger.queries)
    const sampled = await sql<{ tablename: string }>`select distinct tablename from pg_stats`.execute(
      ledger.queries,
    )
    const names = sampled.rows.map((row) => row.tablename)
    assert.ok(names.includes('articles'))
    assert.deepEqual(
      names.filter((name) => name.endsWith('_by_words')),
      [],
    )
  })

  test('is made once by programs that open it at once', async () => {
    // One after the other, so that the programs meet at many moments of the making: each waits for the others under the lock.
    const addresses = []
    for (let n = 0; n < 10; n++) addresses.push(await server.database())
    const source = `import { openLedger } from ${JSON.stringify(new URL('../../src/record/index.ts', import.meta.url).href)}
for (const address of ${JSON.stringify(addresses)}) openLedger(address).close()`
    const opening = Array.from({ length: 6 }, async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: 'inherit' })
      return (await once(child, 'close'))[0]
    })
    assert.deepEqual(await Promise.all(opening), [0, 0, 0, 0, 0, 0])
  })

  test('that can’t be had, or is another program’s, is refused in one line without the password', async () => {
    const nobody = 'postgres://retcon:secret@127.0.0.1:1/none'
    const oneLine = (message: RegExp) => (error: unknown) =>
      error instanceof RecordError && message.test(error.message) && !/secret|\n/.test(error.message)
    assert.throws(
      () => openExistingLedger(nobody),
      oneLine(/^postgres:\/\/retcon@127\.0\.0\.1:1\/none can't be used/),
    )
    const other = await server.database()
    const birds = openLedger(other)
    await birds.queries.schema.dropTable('migrations').execute()
    birds.close()
    assert.throws(() => openLedger(other), oneLine(/another program/))
  })
})
