import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Chance } from '../../../eval/simulate/random.ts'
import { type Judged, type Report, type SourceRecord, sourceRecords } from '../../../src/weigh/index.ts'

/** Three honest sources, and a parrot that repeats one of them unseen with the given chance; each is right in seven of ten of its own. */
function recordWith(copying: number, propositions = 1500): SourceRecord {
  const chance = new Chance(7)
  const judged = Array.from({ length: propositions }, (_, n): Judged => {
    const truth = chance.happens(0.6)
    const word = (right: number) => (chance.happens(right) === truth ? 'certain' : 'denied')
    const said = (source: string, day: number, certainty: Report['certainty']): Report => ({
      id: `${n}-${source}`,
      source,
      certainty,
      basis: 'report',
      day: `2018-01-0${day}`,
      origin: `${n}-${source}`,
    })
    const honest = ['Gull', 'Heron', 'Tern'].map((name, k) => said(name, 1 + k, word(0.7)))
    const copied = honest[chance.below(3)]?.certainty ?? 'certain'
    const parrot = said('Parrot', 5, chance.happens(copying) ? copied : word(0.9))
    return { predicate: 'appears', truth, settledOn: '2018-06-22', reports: [...honest, parrot] }
  })
  return sourceRecords(judged).find((r) => r.source === 'Parrot') ?? assert.fail()
}

describe('following', () => {
  test('is not seen in a source that works for itself', () => {
    assert.ok(recordWith(0).follows < 0.08)
  })

  test('is seen by the errors that a source shares, as often as it copies', () => {
    for (const copying of [0.3, 0.6, 0.9]) assert.ok(Math.abs(recordWith(copying).follows - copying) < 0.12)
  })

  test('leaves a source the record of its own words', () => {
    const { rate, right, settled } = recordWith(0.6)
    assert.ok(right / settled < 0.82, 'most of what it says is others’')
    assert.ok(Math.abs(rate - 0.9) < 0.05, `${rate}`)
  })

  test('is claimed of nobody on a handful of reports', () => {
    assert.ok(recordWith(1, 8).follows < 0.5)
  })
})
