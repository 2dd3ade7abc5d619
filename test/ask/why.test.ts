import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { boardOf, type Reasons, whyOf } from '../../src/ask/index.ts'
import type { Ledger } from '../../src/record/index.ts'
import { openLedger } from '../../src/record/index.ts'
import { joins, record, recordFor, type Story, storyOf } from '../record/example.ts'

function ledgerOf(t: TestContext, stories: readonly Story[]): Ledger {
  const ledger = openLedger(recordFor(t))
  t.after(() => ledger.close())
  record(ledger, stories)
  return ledger
}

async function reasonsOf(ledger: Ledger, id: string): Promise<Reasons> {
  const why = await whyOf(ledger, id)
  return why.found === 'one' ? why.reasons : assert.fail(`${id}: ${why.found}`)
}

test('why shows the verbatim sentence in its context, with arguments and trigger marked', async (t) => {
  const ledger = ledgerOf(t, [
    storyOf({ outlet: 'The Beacon' }, [
      joins,
      { ...joins, args: ['Heron', 'Harbour Nights S2'], quote: 'Heron will appear in Harbour Nights S2.' },
    ]),
  ])
  const [standing] = (await boardOf(ledger, 'Nightjar')).standings
  const reasons = await reasonsOf(ledger, standing?.id ?? '')
  const [reason] = reasons.claims
  assert.ok(reason !== undefined && reasons.claims.length === 1)
  const { text, quote, marks } = reason.passage
  assert.equal(text, 'It rained at first. Nightjar will appear in Harbour Nights S2. Nobody minded.')
  assert.equal(text.slice(quote.start, quote.end), joins.quote)
  assert.deepEqual(
    marks.map((m) => [text.slice(m.start, m.end), m.is, m.position]),
    [
      ['Nightjar', 'argument', 0],
      ['appear', 'trigger', undefined],
      ['Harbour Nights S2', 'argument', 1],
    ],
  )
  assert.equal(reason.decides, true)
  assert.match(reasons.rule ?? '', /an outlet reports it/)
})

test('why marks what hedges a sentence', async (t) => {
  const might = 'Nightjar might appear in Harbour Nights S2.'
  const ledger = ledgerOf(t, [
    storyOf({}, [{ ...joins, quote: might, certainty: 'possible', hedges: ['might'] }]),
  ])
  const [standing] = (await boardOf(ledger, 'Nightjar')).standings
  const { claims } = await reasonsOf(ledger, standing?.id ?? '')
  const { text, marks } = claims[0]?.passage ?? assert.fail()
  assert.deepEqual(
    marks.map((m) => `${text.slice(m.start, m.end)}: ${m.is}`),
    ['Nightjar: argument', 'might: hedge', 'appear: trigger', 'Harbour Nights S2: argument'],
  )
})

test('the claim that decides comes first, the others by date', async (t) => {
  const on = (published: string, basis: 'report' | 'official') =>
    storyOf({ published }, [{ ...joins, basis }])
  const ledger = ledgerOf(t, [
    on('2024-03-01', 'report'),
    on('2024-09-01', 'official'),
    on('2024-01-01', 'report'),
  ])
  const [standing] = (await boardOf(ledger)).standings
  const { claims } = await reasonsOf(ledger, standing?.id.slice(0, 8) ?? '')
  assert.deepEqual(
    claims.map((c) => `${c.article.published} ${c.decides}`),
    ['2024-09-01 true', '2024-01-01 false', '2024-03-01 false'],
  )
  const second = claims[1] ?? assert.fail()
  const alone = await reasonsOf(ledger, second.id.slice(0, 10).toUpperCase())
  assert.deepEqual(
    alone.claims.map((c) => c.id),
    [second.id],
  )
  assert.equal(alone.standing?.articles, 3)
})

test('an id that leads nowhere, or to several things, says so', async (t) => {
  const ledger = ledgerOf(t, [
    storyOf(
      {},
      Array.from({ length: 20 }, (_, n) => ({ ...joins, args: [`Nightjar ${n}`, 'Harbour Nights'] })),
    ),
  ])
  assert.equal((await whyOf(ledger, 'ffffffffffffffff')).found, 'none')
  assert.equal((await whyOf(ledger, "' or 1=1")).found, 'none')
  assert.equal((await whyOf(ledger, '')).found, 'none')
  const letters = [...'0123456789abcdef']
  const all = await Promise.all(letters.map((letter) => whyOf(ledger, letter)))
  const several = all.find((why) => why.found === 'several') ?? assert.fail()
  assert.ok(several.ids.length > 1)
})

test('a claim of a version that is no longer the newest can still be looked at', async (t) => {
  const url = 'https://beacon.example/nightjar'
  const ledger = ledgerOf(t, [storyOf({ url }, [joins])])
  const [standing] = (await boardOf(ledger)).standings
  record(ledger, [storyOf({ url, title: 'Corrected' }, [])])
  const reasons = await reasonsOf(ledger, standing?.claim ?? '')
  assert.equal(reasons.standing, undefined)
  assert.equal(reasons.claims[0]?.article.isCurrent, false)
})

test('a long paragraph is cut at words around the quote', async (t) => {
  const words = 'salt water rising '.repeat(60)
  const ledger = ledgerOf(t, [storyOf({ text: `${words}${joins.quote} ${words}` }, [joins])])
  const [standing] = (await boardOf(ledger)).standings
  const passage = (await reasonsOf(ledger, standing?.id ?? '')).claims[0]?.passage ?? assert.fail()
  assert.ok(passage.cutBefore && passage.cutAfter)
  assert.ok(passage.text.length < 600)
  assert.match(passage.text, /^(salt|water|rising) .* (salt|water|rising)$/)
  assert.equal(passage.text.slice(passage.quote.start, passage.quote.end), joins.quote)
})
