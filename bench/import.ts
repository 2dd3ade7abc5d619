#!/usr/bin/env node
/**
 * How fast Wikidata comes in, and in how much memory: part of `npm run bench`. A dump of 100,000 invented entities, imported by the command
 * line in a process of its own.
 */
import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'

const ENTITIES = 100_000
const folder = mkdtempSync(join(tmpdir(), 'retcon-bench-'))
const dump = join(folder, 'dump.json')

/** A film with a cast of five, a date by region, two aliases and an id elsewhere. */
function film(n: number): object {
  const item = (id: number) => ({ type: 'wikibase-entityid', value: { 'entity-type': 'item', id: `Q${id}` } })
  const statement = (property: string, datavalue: object, qualifiers: object = {}) => ({
    mainsnak: { snaktype: 'value', property, datavalue },
    rank: 'normal',
    qualifiers,
  })
  const role = (id: number) => ({ P453: [{ snaktype: 'value', property: 'P453', datavalue: item(id) }] })
  const day = `20${String(n % 25).padStart(2, '0')}-0${1 + (n % 9)}-1${n % 10}`
  return {
    id: `Q${n}`,
    type: 'item',
    labels: {
      en: { language: 'en', value: `Invented Film ${n}` },
      de: { language: 'de', value: `Film ${n}` },
    },
    aliases: { en: [1, 2].map((k) => ({ language: 'en', value: `Film No. ${n}, cut ${k}` })) },
    claims: {
      P31: [statement('P31', item(11424))],
      P577: [statement('P577', { type: 'time', value: { time: `+${day}T00:00:00Z`, precision: 11 } })],
      P345: [statement('P345', { type: 'string', value: `tt${9_000_000 + n}` })],
      P161: [1, 2, 3, 4, 5].map((k) => statement('P161', item(5_000_000 + n * k), role(6_000_000 + n * k))),
    },
  }
}

try {
  const out = createWriteStream(dump)
  out.write('[\n')
  for (let n = 1; n <= ENTITIES; n++)
    if (!out.write(`${JSON.stringify(film(n))},\n`))
      await new Promise((resolve) => out.once('drain', resolve))
  out.end(']\n')
  await finished(out)
  const command = new URL('../bin/retcon.js', import.meta.url).pathname
  const start = performance.now()
  const measured = `process.on('exit', () => process.stderr.write('\\n' + process.resourceUsage().maxRSS)); import(${JSON.stringify(command)})`
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', measured, 'retcon', 'import', 'wikidata', dump],
    { encoding: 'utf8', env: { ...process.env, RETCON_RECORD: join(folder, 'record.sqlite') } },
  )
  const seconds = (performance.now() - start) / 1000
  const resident = Number(stderr.trim().split('\n').at(-1)) / 1024
  console.log(stdout.trim())
  console.log(`${ENTITIES.toLocaleString('en')} entities of Wikidata in ${seconds.toFixed(1)} s`)
  console.log(
    `${Math.round(ENTITIES / seconds).toLocaleString('en')} entities a second, ${resident.toFixed(0)} MB resident (bar: 256)`,
  )
} finally {
  rmSync(folder, { recursive: true })
}
