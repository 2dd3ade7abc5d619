import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { commandLine } from './command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'retcon-universe-'))
after(() => rmSync(folder, { recursive: true }))

const retcon = commandLine({
  cwd: folder,
  env: { ...process.env, RETCON_RECORD: join(folder, 'record.sqlite'), NO_COLOR: '1' },
})

test('the catalogue answers without any record', () => {
  assert.match(retcon('watch', 'Luke Cage S2').stdout, /^Before Luke Cage S2: \d works, about \d\d hours\n/)
  assert.match(
    retcon('who', 'Luke Cage', '--with', 'Iron Fist').stdout,
    /with Iron Fist\n {2}The Defenders S1/,
  )
  assert.match(retcon('universe', 'Jessica Jones').stdout, /Jessica Jones · 3 works in release order/)
  assert.equal(JSON.parse(retcon('watch', 'Luke Cage S2', '--json').stdout).target, 'Luke Cage S2')
})

test('an unknown name is one line with what comes near, and a wrong order is wrong usage', () => {
  const unknown = retcon('who', 'Luke Kage')
  assert.equal(unknown.status, 1)
  assert.match(unknown.stderr, /^retcon: the catalogue knows no Luke Kage; near it: Luke Cage[^\n]*\n$/)
  assert.equal(retcon('watch', 'Luke Cage S2', '--order', 'random').status, 2)
})
