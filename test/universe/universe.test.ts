import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Fact } from '../../src/model/index.ts'
import { factsOf, Universe } from '../../src/universe/index.ts'

/** A series with one season of one episode, as one service tells of it. */
function told(service: string, source: string): Fact[] {
  const [series, season, episode] = [`${service}:show`, `${service}:season`, `${service}:episode`]
  return [
    { entity: series, property: 'type', value: 'work', source },
    { entity: series, property: 'kind', value: 'series', source },
    { entity: series, property: 'name', value: 'Heron Bay', source },
    { entity: series, property: 'external', value: 'imdb:tt1', source },
    { entity: season, property: 'type', value: 'work', source },
    { entity: season, property: 'kind', value: 'season', source },
    { entity: season, property: 'parent', value: series, source },
    { entity: season, property: 'number', value: 1, source },
    { entity: episode, property: 'type', value: 'work', source },
    { entity: episode, property: 'kind', value: 'episode', source },
    { entity: episode, property: 'parent', value: season, source },
    { entity: episode, property: 'number', value: 1, source },
    { entity: episode, property: 'name', value: 'Low Water', source },
  ]
}

describe('the catalogue in memory', () => {
  test('takes what two services call differently for one, under the id that came first', () => {
    const universe = new Universe([...told('first', 'A'), ...told('second', 'B')])
    assert.deepEqual(
      universe.all('work').map((w) => [w.id, w.name]),
      [
        ['first:show', 'Heron Bay'],
        ['first:season', 'Heron Bay S1'],
        ['first:episode', 'Heron Bay S1E1'],
      ],
    )
    assert.equal(universe.get('second:episode')?.id, 'first:episode')
    const [series] = universe.named('heron bay')
    assert.ok(series)
    assert.equal(universe.children(series).length, 1)
    assert.deepEqual(
      factsOf(series, 'name').map((f) => f.source),
      ['A', 'B'],
    )
  })

  test('finds an episode by its place and by its title', () => {
    const universe = new Universe(told('first', 'A'))
    assert.equal(universe.named('Heron Bay S1E1')[0]?.id, 'first:episode')
    assert.equal(universe.named('Low Water')[0]?.id, 'first:episode')
  })

  test('follows an id that was given up for another, and leaves out what was withdrawn', () => {
    const universe = new Universe([
      ...told('first', 'A'),
      { entity: 'first:old', property: 'deleted', value: 'first:show', source: 'A' },
      { entity: 'first:gone', property: 'type', value: 'person', source: 'A' },
      { entity: 'first:gone', property: 'name', value: 'Nobody', source: 'A' },
      { entity: 'first:gone', property: 'deleted', value: true, source: 'A' },
    ])
    assert.equal(universe.get('first:old')?.name, 'Heron Bay')
    assert.deepEqual(universe.all('person'), [])
  })

  test('survives a parent that is its own ancestor', () => {
    const circle: Fact[] = ['x:a', 'x:b'].flatMap((entity, n) => [
      { entity, property: 'type', value: 'work', source: 'A' },
      { entity, property: 'kind', value: 'season', source: 'A' },
      { entity, property: 'number', value: 1, source: 'A' },
      { entity, property: 'parent', value: n === 0 ? 'x:b' : 'x:a', source: 'A' },
    ])
    assert.deepEqual(new Universe(circle).all(), [])
  })
})
