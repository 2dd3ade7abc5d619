import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inboxOf, namesFollowed } from '../../src/ask/index.ts'
import { articleRows, type Ledger, universeOf } from '../../src/record/index.ts'
import { SpoilerGuard } from '../../src/universe/index.ts'
import { bringUpToDate } from '../../src/weighed/index.ts'
import { joins, newLedger, storyOf } from '../record/example.ts'

const NOON = 'T12:00:00.000Z'
const VIEW = { today: '2024-05-10' }

/** An article of `published` that the record learns of on `day`. */
async function learn(ledger: Ledger, day: string, published: string, how: Partial<typeof joins>) {
  const { article, extraction } = storyOf({ title: `Of ${published}`, published, outlet: 'Gull' }, [
    { ...joins, ...how },
  ])
  ledger.append([articleRows(article, extraction, day + NOON)])
  await bringUpToDate(ledger)
}

const follow = (ledger: Ledger, kind: 'follow' | 'unfollow', name: string, day: string) =>
  ledger.appendEvent({ kind, name }, day + NOON)
const [FIRST = '', SECOND = ''] = joins.args
const stepsIn = async (ledger: Ledger, since?: string) =>
  (await inboxOf(ledger, [], undefined, VIEW, since)).news.map(({ status, day, isNew }) => [
    status,
    day,
    isNew,
  ])

test('new is what the record learned since a name is followed, whenever it was published', async () => {
  const ledger = newLedger()
  await learn(ledger, '2024-05-01', '2024-04-20', { certainty: 'possible', basis: 'anonymous' })
  follow(ledger, 'follow', FIRST, '2024-05-02')
  assert.deepEqual(await stepsIn(ledger), [])
  await learn(ledger, '2024-05-03', '2024-04-25', { certainty: 'certain', basis: 'official' })
  assert.deepEqual(await stepsIn(ledger), [['confirmed', '2024-04-25', false]])
  assert.deepEqual(await stepsIn(ledger, '2024-04-01T00:00:00.000Z'), [
    ['confirmed', '2024-04-25', false],
    ['rumoured', '2024-04-20', true],
  ])
  ledger.close()
})

test('what was seen is not new again, and what comes later is', async () => {
  const ledger = newLedger()
  follow(ledger, 'follow', FIRST, '2024-05-01')
  await learn(ledger, '2024-05-02', '2024-05-02', { certainty: 'possible', basis: 'anonymous' })
  const { news } = await inboxOf(ledger, [], undefined, VIEW)
  ledger.appendEvent({ kind: 'seen', until: news[0]?.learned ?? '' }, '2024-05-03T00:00:00.000Z')
  assert.deepEqual(await stepsIn(ledger), [])
  await learn(ledger, '2024-05-04', '2024-05-03', { certainty: 'certain', basis: 'official' })
  assert.deepEqual(await stepsIn(ledger), [['confirmed', '2024-05-03', false]])
  const [only] = (await inboxOf(ledger, [], undefined, VIEW)).news
  assert.equal(only?.source?.title, 'Of 2024-05-03')
  ledger.close()
})

test('an editor’s verdict is news, and that its time passed is news on its day', async () => {
  const ledger = newLedger()
  follow(ledger, 'follow', FIRST, '2024-05-01')
  await learn(ledger, '2024-05-02', '2022-05-09', { certainty: 'possible', basis: 'anonymous' })
  assert.deepEqual(await stepsIn(ledger), [
    ['lapsed', '2024-05-08', false],
    ['rumoured', '2022-05-09', true],
  ])
  assert.deepEqual(await stepsIn(ledger, `2024-05-03${NOON}`), [['lapsed', '2024-05-08', false]])
  const [{ standing } = {}] = (await inboxOf(ledger, [], undefined, VIEW)).news
  ledger.appendEvent({ kind: 'settle', proposition: standing?.id ?? '', truth: false }, `2024-05-09${NOON}`)
  await bringUpToDate(ledger)
  // Of the same day, but after what was seen in the morning.
  assert.deepEqual((await stepsIn(ledger, '2024-05-09T06:00:00.000Z'))[0], ['debunked', '2024-05-09', false])
  ledger.close()
})

test('a name is followed once, however it is written, and no longer when it is told so', async () => {
  const ledger = newLedger()
  follow(ledger, 'follow', 'Iron Fist', '2024-05-01')
  follow(ledger, 'follow', 'IRON FIST', '2024-05-02')
  follow(ledger, 'follow', SECOND, '2024-05-02')
  assert.deepEqual(
    (await namesFollowed(ledger)).map(({ name }) => name),
    ['Iron Fist', SECOND],
  )
  follow(ledger, 'unfollow', 'Iron FIST', '2024-05-03')
  assert.deepEqual(
    (await namesFollowed(ledger)).map(({ name }) => name),
    [SECOND],
  )
  ledger.close()
})

test('what would spoil a work is counted, and not given', async () => {
  const ledger = newLedger()
  follow(ledger, 'follow', FIRST, '2024-05-01')
  await learn(ledger, '2024-05-02', '2024-05-02', { certainty: 'certain', basis: 'released' })
  const guard = new SpoilerGuard(await universeOf(ledger), [
    { work: SECOND.replace(/ S\d+.*$/, ''), seen: 'none' },
  ])
  const { news, hidden } = await inboxOf(ledger, [], guard, VIEW)
  assert.deepEqual([news.length, hidden.map(({ count }) => count)], [0, [1]])
  ledger.close()
})
