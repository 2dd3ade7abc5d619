import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { commandLine } from './command-line.ts'

const ROOT = join(import.meta.dirname, '../..')
const BIN = join(ROOT, 'bin/retcon.js')
const folder = mkdtempSync(join(tmpdir(), 'retcon-cli-'))
after(() => rmSync(folder, { recursive: true }))
const RECORD = join(folder, 'record.sqlite')
const STORY = join(folder, 'story.txt')
writeFileSync(
  STORY,
  '‘Harbour Nights’ casts Mara Quill\n\nMara Quill will play Inspector Vane in season 2 of ‘Harbour Nights’.\n',
)

const env = { ...process.env, RETCON_RECORD: RECORD, NO_COLOR: '1' }
const retcon = commandLine({ env })

/** As a person starts it. */
function started(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    input,
    env,
  })
  return { status, stdout, stderr }
}

/** One line for people, and no stack. */
function oneLine(stderr: string): void {
  assert.match(stderr, /^[^\n]+\n$/)
  assert.doesNotMatch(stderr, /\n\s+at /)
}

test('--version answers the release of the package', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  assert.deepEqual(started(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' })
})

describe('reading and asking', () => {
  test('what is read stands on the board, with its reason', () => {
    assert.equal(retcon('read', STORY, '--published', '2018-01-02', '--outlet', 'The Evening Gull').status, 0)
    const { stdout } = retcon('board', 'Harbour Nights', '--json')
    const board = JSON.parse(stdout)
    const standing = board.standings.find(
      (s: { sentence: string }) => s.sentence === 'Mara Quill plays Inspector Vane in Harbour Nights S2',
    )
    assert.equal(standing.since, '2018-01-02')
    assert.match(retcon('why', standing.id).stdout, /\[Mara Quill\] will \*play\* \[Inspector Vane\]/)
    assert.match(retcon('find', 'inspector').stdout, /Inspector Vane/)
    assert.match(retcon('names').stdout, /\+ Harbour Nights/)
  })
  test('reading twice adds nothing', () => {
    const again = retcon('read', STORY, '--published', '2018-01-02', '--outlet', 'The Evening Gull')
    assert.match(again.stdout, /^0 articles read, 0 claims, 1 known already/)
  })
  test('a bad file in a batch is told of in one line, the rest is read, and the exit code says so', () => {
    const other = join(folder, 'other.txt')
    writeFileSync(other, 'Another story\n\n‘Dry Dock’ has been renewed for season 3.\n')
    const { status, stdout, stderr } = started(['read', join(folder, 'none.txt'), other])
    assert.equal(status, 1)
    oneLine(stderr)
    assert.match(stderr, /none\.txt no such file or folder/)
    assert.match(stdout, /^1 article read/)
  })
  test('standard input is read', () => {
    const { status, stdout } = started(
      ['read', '-'],
      'A third\n\nThe series ‘Salt and Ash’ has been cancelled.\n',
    )
    assert.equal(status, 0)
    assert.match(stdout, /^1 article read, 1 claim/)
  })
})

describe('extracting', () => {
  test('prints the labelled form with spans that are the text’s own words', () => {
    const { stdout } = retcon('extract', STORY)
    const article = JSON.parse(stdout)
    for (const { quote, span } of article.claims)
      assert.equal(article[span.in].slice(span.start, span.end), quote)
    assert.ok(article.claims.length > 0)
  })
  test('can be scored by the reference script, with the names of the labelled file', () => {
    const corpus = join(ROOT, 'corpus/seed.jsonl')
    const predicted = join(folder, 'predicted.jsonl')
    writeFileSync(predicted, retcon('extract', corpus, '--names', corpus).stdout)
    const reference = spawnSync(process.execPath, [join(ROOT, 'eval/score.mjs'), corpus, predicted], {
      encoding: 'utf8',
    })
    assert.equal(retcon('eval', corpus).stdout, reference.stdout)
  })
})

describe('wrong usage', () => {
  const cases: readonly [readonly string[], number, RegExp][] = [
    [['boardd'], 2, /unknown command/],
    [['board', '--nope'], 2, /unknown option/],
    [['read'], 2, /missing required argument/],
    [['read', STORY, '--published', 'soon'], 2, /--published: expected a day/],
    [['why', 'zzzz'], 1, /no proposition or claim begins with zzzz/],
    [['board', 'Nobody At All'], 1, /nothing is said about Nobody At All/],
    [['board', '--record', '/nowhere/at/all.sqlite'], 1, /./],
    [['board', '--as-of', '2001-01-01'], 1, /nothing is said by 2001-01-01/],
    [['changes', 'Nobody At All'], 1, /nothing is said about Nobody At All/],
    [['changes', '--since', '2018-02-30'], 2, /--since: 2018-02-30 is no time/],
    [['changes', '--since', '9000-01-01'], 2, /--since: 9000-01-01 is after/],
    [['sources', '--svg', '/nowhere/at/all.svg'], 1, /all\.svg can't be written/],
    [['settle', '0', 'true', '--because', ' '], 2, /--because: expected a reason/],
    [['settle', '0', 'true', '--because', 'x'.repeat(2001)], 2, /--because: expected at most 2000/],
    [['eval', STORY], 1, /not JSON|no labelled/],
  ]
  for (const [words, status, sentence] of cases) {
    test(`retcon ${words
      .slice(0, 3)
      .map((w) => w.replace(folder, ''))
      .join(' ')} ends with ${status} and a sentence`, () => {
      const answer = retcon(...words)
      assert.equal(answer.status, status, answer.stderr)
      assert.match(answer.stderr, sentence)
      assert.doesNotMatch(answer.stderr, /\n\s+at /)
    })
  }
  test('a damaged record is told of, not dumped', () => {
    const broken = join(folder, 'broken.sqlite')
    writeFileSync(broken, 'This is no database at all, whatever its name says.'.repeat(100))
    const { status, stderr } = retcon('board', '--record', broken)
    assert.equal(status, 1)
    oneLine(stderr)
  })
  test('--debug shows where an error came from', () => {
    assert.match(started(['why', 'zzzz', '--debug']).stderr, /\n\s+at /)
  })
})

test('ctrl-C ends a reading with 130 and a sound record, and reading again completes it', async () => {
  const record = join(folder, 'interrupted.sqlite')
  const file = join(folder, 'many.jsonl')
  const line = (n: number) => {
    const text = '‘Dry Dock’ has been renewed for season 2.'
    return JSON.stringify({
      id: `i-${n}`,
      outlet: 'Gull',
      title: `T ${n}`,
      published: '2018-01-01',
      lang: 'en',
      text,
    })
  }
  const lines = Array.from({ length: 40 }, (_, n) => line(n)).join('\n')
  writeFileSync(file, lines)
  const child = spawn(process.execPath, [BIN, 'read', '-', '--record', record], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.write(lines)
  while (!existsSync(record)) await setTimeout(20)
  child.kill('SIGINT')
  // The reading can't end before its input does: time for the signal to arrive.
  await setTimeout(1000)
  child.stdin.end('\n')
  const [code] = await once(child, 'exit')
  assert.equal(code, 130)
  const { added, known } = JSON.parse(retcon('read', file, '--record', record, '--json').stdout)
  assert.equal(added + known, 40)
})
