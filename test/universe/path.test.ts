import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { pathBetween, Universe } from '../../src/universe/index.ts'
import { cast, meeting, of, released, thing, tideverse } from './network/tideverse.ts'

function path(from: string, to: string, facts = tideverse) {
  const universe = new Universe(facts)
  const [a, b] = [from, to].map((name) => universe.named(name).find(({ type }) => type !== 'work'))
  assert.ok(a !== undefined && b !== undefined)
  return pathBetween(universe, a, b)
}
const told = (steps: ReturnType<typeof path>) =>
  steps?.map(({ from, to, reason, work, release }) =>
    `${from} → ${to}: ${reason} in ${work} ${release ?? ''}`.trim(),
  )

describe('the shortest chain', () => {
  test('is one step where a work is shared, the earliest of several', () => {
    assert.deepEqual(told(path('Inspector Vane', 'Nightjar')), [
      'Inspector Vane → Nightjar: shared in Harbour Nights 2015-04-10',
    ])
  })
  test('gives a meeting before a shared work, in its episode, with its source', () => {
    const steps = path('Heron', 'Mother Teal')
    assert.deepEqual(told(steps), ['Heron → Mother Teal: meeting in Harbour Nights S2E3 2018-06-24'])
    assert.deepEqual(steps?.[0]?.sources, ['public record'])
  })
  test('goes from person to person over characters played and jobs done', () => {
    assert.deepEqual(told(path('Tom Wake', 'Ines Holt')), [
      'Tom Wake → Mara Quill: shared in Dry Dock',
      'Mara Quill → Ines Holt: shared in Harbour Nights 2015-04-10',
    ])
  })
  test('is empty to oneself, and none where nothing joins the two', () => {
    assert.deepEqual(path('Heron', 'Heron'), [])
    assert.equal(path('Grey Wren', 'Nightjar'), undefined)
  })
  test('takes the earlier of equal ways, then the name that comes first, whatever the order of facts', () => {
    const facts = [
      ...['A', 'B', 'C', 'D'].flatMap((name) => thing('character', name)),
      ...thing('work', 'Late', released('2019'), ...cast('A', 'B')),
      ...thing('work', 'Early', released('2018'), ...cast('A', 'C')),
      ...thing('work', 'Last', released('2020'), ...cast('B', 'C', 'D')),
    ]
    for (const order of [facts, facts.toReversed()]) {
      assert.deepEqual(told(path('A', 'D', order)), [
        'A → C: shared in Early 2018',
        'C → D: shared in Last 2020',
      ])
    }
  })
  test('is as long as a search by hand finds, and each step is of a work that both are in', () => {
    const names = [...'ABCDEFG']
    const casts = fc.array(fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(casts, (works) => {
        const facts = [
          ...names.flatMap((name) => thing('character', name)),
          ...works.flatMap((members, n) => thing('work', `W${n}`, ...cast(...members))),
        ]
        const steps = path('A', 'B', facts)
        const reached = new Map([['A', 0]])
        for (const [at, away] of reached)
          for (const members of works)
            if (members.includes(at)) for (const m of members) if (!reached.has(m)) reached.set(m, away + 1)
        assert.equal(steps?.length, reached.get('B'))
        for (const { from, to, work } of steps ?? []) {
          const members = works[Number(work.slice(1))]
          assert.ok(members?.includes(from) && members.includes(to))
        }
      }),
    )
  })
  test('counts a meeting as being in the work', () => {
    const facts = [
      ...['A', 'B'].flatMap((name) => thing('character', name)),
      ...thing('universe', 'U'),
      ...thing('work', 'W', of('universe', 'U'), meeting('A', 'B')),
    ]
    assert.deepEqual(told(path('A', 'B', facts)), ['A → B: meeting in W'])
  })
})
