import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { digestOf } from '../../src/record/index.ts'
import { incomingFrom, move, noteProgress, openLedger, readInto, subscribe } from '../../src/retcon.ts'
import { folderFor, joins, record, renewed, storyOf } from '../record/example.ts'
import { startPostgres, withoutPostgres } from '../record/postgres-server.ts'

const SAMPLES = join(import.meta.dirname, '../../samples')
const url = 'https://lantern.example/harbour-nights'

test('a record moves into PostgreSQL and back, broken off or not, to the byte', {
  skip: withoutPostgres,
}, async (t) => {
  const server = await startPostgres()
  t.after(() => server.stop())
  const folder = folderFor(t)
  const [first, shared, back] = [
    join(folder, 'a.sqlite'),
    await server.database(),
    join(folder, 'b.sqlite'),
  ].map(openLedger)
  if (first === undefined || shared === undefined || back === undefined) throw assert.fail()
  t.after(() => {
    for (const ledger of [first, shared, back]) ledger.close()
  })
  await readInto(first, incomingFrom([SAMPLES], process.stdin), {
    onProblem: ({ sentence }) => assert.fail(sentence),
    onArticle: () => undefined,
    isStopped: () => false,
  })
  // The versions of one address keep their numbers, in whatever order they come.
  for (const n of [1, 2, 3]) record(first, [storyOf({ url, title: `Version ${n}` }, [joins])])
  noteProgress(first, { work: 'Luke Cage', seen: 'S1' })
  subscribe(first, { url: 'https://lantern.example/feed', kind: 'feed' })
  const digest = await digestOf(first)

  const broken = move(first, shared, (rows) => {
    if (rows > 40) throw new Error('broken off')
  })
  await assert.rejects(broken, /broken off/)
  const moved = await move(first, shared, () => undefined)
  assert.equal(moved.digest, digest)
  assert.equal(moved.rows.subscriptions, 1)
  assert.equal(shared.edition, first.edition)
  assert.equal((await move(shared, back, () => undefined)).digest, digest)
  assert.deepEqual(record(back, [storyOf({ url, title: 'Version 3' }, [joins])]), ['known'])
})

test('records of different articles don’t come together', async (t) => {
  const folder = folderFor(t)
  const [one, other] = [openLedger(join(folder, 'a.sqlite')), openLedger(join(folder, 'b.sqlite'))]
  t.after(() => {
    one.close()
    other.close()
  })
  record(one, [storyOf({}, [joins])])
  record(other, [storyOf({}, [renewed])])
  const before = await digestOf(other)
  await assert.rejects(
    move(one, other, () => undefined),
    /1 articles that the other doesn't: name an empty one/,
  )
  assert.equal(await digestOf(other), before)
})
