import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { digestOf, openExistingLedger } from '../../src/record/index.ts'
import { folderFor } from './example.ts'

/** Milliseconds after the first article at which the reading is killed. */
const KILLED_AFTER = [0, 60, 200]

function reading(path: string) {
  return spawn(process.execPath, [join(import.meta.dirname, 'read-many.ts'), path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function toTheEnd(path: string): Promise<{ added: number; known: number; problems: number }> {
  const child = reading(path)
  const said: string[] = []
  child.stdout.setEncoding('utf8').on('data', (piece: string) => said.push(piece))
  await once(child, 'close')
  return JSON.parse(said.join('').split('\n')[1] ?? '')
}

async function claimsByArticle(path: string): Promise<Map<string, number>> {
  const ledger = openExistingLedger(path)
  const rows = await ledger.queries
    .selectFrom('articles')
    .leftJoin('claims', 'claims.article_id', 'articles.id')
    .select(({ fn }) => ['articles.id', fn.count<number>('claims.id').as('claims')])
    .groupBy('articles.id')
    .execute()
  ledger.close()
  return new Map(rows.map((row) => [row.id, row.claims]))
}

async function digestAt(path: string): Promise<string> {
  const ledger = openExistingLedger(path)
  const digest = await digestOf(ledger)
  ledger.close()
  return digest
}

test('a reading that is killed, again and again, leaves whole articles, and the next one completes it', async (t) => {
  const folder = folderFor(t)
  const whole = join(folder, 'whole.sqlite')
  const { added, problems } = await toTheEnd(whole)
  assert.deepEqual({ added, problems }, { added: 250, problems: 0 })
  const expected = await claimsByArticle(whole)
  assert.ok([...expected.values()].every((claims) => claims > 0))

  const killed = join(folder, 'killed.sqlite')
  let before = 0
  for (const delay of KILLED_AFTER) {
    const child = reading(killed)
    const closed = once(child, 'close')
    await once(child.stdout, 'data')
    child.stdout.resume()
    await setTimeout(delay)
    child.kill('SIGKILL')
    await closed
    const found = await claimsByArticle(killed)
    for (const [id, claims] of found) assert.equal(claims, expected.get(id), id)
    assert.ok(found.size >= before)
    before = found.size
  }
  const rest = await toTheEnd(killed)
  assert.equal(rest.added + rest.known, 250)
  assert.equal(rest.known, before)
  assert.equal(await digestAt(killed), await digestAt(whole))
  assert.deepEqual(await toTheEnd(killed), { added: 0, known: 250, claims: 0, problems: 0 })
})

test('two processes that read the same at once leave one record of it', async (t) => {
  const folder = folderFor(t)
  const both = join(folder, 'both.sqlite')
  const tallies = await Promise.all([toTheEnd(both), toTheEnd(both)])
  assert.equal(
    tallies.reduce((sum, tally) => sum + tally.added, 0),
    250,
  )
  const alone = join(folder, 'alone.sqlite')
  await toTheEnd(alone)
  assert.equal(await digestAt(both), await digestAt(alone))
})
