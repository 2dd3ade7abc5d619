import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { recordIn } from '../record/example.ts'
import { commandLine } from './command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'retcon-inbox-'))
after(() => rmSync(folder, { recursive: true }))
const RECORD = recordIn(folder)

const retcon = commandLine({ env: { ...process.env, RETCON_RECORD: RECORD, NO_COLOR: '1' } })

test('the inbox gives what is new once, and again where one only peeks', () => {
  const FIRST = 'samples/2016-12-05-luke-cage-renewed.html'
  assert.equal(retcon('read', FIRST).status, 0)
  assert.match(retcon('inbox', 'follow', 'Iron Fist').stdout, /Iron Fist: followed/)
  assert.match(retcon('inbox', '--peek').stdout, /knew before they were followed is no news: retcon board/)
  assert.equal(retcon('read', 'samples').status, 0)
  const peeked = retcon('inbox', '--peek').stdout
  assert.match(peeked, /confirmed {2}Iron Fist appears in Luke Cage S2\n.*2017-10-05: .*The Evening Gull/)
  assert.equal(retcon('inbox').stdout, peeked)
  assert.match(retcon('inbox').stdout, /^0 changes on Iron Fist, seen up to /)
  assert.ok(JSON.parse(retcon('inbox', '--since', '7d', '--json').stdout).news.length > 5)
})
