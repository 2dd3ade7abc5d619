import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, describe, type TestContext, test } from 'node:test'

const BIN = join(import.meta.dirname, '../../bin/retcon.js')
const folder = mkdtempSync(join(tmpdir(), 'retcon-serving-'))
after(() => rmSync(folder, { recursive: true }))
const env = { ...process.env, RETCON_RECORD: join(folder, 'record.sqlite'), NO_COLOR: '1' }
const PASSWORD = 'correct horse battery staple'

function retcon(words: readonly string[], input = '') {
  return spawnSync(process.execPath, [BIN, ...words], { encoding: 'utf8', input, env })
}

/** A server as a person starts it; `output` grows with everything that it writes. */
async function serving(t: TestContext, ...words: string[]) {
  const child = spawn(process.execPath, [BIN, 'serve', '--port', '0', ...words], { env })
  t.after(() => child.kill('SIGKILL'))
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => lines.push(line))
  while (!lines.some((line) => line.startsWith('ctrl-C'))) await once(child.stdout, 'data')
  const [, url = ''] = /(http:\/\/\S+:\d+)/.exec(lines.join('\n')) ?? []
  const [, key = ''] = /login\?key=(\S+)/.exec(lines.join('\n')) ?? []
  return { child, lines, url, key }
}

describe('retcon serve', () => {
  test('says where it listens and for whom, and ends cleanly at ctrl-C', async (t) => {
    const { child, lines, url } = await serving(t)
    assert.match(lines[0] ?? '', /^Retcon listens at http:\/\/127\.0\.0\.1:\d+, on this machine only/)
    assert.equal((await fetch(url)).status, 200)
    child.kill('SIGINT')
    assert.deepEqual(await once(child, 'exit'), [0, null])
  })
  test('warns where others reach it', async (t) => {
    const { child, lines, url } = await serving(t, '--host', '0.0.0.0')
    assert.match(lines[0] ?? '', /for whoever reaches this machine, who can read all of the record/)
    const port = new URL(url).port
    assert.match(lines[1] ?? '', /http:\/\/127\.0\.0\.1:\d+\/login\?key=/)
    assert.equal((await fetch(`http://127.0.0.1:${port}/`)).status, 200)
    child.kill('SIGTERM')
    assert.deepEqual(await once(child, 'exit'), [0, null])
  })
  test('writes each request as a line of JSON where it is asked to, without keys', async (t) => {
    const { child, lines, url } = await serving(t, '--log', 'json')
    assert.equal((await fetch(`${url}/changes?key=hidden`)).status, 200)
    child.kill('SIGINT')
    await once(child, 'close')
    const line = lines.find((one) => one.includes('/changes')) ?? ''
    assert.match(line, /"level":30,.*"method":"GET","path":"\/changes","status":200,.*"msg":"answered"/)
    assert.ok(!lines.join().includes('hidden'))
  })
  test('never writes a password, token, key or cookie, but for the one link', async (t) => {
    assert.equal(retcon(['account', 'add', 'ada', '--role', 'editor'], `${PASSWORD}\n`).status, 0)
    const token = retcon(['token', 'add', 'bot', '--role', 'editor']).stdout.trim()
    const { child, lines, url, key } = await serving(t)
    const signIn = (password: string) =>
      fetch(`${url}/login`, {
        method: 'POST',
        body: new URLSearchParams({ name: 'ada', password }),
        redirect: 'manual',
      })
    const cookies: string[] = []
    for (const response of [
      await signIn(PASSWORD),
      await fetch(`${url}/login?key=${key}`, { redirect: 'manual' }),
    ]) {
      assert.equal(response.status, 303)
      cookies.push(/retcon_session=([\w-]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? '')
    }
    const wrong = `${PASSWORD} but wrong`
    const answers = [await signIn(wrong), await fetch(`${url}/login?key=${key}`)]
    for (const path of ['board', 'nothing', 'board?limit=x', 'read'])
      for (const authorization of [`Bearer ${token}`, `Bearer ${token}x`])
        for (const method of ['GET', 'POST']) {
          const headers = { authorization, cookie: `retcon_session=${cookies[0]}` }
          answers.push(await fetch(`${url}/api/v1/${path}`, { method, headers }))
        }
    const bodies = await Promise.all(answers.map((answer) => answer.text()))
    child.kill('SIGINT')
    await once(child, 'exit')
    for (const secret of [PASSWORD, wrong, token, ...cookies]) {
      assert.ok(secret.length > 20)
      assert.ok(!lines.join('\n').includes(secret))
      for (const body of bodies) assert.ok(!body.includes(secret))
    }
    assert.equal(lines.join('\n').split(key).length, 2)
    const listed = retcon(['account', 'list', '--json']).stdout + retcon(['token', 'list', '--json']).stdout
    assert.ok(!listed.includes(token))
    assert.match(listed, /"name": "ada"/)
    assert.equal(retcon(['token', 'remove', 'bot']).status, 0)
    assert.equal(retcon(['account', 'remove', 'ada']).status, 0)
  })
  test('a port that is taken, or is none, is told of in a line', async (t) => {
    const other = createServer().listen(0, '127.0.0.1')
    t.after(() => other.close())
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const taken = retcon(['serve', '--port', port])
    assert.equal(taken.status, 1)
    assert.match(taken.stderr, /^retcon: port \d+ is taken: name another with --port, or 0[^\n]*\n$/)
    assert.equal(retcon(['serve', '--port', 'http']).status, 2)
  })
})

describe('accounts and tokens', () => {
  const cases: readonly [readonly string[], string, number, RegExp][] = [
    [['account', 'add', 'bob', '--role', 'editor'], 'short', 2, /has 5 characters, expected 15/],
    [['account', 'add', 'bob'], PASSWORD, 2, /--role/],
    [['account', 'add', 'bob', '--role', 'king'], PASSWORD, 2, /Allowed choices are reader, editor, admin/],
    [['account', 'add', 'a b', '--role', 'editor'], PASSWORD, 2, /expected up to 64 letters/],
    [['account', 'remove', 'bob'], '', 1, /no account is called bob/],
    [['token', 'remove', 'bob'], '', 1, /no token is called bob/],
  ]
  for (const [words, input, status, sentence] of cases)
    test(`retcon ${words.join(' ')} is refused in a line`, () => {
      const answer = retcon(words, input)
      assert.equal(answer.status, status)
      assert.match(answer.stderr, sentence)
      assert.match(answer.stderr, /^[^\n]+\n$/)
      assert.ok(!answer.stderr.includes(PASSWORD))
    })
})
