import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Basis, Certainty } from '../../../src/model/index.ts'
import {
  type Judged,
  RANKED_FROM,
  type Report,
  reliabilityBins,
  reliabilitySvg,
  sourceRecords,
} from '../../../src/weigh/index.ts'

let next = 0
const report = (
  source: string,
  day: string,
  certainty: Certainty = 'certain',
  more: Partial<Report> = {},
): Report => {
  const id = `r${next++}`
  return { id, source, day, certainty, basis: 'report' as Basis, origin: id, ...more }
}
const item = (truth: boolean | undefined, ...reports: Report[]): Judged => ({
  predicate: 'appears',
  truth,
  settledOn: truth === undefined ? undefined : '2018-06-22',
  reports,
})
const recordOf = (judged: readonly Judged[], source: string) =>
  sourceRecords(judged).find((r) => r.source === source) ?? assert.fail(source)

describe('the record of a source', () => {
  test('counts what came true, for and against, and only what is settled', () => {
    const judged = [
      item(true, report('Gull', '2018-01-01')),
      item(false, report('Gull', '2018-01-01', 'denied')),
      item(false, report('Gull', '2018-01-01', 'possible')),
      item(undefined, report('Gull', '2018-01-01')),
      item(true, report('Gull', '2018-01-01', 'unknown')),
    ]
    const { reports, settled, right, wrong } = recordOf(judged, 'Gull')
    assert.deepEqual({ reports, settled, right, wrong }, { reports: 4, settled: 3, right: 2, wrong: 1 })
  })

  test('gives the first to report the credit, and the copyist none', () => {
    const first = report('Gull', '2018-01-01')
    const copy = report('Parrot', '2018-01-02', 'certain', { origin: first.origin })
    const judged = [item(true, copy, first)]
    assert.deepEqual([recordOf(judged, 'Gull').firsts, recordOf(judged, 'Gull').right], [1, 1])
    const parrot = recordOf(judged, 'Parrot')
    assert.deepEqual([parrot.reports, parrot.copies, parrot.right, parrot.firsts], [0, 1, 0, 0])
    assert.equal(recordOf(judged, 'Gull').daysAhead, 172)
  })

  test('9 of 9 is no perfect record, and comes after 90 of 92', () => {
    const field = Array.from({ length: 40 }, (_, n) =>
      item(n % 3 > 0, report(`other-${n % 4}`, '2018-01-01')),
    )
    const short = Array.from({ length: 9 }, () => item(true, report('Lucky', '2018-01-01')))
    const long = Array.from({ length: 92 }, (_, n) => item(n > 1, report('Steady', '2018-01-01')))
    const records = sourceRecords([...field, ...short, ...long])
    const names = records.map((r) => r.source)
    assert.ok(names.indexOf('Steady') < names.indexOf('Lucky'))
    const lucky = recordOf([...field, ...short, ...long], 'Lucky')
    assert.ok(lucky.rate < 1 && lucky.low < lucky.rate && lucky.rate < lucky.high)
  })

  test('below five settled reports there is no rank', () => {
    const judged = Array.from({ length: RANKED_FROM - 1 }, () => item(true, report('Gull', '2018-01-01')))
    assert.equal(recordOf(judged, 'Gull').ranked, false)
    assert.equal(recordOf([...judged, item(true, report('Gull', '2018-01-01'))], 'Gull').ranked, true)
  })

  test('a last word replaces the ones before it', () => {
    const judged = [item(false, report('Gull', '2018-01-01'), report('Gull', '2018-03-01', 'denied'))]
    assert.deepEqual([recordOf(judged, 'Gull').right, recordOf(judged, 'Gull').wrong], [1, 0])
  })

  test('being sure and wrong costs more than being careful and wrong', () => {
    const sure = recordOf([item(false, report('Gull', '2018-01-01'))], 'Gull')
    const careful = recordOf([item(false, report('Gull', '2018-01-01', 'possible'))], 'Gull')
    assert.ok((sure.brier ?? 0) > (careful.brier ?? 1))
    assert.ok((sure.logScore ?? 0) > (careful.logScore ?? 1))
  })
})

test('a reliability diagram has a dot for each range that has forecasts, and no text of others as markup', () => {
  const bins = reliabilityBins([
    { probability: 0.82, truth: true },
    { probability: 0.88, truth: false },
    { probability: 1, truth: true },
  ])
  assert.deepEqual(bins, [
    { count: 2, stated: 0.85, came: 0.5 },
    { count: 1, stated: 1, came: 1 },
  ])
  const svg = reliabilitySvg(bins, 'a <b> & "c"')
  assert.equal(svg.match(/<circle/g)?.length, 2)
  assert.doesNotMatch(svg, /<b>/)
})
