import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { storyText } from '../read/archives/written-warc.ts'

const BIN = join(import.meta.dirname, '../../bin/retcon.js')
const folder = mkdtempSync(join(tmpdir(), 'retcon-backfill-'))
after(() => rmSync(folder, { recursive: true }))

const row = (n: number) => JSON.stringify({ headline: `Story ${n}`, body: storyText(n) })

function started(...words: string[]) {
  const child = spawn(
    process.execPath,
    [BIN, '--record', join(folder, 'record.sqlite'), 'backfill', ...words],
    {
      env: { ...process.env, RETCON_ALLOW_ADDRESSES: '127.0.0.1' },
    },
  )
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    said.out += piece
  })
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    said.err += piece
  })
  const ended = once(child, 'close').then(([status]) => ({ status, ...said }))
  return { child, ended, said }
}

describe('retcon backfill', () => {
  test('reads a dump, says what it took the columns for, tells a bad row in one line and ends with 1', async () => {
    const path = join(folder, 'a.jsonl')
    writeFileSync(path, `${row(1)}\nno\n${row(2)}\n`)
    const { status, out, err } = await started(path).ended
    assert.equal(status, 1)
    assert.match(out, /^2 articles read, \d+ claims, 1 problem\n$/)
    assert.match(
      err,
      /a\.jsonl read as title=headline, text=body \(--map says otherwise\); no article has a day: .*\n/,
    )
    assert.match(err, /a\.jsonl:2 not JSON .*\(backfill\/row\)\n$/)
  })

  test('that is interrupted keeps what was read, even where nothing comes any more, and says how to go on', async () => {
    const server = createServer((_, res) => {
      res.writeHead(200, { 'content-length': 1_000_000 })
      res.write(`${Array.from({ length: 40 }, (_, n) => row(n)).join('\n')}\n`)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    after(() => {
      server.closeAllConnections()
      server.close()
    })
    const { child, ended, said } = started(
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/b.jsonl`,
    )
    while (!said.err.includes('read as')) await once(child.stderr, 'data')
    child.kill('SIGINT')
    const { status, err } = await ended
    assert.equal(status, 130)
    assert.match(err, /stopped.*: run the same command again to go on\n$/)
  })

  for (const words of [
    ['--map', 'text'],
    ['--map', 'words=body'],
    ['--since', 'May'],
  ])
    test(`refuses ${words.join(' ')} in one line`, async () => {
      const { status, err } = await started('a.jsonl', ...words).ended
      assert.equal(status, 2)
      assert.match(err, /^retcon: --[^\n]+\n$/)
    })
})
