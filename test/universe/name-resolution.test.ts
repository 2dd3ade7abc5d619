import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { EntityType, Event, Name } from '../../src/model/index.ts'
import { type NameDecision, NameResolution, objectionTo } from '../../src/universe/index.ts'

const named = (name: string, type: EntityType = 'work'): Name => ({ type, name })
const accept = (name: string, type?: EntityType): NameDecision => ({
  kind: 'accept',
  name: named(name, type),
})
const reject = (name: string, type?: EntityType): NameDecision => ({
  kind: 'reject',
  name: named(name, type),
})
const merge = (name: string, into: string, type?: EntityType): NameDecision => ({
  kind: 'merge',
  name: named(name, type),
  into: named(into, type),
})
const rename = (name: string, to: string): NameDecision => ({ kind: 'rename', name: named(name), to })
const split = (name: string, alias: string): NameDecision => ({ kind: 'split', name: named(name), alias })

const works = (...events: Event[]) => {
  const decided = new NameResolution(events)
  return (name: string, words?: string) => decided.nameOf('work', name, words)
}

describe('what a name goes by', () => {
  test('without decisions, itself', () => assert.equal(works()('Harbour Nights S2'), 'Harbour Nights S2'))

  test('after a merge, the name that it was merged into, however it is written', () => {
    const nameOf = works(merge('Harbor Nights', 'Harbour Nights'))
    assert.equal(nameOf('the  HARBOR nights'), 'Harbour Nights')
    assert.equal(nameOf('Harbour Nights'), 'Harbour Nights')
  })

  test('seasons and episodes go with their series', () => {
    const nameOf = works(merge('Harbor Nights', 'Harbour Nights'))
    assert.equal(nameOf('Harbor Nights S2'), 'Harbour Nights S2')
    assert.equal(nameOf('Harbor Nights S2E10'), 'Harbour Nights S2E10')
    assert.equal(nameOf('Harbor Nights Stories'), 'Harbor Nights Stories')
  })

  test('a merge of a work touches no character of that name', () => {
    const decided = new NameResolution([merge('Nightjar', 'Nightjar: The Series', 'work')])
    assert.equal(decided.nameOf('work', 'Nightjar'), 'Nightjar: The Series')
    assert.equal(decided.nameOf('character', 'Nightjar'), 'Nightjar')
  })

  test('a merge into a name that is itself merged follows it, whichever came first', () => {
    const events = [merge('A', 'B'), merge('B', 'C')]
    for (const order of [events, events.toReversed()]) assert.equal(works(...order)('A'), 'C')
    assert.equal(works(merge('A', 'B'))('A'), 'B')
  })

  test('a rename changes what is shown, and names merged into it follow', () => {
    const nameOf = works(merge('Harbor Nights', 'Harbour Nights'), rename('Harbour Nights', 'Quay Lights'))
    assert.equal(nameOf('Harbor Nights S1'), 'Quay Lights S1')
    assert.equal(nameOf('Quay Lights'), 'Quay Lights')
    assert.equal(works(rename('harbour nights', 'Harbour Nights'))('HARBOUR NIGHTS'), 'Harbour Nights')
  })

  test('a rename to one of its other names has all go by that one', () => {
    const nameOf = works(merge('A', 'B'), rename('B', 'A'))
    assert.deepEqual([nameOf('A'), nameOf('B')], ['A', 'A'])
  })

  test('a name that was rejected goes by nothing, nor does one that was merged into it', () => {
    assert.equal(works(reject('A'))('A S2'), undefined)
    assert.equal(works(merge('A', 'B'), reject('B'))('A'), undefined)
    assert.equal(works(reject('A'), accept('A'))('A'), 'A')
  })

  test('a split parts a merged name again, with what was merged into it', () => {
    const nameOf = works(merge('Z', 'A'), merge('A', 'B'), split('B', 'A'))
    assert.deepEqual([nameOf('Z'), nameOf('A'), nameOf('B')], ['A', 'A', 'B'])
  })

  test('a split alias is meant where the words say it and not the name', () => {
    const nameOf = works(split('Marlow’s Harbour Nights', 'Harbour Nights'))
    assert.equal(
      nameOf('Marlow’s Harbour Nights S2', 'the second season of ‘Harbour Nights’'),
      'Harbour Nights S2',
    )
    assert.equal(
      nameOf('Marlow’s Harbour Nights S2', '“Marlow’s Harbour Nights” season 2'),
      'Marlow’s Harbour Nights S2',
    )
    assert.equal(nameOf('Marlow’s Harbour Nights', 'it'), 'Marlow’s Harbour Nights')
  })

  test('a split alias that was merged again is no longer apart', () => {
    const events = [split('B', 'A')]
    assert.ok(new NameResolution(events).isParted(named('B'), 'a'))
    assert.ok(!new NameResolution([...events, merge('A', 'B')]).isParted(named('B'), 'a'))
  })

  test('any decisions in any order come to an end, and what stands for a name stands for itself', () => {
    const name = fc.constantFrom('A', 'B', 'C', 'D')
    const event = fc.oneof(
      fc.tuple(name, name).map(([a, b]) => merge(a, b)),
      fc.tuple(name, name).map(([a, b]) => rename(a, b)),
      fc.tuple(name, name).map(([a, b]) => split(a, b)),
      name.map((a) => reject(a)),
      name.map((a) => accept(a)),
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        const decided = new NameResolution(events)
        for (const a of 'ABCD') {
          const root = decided.rootOf(named(a))
          assert.deepEqual(decided.rootOf(root), root)
          assert.ok(decided.isOne(root, named(a)))
        }
      }),
    )
  })
})

