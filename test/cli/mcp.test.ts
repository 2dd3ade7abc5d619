import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, describe, test } from 'node:test'
import { answerOf, connected, overHttp, overStdio } from '../serve/mcp/assistant.ts'
import { sampleServer } from '../serve/sample-server.ts'

const BIN = join(import.meta.dirname, '../../bin/retcon.js')
const { folder } = await sampleServer({ after })
const record = join(folder, 'record.sqlite')

describe('retcon mcp', () => {
  test('ends when its input ends, having written nothing but answers', () => {
    const message = { jsonrpc: '2.0', id: 1, method: 'ping' }
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, '--record', record, 'mcp'], {
      encoding: 'utf8',
      input: `${JSON.stringify(message)}\n`,
    })
    assert.equal(stderr, '')
    assert.equal(status, 0)
    assert.deepEqual(JSON.parse(stdout), { jsonrpc: '2.0', id: 1, result: {} })
  })
  test('answers every question that came before the end of its input', () => {
    const call = (id: number) => ({
      jsonrpc: '2.0',
      id,
      method: 'tools/call',
      params: { name: 'watch', arguments: { before: 'Luke Cage S2' } },
    })
    const { stdout } = spawnSync(process.execPath, [BIN, '--record', record, 'mcp'], {
      encoding: 'utf8',
      input: [1, 2, 3].map((id) => `${JSON.stringify(call(id))}\n`).join(''),
    })
    assert.equal(stdout.trim().split('\n').length, 3)
  })
  test('looks at the record as of the day that it was started with', async (t) => {
    const assistant = await connected(overStdio(record, '--as-of', '2017-10-06'))
    t.after(assistant.close)
    const { standings } = answerOf(await assistant.ask('board', { name: 'Iron Fist' }))
    assert.ok(Array.isArray(standings) && standings.length > 0)
    for (const { since } of standings) assert.ok(since <= '2017-10-06')
  })
  test('--http says where it answers, for this machine only, and ends cleanly at ctrl-C', async (t) => {
    const child = spawn(process.execPath, [BIN, '--record', record, 'mcp', '--http', '--port', '0'])
    t.after(() => child.kill('SIGKILL'))
    const [line] = await once(createInterface(child.stdout), 'line')
    const [, url = ''] =
      /^Retcon answers assistants at (http:\/\/127\.0\.0\.1:\d+\/mcp), on this/.exec(line) ?? []
    const assistant = await connected(overHttp(url))
    answerOf(await assistant.ask('board', { name: 'Iron Fist' }))
    await assistant.close()
    child.kill('SIGINT')
    assert.deepEqual(await once(child, 'exit'), [0, null])
  })
  const cases: readonly [readonly string[], number, RegExp][] = [
    [
      ['--record', join(tmpdir(), 'no-record-here.sqlite'), 'mcp'],
      1,
      /is not there: read something into it first/,
    ],
    [['--record', record, 'mcp', '--http', '--port', 'x'], 2, /--port: expected a number/],
    [['--record', record, '--as-of', 'x', 'mcp'], 2, /--as-of: expected a day/],
  ]
  for (const [words, code, sentence] of cases)
    test(`${words.slice(2).join(' ')} is refused in a line`, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...words], { encoding: 'utf8' })
      assert.equal(stdout, '')
      assert.equal(status, code)
      assert.match(stderr, /^retcon: [^\n]+\n$/)
      assert.match(stderr, sentence)
    })
})
