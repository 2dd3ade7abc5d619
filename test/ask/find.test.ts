import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsOf, namesIn, type View } from '../../src/ask/index.ts'
import { openLedger } from '../../src/record/index.ts'
import { joins, record, recordFor, renewed, storyOf } from '../record/example.ts'

test('words are found in articles and claims, in any form and order', async (t) => {
  const ledger = openLedger(recordFor(t))
  t.after(() => ledger.close())
  record(ledger, [
    storyOf({ title: 'Nightjar returns', outlet: 'The Beacon' }, [joins]),
    storyOf({ title: 'Renewal' }, [renewed]),
  ])
  const found = await findingsOf(ledger, 'APPEARING nightjar')
  assert.deepEqual(
    found.claims.map((c) => c.sentence),
    ['Nightjar appears in Harbour Nights S2'],
  )
  assert.deepEqual(
    found.articles.map((a) => [a.title, a.outlet]),
    [['Nightjar returns', 'The Beacon']],
  )
  const marked = found.articles[0]?.excerpt.filter((part) => part.found).map((part) => part.text)
  assert.ok(marked?.includes('Nightjar'))
  assert.equal((await findingsOf(ledger, 'orders')).claims.length, 1)
})

test('words that mean something to the database are only words', async (t) => {
  const ledger = openLedger(recordFor(t))
  t.after(() => ledger.close())
  record(ledger, [storyOf({}, [joins])])
  for (const words of [
    '"',
    'nightjar" OR "x',
    'NOT nightjar',
    'title:',
    '*',
    "'; drop table claims",
    '',
    '–',
  ]) {
    assert.deepEqual(
      await findingsOf(ledger, words),
      { claims: [], articles: [], hidden: [], hiddenArticles: 0 },
      words,
    )
  }
  assert.equal((await findingsOf(ledger, '"nightjar*')).claims.length, 1)
})

test('nothing is found that was not there yet, by its date or in the record', async (t) => {
  const ledger = openLedger(recordFor(t))
  t.after(() => ledger.close())
  record(ledger, [storyOf({ published: '2024-02-01' }, [joins])], '2024-03-01T10:00:00.000Z')
  const found = async (view: View) => {
    const { claims, articles } = await findingsOf(ledger, 'nightjar', undefined, view)
    return claims.length + articles.length
  }
  assert.deepEqual(
    await Promise.all([{}, { asOf: '2024-02-01' }, { asRecorded: '2024-03-01' }].map(found)),
    [2, 2, 2],
  )
  assert.deepEqual(
    await Promise.all([{ asOf: '2024-01-31' }, { asRecorded: '2024-02-29' }].map(found)),
    [0, 0],
  )
})

test('names tell listed from discovered, and count spellings of one name together', async (t) => {
  const ledger = openLedger(recordFor(t))
  t.after(() => ledger.close())
  const naming = (title: string, name: string) => ({
    article: storyOf({ title }, [joins]).article,
    extraction: { entities: [{ name, type: 'work' as const, aliases: [] }], claims: [], quotes: [] },
  })
  record(ledger, [
    naming('1', 'The Lamplighters'),
    naming('2', 'The Lamplighters'),
    naming('3', 'Lamplighters'),
  ])
  record(ledger, [naming('4', 'Harbour Nights')])
  const names = await namesIn(ledger, [{ name: 'Harbour Nights', type: 'work', aliases: [] }])
  assert.deepEqual(names, [
    { type: 'work', name: 'The Lamplighters', aliases: [], articles: 3, discovered: true },
    { type: 'work', name: 'Harbour Nights', aliases: [], articles: 1, discovered: false },
  ])
})
