import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { boardOf } from '../../src/ask/index.ts'
import type { Ledger } from '../../src/record/index.ts'
import { openLedger } from '../../src/record/index.ts'
import { joins, record, recordFor, renewed, type Story, storyOf } from '../record/example.ts'

function ledgerOf(t: TestContext, stories: readonly Story[]): Ledger {
  const ledger = openLedger(recordFor(t))
  t.after(() => ledger.close())
  record(ledger, stories)
  return ledger
}

const rumour = storyOf({ outlet: 'The Beacon', published: '2024-04-01' }, [
  { ...joins, basis: 'anonymous', certainty: 'possible' },
])
const report = storyOf({ outlet: 'The Lantern Post', published: '2024-05-02' }, [
  { ...joins, basis: 'on_record', according_to: ['Variety Hall', 'Mara Quill'] },
  renewed,
])
const belongs = storyOf({ outlet: 'The Beacon', published: '2024-01-01' }, [
  {
    predicate: 'part_of',
    args: ['Harbour Nights', 'Tideverse'],
    quote: 'Harbour Nights is part of the Tideverse.',
    trigger: 'part',
  },
])

test('a board tells status, rule, who says so, since when and in how many articles', async (t) => {
  const { standings } = await boardOf(ledgerOf(t, [rumour, report]), 'Nightjar')
  assert.equal(standings.length, 1)
  const { id, claim, probability, ...rest } = standings[0] ?? assert.fail()
  assert.ok(probability > 0.5 && probability < 1)
  assert.match(`${id} ${claim}`, /^[0-9a-f]{32} [0-9a-f]{32}$/)
  assert.deepEqual(rest, {
    sentence: 'Nightjar appears in Harbour Nights S2',
    predicate: 'appears',
    args: ['Nightjar', 'Harbour Nights S2'],
    qualifiers: {},
    status: 'confirmed',
    rule: 'confirmed',
    certainty: 'certain',
    basis: 'on_record',
    outlet: 'The Lantern Post',
    according_to: ['Variety Hall', 'Mara Quill'],
    since: '2024-04-01',
    articles: 2,
    reports: 2,
  })
})

test('a series is asked with its seasons and episodes, a season without its series', async (t) => {
  const ledger = ledgerOf(t, [
    report,
    storyOf({}, [
      { ...joins, args: ['Heron', 'Harbour Nights S2E3'] },
      { ...joins, args: ['Heron', 'Harbour Nights Stories'] },
      { ...joins, args: ['Heron', 'Harbour Nights'] },
    ]),
  ])
  const sentences = async (name: string) => (await boardOf(ledger, name)).standings.map((s) => s.sentence)
  assert.deepEqual(await sentences('harbour nights'), [
    'Harbour Nights S2 is ordered',
    'Nightjar appears in Harbour Nights S2',
    'Heron appears in Harbour Nights',
    'Heron appears in Harbour Nights S2E3',
  ])
  assert.deepEqual(await sentences('Harbour Nights S2'), [
    'Harbour Nights S2 is ordered',
    'Nightjar appears in Harbour Nights S2',
    'Heron appears in Harbour Nights S2E3',
  ])
})

test('a universe is asked with the works in it, unless that they are is denied', async (t) => {
  const inIt = ledgerOf(t, [report, belongs])
  assert.equal((await boardOf(inIt, 'The Tideverse')).standings.length, 3)
  const denied = storyOf({}, [
    {
      predicate: 'part_of',
      args: ['Harbour Nights', 'Tideverse'],
      quote: 'Harbour Nights is not part of the Tideverse.',
      trigger: 'part',
      certainty: 'denied',
      basis: 'official',
    },
  ])
  const outOfIt = ledgerOf(t, [report, belongs, denied])
  assert.deepEqual(
    (await boardOf(outOfIt, 'Tideverse')).standings.map((s) => s.status),
    ['denied'],
  )
})

test('an alias leads to its name, whether the record or a list knows it', async (t) => {
  const ledger = ledgerOf(t, [
    {
      ...rumour,
      extraction: {
        ...rumour.extraction,
        entities: [{ name: 'Nightjar', type: 'character', aliases: ['Wren Vale'] }],
      },
    },
  ])
  assert.equal((await boardOf(ledger, 'Wren Vale')).standings.length, 1)
  assert.equal((await boardOf(ledger, 'The Bird')).standings.length, 0)
  const known = [{ name: 'Nightjar', type: 'character' as const, aliases: ['The Bird'] }]
  assert.equal((await boardOf(ledger, 'the bird', known)).standings.length, 1)
})

test('only the newest version of an article speaks', async (t) => {
  const url = 'https://beacon.example/nightjar'
  const ledger = ledgerOf(t, [
    storyOf({ url }, [joins, renewed]),
    storyOf({ url }, [{ ...joins, certainty: 'denied', basis: 'official' }]),
  ])
  const { standings } = await boardOf(ledger)
  assert.deepEqual(
    standings.map((s) => `${s.status} ${s.articles}`),
    ['denied 1'],
  )
})
