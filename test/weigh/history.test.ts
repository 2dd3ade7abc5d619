import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { BASES, CERTAINTIES } from '../../src/model/index.ts'
import { type Evidence, historyOf, type Matter } from '../../src/weigh/index.ts'

const said = (
  id: string,
  published: string | undefined,
  certainty: Evidence['certainty'],
  basis: Evidence['basis'],
): Evidence => ({ id, certainty, basis, published })

const story: Matter = {
  claims: [
    said('asks', '2017-08-21', 'unknown', 'report'),
    said('rumour', '2017-09-11', 'possible', 'anonymous'),
    said('photo', '2017-10-05', 'certain', 'footage'),
  ],
  settlements: [{ truth: true, day: '2018-06-22', by: 'catalogue', cause: 'Luke Cage S2E10: appearance' }],
}

describe('the story of a proposition', () => {
  test('goes from the question to the release, each step with its day, rule and cause', () => {
    assert.deepEqual(
      historyOf(story, '2026-01-01').map(({ day, status, cause }) => [day, status, cause]),
      [
        ['2017-08-21', 'open', 'asks'],
        ['2017-09-11', 'rumoured', 'rumour'],
        ['2017-10-05', 'confirmed', 'photo'],
        ['2018-06-22', 'released', 'Luke Cage S2E10: appearance'],
      ],
    )
  })

  test('shows on no day what was not yet known', () => {
    assert.equal(historyOf(story, '2017-08-20').at(-1)?.status, undefined)
    assert.equal(historyOf(story, '2017-08-22').at(-1)?.status, 'open')
    assert.equal(historyOf(story, '2017-10-04').at(-1)?.status, 'rumoured')
    assert.equal(historyOf(story, '2018-06-21').at(-1)?.status, 'confirmed')
  })

  test('a rumour of which nothing more is heard lapses, and wakes with the next word', () => {
    const rumour = said('a', '2015-01-01', 'possible', 'anonymous')
    const lines = (matter: Matter) => historyOf(matter, '2020-01-01').map((s) => `${s.day} ${s.status}`)
    assert.deepEqual(lines({ claims: [rumour], settlements: [] }), [
      '2015-01-01 rumoured',
      '2016-12-31 lapsed',
    ])
    assert.deepEqual(lines({ claims: [rumour], settlements: [], due: '2015-06-01' }), [
      '2015-01-01 rumoured',
      '2015-07-31 lapsed',
    ])
    const again = said('b', '2018-01-01', 'likely', 'report')
    assert.deepEqual(lines({ claims: [rumour, again], settlements: [] }), [
      '2015-01-01 rumoured',
      '2016-12-31 lapsed',
      '2018-01-01 reported',
      '2020-01-01 lapsed',
    ])
  })

  test('what the finished work does not show is debunked, and credits outweigh an article and an editor', () => {
    const wrong: Matter = {
      claims: [said('a', '2018-01-01', 'certain', 'report')],
      settlements: [
        { truth: true, day: '2018-07-01', by: 'editor', cause: 'e' },
        { truth: false, day: '2018-06-01', by: 'catalogue', cause: 'c' },
      ],
    }
    assert.deepEqual(
      historyOf(wrong, '2019-01-01').map((s) => s.status),
      ['reported', 'debunked'],
    )
  })
})

const evidence = fc.record({
  id: fc.uuid(),
  certainty: fc.constantFrom(...CERTAINTIES),
  basis: fc.constantFrom(...BASES),
  published: fc.option(fc.constantFrom('2015-01-01', '2016-06-01', '2017-01-01', '2021-01-01'), {
    nil: undefined,
  }),
})

test('what is said later changes no line of the story before it, whatever the order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(evidence, { selector: (e) => e.id, maxLength: 8 }), (claims) => {
      const whole = historyOf({ claims, settlements: [] }, '2018-01-01')
      assert.deepEqual(historyOf({ claims: [...claims].reverse(), settlements: [] }, '2018-01-01'), whole)
      const known = claims.filter((c) => c.published === undefined || c.published <= '2018-01-01')
      assert.deepEqual(historyOf({ claims: known, settlements: [] }, '2018-01-01'), whole)
      const early = historyOf({ claims, settlements: [] }, '2016-12-31')
      assert.deepEqual(whole.slice(0, early.length), early)
    }),
  )
})
