import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { digestOf, openExistingLedger } from '../../src/record/index.ts'
import { commandLine } from './command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'retcon-weighing-'))
after(() => rmSync(folder, { recursive: true }))
const RECORD = join(folder, 'record.sqlite')

const retcon = commandLine({ env: { ...process.env, RETCON_RECORD: RECORD, NO_COLOR: '1' } })
async function digest(): Promise<string> {
  const ledger = openExistingLedger(RECORD)
  const answer = await digestOf(ledger)
  ledger.close()
  return answer
}
const standingOf = (sentence: string, ...more: string[]) =>
  JSON.parse(retcon('board', '--json', ...more).stdout).standings.find(
    (s: { sentence: string }) => s.sentence === sentence,
  )

assert.equal(retcon('read', 'samples').status, 0)
const IRON_FIST = 'Iron Fist appears in Luke Cage S2'

describe('the sample stories in the order of their days', () => {
  test('tell of Iron Fist as the public record has it', () => {
    const { id } = standingOf(IRON_FIST)
    const steps = JSON.parse(retcon('history', id, '--json').stdout)
    assert.deepEqual(
      steps.map((s: { day: string; status: string }) => [s.day, s.status]),
      [
        ['2017-08-21', 'open'],
        ['2017-09-11', 'rumoured'],
        ['2017-10-05', 'confirmed'],
        ['2018-06-22', 'released'],
      ],
    )
    assert.match(retcon('history', id).stdout, /2017-10-05 {2}confirmed .*The Evening Gull/)
  })

  test('show on no day what was not yet known', () => {
    assert.equal(standingOf(IRON_FIST, '--as-of', '2017-08-20'), undefined)
    assert.equal(standingOf(IRON_FIST, '--as-of', '2017-09-10').status, 'open')
    assert.equal(standingOf(IRON_FIST, '--as-of', '2017-10-04').status, 'rumoured')
    assert.equal(standingOf(IRON_FIST, '--as-of', '2018-06-21').status, 'confirmed')
    assert.equal(standingOf(IRON_FIST, '--as-of', '2018-06-22').probability, 1)
    for (const day of ['2017-01-01', '2017-09-11', '2018-03-08']) {
      const { standings } = JSON.parse(retcon('board', '--json', '--as-of', day).stdout)
      assert.ok(
        standings.every((s: { since?: string }) => s.since !== undefined && s.since <= day),
        day,
      )
    }
  })

  test('a record sees nothing of a day before it was there', () => {
    assert.deepEqual(
      JSON.parse(retcon('board', '--json', '--as-recorded', '2017-01-01').stdout).standings,
      [],
    )
    const { id } = standingOf(IRON_FIST)
    for (const [command, option, words] of [
      ['history', '--as-recorded', /was not said yet in the record as it was on 2017-01-01/],
      ['why', '--as-of', /was not said yet by 2017-01-01/],
    ] as const) {
      const { status, stderr } = retcon(command, id, option, '2017-01-01')
      assert.equal(status, 1)
      assert.match(stderr, words)
    }
    assert.ok(
      JSON.parse(retcon('board', '--json', '--as-recorded', '2100-01-01').stdout).standings.length > 0,
    )
  })

  test('why shows each report’s share in the probability', () => {
    const { id } = standingOf(IRON_FIST)
    const reasons = JSON.parse(retcon('why', id, '--json', '--as-of', '2018-01-01').stdout)
    const shares = reasons.claims.flatMap((c: { share?: number }) => c.share ?? [])
    const sum = shares.reduce((a: number, b: number) => a + b, reasons.sum.base + reasons.sum.constant)
    if (!reasons.sum.bounded)
      assert.ok(Math.abs(reasons.standing.probability - 1 / (1 + Math.exp(-sum))) < 1e-9)
    assert.match(retcon('why', id, '--as-of', '2018-01-01').stdout, /probability \d+ %: base [+−]\d/)
  })

  test('changes tell what became of what', () => {
    const { stdout } = retcon('changes', 'Luke Cage S2', '--since', '2018-06-01', '--as-of', '2018-06-30')
    assert.match(stdout, /released {3}Iron Fist appears in Luke Cage S2\n +2018-06-22 released/)
    assert.equal(retcon('changes', '--since', 'yesterday').status, 2)
    assert.match(
      retcon('changes').stdout,
      /newest article is of 2019-01-02: see retcon changes --since 2018-12-26/,
    )
  })

  test('sources have a rate with an interval, and no rank under five settled reports', () => {
    const { sources } = JSON.parse(retcon('sources', '--json').stdout)
    for (const s of sources) {
      assert.ok(s.low < s.rate && s.rate < s.high && s.high <= 1)
      assert.equal(s.ranked, s.settled >= 5)
    }
    assert.match(retcon('sources').stdout, /no rank under 5 settled reports/)
  })

  test('what is derived is the same after it was dropped', async () => {
    const before = await digest()
    assert.equal(retcon('rebuild').status, 0)
    assert.equal(await digest(), before)
  })
})

