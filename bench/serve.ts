#!/usr/bin/env node
/**
 * How fast pages and the API answer from a large record: part of `npm run bench`. A record of 1,000,000 invented claims (or the number given),
 * served by a process of its own; autocannon asks for boards and propositions, each of many, at 200 requests a second.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import autocannon from 'autocannon'
import { openLedger } from '../src/record/index.ts'
import { bringUpToDate } from '../src/weighed/index.ts'
import { CLAIMS_AN_ARTICLE, inventedArticle } from './invented-record.ts'

const [claims = 1_000_000, kept] = [Number(process.argv[2] ?? 1_000_000), process.argv[3]]
const RATE = 200
/** autocannon sends a second's requests as fast as they are answered and then rests: each waits for those of the other connections. */
const CONNECTIONS = 4
const SECONDS = 20
/** Different boards and propositions that are asked for. */
const ASKED = 500

const folder = mkdtempSync(join(tmpdir(), 'retcon-bench-'))
const path = kept ?? join(folder, 'record.sqlite')
try {
  const ledger = openLedger(path)
  const has = await ledger.queries.selectFrom('articles').select('id').limit(1).execute()
  if (has.length === 0) {
    const articles = Math.floor(claims / CLAIMS_AN_ARTICLE)
    for (let n = 0; n < articles; n += 500)
      ledger.append(Array.from({ length: Math.min(500, articles - n) }, (_, k) => inventedArticle(n + k)))
    await bringUpToDate(ledger)
  }
  const propositions = await some(ledger, 'proposition_args', 'proposition_id')
  const names = await some(ledger, 'proposition_args', 'folded')
  ledger.close()
  const server = spawn(
    process.execPath,
    [
      '--no-warnings',
      new URL('../bin/retcon.js', import.meta.url).pathname,
      '--record',
      path,
      'serve',
      '--port',
      '0',
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  try {
    const [said] = await once(server.stdout, 'data')
    const url = /http:\S+?(?=,)/.exec(String(said))?.[0] ?? ''
    await warmUp(url, names)
    await one('the start page', `${url}/?`)
    await one('the board of the latest articles', `${url}/board`)
    await load(
      'boards',
      url,
      names.map((name) => `/board/${encodeURIComponent(name)}`),
    )
    await load(
      'propositions',
      url,
      propositions.map((id) => `/proposition/${id}`),
    )
    await load(
      'boards by the API',
      url,
      names.map((name) => `/api/v1/board?name=${encodeURIComponent(name)}`),
    )
    await load(
      'propositions by the API',
      url,
      propositions.map((id) => `/api/v1/propositions/${id}`),
    )
  } finally {
    server.kill('SIGINT')
    await once(server, 'exit')
  }
} finally {
  rmSync(folder, { recursive: true })
}

/** Values of a column spread over the record. */
async function some(
  { queries }: ReturnType<typeof openLedger>,
  table: 'proposition_args',
  column: 'proposition_id' | 'folded',
): Promise<string[]> {
  const all = await queries
    .selectFrom(table)
    .select(`${column} as value`)
    .distinct()
    .orderBy('value')
    .execute()
  const step = Math.max(1, Math.floor(all.length / ASKED))
  return all.filter((_, n) => n % step === 0).map((row) => row.value)
}

/** Boards that are not measured, so that what is compiled while it runs has been, and the model of truth is made. */
async function warmUp(url: string, names: readonly string[]): Promise<void> {
  for (const name of names.slice(0, 200))
    await (await fetch(`${url}/board/${encodeURIComponent(`${name} s2`)}`)).text()
  for (const name of names.slice(0, 100))
    await (await fetch(`${url}/board/${encodeURIComponent(name)}?status=released`)).text()
}

async function one(what: string, address: string): Promise<void> {
  const start = performance.now()
  const answer = await fetch(address)
  const body = new Uint8Array(await answer.arrayBuffer())
  console.log(
    `${what}: ${(performance.now() - start).toFixed(0)} ms, ${(gzipSync(body).length / 1024).toFixed(1)} kB gzip (bars: 200 ms, 60 kB), status ${answer.status}`,
  )
}

async function load(what: string, url: string, paths: readonly string[]): Promise<void> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    overallRate: RATE,
    duration: SECONDS,
    requests: paths.map((path) => ({ path })),
  })
  const sizes = await Promise.all(
    paths
      .slice(0, 20)
      .map(async (path) => gzipSync(new Uint8Array(await (await fetch(url + path)).arrayBuffer())).length),
  )
  const { latency, requests, non2xx, errors } = result
  console.log(
    `${what}: p50 ${latency.p50} ms, p99 ${latency.p99} ms at ${requests.average.toFixed(0)} requests a second (bar: p99 25 ms at ${RATE}), ${non2xx + errors} refused or failed; at most ${(Math.max(...sizes) / 1024).toFixed(1)} kB gzip (bar: 60)`,
  )
}
