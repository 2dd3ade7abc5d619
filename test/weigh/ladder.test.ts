import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { BASES, CERTAINTIES, STATUSES } from '../../src/model/index.ts'
import { type Evidence, ladder, strengthOf, verdictOf } from '../../src/weigh/index.ts'

for (const { name, status, example } of ladder) {
  test(`the example of "${name}" is ${status} by that rule and its first claim, in any order`, () => {
    const expected = { status, rule: name, claim: example[0]?.id }
    assert.deepEqual(verdictOf(example), expected)
    assert.deepEqual(verdictOf([...example].reverse()), expected)
  })
}

test('every status that claims alone can give has a rule, and no two rules share a name', () => {
  const settled = ['debunked', 'lapsed']
  assert.deepEqual(new Set([...ladder.map((r) => r.status), ...settled]), new Set(STATUSES))
  assert.equal(new Set(ladder.map((r) => r.name)).size, ladder.length)
})

test('no claims leave a proposition open, with no claim to blame', () => {
  assert.deepEqual(verdictOf([]), { status: 'open', rule: 'no claims' })
})

test('of claims that carry as much, the earliest decides', () => {
  const at = (id: string, published: string): Evidence => ({
    id,
    certainty: 'certain',
    basis: 'report',
    published,
  })
  assert.equal(verdictOf([at('a', '2024-03-01'), at('b', '2024-01-01'), at('c', '2024-02-01')]).claim, 'b')
})

test('two official words without days are a dispute, not a denial', () => {
  const claims: Evidence[] = [
    { id: 'a', certainty: 'certain', basis: 'official' },
    { id: 'b', certainty: 'denied', basis: 'official', published: '2024-06-01' },
  ]
  assert.equal(verdictOf(claims).status, 'disputed')
})

const evidence = fc.record({
  id: fc.uuid(),
  certainty: fc.constantFrom(...CERTAINTIES),
  basis: fc.constantFrom(...BASES),
  published: fc.option(fc.constantFrom('2024-01-01', '2024-06-01', '2025-01-01'), { nil: undefined }),
})

test('the order of the claims never matters', () => {
  fc.assert(
    fc.property(fc.array(evidence, { maxLength: 8 }), (claims) => {
      assert.deepEqual(verdictOf([...claims].reverse()), verdictOf(claims))
    }),
  )
})

test('no weaker claim changes what is released or confirmed', () => {
  fc.assert(
    fc.property(fc.array(evidence, { minLength: 1, maxLength: 8 }), evidence, (claims, more) => {
      const before = verdictOf(claims)
      const strongest = Math.max(...claims.map(strengthOf))
      const isFirstHand = strengthOf(more) >= 4
      if (!['released', 'confirmed'].includes(before.status) || strengthOf(more) >= strongest || isFirstHand)
        return
      assert.deepEqual(verdictOf([...claims, more]), before)
    }),
  )
})
