import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { Help } from 'commander'
import { COMMANDS } from '../../src/cli/commands.ts'

const BIN = join(import.meta.dirname, '../../bin/retcon.js')

/** Reports every module that is loaded, a line each, on standard error. */
const REPORTING = `data:text/javascript,${encodeURIComponent(`
import { registerHooks } from 'node:module'
import { writeSync } from 'node:fs'
registerHooks({ load: (url, context, next) => { writeSync(2, url + '\\n'); return next(url, context) } })
`)}`

describe('the list of commands', () => {
  for (const { name, takes, load } of COMMANDS)
    test(`says of ${name} what it takes`, async () => {
      const term = new Help().subcommandTerm(await load())
      assert.equal(term, takes === undefined ? name : `${name} ${takes}`)
    })
})

describe('a command', () => {
  const loadedBy = (...words: readonly string[]) =>
    spawnSync(process.execPath, ['--import', REPORTING, BIN, ...words], { encoding: 'utf8' }).stderr
  const libraryOf = (name: string) => `/node_modules/${name}/`

  test('is not loaded for the help of all, nor is any library but that of the command line', () => {
    const loaded = loadedBy('--help')
    assert.match(loaded, /\/cli\/main\./)
    assert.deepEqual(
      [...loaded.matchAll(/\/node_modules\/([^/]+)\//g)]
        .map(([, name]) => name)
        .filter((name) => name !== 'commander'),
      [],
    )
    assert.doesNotMatch(loaded, /\/cli\/board\./)
  })

  test('that asks the record loads nothing that reads, serves or draws', () => {
    const loaded = loadedBy('board', '--record', join(import.meta.dirname, 'nowhere.sqlite'))
    assert.ok(loaded.includes(libraryOf('kysely')))
    for (const name of [
      'wink-nlp',
      'linkedom',
      'feedsmith',
      'hono',
      'graphology',
      'highs',
      'pg',
      'prom-client',
    ])
      assert.ok(!loaded.includes(libraryOf(name)), name)
  })

  test('that reads without a record loads no database, no server and no feeds', () => {
    const loaded = loadedBy('extract', join(import.meta.dirname, 'nowhere.txt'))
    assert.ok(loaded.includes(libraryOf('wink-nlp')))
    for (const name of ['kysely', 'linkedom', 'feedsmith', 'hono', 'graphology', 'highs', 'pg'])
      assert.ok(!loaded.includes(libraryOf(name)), name)
  })
})
