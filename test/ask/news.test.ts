import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type News, newsSince } from '../../src/ask/index.ts'
import type { Fact } from '../../src/model/index.ts'
import { articleRows, type Ledger } from '../../src/record/index.ts'
import { bringUpToDate } from '../../src/weighed/index.ts'
import { joins, newLedger, renewed, type Statement, storyOf } from '../record/example.ts'

const NOON = 'T12:00:00.000Z'

async function learn(ledger: Ledger, day: string, published: string, statement: Statement) {
  const { article, extraction } = storyOf({ title: published, published, outlet: 'Gull' }, [statement])
  ledger.append([articleRows(article, extraction, day + NOON)])
  await bringUpToDate(ledger)
}

/** News on everything, which is the same as news on all the names. */
async function newsOf(ledger: Ledger, since: string, today: string): Promise<readonly News[]> {
  const names = ['Nightjar', 'Harbour Nights S2']
  const { news } = await newsSince(ledger, since + NOON, undefined, [], undefined, { today })
  assert.deepEqual(news, (await newsSince(ledger, since + NOON, names, [], undefined, { today })).news)
  return news
}
const short = (news: readonly News[]) => news.map(({ status, day, predicate }) => [status, day, predicate])

test('news on everything is what is said, what lapses, what an editor settles and what an import does', async () => {
  const ledger = newLedger()
  await learn(ledger, '2024-05-01', '2022-05-09', {
    ...joins,
    certainty: 'possible',
    basis: 'anonymous',
  })
  assert.deepEqual(short(await newsOf(ledger, '2024-05-01', '2024-05-07')), [])
  const lapsed = ['lapsed', '2024-05-08', 'appears']
  assert.deepEqual(short(await newsOf(ledger, '2024-05-07', '2024-05-08')), [lapsed])
  assert.deepEqual(short(await newsOf(ledger, '2024-03-01', '2024-05-10'))[0], lapsed)
  await learn(ledger, '2024-05-09', '2024-05-09', renewed)
  assert.deepEqual(short(await newsOf(ledger, '2024-05-08', '2024-05-09')), [
    ['confirmed', '2024-05-09', 'ordered'],
  ])
  const [{ standing } = {}] = await newsOf(ledger, '2024-05-08', '2024-05-09')
  const verdict = { kind: 'settle', proposition: standing?.id ?? '', truth: false } as const
  ledger.appendEvent(verdict, '2024-05-10T15:00:00.000Z')
  await bringUpToDate(ledger)
  assert.deepEqual(short(await newsOf(ledger, '2024-05-09', '2024-05-10')), [
    ['debunked', '2024-05-10', 'ordered'],
  ])
  assert.equal((await newsOf(ledger, '2024-05-10', '2024-05-10')).length, 1, 'after noon of the same day')
  ledger.close()
})

/** The season, when it came out, and who is in it. */
function castOf(release: string): Fact[] {
  const [jar, series, season] = ['x:nightjar', 'x:hn', 'x:hn-s2']
  const facts = [
    { entity: jar, property: 'type', value: 'character' },
    { entity: jar, property: 'name', value: 'Nightjar' },
    { entity: series, property: 'type', value: 'work' },
    { entity: series, property: 'kind', value: 'series' },
    { entity: series, property: 'name', value: 'Harbour Nights' },
    { entity: season, property: 'type', value: 'work' },
    { entity: season, property: 'kind', value: 'season' },
    { entity: season, property: 'name', value: 'Harbour Nights S2' },
    { entity: season, property: 'parent', value: series },
    { entity: season, property: 'number', value: 2 },
    { entity: season, property: 'release', value: release },
    { entity: season, property: 'appearance', value: jar },
  ] as const
  return facts.map((fact) => ({ ...fact, source: 'a list' }))
}

test('a release that an import brings is news on the day of the import, and one of later on its own day', async () => {
  for (const [release, today] of [
    ['2024-04-01', '2024-05-03'],
    ['2024-06-01', '2024-06-01'],
  ] as const) {
    const ledger = newLedger()
    await learn(ledger, '2024-03-01', '2024-03-01', { ...joins, basis: 'official' })
    ledger.appendFacts(castOf(release), `2024-05-02${NOON}`)
    await bringUpToDate(ledger)
    assert.deepEqual(short(await newsOf(ledger, '2024-05-01', today)), [['released', release, 'appears']])
    if (release === today)
      assert.deepEqual(short(await newsOf(ledger, '2024-05-31', today)), [['released', release, 'appears']])
    assert.deepEqual(short(await newsOf(ledger, '2024-06-02', '2024-06-03')), [])
    ledger.close()
  }
})

/** An article that said both, its correction that keeps one, and another that says the other still, unless nobody does. */
async function correctedRecord(others: readonly Statement[]): Promise<Ledger> {
  const ledger = newLedger()
  const first = { url: 'https://gull.example/1', outlet: 'Gull', published: '2024-05-01' }
  const put = async (day: string, article: object, statements: readonly Statement[]) => {
    const story = storyOf(article, statements)
    ledger.append([articleRows(story.article, story.extraction, day + NOON)])
    await bringUpToDate(ledger)
  }
  await put('2024-05-01', { ...first, title: 'First' }, [{ ...joins, basis: 'official' }, renewed])
  if (others.length > 0)
    await put('2024-05-02', { title: 'Other', outlet: 'Tern', published: '2024-05-02' }, others)
  await put('2024-05-04', { ...first, title: 'Corrected' }, [renewed])
  return ledger
}

test('what a correction takes back is news: withdrawn where nobody else says it, else where it stands by the others', async () => {
  const alone = await correctedRecord([])
  const [only, ...others] = await newsOf(alone, '2024-05-03', '2024-05-10')
  assert.deepEqual([only?.status, only?.predicate, only?.day], ['withdrawn', 'appears', '2024-05-04'])
  assert.equal(only?.source?.title, 'Corrected')
  assert.equal(only?.standing, undefined)
  assert.deepEqual(others, [])
  assert.deepEqual(await newsOf(alone, '2024-05-04', '2024-05-10'), [])
  alone.close()
  const rumoured = await correctedRecord([{ ...joins, certainty: 'possible', basis: 'anonymous' }])
  assert.deepEqual(short(await newsOf(rumoured, '2024-05-03', '2024-05-10')), [
    ['rumoured', '2024-05-04', 'appears'],
  ])
  rumoured.close()
})

test('what a claim says since an editor corrected it is news of that moment', async () => {
  const ledger = newLedger()
  await learn(ledger, '2024-05-01', '2024-05-01', joins)
  const [{ standing } = {}] = await newsOf(ledger, '2024-04-30', '2024-05-02')
  const args = ['Nightjar', 'Harbour Nights S2']
  const reading = { predicate: 'dies', args, qualifiers: {}, certainty: 'certain' } as const
  ledger.appendEvent(
    { kind: 'correct', claim: standing?.claim ?? '', reading: { ...reading, args } },
    '2024-05-05T12:00:00.000Z',
  )
  await bringUpToDate(ledger)
  const news = await newsOf(ledger, '2024-05-04', '2024-05-10')
  assert.deepEqual(
    news.map(({ predicate, learned, isNew }) => [predicate, learned, isNew]),
    [['dies', '2024-05-05T12:00:00.000Z', true]],
  )
  ledger.close()
})
