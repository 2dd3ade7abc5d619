import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { exported, sampleRecord } from './exported.ts'

/** The columns of a statement, after https://followthemoney.tech/docs/statements/. */
const Statement = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{40}$/),
  entity_id: z.string().startsWith('urn:retcon:'),
  canonical_id: z.string(),
  schema: z.string().regex(/^[A-Z]\w+$/),
  prop: z.string().regex(/^[a-z]\w*$/i),
  prop_type: z.enum(['entity', 'name', 'text', 'url', 'string', 'date']),
  value: z.string().min(1),
  original_value: z.string().nullable(),
  lang: z.enum(['eng']).nullable(),
  dataset: z.string().regex(/^[\p{L}\p{N}_]+$/u),
  first_seen: z.iso.date(),
  last_seen: z.iso.date(),
  origin: z.string().startsWith('urn:retcon:article/'),
})

describe('FollowTheMoney statements', async () => {
  const ledger = await sampleRecord(after)
  const lines = (await exported(ledger, 'ftm')).toString().trimEnd().split('\n')
  const statements = lines.map((line) => Statement.parse(JSON.parse(line)))
  const about = (sentence: RegExp) => {
    const quoted = statements.find(({ prop, value }) => prop === 'quote' && sentence.test(value))
    return statements.filter(({ entity_id }) => entity_id === quoted?.entity_id)
  }

  test('have every column, and a first day that is not after the last', () => {
    assert.ok(statements.length > 100)
    for (const { first_seen, last_seen } of statements) assert.ok(first_seen <= last_seen)
  })
  test('are called by the hash of what they say, as FollowTheMoney does', () => {
    for (const { id, dataset, entity_id, prop, value } of statements)
      assert.equal(id, createHash('sha1').update(`${dataset}.${entity_id}.${prop}.${value}`).digest('hex'))
  })
  test('say who said it when, and in which words', () => {
    const works = about(/Iron Fist might appear/).filter(({ prop }) => prop === 'work')
    assert.deepEqual(
      works.map(({ dataset, first_seen, value, original_value }) => [
        dataset,
        first_seen,
        value,
        original_value,
      ]),
      [
        [
          'corner_booth_weekly',
          '2017-08-21',
          'urn:retcon:entity/work/luke%20cage%20s2',
          'Luke Cage’ season 2',
        ],
        [
          'evening_gull',
          '2017-10-05',
          'urn:retcon:entity/work/luke%20cage%20s2',
          'second season of ‘Luke Cage',
        ],
        ['limelight_ledger', '2018-06-25', 'urn:retcon:entity/work/luke%20cage%20s2', 'Luke Cage’ season 2'],
        ['panel_whisperer', '2017-09-11', 'urn:retcon:entity/work/luke%20cage%20s2', 'Luke Cage’ season 2'],
      ],
    )
  })
  test('point at entities that are stated as well', () => {
    const named = new Set(statements.filter(({ prop }) => prop === 'name').map(({ entity_id }) => entity_id))
    const pointed = statements.filter(({ prop_type }) => prop_type === 'entity').map(({ value }) => value)
    assert.deepEqual(
      pointed.filter((id) => !named.has(id)),
      [],
    )
  })
  test('are the same as a table', async () => {
    const rows = parse(await exported(ledger, 'ftm-csv'), { columns: true, record_delimiter: '\n' })
    const cells = statements.map((statement) =>
      Object.fromEntries(Object.entries(statement).map(([name, value]) => [name, value ?? ''])),
    )
    assert.deepEqual(rows, cells)
  })
})
