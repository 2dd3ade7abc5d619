import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { DuckDBInstance } from '@duckdb/node-api'
import { parse } from 'csv-parse/sync'
import { articlesTold } from '../../src/ask/index.ts'
import { AWKWARD, exported, sampleRecord, toldBy } from './exported.ts'

describe('tables', async () => {
  const ledger = await sampleRecord(after)
  const folder = mkdtempSync(join(tmpdir(), 'retcon-tables-'))
  const duck = await (await DuckDBInstance.create(':memory:')).connect()
  after(() => {
    duck.closeSync()
    rmSync(folder, { recursive: true })
  })
  const told = await toldBy(ledger)
  const claims = told.flatMap((one) => one.claims)
  const articles = await Array.fromAsync(articlesTold(ledger))

  for (const [table, ids] of [
    ['claims', claims.map(({ id }) => id)],
    ['propositions', told.map(({ id }) => id)],
    ['articles', articles.map(({ id }) => id)],
  ] as const) {
    test(`DuckDB reads the same ${table} out of Parquet as a CSV parser out of CSV`, async () => {
      const file = join(folder, `${table}.parquet`)
      writeFileSync(file, await exported(ledger, 'parquet', { table }))
      const rows = (await duck.runAndReadAll(`select * from '${file}'`)).getRowObjectsJson()
      const cells = rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, cell]) => [name, cell === null ? '' : String(cell)]),
        ),
      )
      const lines = parse(await exported(ledger, 'csv', { table }), { columns: true, record_delimiter: '\n' })
      assert.deepEqual(cells, lines)
      assert.deepEqual(
        rows.map(({ id }) => id),
        ids,
      )
      assert.ok(ids.length > 5)
    })
  }
  test('Parquet has numbers as numbers, and statistics that find a row', async () => {
    const file = join(folder, 'claims.parquet')
    const found = await duck.runAndReadAll(
      `select outlet, span_end - span_start as length from '${file}' where arg1 = '${AWKWARD}'`,
    )
    assert.deepEqual(found.getRowObjectsJson(), [
      { outlet: 'The "Lantern", Post', length: AWKWARD.length + ' will appear in Low “Water”.'.length },
    ])
  })
  test('an empty record is a table without rows', async () => {
    const file = join(folder, 'empty.parquet')
    writeFileSync(file, await exported(ledger, 'parquet', { name: 'Nobody Ever' }))
    assert.deepEqual(
      (await duck.runAndReadAll(`select count(*)::int as n from '${file}'`)).getRowObjectsJson(),
      [{ n: 0 }],
    )
    assert.equal(
      (await exported(ledger, 'csv', { name: 'Nobody Ever' })).toString().trim().split('\n').length,
      1,
    )
  })
  test('every claim has its verbatim sentence', async () => {
    for (const claim of claims) {
      const row = await ledger.queries
        .selectFrom('articles')
        .selectAll()
        .where('id', '=', claim.article.id)
        .executeTakeFirstOrThrow()
      assert.equal(row[claim.span.in].slice(claim.span.start, claim.span.end), claim.quote)
    }
  })
})
