import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { answerBeside } from './command-line.ts'

const HOST = '127.0.0.2'
const BIN = join(import.meta.dirname, '../../bin/retcon.js')
const folder = mkdtempSync(join(tmpdir(), 'retcon-webhooks-'))
after(() => rmSync(folder, { recursive: true }))

async function retcon(...words: string[]) {
  const answer = await answerBeside(words, {
    env: {
      ...process.env,
      RETCON_RECORD: join(folder, 'record.sqlite'),
      RETCON_ALLOW_ADDRESSES: HOST,
      NO_COLOR: '1',
    },
  })
  return { ...answer, all: answer.stdout + answer.stderr }
}

test('a webhook is added with a secret that is shown once, listed without its address, and tried', async () => {
  const received: string[] = []
  const server = createServer(async (req, res) => {
    received.push(await text(req))
    res.writeHead(received.length === 1 ? 204 : 404).end()
  })
  server.listen(0, HOST)
  await once(server, 'listening')
  after(() => server.close())
  const url = `http://${HOST}:${(server.address() as AddressInfo).port}/hooks/key-in-it`
  const added = await retcon('webhooks', 'add', url, '--format', 'discord', '--for', 'Iron Fist', '--json')
  const { id, secret } = JSON.parse(added.stdout)
  assert.match(secret, /^whsec_[\w+/]{43}=$/)
  const listed = await retcon('webhooks', 'list')
  assert.match(listed.stdout, /discord at 127\.0\.0\.2:\d+ · on Iron Fist/)
  const [tried, again] = [await retcon('webhooks', 'test', id), await retcon('webhooks', 'test', id)]
  assert.deepEqual([tried.status, tried.stdout], [0, 'the message arrived\n'])
  assert.deepEqual(
    [again.status, again.stderr],
    [1, 'retcon: the message did not arrive: answers 404 Not Found\n'],
  )
  assert.deepEqual(JSON.parse(received[0] ?? '').allowed_mentions, { parse: [] })
  for (const { all } of [listed, tried, again]) assert.ok(!all.includes('key-in-it') && !all.includes(secret))
})

test('a message that a program was sending when it was asked to end arrives later, as the same', async () => {
  const ids: unknown[] = []
  const server = createServer((req, res) => {
    ids.push(req.headers['webhook-id'])
    // The first one is never answered.
    if (ids.length > 1) res.end()
  })
  server.listen(0, HOST)
  await once(server, 'listening')
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  const record = ['--record', join(folder, 'ended.sqlite')]
  const url = `http://${HOST}:${(server.address() as AddressInfo).port}/hook`
  await retcon(...record, 'webhooks', 'add', url)
  const news = join(folder, 'news.txt')
  writeFileSync(news, 'Renewed\n\nThe studio has ordered a second season of ‘Harbour Lights’, it said.\n')
  await retcon(...record, 'read', news)
  const child = spawn(process.execPath, [BIN, ...record, 'follow'], {
    env: { ...process.env, RETCON_ALLOW_ADDRESSES: HOST },
  })
  while (ids.length === 0) await once(server, 'request')
  const asked = performance.now()
  child.kill('SIGTERM')
  assert.deepEqual(await once(child, 'exit'), [0, null])
  assert.ok(performance.now() - asked < 5000)
  assert.match((await retcon(...record, 'follow', '--once')).stderr, /127\.0\.0\.2:\d+ is told/)
  assert.equal(ids.length, 2)
  assert.equal(new Set(ids).size, 1)
})

test('what makes no sense of a webhook is refused, without its address', async () => {
  for (const [words, why] of [
    [['ftp://desk.example/key-in-it'], /the address is none/],
    [['https://desk.example/key-in-it', '--quiet', '25:00-07:00'], /--quiet: expected hours/],
    [['https://desk.example/key-in-it', '--zone', 'Mars/Olympus'], /--zone: Mars\/Olympus is no time zone/],
  ] as const) {
    const { status, all } = await retcon('webhooks', 'add', ...words)
    assert.deepEqual([status, why.test(all), all.includes('key-in-it')], [2, true, false], all)
  }
})
