import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { formats } from '../../src/export/index.ts'
import { commandLine } from './command-line.ts'

const ROOT = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'retcon-formats-'))
after(() => rmSync(folder, { recursive: true }))

const retcon = commandLine({
  cwd: folder,
  env: { ...process.env, RETCON_RECORD: join(folder, 'record.sqlite'), NO_COLOR: '1' },
})

describe('retcon export FORMAT', () => {
  retcon('read', join(ROOT, 'samples'))

  test('gives on standard output what it writes into a file, compressed by its name', () => {
    const { status, stdout, stderr } = retcon('export', 'csv', 'Luke', 'Cage')
    assert.deepEqual([status, stderr], [0, ''])
    assert.deepEqual(retcon('export', 'csv', 'Luke Cage', '--out', 'claims.csv.gz'), {
      status: 0,
      stdout: '',
      stderr: '',
    })
    assert.equal(gunzipSync(readFileSync(join(folder, 'claims.csv.gz'))).toString(), stdout)
  })
  test('lists every format in its help', () => {
    const help = retcon('export', '--help').stdout.replace(/\s+/g, ' ')
    for (const { name, description } of formats)
      assert.ok(help.includes(` ${name} [options] [name...] ${description}`), name)
  })
  test('says on standard error what it keeps back, and --spoilers gives it', () => {
    retcon('progress', 'Luke Cage', 'S1')
    const { stdout, stderr, status } = retcon('export', 'csv', '--table', 'propositions')
    assert.equal(status, 0)
    assert.match(
      stderr,
      /^\d+ claims? hidden: spoils Luke Cage S2\n(?:.*hidden.*\n)*--spoilers shows them\n$/,
    )
    assert.doesNotMatch(stdout, /Iron Fist appears in Luke Cage S2/)
    const all = retcon('export', 'csv', '--table', 'propositions', '--spoilers')
    assert.equal(all.stderr, '')
    assert.match(all.stdout, /Iron Fist appears in Luke Cage S2/)
  })
  test('refuses in one line a base that begins no IRI, a format and a table that are not there', () => {
    for (const [words, said] of [
      [['nquads', '--base', 'not an iri'], /^retcon: --base not an iri: expected an IRI that ends in/],
      [['nquads', '--base', 'https://retcon.example'], /^retcon: --base https:\/\/retcon\.example: expected/],
      [['csv', '--table', 'sources'], /^retcon: .*sources.*\n/],
      [['xlsx'], /^retcon: .*\n/],
    ] as const) {
      const { status, stdout, stderr } = retcon('export', ...words)
      assert.deepEqual([status, stdout], [2, ''], words.join(' '))
      assert.match(stderr, said)
    }
  })
  test('leaves no file where it can’t write one', () => {
    const { status, stderr } = retcon('export', 'jsonld', '--out', 'no/such/file.jsonld')
    assert.equal(status, 1)
    assert.match(stderr, /^retcon: no\/such\/file\.jsonld can't be written .*\n$/)
    assert.equal(existsSync(join(folder, 'no')), false)
  })
})
