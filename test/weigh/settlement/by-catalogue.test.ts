import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Fact } from '../../../src/model/index.ts'
import { Universe } from '../../../src/universe/index.ts'
import { settledByCatalogue } from '../../../src/weigh/index.ts'

const source = 'invented'
const thing = (
  entity: string,
  type: 'work' | 'person' | 'character' | 'team' | 'universe',
  name: string,
): Fact[] => [
  { entity, property: 'type', value: type, source },
  { entity, property: 'name', value: name, source },
]
const season = (n: number, day: string): Fact[] => [
  ...thing(`t:bay-s${n}`, 'work', `Season ${n}`),
  { entity: `t:bay-s${n}`, property: 'kind', value: 'season', source },
  { entity: `t:bay-s${n}`, property: 'parent', value: 't:bay', source },
  { entity: `t:bay-s${n}`, property: 'number', value: n, source },
  { entity: `t:bay-s${n}`, property: 'release', value: day, source },
]

const universe = new Universe([
  ...thing('t:bay', 'work', 'Heron Bay'),
  { entity: 't:bay', property: 'kind', value: 'series', source },
  { entity: 't:bay', property: 'network', value: 'Vantage', source },
  { entity: 't:bay', property: 'end', value: '2018-10-01', source },
  ...season(1, '2016-09-30'),
  ...season(2, '2018-06-22'),
  ...thing('t:film', 'work', 'Low Water'),
  { entity: 't:film', property: 'kind', value: 'film', source },
  { entity: 't:film', property: 'release', value: '2017-05-04', source },
  ...thing('t:quay', 'work', 'The Long Quay'),
  { entity: 't:quay', property: 'kind', value: 'film', source },
  { entity: 't:quay', property: 'release', value: '2019', source },
  { entity: 't:quay', property: 'appearance', value: 't:nightjar', source },
  ...thing('t:nightjar', 'character', 'Nightjar'),
  { entity: 't:nightjar', property: 'alias', value: 'Dana Voss', source },
  { entity: 't:nightjar', property: 'first_appearance', value: 't:film', source },
  ...thing('t:heron', 'character', 'The Heron'),
  ...thing('t:quill', 'person', 'Mara Quill'),
  ...thing('t:vane', 'person', 'Ada Vane'),
  ...thing('t:watch', 'team', 'The Night Watch'),
  { entity: 't:watch', property: 'membership', value: 't:nightjar', source },
  { entity: 't:bay-s2', property: 'appearance', value: 't:nightjar', person: 't:quill', source },
  { entity: 't:film', property: 'appearance', value: 't:nightjar', person: 't:vane', source },
  { entity: 't:bay-s2', property: 'meeting', value: 't:nightjar', other: 't:heron', source },
  { entity: 't:bay', property: 'job', value: 't:quill', role: 'creator', source },
])

const says = (predicate: string, args: readonly string[], qualifiers = {}) => {
  const settled = settledByCatalogue(universe, { predicate, args, qualifiers })
  return settled === undefined ? undefined : [settled.truth, settled.day]
}

describe('what the catalogue settles', () => {
  test('credits and dates that are there make a claim true, from the day on which the work came out', () => {
    assert.deepEqual(says('appears', ['Nightjar', 'Heron Bay S2']), [true, '2018-06-22'])
    assert.deepEqual(says('appears', ['Dana Voss', 'Heron Bay']), [true, '2018-06-22'])
    assert.deepEqual(says('portrays', ['Mara Quill', 'Nightjar', 'Heron Bay S2']), [true, '2018-06-22'])
    assert.deepEqual(says('works_on', ['Mara Quill', 'Heron Bay'], { role: 'creator' }), [true, '2016-09-30'])
    assert.deepEqual(says('released', ['Heron Bay S2'], { on: '2018-06-22' }), [true, '2018-06-22'])
    assert.deepEqual(says('airs_on', ['Heron Bay', 'Vantage']), [true, '2016-09-30'])
    assert.deepEqual(says('introduced', ['Nightjar', 'Low Water']), [true, '2017-05-04'])
    assert.deepEqual(says('meets', ['The Heron', 'Nightjar', 'Heron Bay S2']), [true, '2018-06-22'])
    assert.deepEqual(says('ordered', ['Heron Bay S2']), [true, '2018-06-22'])
  })

  test('that a series is over is not known on its last day, but when long nothing more came', () => {
    assert.deepEqual(says('cancelled', ['Heron Bay']), [true, '2020-09-30'])
  })

  test('what came out on a day that is known in part counts from the last that it may have been', () => {
    assert.deepEqual(says('appears', ['Nightjar', 'The Long Quay']), [true, '2019-12-31'])
  })

  test('what can only be one way and is another is false', () => {
    assert.deepEqual(says('released', ['Low Water'], { on: '2017-11' }), [false, '2017-05-04'])
    assert.deepEqual(says('introduced', ['Nightjar', 'Heron Bay']), [false, '2017-05-04'])
  })
})

/** Ways in which a true statement was retired for another one, each seen in a temporal graph that was audited. */
describe('nothing true is retired', () => {
  test('by a similar name', () =>
    assert.equal(says('appears', ['Nightjar', 'Heron Bay: Origins']), undefined))
  test('by another season', () => assert.equal(says('appears', ['Nightjar', 'Heron Bay S1']), undefined))
  test('by another actor of the same role', () => {
    assert.deepEqual(says('portrays', ['Ada Vane', 'Nightjar']), [true, '2017-05-04'])
    assert.equal(says('portrays', ['Ada Vane', 'Nightjar', 'Heron Bay S2']), undefined)
  })
  test('by a cast list that leaves somebody out', () =>
    assert.equal(says('appears', ['The Heron', 'Low Water']), undefined))
  test('by a date that is only less precise', () => {
    assert.deepEqual(says('released', ['Heron Bay S2'], { on: '2018' }), [true, '2018-06-22'])
    assert.deepEqual(says('released', ['Low Water'], { on: '2017-05' }), [true, '2017-05-04'])
  })
  test('by the date of a season, where the series is named', () => {
    assert.deepEqual(says('released', ['Heron Bay'], { on: '2018-06-22' }), [true, '2018-06-22'])
    assert.equal(says('released', ['Heron Bay'], { on: '2019-03' }), undefined)
  })
  test('by a network beside another', () =>
    assert.equal(says('airs_on', ['Heron Bay', 'Halcyon']), undefined))
  test('by a work that the catalogue does not know', () =>
    assert.equal(says('introduced', ['Nightjar', 'Nightjar Comics No. 1']), undefined))
  test('by another team', () => assert.equal(says('member', ['The Heron', 'The Night Watch']), undefined))
})
