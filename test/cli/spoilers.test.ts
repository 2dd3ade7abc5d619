import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { commandLine } from './command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'retcon-spoilers-'))
after(() => rmSync(folder, { recursive: true }))

const retcon = commandLine({
  env: { ...process.env, RETCON_RECORD: join(folder, 'record.sqlite'), NO_COLOR: '1' },
})

test('what tells of a season beyond is folded everywhere, until it is opened or seen', () => {
  const story = join(folder, 'story.txt')
  writeFileSync(
    story,
    'The night in ‘Harbour Nights’\n\nInspector Vane dies in season 2 of ‘Harbour Nights’. ‘Harbour Nights’ has been renewed for season 3.\n\nMara Quill will play Inspector Vane in season 2 of ‘Harbour Nights’.\n',
  )
  assert.equal(retcon('read', story, '--published', '2018-01-02').status, 0)
  const open = JSON.parse(retcon('board', '--json').stdout)
  const death = open.standings.find((s: { sentence: string }) => /dies/.test(s.sentence))
  assert.ok(death)
  assert.deepEqual(open.hidden, [])

  assert.equal(retcon('progress', 'Harbour Nights', 'S1').status, 0)
  const folded = retcon('board').stdout
  assert.doesNotMatch(folded, /dies/)
  assert.match(folded, /1 claim hidden: spoils Harbour Nights S2/)
  assert.match(folded, /S3/)
  assert.match(folded, /Mara Quill plays Inspector Vane/)
  assert.match(retcon('board', '--spoilers').stdout, /dies/)
  assert.match(retcon('why', death.id).stderr, /^retcon: 1 claim hidden: spoils Harbour Nights S2/)
  assert.match(retcon('why', death.id, '--spoilers').stdout, /\*dies\*/)
  const found = retcon('find', 'dies').stdout
  assert.doesNotMatch(found, /Inspector Vane dies/)
  assert.match(found, /1 article hidden/)
  const review = retcon('names', 'review').stdout
  assert.match(review, /Inspector Vane/)
  assert.doesNotMatch(review, /«/)

  assert.equal(retcon('progress', 'Harbour Nights', 'S2').status, 0)
  assert.match(retcon('board').stdout, /dies/)
  assert.match(retcon('progress').stdout, /Harbour Nights {2}S2/)
})

test('a place that is none is refused in one line', () => {
  const { status, stderr } = retcon('progress', 'Harbour Nights', 'halfway')
  assert.equal(status, 2)
  assert.match(stderr, /^retcon: halfway is no place in a work: say S1E8, S2, all or none\n$/)
})
