import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import {
  boardOf,
  claimsToReview,
  correctionOn,
  judgedCorpus,
  namesLike,
  type WantedReading,
  whyOf,
} from '../../src/ask/index.ts'
import type { Entity } from '../../src/model/index.ts'
import type { Ledger } from '../../src/record/index.ts'
import { correct } from '../../src/retcon.ts'
import { bringUpToDate, weighedRecord } from '../../src/weighed/index.ts'
import { joins, newLedger, record, renewed, type Statement, storyOf } from '../record/example.ts'

const KNOWN: readonly Entity[] = [
  { type: 'character', name: 'Silver Heron', aliases: ['The Heron'] },
  { type: 'character', name: 'Sable Finch', aliases: [] },
  { type: 'character', name: 'Nightjar', aliases: [] },
  { type: 'work', name: 'Harbour Nights', aliases: [] },
  { type: 'work', name: 'Low Water', aliases: [] },
]

/** A record of one story with a claim that was misread, and the claim's id. */
async function misread(
  t: TestContext,
  statement: Statement = joins,
): Promise<{ ledger: Ledger; claim: string }> {
  const ledger = newLedger()
  t.after(() => ledger.close())
  record(
    ledger,
    [storyOf({ outlet: 'The Evening Gull', published: '2018-01-05' }, [statement])],
    '2018-01-06T00:00:00Z',
  )
  await bringUpToDate(ledger)
  const [only] = (await claimsToReview(ledger, 1)).claims
  return { ledger, claim: only?.id ?? assert.fail('no claim') }
}

async function sentencesOf(ledger: Ledger): Promise<string[]> {
  return (await boardOf(ledger)).standings.map(({ sentence, certainty }) => `${sentence}, ${certainty}`)
}

test('a correction counts in place of what was read, names go as the record writes them, the rest stays', async (t) => {
  const { ledger, claim } = await misread(t)
  const answer = await correct(
    ledger,
    { claim: claim.slice(0, 12), args: ['the heron', 'harbour nights S2'] },
    KNOWN,
  )
  assert.ok('decision' in answer)
  assert.deepEqual(await sentencesOf(ledger), ['Silver Heron appears in Harbour Nights S2, certain'])
  await correct(ledger, { claim, certainty: 'possible' }, KNOWN)
  // What is left out stays as it was read, not as it was corrected before.
  assert.deepEqual(await sentencesOf(ledger), ['Nightjar appears in Harbour Nights S2, possible'])
})

test('a correction shows what was read, and marks the other name where the sentence has it', async (t) => {
  const quote = 'Sable Finch, not Nightjar, will appear in Harbour Nights S2.'
  const { ledger, claim } = await misread(t, { ...joins, quote })
  await correct(ledger, { claim, args: ['Sable Finch', 'Harbour Nights S2'] }, KNOWN)
  const why = await whyOf(ledger, claim)
  const [reason] = why.found === 'one' ? why.reasons.claims : []
  assert.deepEqual(reason?.misread, {
    predicate: 'appears',
    args: ['Nightjar', 'Harbour Nights S2'],
    qualifiers: {},
    certainty: 'certain',
  })
  const { text, marks } = reason?.passage ?? assert.fail()
  assert.deepEqual(
    marks.filter(({ is }) => is === 'argument').map((m) => text.slice(m.start, m.end)),
    ['Sable Finch', 'Harbour Nights S2'],
  )
})

test('the export for the evaluation has the corrected claim as a label, and what was read as misread', async (t) => {
  const { ledger, claim } = await misread(t)
  await correct(
    ledger,
    { claim, predicate: 'dies', args: ['Sable Finch', 'Low Water'], certainty: 'denied' },
    KNOWN,
  )
  const [article] = await judgedCorpus(ledger)
  const told = (claims: readonly { predicate: string; args: string[]; certainty: string }[] = []) =>
    claims.map(({ predicate, args, certainty }) => [predicate, ...args, certainty])
  assert.deepEqual(told(article?.claims), [['dies', 'Sable Finch', 'Low Water', 'denied']])
  assert.deepEqual(told(article?.misread), [['appears', 'Nightjar', 'Harbour Nights S2', 'certain']])
  assert.equal(article?.unjudged, 0)
  assert.equal((await claimsToReview(ledger, 10)).claims.length, 0)
})

