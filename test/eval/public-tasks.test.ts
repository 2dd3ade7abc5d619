import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const folder = mkdtempSync(join(tmpdir(), 'retcon-public-tasks-'))
after(() => rmSync(folder, { recursive: true }))

/** What a scorer prints for these lines, and its exit code. */
function score(name: 'attribution' | 'certainty', lines: readonly string[]) {
  const file = join(folder, `${name}-${lines.length}.jsonl`)
  writeFileSync(file, lines.join('\n'))
  const script = fileURLToPath(new URL(`../../eval/${name}.ts`, import.meta.url))
  const run = spawnSync(process.execPath, ['--no-warnings', script, file], { encoding: 'utf8' })
  return { text: run.stdout + run.stderr, code: run.status }
}

describe('the attribution scorer', () => {
  const tokens = `Mara Quill said : “ The Owl stays . ”`.split(' ')
  const labels =
    'B-source I-source B-cue O B-content I-content I-content I-content I-content I-content'.split(' ')
  test('counts a span as right when it is exact, marks of quotation included', () => {
    const { text, code } = score('attribution', [JSON.stringify({ tokens, labels })])
    assert.equal(code, 0, text)
    assert.match(text, /source {3}F1 100\.0 {3}\(1 exact of 1 found, 1 labelled\)/)
    assert.match(text, /cue {6}F1 100\.0/)
    assert.match(text, /content {2}F1 100\.0/)
  })
  test('counts a span that is too short as wrong', () => {
    const short = labels.with(5, 'O').with(6, 'O').with(7, 'O').with(8, 'O').with(9, 'O')
    assert.match(
      score('attribution', [JSON.stringify({ tokens, labels: short }), '']).text,
      /content {2}F1 {3}0\.0/,
    )
  })
  test('names the line that is none', () => {
    const { text, code } = score('attribution', ['', '', '{"tokens": ["a"], "labels": []}'])
    assert.equal(code, 1)
    assert.match(text, /-3\.jsonl:3: .*as many labels as tokens/)
  })
})

describe('the certainty scorer', () => {
  test('gives the mean absolute error and the correlation', () => {
    const line = (sentence: string, event: number, certainty: number) =>
      JSON.stringify({ sentence, event, certainty })
    const { text, code } = score('certainty', [
      line('Mara Quill joined the show .', 2, 3),
      line('Mara Quill did not join the show .', 4, -3),
      line('Mara Quill may join the show .', 3, 1),
    ])
    assert.equal(code, 0, text)
    assert.match(text, /3 events/)
    assert.match(text, /mean absolute error 0\.000/)
    assert.match(text, /Pearson's r {9}1\.000/)
  })
})