describe('what can’t be decided', () => {
  const cases: readonly [string, readonly NameDecision[], NameDecision, RegExp][] = [
    ['a merge into itself', [], merge('A', 'a'), /^and a are one already/],
    ['a cycle of merges', [merge('A', 'B')], merge('B', 'A'), /^and A are one already, called B/],
    ['a longer cycle', [merge('A', 'B'), merge('B', 'C')], merge('C', 'A'), /are one already, called C/],
    ['a second merge of a name', [merge('A', 'B')], merge('A', 'C'), /^goes by B already/],
    ['a merge of what was rejected', [reject('A')], merge('A', 'B'), /A was rejected/],
    ['a merge into what was rejected', [reject('B')], merge('A', 'B'), /B was rejected/],
    [
      'a merge across types',
      [],
      { kind: 'merge', name: named('A'), into: named('B', 'character') },
      /^is a work, and B a character/,
    ],
    ['accepting twice', [accept('A')], accept('A'), /accepted already/],
    ['rejecting twice', [reject('A')], reject('A'), /rejected already/],
    ['rejecting what goes by another name', [merge('A', 'B')], reject('A'), /^goes by B already/],
    ['a rename to the same name', [rename('A', 'B')], rename('A', 'B'), /called so already/],
    ['splitting the name it goes by', [merge('A', 'B')], split('A', 'B'), /^goes by B: rename it first/],
    ['splitting twice', [split('B', 'A')], split('B', 'A'), /split already/],
    ['a rename to nothing', [], rename('A', ''), /^can't be called so/],
    ['a rename to signs alone', [], rename('A', '“…”'), /^can't be called so/],
    ['a rename to a page of text', [], rename('A', 'x'.repeat(1001)), /^can't be called so/],
    ['a season', [], accept('A S2'), /goes with its series: decide on A$/],
  ]
  for (const [what, before, decision, sentence] of cases)
    test(what, () => assert.match(objectionTo(decision, new NameResolution(before)) ?? '', sentence))

  test('and what can: another type, a change of mind, a name merged into one that is merged', () => {
    const fine = (before: NameDecision[], decision: NameDecision) =>
      assert.equal(objectionTo(decision, new NameResolution(before)), undefined)
    fine([merge('A', 'B')], merge('B', 'A', 'character'))
    fine([reject('A')], accept('A'))
    fine([accept('A')], reject('A'))
    fine([merge('A', 'B')], merge('C', 'A'))
    fine([merge('A', 'B')], rename('A', 'C'))
    fine([merge('A', 'B')], split('B', 'A'))
  })
})
