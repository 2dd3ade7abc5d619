import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Connection } from '../../../src/record/postgres/connection.ts'
import { type PostgresServer, startPostgres, withoutPostgres } from '../postgres-server.ts'

describe('a connection that is waited for', { skip: withoutPostgres }, () => {
  let server: PostgresServer
  before(async () => {
    server = await startPostgres()
  })
  after(() => server.stop())

  test('sleeps on where it is woken by the bell of the answer before', async (t) => {
    const connection = new Connection(await server.database())
    t.after(() => connection.close())
    for (let n = 0; n < 20; n++) {
      // The thread rings after it has put its answer down: who has taken that, and asks again, may be asleep by then.
      t.mock.method(Atomics, 'wait', () => 'ok', { times: 1 })
      const { rows } = connection.ask({ sql: 'select $1::int as n', values: [n] })
      assert.deepEqual(rows, [{ n }])
    }
  })

  test('goes on after a statement that was refused, and says which', async (t) => {
    const connection = new Connection(await server.database())
    t.after(() => connection.close())
    assert.throws(() => connection.ask({ sql: 'select nothing' }), /nothing/)
    assert.deepEqual(connection.ask({ sql: 'select 1 as n' }).rows, [{ n: 1 }])
  })

  test('that was closed refuses at once, where nobody would answer', async () => {
    const connection = new Connection(await server.database())
    connection.close()
    assert.throws(() => connection.ask({ sql: 'select 1' }), /was closed/)
  })
})
