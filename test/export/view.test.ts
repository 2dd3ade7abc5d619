import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { articlesTold, guardOf } from '../../src/ask/index.ts'
import { formats } from '../../src/export/index.ts'
import { bringUpToDate } from '../../src/weighed/index.ts'
import { exported, sampleRecord, toldBy } from './exported.ts'

describe('every export', async () => {
  const ledger = await sampleRecord(after)
  const text = async (format: string, asked = {}) =>
    (await exported(ledger, format, asked)).toString('latin1')

  for (const { name } of formats) {
    test(`gives the same bytes again: ${name}`, async () => {
      assert.deepEqual(await exported(ledger, name), await exported(ledger, name))
    })
  }
  test('of a name has what its board has', async () => {
    const told = await toldBy(ledger, { name: 'Bushmaster' })
    assert.ok(told.length > 0 && told.every(({ args }) => args.includes('Bushmaster')))
    const articles = await Array.fromAsync(articlesTold(ledger, { name: 'Bushmaster' }))
    assert.deepEqual(
      articles.map(({ id }) => id).sort(),
      [...new Set(told.flatMap(({ claims }) => claims.map(({ article }) => article.id)))].sort(),
    )
    assert.equal(
      articles.reduce((n, { claims }) => n + claims, 0),
      told.flatMap(({ claims }) => claims).length,
    )
  })
  test('as of a day has what was published by then, and where it stood', async () => {
    const view = { asOf: '2017-09-30' }
    const told = await toldBy(ledger, { view })
    assert.ok(
      told.flatMap(({ claims }) => claims).every(({ article }) => (article.published ?? '9') <= view.asOf),
    )
    const fist = told.find(({ sentence }) => sentence === 'Iron Fist appears in Luke Cage S2')
    assert.equal(fist?.status, 'rumoured')
    const articles = await Array.fromAsync(articlesTold(ledger, { view }))
    assert.ok(
      articles.length > 0 && articles.every(({ published }) => published !== null && published <= view.asOf),
    )
  })
  test('keeps back what would spoil, in every format, and says how much', async () => {
    ledger.appendEvent({ kind: 'progress', work: 'Luke Cage', seen: 'S1' }, '2024-06-03T00:00:00.000Z')
    await bringUpToDate(ledger)
    const guard = await guardOf(ledger)
    const hidden: string[] = []
    const told = await toldBy(ledger, {
      guard,
      onHidden: (all) => hidden.push(...all.map(({ work }) => work)),
    })
    assert.ok(told.every(({ sentence }) => sentence !== 'Iron Fist appears in Luke Cage S2'))
    assert.ok(hidden.includes('Luke Cage S2'))
    const spoiler = 'Iron Fist appears in Luke Cage S2'
    for (const { name } of formats) {
      assert.doesNotMatch(await text(name, { guard }), new RegExp(spoiler), name)
    }
    assert.match(await text('csv'), new RegExp(spoiler))
    let articles = 0
    const left = await Array.fromAsync(
      articlesTold(ledger, {
        guard,
        onHidden: (_, n) => {
          articles += n
        },
      }),
    )
    assert.ok(articles > 0 && left.every(({ title }) => !/Iron Fist appears/.test(title)))
  })
})
