import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { circlesIn } from '../../src/universe/circles.ts'

const pointers = (text: string) =>
  new Map(
    text.split('; ').map((line) => {
      const [id = '', targets = ''] = line.split(' > ')
      return [id, targets.split(' ')] as const
    }),
  )

test('each circle is found once, without what only leads into it', () => {
  assert.deepEqual(circlesIn(pointers('a > b; b > c; c > b d; d > e; f > f; g > f')), [['b', 'c'], ['f']])
})

test('what runs in no circle has none', () => {
  assert.deepEqual(circlesIn(pointers('a > b c; b > d; c > d; d > gone')), [])
})

test('every circle that is given is one, none shares an id, and taking them away leaves none', () => {
  const graph = fc.array(fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 4 }), { maxLength: 12 })
  fc.assert(
    fc.property(graph, (rows) => {
      const map = new Map(rows.map((row, n) => [String(n), row.map(String)]))
      const circles = circlesIn(map)
      for (const circle of circles)
        for (const [n, id] of circle.entries())
          assert.ok(map.get(id)?.includes(circle[(n + 1) % circle.length] ?? ''))
      const taken = new Set(circles.flat())
      assert.equal(taken.size, circles.flat().length)
      const rest = new Map([...map].filter(([id]) => !taken.has(id)))
      assert.deepEqual(circlesIn(rest), [])
    }),
  )
})
