import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { Accounts } from '../../../src/serve/index.ts'

const PASSWORD = 'correct horse battery staple'

function fresh(t: TestContext, now?: () => number) {
  const folder = mkdtempSync(join(tmpdir(), 'retcon-accounts-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'deep', 'accounts.json')
  return { path, folder, accounts: new Accounts(path, now) }
}

describe('accounts', () => {
  test('let in who knows the password, and nobody else', async (t) => {
    const { accounts } = fresh(t)
    await accounts.addAccount('ada', 'editor', PASSWORD)
    const session = await accounts.signIn('ada', PASSWORD)
    assert.ok(session !== undefined)
    const { name, role } = accounts.signedIn(session) ?? {}
    assert.deepEqual([name, role], ['ada', 'editor'])
    for (const [who, password] of [
      ['ada', `${PASSWORD} `],
      ['ada', ''],
      ['Ada', PASSWORD],
      ['bob', PASSWORD],
      ['__proto__', PASSWORD],
    ] as const)
      assert.equal(await accounts.signIn(who, password), undefined)
    assert.equal(accounts.signedIn('x'), undefined)
  })
  test('a password is the same however its letters are composed', async (t) => {
    const { accounts } = fresh(t)
    await accounts.addAccount('ada', 'reader', 'zürich im frühling'.normalize('NFC'))
    assert.ok(await accounts.signIn('ada', 'zürich im frühling'.normalize('NFD')))
  })
  test('the file holds no password and no token, and is for its owner alone', async (t) => {
    const { accounts, path, folder } = fresh(t)
    await accounts.addAccount('ada', 'editor', PASSWORD)
    const token = accounts.addToken('bot', 'reader')
    const key = accounts.newKey()
    const session = (await accounts.signIn('ada', PASSWORD)) ?? ''
    const kept = readFileSync(path, 'utf8')
    for (const secret of [PASSWORD, token, token.slice('retcon_'.length), key, session])
      assert.ok(!kept.includes(secret))
    assert.equal(statSync(path).mode & 0o777, 0o600)
    assert.deepEqual(readdirSync(join(folder, 'deep')), ['accounts.json'])
    assert.match(kept, /"n": 32768,\s+"r": 8,\s+"p": 3/)
  })
  test('two of one password look different', async (t) => {
    const { accounts, path } = fresh(t)
    for (const name of ['ada', 'bob']) await accounts.addAccount(name, 'editor', PASSWORD)
    const hashes = [...readFileSync(path, 'utf8').matchAll(/"hash": "([^"]+)"/g)].map((m) => m[1])
    assert.equal(new Set(hashes).size, 2)
  })
  test('what another process changes counts at once, for sessions too', async (t) => {
    const { accounts, path } = fresh(t)
    const other = new Accounts(path)
    await other.addAccount('ada', 'reader', PASSWORD)
    const token = other.addToken('bot', 'editor')
    assert.deepEqual(accounts.bearerOf(token), { name: 'bot', role: 'editor' })
    const session = (await accounts.signIn('ada', PASSWORD)) ?? ''
    assert.equal(accounts.signedIn(session)?.role, 'reader')
    other.removeToken('bot')
    assert.equal(accounts.bearerOf(token), undefined)
    await other.addAccount('ada', 'editor', `${PASSWORD}!`)
    assert.equal(accounts.signedIn(session), undefined)
    const again = (await accounts.signIn('ada', `${PASSWORD}!`)) ?? ''
    assert.equal(accounts.signedIn(again)?.role, 'editor')
    assert.ok(other.removeAccount('ada'))
    assert.ok(!other.removeAccount('ada'))
    assert.equal(accounts.signedIn(again), undefined)
  })
  test('a token or account of the same name is replaced', async (t) => {
    const { accounts } = fresh(t)
    const [first, second] = [accounts.addToken('bot', 'reader'), accounts.addToken('bot', 'editor')]
    assert.equal(accounts.bearerOf(first), undefined)
    assert.equal(accounts.bearerOf(second)?.role, 'editor')
    assert.equal(accounts.tokens.length, 1)
  })
  test('a damaged file lets nobody in, and is told of in a line', (t) => {
    const { accounts, path } = fresh(t)
    accounts.addToken('bot', 'reader')
    for (const kept of ['', '{', '{"version":1}', '{"version":2,"accounts":[],"tokens":[]}', '[]']) {
      writeFileSync(path, kept)
      assert.throws(() => accounts.tokens, {
        name: 'RecordError',
        message: /accounts\.json is no list of accounts: /,
      })
    }
  })
  test('without a file nobody is known, and asking makes none', async (t) => {
    const { accounts, path } = fresh(t)
    assert.equal(await accounts.signIn('ada', PASSWORD), undefined)
    assert.equal(accounts.bearerOf('x'), undefined)
    assert.ok(!existsSync(path))
  })
})

describe('sessions', () => {
  test('end after twelve hours, or when one signs out', (t) => {
    let now = 0
    const { accounts } = fresh(t, () => now)
    const open = () => accounts.signInByKey(accounts.newKey()) ?? ''
    const [first, second] = [open(), open()]
    assert.equal(accounts.signedIn(first)?.role, 'admin')
    accounts.signOut(first)
    assert.equal(accounts.signedIn(first), undefined)
    now = 12 * 3600 * 1000 - 1
    assert.ok(accounts.signedIn(second))
    now += 1
    assert.equal(accounts.signedIn(second), undefined)
  })
  test('the owner’s key is good once, and the last one alone', (t) => {
    const { accounts } = fresh(t)
    const [old, key] = [accounts.newKey(), accounts.newKey()]
    assert.equal(accounts.signInByKey(old), undefined)
    assert.equal(accounts.signInByKey(''), undefined)
    assert.ok(accounts.signInByKey(key))
    assert.equal(accounts.signInByKey(key), undefined)
  })
})
