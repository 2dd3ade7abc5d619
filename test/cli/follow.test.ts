import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'
import { z } from 'zod'
import { feed } from '../retcon/bad-server.ts'
import { answerTo } from './command-line.ts'

const HOST = '127.0.0.2'
const BIN = join(import.meta.dirname, '../../bin/retcon.js')
const folder = mkdtempSync(join(tmpdir(), 'retcon-follow-'))
after(() => rmSync(folder, { recursive: true }))
const env = {
  ...process.env,
  RETCON_RECORD: join(folder, 'record.sqlite'),
  RETCON_ALLOW_ADDRESSES: HOST,
  NO_COLOR: '1',
}

const server = createServer((req, res) => {
  if (req.url === '/robots.txt') res.writeHead(404).end()
  // A feed that is never complete: the program is in the middle of it when it is asked to end.
  else if (req.url === '/endless') res.write('<rss')
  else res.end(feed(String(req.url)))
})
server.listen(0, HOST)
await once(server, 'listening')
after(() => {
  server.closeAllConnections()
  server.close()
})
const base = `http://${HOST}:${(server.address() as AddressInfo).port}`

const Line = z.looseObject({ level: z.int(), time: z.int(), msg: z.string(), url: z.string().optional() })

test('follow logs in JSON, tells Prometheus, and ends within 5 s when asked, with what it read', async (t) => {
  for (const path of ['/news?key=secret', '/endless'])
    assert.equal(answerTo(['feeds', 'add', `${base}${path}`], { env }).status, 0)
  const child = spawn(process.execPath, [BIN, 'follow', '--log', 'json', '--metrics', '0'], { env })
  t.after(() => child.kill('SIGKILL'))
  const lines: string[] = []
  const read = Promise.withResolvers<void>()
  createInterface(child.stderr).on('line', (line) => {
    lines.push(line)
    if (line.includes('"looked"')) read.resolve()
  })
  await read.promise
  const logged = lines.map((line) => Line.parse(JSON.parse(line)))
  assert.ok(!lines.join().includes('secret'))
  const { url = '' } = logged.find(({ msg }) => msg === 'metrics') ?? {}
  const metrics = await (await fetch(url)).text()
  const health = await fetch(url.replace('/metrics', '/healthz'))
  assert.deepEqual([health.status, await health.json()], [200, { status: 'ok', due: 1, messages: 0 }])
  assert.match(metrics, /retcon_follow_looks_total\{ended="looked"\} 1\n/)
  assert.match(metrics, /retcon_follow_items_total\{became="read"\} [1-9]/)
  assert.match(metrics, /retcon_follow_look_duration_seconds_count 1\n/)
  assert.match(metrics, /retcon_follow_due_subscriptions 1\n/)
  const asked = performance.now()
  child.kill('SIGTERM')
  assert.deepEqual(await once(child, 'exit'), [0, null])
  assert.ok(performance.now() - asked < 5000)
  const again = answerTo(['find', 'season'], { env })
  assert.equal(again.status, 0)
  assert.notEqual(again.stdout.trim(), '')
})
