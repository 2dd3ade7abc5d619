import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openLedger, readAhead } from '../../src/record/index.ts'
import { folderFor } from './example.ts'

test('a record is read ahead, unless memory has no room for it, it lies on a server, or the reading is ended', async (t) => {
  const path = join(folderFor(t), 'record.sqlite')
  const ledger = openLedger(path)
  t.after(() => ledger.close())
  assert.equal(await readAhead(path).done, true)
  assert.equal(await readAhead(path, 1000).done, false)
  assert.equal(await readAhead('postgres://db.example/retcon').done, false)
  const ended = readAhead(path)
  await ended.end()
  assert.equal(await ended.done, false)
})

test('what can’t be read ahead stops nobody', async (t) => {
  const path = join(folderFor(t), 'other.sqlite')
  assert.equal(await readAhead(path).done, false)
  writeFileSync(path, 'no record')
  assert.equal(await readAhead(path).done, false)
})
