import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Entity } from '../../src/model/index.ts'
import { shippedEntities } from '../../src/universe/index.ts'

test('every shipped entity is one, and no name of a type is listed twice', () => {
  const seen = new Set<string>()
  for (const entity of shippedEntities) {
    Entity.parse(entity)
    for (const name of [entity.name, ...entity.aliases]) {
      const key = `${entity.type}:${name.toLowerCase()}`
      assert.ok(!seen.has(key), key)
      seen.add(key)
    }
  }
})
