import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { hashed, NO_HASH, PieceTable } from '../../src/find/piece-table.ts'

const hashOf = (text: string) => [...text].reduce((hash, c) => hashed(hash, c.charCodeAt(0)), NO_HASH)

describe('a table of pieces', () => {
  test('finds inside a longer text what was kept, and nothing else, also where hashes meet', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 60 })
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 7 }), (list, hashes) => {
        const table = new PieceTable<string>(100)
        const few = (word: string) => hashOf(word) % hashes
        const kept = new Set<string>()
        for (const word of list) {
          const known = table.at(`“${word}”`, 1, 1 + word.length, few(word))
          assert.equal(known ?? word, word)
          if (known === undefined) table.set(word, few(word), word)
          kept.add(word)
          assert.equal(table.at(`${word}!`, 0, word.length + 1, few(word)) ?? `${word}!`, `${word}!`)
        }
      }),
    )
  })

  test('grows, and forgets everything before it holds too much', () => {
    const table = new PieceTable<number>(20_000)
    const has = (n: number) => table.at(`w${n}`, 0, `w${n}`.length, hashOf(`w${n}`)) === n
    for (let n = 0; n < 20_000; n++) table.set(`w${n}`, hashOf(`w${n}`), n)
    const held = Array.from({ length: 20_000 }, (_, n) => has(n)).filter(Boolean).length
    assert.ok(held > 19_900, `${held} of 20,000 are held`)
    for (let n = 20_000; n < 20_200; n++) table.set(`w${n}`, hashOf(`w${n}`), n)
    assert.equal(has(0), false)
    assert.ok(has(20_199))
  })
})
