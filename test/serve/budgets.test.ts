import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { after, before, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { CLAIMS_AN_ARTICLE, inventedArticle } from '../../bench/invented-record.ts'
import { openLedger } from '../../src/record/index.ts'
import { Accounts, appOf } from '../../src/serve/index.ts'
import { bringUpToDate } from '../../src/weighed/index.ts'
import { sampleServer, TODAY } from './sample-server.ts'

/** Bytes of a page's HTML, packed, at the most. */
const LARGEST = 60 * 1024

/** What a page asked of the database: each statement with the number of rows that it gave. */
interface Asked {
  readonly sql: string
  rows: number
}

let asked: Asked[] = []
const { prepare } = DatabaseSync.prototype

/** From here on whatever is asked of SQLite, by whichever part of the program, is written down. */
function watchStatements(): void {
  DatabaseSync.prototype.prepare = function (sql) {
    const statement = prepare.call(this, sql)
    const all = statement.all.bind(statement)
    const get = statement.get.bind(statement)
    // Queries have no named parameters.
    return Object.assign(statement, {
      all: (...values: readonly SQLInputValue[]) => {
        const rows = all(...values)
        asked.push({ sql, rows: rows.length })
        return rows
      },
      get: (...values: readonly SQLInputValue[]) => {
        const row = get(...values)
        asked.push({ sql, rows: row === undefined ? 0 : 1 })
        return row
      },
    })
  }
}

/** Articles of which the records that are compared hold the same number, and where the others begin: on works of their own. */
const SAME = 333
const ELSEWHERE = 30_000

/** A server of a record of so many claims, of which the first thousand are always the same. */
async function serverOf(folder: string, claims: number) {
  const path = join(folder, `${claims}.sqlite`)
  const ledger = openLedger(path)
  const articles = [
    ...Array.from({ length: SAME }, (_, n) => n),
    ...Array.from({ length: Math.floor(claims / CLAIMS_AN_ARTICLE) - SAME }, (_, n) => ELSEWHERE + n),
  ]
  for (let n = 0; n < articles.length; n += 500)
    ledger.append(articles.slice(n, n + 500).map(inventedArticle))
  await bringUpToDate(ledger)
  const accounts = new Accounts(join(folder, 'accounts.json'))
  const app = appOf({ ledger, known: async () => [], today: () => '2026-01-01', accounts })
  // The model of truth of a day is made once after a write, out of what sources said in each month.
  for (const day of ['', '2007-01-04']) await app.request(`/board/nobody?as_of=${day}`)
  const page = async (address: string) => {
    asked = []
    const response = await app.request(address)
    const html = await response.text()
    assert.equal(response.status, 200, address)
    return { html, asked }
  }
  return { path, ledger, page }
}

/** Whether a statement reads its way through a table, and so the more the larger it is: not in the order of an index up to a limit. */
function scansIn(path: string, statements: readonly Asked[]): string[] {
  const db = new DatabaseSync(path)
  const scans = [...new Set(statements.map(({ sql }) => sql))]
    .filter((sql) => /^\s*select/i.test(sql) && !/\blimit\b/i.test(sql))
    .flatMap((sql) =>
      prepare
        .call(db, `explain query plan ${sql}`)
        .all()
        .map(({ detail }) => String(detail))
        .filter((detail) => /^SCAN (?!pragma|events\b)/.test(detail))
        .map((detail) => `${detail}: ${sql}`),
    )
  db.close()
  return scans
}

const total = (statements: readonly Asked[]) => statements.reduce((sum, { rows }) => sum + rows, 0)

/** Pages that take the same in any record, by the id of a proposition. */
const PAGES: Readonly<Record<string, (proposition: string) => string>> = {
  'a board': () => '/board/Harbour%201',
  'a board as of a day': () => '/board/Harbour%201?as_of=2007-01-04',
  'a proposition': (id) => `/proposition/${id}`,
  'a board by the API': () => '/api/v1/board?name=Harbour%202',
  'a proposition by the API': (id) => `/api/v1/propositions/${id}`,
}

describe('in a record that is twenty times as large', () => {
  const folder = mkdtempSync(join(tmpdir(), 'retcon-budgets-'))
  let small: Awaited<ReturnType<typeof serverOf>>
  let large: Awaited<ReturnType<typeof serverOf>>
  let proposition = ''
  before(async () => {
    watchStatements()
    small = await serverOf(folder, 1000)
    large = await serverOf(folder, 20_000)
    const row = await small.ledger.queries
      .selectFrom('proposition_args')
      .select('proposition_id')
      .where('folded', '=', 'harbour 1')
      .orderBy('proposition_id')
      .executeTakeFirstOrThrow()
    proposition = row.proposition_id
  })
  after(() => {
    DatabaseSync.prototype.prepare = prepare
    for (const { ledger } of [small, large]) ledger.close()
    rmSync(folder, { recursive: true })
  })

  for (const [name, address] of Object.entries(PAGES))
    test(`${name} asks the same of the database, and gets as many rows`, async () => {
      const [few, many] = [await small.page(address(proposition)), await large.page(address(proposition))]
      assert.ok(few.asked.length > 5 && total(few.asked) > 5, 'nothing was written down')
      assert.deepEqual(
        many.asked.map(({ sql, rows }) => `${rows} ${sql}`),
        few.asked.map(({ sql, rows }) => `${rows} ${sql}`),
      )
      assert.deepEqual(scansIn(large.path, many.asked), [])
    })

  test('a board reads each weighing once, no claim, and asks only once whether something waits to be weighed', async () => {
    const { asked } = await large.page('/board/Harbour%201?status=')
    const naming = (table: string) => asked.filter(({ sql }) => sql.includes(`"${table}"`))
    assert.deepEqual(
      [naming('claims'), naming('claim_propositions'), naming('stale_propositions')],
      [[], [], []],
    )
    assert.equal(naming('weighings').filter(({ sql }) => sql.includes('matter_json')).length, 1)
  })

  test('the start page and the board of the latest ask as often, and read what a hundred articles say', async () => {
    for (const address of ['/', '/board']) {
      const [few, many] = [await small.page(address), await large.page(address)]
      assert.equal(many.asked.length, few.asked.length)
      // Two names and a proposition for each of three claims, and its weighing twice.
      assert.ok(total(many.asked) <= 100 * CLAIMS_AN_ARTICLE * 5, `${total(many.asked)} rows for ${address}`)
      const scans = scansIn(large.path, many.asked)
      // What the record holds is counted, by the pages of an index.
      assert.ok(
        scans.every((scan) => /USING COVERING INDEX.*select count\(\*\)/.test(scan)),
        scans.join('\n'),
      )
    }
  })

  test('the review reads what two hundred articles and twenty claims say, wherever it stands', async () => {
    for (const address of ['/review', '/review?from=200', '/review?from=6000']) {
      const { asked } = await large.page(address)
      // Of twenty names each is asked for with its articles, their claims and decisions.
      assert.ok(asked.length <= 20 * 4 + 20, `${asked.length} statements for ${address}`)
      // Two names and a proposition for each of three claims, several times over.
      assert.ok(total(asked) <= 200 * CLAIMS_AN_ARTICLE * 10, `${total(asked)} rows for ${address}`)
      const scans = scansIn(large.path, asked)
      // Facts of the catalogue are counted, by the pages of an index.
      assert.deepEqual(
        scans.filter((scan) => !/ facts .*select count\(\*\)/.test(scan)),
        [],
        address,
      )
    }
  })

  test('what sources’ words have been worth is made once, and asked again while nothing is written', async () => {
    await large.page('/sources')
    const { asked: again } = await large.page('/sources?as_of=')
    assert.ok(total(again) < 100, `${total(again)} rows`)
  })

  test('no page is larger than its budget', async () => {
    const names = ['', '/Harbour%201', '/Captain%20100', '/Harbour%20450', '/Captain%20450']
    for (const address of ['/', ...names.map((name) => `/board${name}`), `/proposition/${proposition}`]) {
      const bytes = gzipSync((await large.page(address)).html).length
      assert.ok(bytes < LARGEST, `${address}: ${bytes} bytes`)
    }
  })
})

test('no page of the samples is larger than its budget', async (t) => {
  const { app, ledger } = await sampleServer(t)
  const names = await ledger.queries.selectFrom('entities').select('name').distinct().execute()
  for (const address of ['/', '/board', ...names.map(({ name }) => `/board/${encodeURIComponent(name)}`)]) {
    const html = await (await app.request(address)).text()
    assert.ok(gzipSync(html).length < LARGEST, `${address} on ${TODAY}`)
  }
})
