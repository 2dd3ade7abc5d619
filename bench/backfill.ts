#!/usr/bin/env node
/**
 * How fast archives are read, against text to claims alone on the same articles and the same cores, and in how much memory: part of
 * `npm run bench`. The articles are the corpus's with other names, each measurement in a process of its own, all in one run.
 * `node bench/backfill.ts [ARTICLES [MEMORY…]]`: articles for the rates, and sizes of archives for the memory.
 */
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import { ROUND, renamedArticle, warcRecordOf } from './renamed-articles.ts'
import { ranAlone } from './run-alone.ts'

const [articles = 4000, ...asked] = process.argv.slice(2).map(Number)
const SIZES = asked.length > 0 ? asked : [20_000, 100_000]
const ROUNDS = 3

interface Measured {
  /** Articles a second into the record, and with the weighing. */
  readonly rate: number
  readonly weighed: number
  readonly megabytes: number
}

const folder = mkdtempSync(join(tmpdir(), 'retcon-bench-'))

const measured = (what: 'claims' | 'backfill', archive: string) =>
  ranAlone<Measured>('backfill-variant.ts', what, archive)

async function written(
  name: string,
  count: number,
  partOf: (n: number) => Uint8Array | string,
): Promise<string> {
  const path = join(folder, name)
  const parts = function* () {
    for (let n = 0; n < count; n++) yield partOf(n)
  }
  await pipeline(Readable.from(parts()), createWriteStream(path))
  return path
}

const line = (n: number) => `${JSON.stringify(renamedArticle(n))}\n`
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

try {
  const jsonl = await written('articles.jsonl', articles, line)
  const warc = await written('articles.warc.gz', articles, (n) => gzipSync(warcRecordOf(renamedArticle(n))))
  const variants = [
    ['text to claims alone', 'claims', jsonl],
    ['backfill of JSON Lines', 'backfill', jsonl],
    ['backfill of WARC.gz', 'backfill', warc],
  ] as const
  const results = new Map<string, Measured[]>(variants.map(([name]) => [name, []]))
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, what, archive] of round % 2 === 0 ? variants : variants.toReversed())
      results.get(name)?.push(measured(what, archive))
  const rateOf = (name: string, kind: 'rate' | 'weighed') =>
    median((results.get(name) ?? []).map((one) => one[kind]))
  const alone = rateOf('text to claims alone', 'rate')
  console.log(`${articles.toLocaleString('en')} articles made from ${ROUND}, every core, median of ${ROUNDS}`)
  for (const [name] of variants) {
    const [rate, weighed] = [rateOf(name, 'rate'), rateOf(name, 'weighed')]
    console.log(
      `${name}: ${rate.toFixed(0)} articles a second, ${(rate / alone).toFixed(2)} × (bar: 0.8); weighed as well ${weighed.toFixed(0)}, ${(weighed / alone).toFixed(2)} ×`,
    )
  }
  for (const size of SIZES) {
    const archive = await written('many.jsonl', size, line)
    const { rate, megabytes } = measured('backfill', archive)
    console.log(
      `${size.toLocaleString('en')} articles, ${(statSync(archive).size / 1e6).toFixed(0)} MB: at most ${megabytes.toFixed(0)} MB resident, ${rate.toFixed(0)} articles a second`,
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}
