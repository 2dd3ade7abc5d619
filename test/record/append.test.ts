import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { eventExample } from '../../src/model/event.ts'
import { factExample } from '../../src/model/fact.ts'
import {
  articleRows,
  digestOf,
  FOLLOWED_TABLE_NAMES,
  openExistingLedger,
  openLedger,
  propositionOf,
  TABLE_NAMES,
  WEIGHED_TABLE_NAMES,
} from '../../src/record/index.ts'
import { joins, record, recordFor, renewed, storyOf, TEST_DATABASE } from './example.ts'

const first = storyOf({ outlet: 'The Lantern Post', published: '2024-05-02' }, [joins, renewed])
const second = storyOf({ outlet: 'The Beacon', published: '2024-05-03' }, [joins])

test('reading the same articles twice, later and in another order, changes nothing', async (t) => {
  const ledger = openLedger(recordFor(t))
  t.after(() => ledger.close())
  assert.deepEqual(record(ledger, [first, second]), ['new', 'new'])
  const digest = await digestOf(ledger)
  assert.deepEqual(record(ledger, [second, first, second], '2025-01-01T00:00:00Z'), [
    'known',
    'known',
    'known',
  ])
  assert.equal(await digestOf(ledger), digest)

  const other = openLedger(recordFor(t))
  t.after(() => other.close())
  record(other, [second])
  record(other, [first])
  assert.equal(await digestOf(other), digest)
})

test('another text at the same address is the next version, at another address another article', async (t) => {
  const ledger = openLedger(recordFor(t))
  t.after(() => ledger.close())
  const url = 'https://lantern.example/harbour-nights'
  record(ledger, [
    storyOf({ url }, [joins]),
    storyOf({ url }, [renewed]),
    storyOf({ url: `${url}-2` }, [joins]),
  ])
  const rows = await ledger.queries
    .selectFrom('articles')
    .select(['address', 'version'])
    .orderBy('address')
    .execute()
  assert.deepEqual(rows.map((row) => `${row.address} ${row.version}`).sort(), [
    `${url} 1`,
    `${url} 2`,
    `${url}-2 1`,
  ])
})

test('a batch that fails leaves none of its articles', async (t) => {
  const ledger = openLedger(recordFor(t))
  t.after(() => ledger.close())
  const before = await digestOf(ledger)
  const untitled = { ...first.article, title: JSON.parse('null') }
  assert.throws(() => record(ledger, [second, { ...first, article: untitled }]), /not.null/i)
  assert.equal(await digestOf(ledger), before)
  assert.deepEqual(record(ledger, [second]), ['new'])
})

const ofSqlite = { skip: TEST_DATABASE !== undefined && 'SQLite’s own file is looked into' }

test('the database itself refuses to change or delete what is in the ledger', ofSqlite, (t) => {
  const path = recordFor(t)
  const ledger = openLedger(path)
  record(ledger, [
    storyOf({}, [joins]),
    {
      ...second,
      extraction: {
        ...second.extraction,
        entities: [{ name: 'Nightjar', type: 'character', aliases: ['Wren Vale'] }],
        quotes: [
          { speaker: 'Mara Quill', words: 'It rained', about: [], span: { in: 'text', start: 0, end: 9 } },
        ],
      },
    },
  ])
  const again = storyOf({}, [joins])
  ledger.appendReading(
    articleRows(again.article, again.extraction, ''),
    'example',
    '2018-06-22T00:00:00.000Z',
  )
  ledger.appendFacts([factExample], '2018-06-22T00:00:00.000Z')
  ledger.appendEvent(eventExample, '2018-06-22T00:00:00.000Z')
  ledger.close()
  const db = new DatabaseSync(path)
  t.after(() => db.close())
  const ledgerTables = TABLE_NAMES.filter(
    (name) =>
      !name.includes('proposition') &&
      ![...WEIGHED_TABLE_NAMES, ...FOLLOWED_TABLE_NAMES].some((changing) => changing === name),
  )
  for (const table of ledgerTables) {
    const columns = db
      .prepare(`select * from ${table}`)
      .columns()
      .map((column) => column.name)
    const rows = db.prepare(`select * from ${table} order by 1, 2`).all()
    assert.notEqual(rows.length, 0)
    assert.throws(() => db.exec(`update ${table} set ${columns[0]} = 'x'`), /append-only/, table)
    assert.throws(() => db.exec(`delete from ${table}`), /append-only/, table)
    const changed = columns.map((column) =>
      /^(id|version|.*_id|address|alias|number|reader)$/.test(column) ? column : `'x'`,
    )
    db.exec(`insert or replace into ${table} select ${changed.join(', ')} from ${table}`)
    assert.deepEqual(db.prepare(`select * from ${table} order by 1, 2`).all(), rows, table)
  }
})

test('claims that differ in case, article, order of equals or detail are on one proposition', () => {
  const meet = (args: readonly string[], how: 'meets' | 'fights') =>
    propositionOf(
      storyOf({}, [{ predicate: 'meets', args, quote: 'They meet.', trigger: 'meet', qualifiers: { how } }])
        .extraction.claims[0] ?? assert.fail(),
    ).id
  assert.equal(meet(['Nightjar', 'The Heron'], 'meets'), meet(['heron', 'NIGHTJAR'], 'meets'))
  assert.notEqual(
    meet(['Nightjar', 'Heron'], 'meets'),
    meet(['Nightjar', 'Heron', 'Harbour Nights'], 'meets'),
  )
})

test('a reader sees the whole of what is committed while a writer writes', async (t) => {
  const path = recordFor(t)
  const writer = openLedger(path)
  t.after(() => writer.close())
  record(writer, [first])
  const readers = [openExistingLedger(path), openExistingLedger(path)]
  t.after(() => {
    for (const reader of readers) reader.close()
  })
  const before = await digestOf(writer)
  for (const reader of readers) assert.equal(await digestOf(reader), before)
  record(writer, [second])
  const after = await digestOf(writer)
  assert.notEqual(after, before)
  for (const reader of readers) assert.equal(await digestOf(reader), after)
})

test('what only new articles speak of is not read anew; what another version of one spoke of is', async (t) => {
  const ledger = openLedger(recordFor(t))
  t.after(() => ledger.close())
  const marks = async () => {
    const rows = await ledger.queries
      .selectFrom('stale_propositions')
      .innerJoin('propositions', 'propositions.id', 'stale_propositions.proposition_id')
      .select(['predicate', 'anew'])
      .execute()
    return rows.map(({ predicate, anew }) => `${predicate} ${anew}`).sort()
  }
  const url = 'https://lantern.example/harbour-nights'
  record(ledger, [storyOf({ url }, [joins]), storyOf({ url: `${url}-2` }, [renewed])])
  assert.deepEqual(await marks(), ['appears 0', 'ordered 0'])
  record(ledger, [storyOf({ url, title: 'Mended' }, [renewed])])
  assert.deepEqual(await marks(), ['appears 1', 'ordered 1'])
})
