import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { recordIn } from '../record/example.ts'
import { commandLine } from './command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'retcon-names-'))
after(() => rmSync(folder, { recursive: true }))
const RECORD = recordIn(folder)

const retcon = commandLine({ env: { ...process.env, RETCON_RECORD: RECORD, NO_COLOR: '1' } })

writeFileSync(
  join(folder, 'stories.jsonl'),
  [
    'Mara Quill will play Silver Heron in season 2 of ‘Harbour Nights’.',
    'Mara Quill will play Silver Heronn in season 2 of ‘Harbor Nights’.',
    'The series ‘Silver Heron’ has been cancelled.',
  ]
    .map((text, n) => JSON.stringify({ id: `s-${n}`, title: `Story ${n}`, lang: 'en', text }))
    .join('\n'),
)
assert.equal(retcon('read', join(folder, 'stories.jsonl')).status, 0)

test('every decision and its undoing, by command', () => {
  const before = retcon('board').stdout
  const done = (words: readonly string[], said: RegExp) => {
    const { status, stdout, stderr } = retcon('names', ...words)
    assert.equal(status, 0, stderr)
    assert.match(stdout, said)
  }
  done(
    ['review'],
    /^6 names to decide on[\s\S]*Silver Heronn · character[\s\S]*may be Silver Heron \(0\.\d\d\): /,
  )

  done(
    ['merge', 'Harbor Nights', 'Harbour Nights'],
    /^Harbor Nights \(work\) goes by Harbour Nights · retcon names undo [0-9a-f]{10}\n$/,
  )
  done(['merge', 'Silver Heronn', 'Silver Heron'], /^Silver Heronn \(character\) goes by Silver Heron/)
  assert.match(
    retcon('board', 'Harbor Nights').stdout,
    /Mara Quill plays Silver Heron in Harbour Nights S2\n.* 2 articles/,
  )
  done(['rename', 'Harbour Nights', 'Quay Lights'], /^Harbour Nights \(work\) is called Quay Lights/)
  done(['split', 'Quay Lights', 'Harbor Nights'], /^Harbor Nights is not Quay Lights \(work\)/)
  assert.match(retcon('board', 'Harbor Nights').stdout, /in Harbor Nights S2/)
  done(['accept', 'Mara Quill', '--json'], /"kind": "accept"/)
  done(['reject', 'Silver Heron', '--type', 'work'], /^Silver Heron \(work\) is rejected/)
  assert.doesNotMatch(retcon('board').stdout, /is cancelled/)
  done(['history'], /goes by Harbour Nights\n.*goes by Silver Heron\n[\s\S]*is rejected\n$/)

  for (const [, id] of retcon('names', 'history').stdout.matchAll(/^([0-9a-f]{10}) /gm))
    done(['undo', id ?? ''], /^undone: /)
  assert.equal(retcon('board').stdout, before)
  assert.match(retcon('names', 'history').stdout, /\(undone\)\n[\s\S]* is undone\n$/)
})

test('what can’t be decided is told of in one line each, the rest is decided, and the exit code says so', () => {
  const { status, stdout, stderr } = retcon('names', 'accept', 'Nobody', 'Mara Quill', 'Silver Heron')
  assert.equal(status, 1)
  assert.match(stdout, /^Mara Quill \(person\) is accepted/)
  assert.equal(
    stderr,
    `Nobody is no name of the record: retcon names shows whom and what it knows (names/unknown)
Silver Heron is a character and a work: say which with --type character (names/types)
`,
  )
  assert.equal(retcon('names', 'undo').status, 0)
  assert.deepEqual(retcon('names', 'undo'), {
    status: 1,
    stdout: '',
    stderr: 'undo finds no decision that counts (names/undo)\n',
  })
})

test('wrong usage ends with 2 and a sentence', () => {
  for (const [words, sentence] of [
    [['names', 'acept', 'Mara Quill'], /^retcon: /],
    [['names', 'accept'], /^retcon: missing required argument/],
    [['names', 'accept', 'Mara Quill', '--type', 'bird'], /^retcon: .*Allowed choices are work, character/],
  ] as const) {
    const { status, stderr } = retcon(...words)
    assert.equal(status, 2, stderr)
    assert.match(stderr, sentence)
    assert.match(stderr, /^[^\n]+\n$/)
  }
})