describe('an editor', () => {
  const file = join(folder, 'low-water.txt')
  writeFileSync(file, '‘Low Water’ casts\n\nMara Quill will play Inspector Vane in ‘Low Water’.\n')
  retcon('read', file, '--published', '2019-01-02', '--outlet', 'The Evening Gull')
  const QUILL = 'Mara Quill plays Inspector Vane in Low Water'

  test('settles what nothing else does', () => {
    const { id } = standingOf(QUILL)
    assert.equal(retcon('settle', id, 'perhaps').status, 2)
    assert.equal(retcon('settle', id, 'false', '--because', 'the film came out without him').status, 0)
    const settled = standingOf(QUILL)
    assert.deepEqual([settled.status, settled.probability], ['debunked', 0])
    assert.match(
      retcon('history', id).stdout,
      /debunked .*an editor settled it · the film came out without him/,
    )
    const { sources } = JSON.parse(retcon('sources', '--json').stdout)
    assert.equal(sources.find((s: { source: string }) => s.source === 'The Evening Gull').wrong, 1)
  })

  test('approves what was read right, which is then an example for the evaluation', () => {
    const { claim } = standingOf(QUILL)
    assert.match(
      retcon('approve', claim, '--because', 'word for word').stdout,
      /: read right · retcon names undo/,
    )
    const [article] = retcon('export', 'corpus')
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    assert.deepEqual(
      article.claims.map((one: { predicate: string }) => one.predicate),
      ['portrays'],
    )
    assert.equal(retcon('approve', 'ffffffff').status, 1)
  })

  test('dismisses a misreading, which then counts against nobody', () => {
    const { claim } = standingOf(QUILL)
    assert.equal(retcon('dismiss', claim, '--because', 'a joke').status, 0)
    assert.equal(standingOf(QUILL), undefined)
    const { sources } = JSON.parse(retcon('sources', '--json').stdout)
    assert.equal(sources.find((s: { source: string }) => s.source === 'The Evening Gull').wrong, 0)
    retcon('names', 'undo')
  })

  test('corrects a misreading: what the claim says then is what counts', () => {
    const { claim } = standingOf(QUILL)
    const refused = retcon('correct', claim, '--certainty', 'sure')
    assert.equal(refused.status, 2)
    assert.match(refused.stderr, /Allowed choices are certain, likely/)
    const { status, stdout } = retcon(
      'correct',
      claim,
      '--certainty',
      'possible',
      '--because',
      'the script says may',
    )
    assert.equal(status, 0)
    assert.match(
      stdout,
      /was misread: Mara Quill plays Inspector Vane in Low Water, possible · retcon names undo /,
    )
    assert.equal(standingOf(QUILL).certainty, 'possible')
    retcon(
      'correct',
      claim,
      '--predicate',
      'works_on',
      '--args',
      'Mara Quill',
      'Low Water',
      '--qualifier',
      'role=actor',
    )
    assert.equal(standingOf(QUILL), undefined)
    assert.equal(standingOf('Mara Quill is actor on Low Water').certainty, 'certain')
    const [{ claims }] = retcon('export', 'corpus')
      .stdout.split('\n')
      .flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
    assert.equal(claims[0].predicate, 'works_on')
  })
})

test('an editor is told where credits outweigh the verdict', () => {
  const { id } = standingOf(IRON_FIST)
  const { stdout } = retcon('settle', id, 'false')
  assert.match(stdout, /outweighed: it stays released, since the credits and dates/)
  retcon('names', 'undo')
})

test('copies of a scoop are one report, whoever copies', () => {
  const scoop = `Mara Quill will play the Warden in season 3 of ‘Harbour Nights’, a source says. The part was offered to three others
before her, and each turned it down for reasons of their own. Cameras roll in spring on the old pier, where the first season was shot
as well, and the writers have been told to keep the ending to themselves. Nobody at the streamer would say a word when we called.`
  for (const [outlet, day, text] of [
    ['The Evening Gull', '2019-02-01', scoop],
    ['Parrot Post', '2019-02-02', `Big news today, readers! ${scoop} What do you think of it?`],
    ['Echo Weekly', '2019-02-03', `${scoop.slice(0, 320)}`],
  ] as const) {
    const file = join(folder, `${outlet}.txt`)
    writeFileSync(file, `The Warden is cast\n\n${text}\n`)
    assert.equal(retcon('read', file, '--published', day, '--outlet', outlet).status, 0)
  }
  const warden =
    standingOf('Mara Quill plays Warden in Harbour Nights S3') ??
    standingOf('Mara Quill plays the Warden in Harbour Nights S3')
  assert.deepEqual([warden.articles, warden.reports], [3, 1])
})

test('one source is shown by what it claimed and on what', () => {
  const { sources } = JSON.parse(retcon('sources', '--json').stdout)
  const [{ source }] = sources.filter((s: { settled: number }) => s.settled > 0)
  const { stdout } = retcon('sources', source.toUpperCase())
  assert.match(stdout, /claims \w+ .*right/)
  assert.match(stdout, /said with \d+ % .*came true/)
  assert.equal(retcon('sources', 'Nobody at all').status, 1)
})
