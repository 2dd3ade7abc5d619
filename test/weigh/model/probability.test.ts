import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { BASES, type Basis, CERTAINTIES, type Certainty } from '../../../src/model/index.ts'
import {
  exampleOf,
  independent,
  learntWeights,
  probabilityOf,
  type Report,
  type Settled,
  TrackRecord,
  UNLEARNT,
} from '../../../src/weigh/index.ts'

const report = (source: string, certainty: Certainty, basis: Basis, more: Partial<Report> = {}): Report => ({
  id: `${source}-${certainty}-${basis}`,
  source,
  certainty,
  basis,
  day: '2018-01-01',
  origin: `${source}-${certainty}-${basis}`,
  ...more,
})
const p = (reports: readonly Report[], record = new TrackRecord()) =>
  probabilityOf('appears', reports, record).probability
const settled = (truth: boolean, ...reports: Report[]): Settled => ({ predicate: 'appears', truth, reports })

describe('a probability', () => {
  test('is the base rate where nobody takes a side', () => {
    assert.equal(p([]), new TrackRecord().baseRate('appears'))
  })

  test('rises with what is said for it and better grounds, and falls with what is said against', () => {
    const rumour = p([report('a', 'possible', 'anonymous')])
    const reported = p([report('a', 'certain', 'report')])
    const official = p([report('a', 'certain', 'official')])
    const denied = p([report('a', 'denied', 'official')])
    assert.ok(denied < rumour && rumour < reported && reported < official)
    assert.ok(p([report('a', 'certain', 'report'), report('b', 'certain', 'report')]) > reported)
    assert.ok(p([report('a', 'certain', 'report'), report('b', 'denied', 'report')]) < reported)
  })

  test('is what its shares add up to, unless it was bounded', () => {
    const answer = probabilityOf(
      'appears',
      [report('a', 'certain', 'report'), report('b', 'likely', 'anonymous'), report('c', 'denied', 'report')],
      new TrackRecord(),
    )
    const sum = answer.shares.reduce((total, { share }) => total + share, answer.base + answer.constant)
    assert.equal(answer.bounded, false)
    assert.ok(Math.abs(answer.probability - 1 / (1 + Math.exp(-sum))) < 1e-12)
  })

  test('is never surer than the settled propositions support', () => {
    const all = ['a', 'b', 'c', 'd'].map((s) => report(s, 'certain', 'official'))
    const none = probabilityOf('appears', all, new TrackRecord())
    assert.equal(none.probability, 19 / 20)
    assert.equal(none.bounded, true)
    const record = new TrackRecord()
    for (let n = 0; n < 80; n++) record.add(settled(true, report('a', 'certain', 'official')))
    assert.equal(p(all, record), 99 / 100)
  })

  test('trusts a source more that was right, and one that only repeats what is official no more for it', () => {
    const record = new TrackRecord()
    for (let n = 0; n < 30; n++) {
      record.add(
        settled(true, report('good', 'certain', 'anonymous'), report('press', 'certain', 'official')),
      )
      record.add(settled(false, report('bad', 'certain', 'anonymous')))
    }
    const anonymous = (source: string) => p([report(source, 'certain', 'anonymous')], record)
    assert.ok(anonymous('good') > anonymous('unheard') && anonymous('unheard') > anonymous('bad'))
    assert.ok(Math.abs(record.sourceOffset('press')) < 0.5)
    assert.ok(record.sourceOffset('good') > 0.5)
  })
})

test('ten copies of one scoop are one report, its first', () => {
  const scoop = report('first', 'certain', 'anonymous')
  const copies = Array.from({ length: 10 }, (_, n) =>
    report(`copy-${n}`, 'certain', 'report', { origin: scoop.origin, day: '2018-01-02' }),
  )
  assert.deepEqual(independent([...copies, scoop]), [scoop])
})

const anyReport = fc.record({
  id: fc.uuid(),
  source: fc.constantFrom('a', 'b', 'c'),
  certainty: fc.constantFrom(...CERTAINTIES),
  basis: fc.constantFrom(...BASES),
  day: fc.constantFrom('2018-01-01', '2018-02-01'),
  origin: fc.constantFrom('x', 'y', 'z'),
})

test('neither the order of reports nor that of settled propositions matters', () => {
  const many = fc.array(fc.record({ truth: fc.boolean(), reports: fc.array(anyReport, { maxLength: 4 }) }))
  fc.assert(
    fc.property(many, fc.array(anyReport, { maxLength: 6 }), (items, reports) => {
      const examples = items.map((i) => ({
        predicate: 'appears',
        truth: i.truth,
        reports: independent(i.reports),
      }))
      const record = new TrackRecord()
      for (const e of examples) record.add(e)
      const backwards = new TrackRecord()
      for (const e of [...examples].reverse()) backwards.add(e)
      const own = independent(reports)
      const [a, b] = [p(own, record), p(independent([...reports].reverse()), backwards)]
      assert.ok(Math.abs(a - b) < 1e-9)
      assert.ok(a > 0 && a < 1)
    }),
  )
})

test('weights stay as they are where nothing is settled, and learn that rumours are worthless where they are', () => {
  assert.deepEqual(learntWeights([]), UNLEARNT)
  const record = new TrackRecord()
  const examples = Array.from({ length: 400 }, (_, n) =>
    exampleOf(settled(n % 2 === 0, report('a', 'certain', 'anonymous')), record),
  )
  const weights = learntWeights(examples)
  const learnt = probabilityOf('appears', [report('a', 'certain', 'anonymous')], record, weights).probability
  assert.ok(Math.abs(learnt - 0.5) < 0.05, String(learnt))
})
