import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Catalogue } from '../../src/find/index.ts'
import { Numbers } from '../../src/find/numbers.ts'
import { Texts } from '../../src/find/texts.ts'

test('texts come out as they went in, whether or not their pack is full', () => {
  const made = Array.from({ length: 1000 }, (_, n) => ['', 'Šarić', '🜁', `Owl ${n}`][n % 4] ?? '')
  const texts = new Texts()
  const numbers = made.map((text) => texts.push(text))
  assert.deepEqual(
    numbers.map((n) => texts.at(n)),
    made,
  )
})

test('numbers come out as they went in, across blocks', () => {
  const numbers = new Numbers()
  for (let n = 0; n < 40_000; n++) numbers.push(n - 20_000)
  assert.equal(numbers.length, 40_000)
  for (let n = 0; n < 40_000; n++) assert.equal(numbers.at(n), n - 20_000)
})

test('of many names each is found, with all who bear it and by each of its aliases', () => {
  const catalogue = new Catalogue(
    Array.from({ length: 3000 }, (_, n) => ({
      name: `Quill ${n % 2000}`,
      type: n < 2000 ? ('person' as const) : ('character' as const),
      aliases: [`The Owl ${n}+`],
    })),
  )
  for (const n of [0, 500, 999, 1500]) {
    const types = catalogue.named(`quill ${n}`).map((r) => r.type)
    assert.deepEqual(types, n < 1000 ? ['person', 'character'] : ['person'])
    assert.equal(catalogue.named(`Owl ${n}+`)[0]?.name, `Quill ${n}`)
    assert.deepEqual(catalogue.named(`Owl ${n}`), [])
  }
})
