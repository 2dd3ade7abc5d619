import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { commandLine } from './command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'retcon-feeds-'))
after(() => rmSync(folder, { recursive: true }))

const retcon = commandLine({
  env: { ...process.env, RETCON_RECORD: join(folder, 'record.sqlite'), NO_COLOR: '1' },
})
const feeds = (...words: string[]) => retcon('feeds', ...words)

test('an export says what is no feed and so left out', () => {
  feeds('add', 'https://gull.example/feed.xml')
  feeds('add', '--page', 'https://gull.example/casting')
  const { status, stdout, stderr } = feeds('export')
  assert.equal(status, 0)
  assert.match(stdout, /xmlUrl="https:\/\/gull\.example\/feed\.xml"/)
  assert.match(stderr, /https:\/\/gull\.example\/casting is left out: feed readers know no pages/)
})

test('a second account of a server takes a name behind it, and never the place of the first', () => {
  assert.equal(feeds('add', 'greader+https://ana:fog@reader.example/').status, 0)
  const refused = feeds('add', 'greader+https://ben:fog@reader.example/')
  assert.equal(refused.status, 2)
  assert.match(
    refused.stderr,
    /put a name of your choice behind it, as in https:\/\/reader\.example\/#second/,
  )
  assert.equal(feeds('add', 'greader+https://ben:fog@reader.example/#second').status, 0)
  assert.equal(feeds('add', 'greader+https://ana:mist@reader.example/').status, 0)
  assert.equal(JSON.parse(feeds('list', '--json').stdout).length, 4)
})