test('an error of extraction never counts against the source', async (t) => {
  const { ledger, claim } = await misread(t)
  const [standing] = (await boardOf(ledger)).standings
  const settle = (proposition: string, truth: boolean) =>
    ledger.appendEvent({ kind: 'settle', proposition, truth }, '2018-03-01T00:00:00Z')
  settle(standing?.id ?? '', false)
  await bringUpToDate(ledger)
  const rates = async () => {
    const { sources } = await (await weighedRecord(ledger, { today: '2018-04-01' })).sources()
    return sources.map(({ source, right, wrong }) => ({ source, right, wrong }))
  }
  assert.deepEqual(await rates(), [{ source: 'The Evening Gull', right: 0, wrong: 1 }])
  await correct(ledger, { claim, args: ['Sable Finch', 'Harbour Nights S2'] }, KNOWN)
  assert.deepEqual(await rates(), [{ source: 'The Evening Gull', right: 0, wrong: 0 }])
  const [corrected] = (await boardOf(ledger)).standings
  settle(corrected?.id ?? '', true)
  await bringUpToDate(ledger)
  assert.deepEqual(await rates(), [{ source: 'The Evening Gull', right: 1, wrong: 0 }])
})

test('as it was recorded before the correction, the record holds what was read', async (t) => {
  const { ledger, claim } = await misread(t)
  await correct(ledger, { claim, args: ['Sable Finch', 'Harbour Nights S2'], certainty: 'likely' }, KNOWN)
  const held = async (asRecorded: string) => {
    const record = await weighedRecord(ledger, { asRecorded })
    return (await record.of()).flatMap(({ item }) => [item.args[0], item.reports[0]?.certainty])
  }
  assert.deepEqual(await held('2018-01-07'), ['Nightjar', 'certain'])
  assert.deepEqual(await held('9999-01-01'), ['Sable Finch', 'likely'])
})

test('what can’t stand is refused in one line that says what to do', async (t) => {
  const { ledger, claim } = await misread(t, renewed)
  const cases: readonly [Partial<WantedReading>, RegExp][] = [
    [{ claim: 'ffff' }, /ffff begins no claim/],
    [{ predicate: 'sings' }, /sings is no predicate: expected appears, /],
    [{ certainty: 'sure' }, /sure is no certainty: expected certain, /],
    [{ predicate: 'appears' }, /appears takes a character, a work, and 1 were given/],
    [{ args: ['Harbour Nigths'] }, /Harbour Nigths is no work of the record: perhaps Harbour Nights/],
    [{ args: ['Sable Finch'] }, /Sable Finch is no work of the record/],
    [{ args: ['Low Water', 'Harbour Nights'] }, /ordered takes a work, and 2 were given/],
    [{ predicate: 'crossover', args: ['Low Water', 'low water'] }, /names the same twice/],
    [{ predicate: 'titled', args: ['Low Water', 'Ebb'] }, /Ebb does not stand in the article/],
    [{ predicate: 'released', args: ['Low Water'] }, /says nothing without “on”/],
    [{ predicate: 'released', args: ['Low Water'], qualifiers: { on: 'soon' } }, /expected an EDTF date/],
    [
      { predicate: 'works_on', args: ['Low Water', 'Low Water'], qualifiers: { role: 'writer' } },
      /no person/,
    ],
  ]
  for (const [wanted, expected] of cases) {
    const answer = await correctionOn(ledger, { claim, ...wanted }, KNOWN)
    assert.ok('problem' in answer, String(expected))
    assert.match(`${answer.problem.where.source} ${answer.problem.sentence}`, expected)
  }
  const answer = await correctionOn(
    ledger,
    {
      claim,
      predicate: 'released',
      args: ['Low Water'],
      qualifiers: { on: '2018-06', role: 'writer', region: '' },
    },
    KNOWN,
  )
  // A qualifier that the predicate doesn't take is of another choice in the form.
  assert.deepEqual('decision' in answer && answer.decision.reading.qualifiers, { on: '2018-06' })
})

test('names are found as they are typed: those that begin so, then those that hold it, of the types that fit', async (t) => {
  const { ledger } = await misread(t, {
    ...joins,
    args: ['Heronette', 'Harbour Nights'],
    quote: 'Heronette will appear.',
  })
  const like = (typed: string, type: 'character' | 'work' = 'character') =>
    namesLike(ledger, [type], typed, KNOWN, 5)
  assert.deepEqual(await like('s'), ['Silver Heron', 'Sable Finch'])
  assert.deepEqual(await like('HER'), ['Silver Heron'])
  assert.deepEqual(await like('low', 'work'), ['Low Water'])
  assert.deepEqual(await like('eron'), [])
  // The stories of these tests name works.
  assert.deepEqual(await like('heron', 'work'), ['Heronette'])
  assert.deepEqual(await like(''), [])
  assert.deepEqual(await like('%'), [])
})
