import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { watchBefore, whoIs, worksOfUniverse } from '../../src/ask/index.ts'
import type { Fact } from '../../src/model/index.ts'
import { SpoilerGuard, shippedFacts, Universe } from '../../src/universe/index.ts'
import { newLedger } from '../record/example.ts'

const ledger = newLedger()

async function watched(name: string, list: 'essential' | 'complete' = 'essential', guard?: SpoilerGuard) {
  const answer = await watchBefore(ledger, name, { list, order: 'release' }, guard)
  assert.equal(answer.found, 'list')
  return answer.found === 'list' ? answer.watch : assert.fail()
}
async function profiled(name: string, other?: string) {
  const answer = await whoIs(ledger, name, other)
  return answer.found === 'profile' ? answer.profile : assert.fail(answer.found)
}

describe('the shipped catalogue answers', () => {
  test('who was introduced in Jessica Jones', async () => {
    const answer = await worksOfUniverse(ledger, 'Jessica Jones')
    const works = answer.found === 'universe' ? answer.works : assert.fail()
    const [first] = works.releaseOrder
    assert.equal(first?.work, 'Jessica Jones S1')
    for (const name of ['Luke Cage', 'Jessica Jones', 'Trish Walker', 'Kilgrave'])
      assert.ok(first?.introduces.includes(name), name)
  })

  test('where Luke Cage and Iron Fist met first', async () => {
    const { together } = await profiled('Luke Cage', 'Iron Fist')
    assert.match(together?.[0]?.work ?? '', /^The Defenders S1/)
  })

  test('who the Defenders are, and where they come together', async () => {
    const { members, parts } = await profiled('The Defenders')
    assert.deepEqual([...members].sort(), ['Daredevil', 'Iron Fist', 'Jessica Jones', 'Luke Cage'])
    assert.equal(parts.find((p) => p.work === 'The Defenders S1')?.with?.split(', ').length, 4)
  })

  test('what to watch before Luke Cage S2, and why', async () => {
    const { lines, hours } = await watched('Luke Cage S2')
    const works = lines.map((l) => l.work)
    assert.ok(
      works.includes('Luke Cage S1') &&
        works.includes('Jessica Jones S1') &&
        works.includes('The Defenders S1'),
    )
    assert.ok(!works.includes('The Punisher S1'))
    const reasons = lines.flatMap((l) => l.reasons.map((r) => r.reason))
    for (const reason of [
      'introduces Luke Cage',
      'Luke Cage and Iron Fist meet',
      'the season before Luke Cage S2',
    ])
      assert.ok(reasons.includes(reason), reason)
    assert.ok(hours > 30)
    const dates = lines.map((l) => l.released ?? '')
    assert.deepEqual(dates, [...dates].sort())
  })

  test('an alias and the name in small letters mean the same character', async () => {
    assert.equal((await profiled('danny rand')).name, 'Iron Fist')
  })

  test('a name that nobody bears with names that come near', async () => {
    const answer = await whoIs(ledger, 'Jesica Jones')
    assert.ok(answer.found === 'none' && answer.near.includes('Jessica Jones'))
  })

  test('the first work of a universe needs nothing before it', async () => {
    assert.deepEqual((await watched('Daredevil S1')).lines, [])
  })
})

test('every shorter list is part of the complete one', async () => {
  for (const target of ['Luke Cage S2', 'The Defenders', 'The Punisher S2', 'Jessica Jones S3']) {
    const essential = (await watched(target)).lines.map((l) => l.work)
    const complete = (await watched(target, 'complete')).lines.map((l) => l.work)
    assert.deepEqual(
      essential.filter((w) => !complete.includes(w)),
      [],
      target,
    )
  }
})

test('reasons that tell of what is yet to be seen are folded, the list itself is not', async () => {
  const guard = new SpoilerGuard(new Universe(shippedFacts), [{ work: 'Daredevil', seen: 'S1' }])
  const { lines } = await watched('The Defenders', 'essential', guard)
  const jessica = lines.find((l) => l.work === 'Jessica Jones S1')
  assert.deepEqual(jessica?.reasons, [])
  assert.ok((jessica?.hiddenReasons ?? 0) > 0)
})

test('works that come after each other in a circle are told of and come in release order', async () => {
  const own = newLedger()
  const film = (id: string, name: string, day: string, after: string): Fact[] => [
    { entity: `t:${id}`, property: 'type', value: 'work', source: 't' },
    { entity: `t:${id}`, property: 'kind', value: 'film', source: 't' },
    { entity: `t:${id}`, property: 'name', value: name, source: 't' },
    { entity: `t:${id}`, property: 'release', value: day, source: 't' },
    { entity: `t:${id}`, property: 'universe', value: 't:coast', source: 't' },
    { entity: `t:${id}`, property: 'story_after', value: `t:${after}`, source: 't' },
  ]
  own.appendFacts(
    [
      { entity: 't:coast', property: 'type', value: 'universe', source: 't' },
      { entity: 't:coast', property: 'name', value: 'Drowned Coast', source: 't' },
      ...film('a', 'Low Water', '2015', 'b'),
      ...film('b', 'High Water', '2016', 'a'),
    ],
    '2020-01-01T00:00:00Z',
  )
  const answer = await worksOfUniverse(own, 'Drowned Coast')
  const works = answer.found === 'universe' ? answer.works : assert.fail()
  assert.deepEqual(works.circle, ['Low Water', 'High Water'])
  assert.deepEqual(works.storyOrder, ['Low Water', 'High Water'])
})
