import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { CatalogueId } from '../../../src/model/index.ts'
import { creditedPart, slugOf } from '../../../src/universe/importers/credited-part.ts'

describe('a part as credits write it', () => {
  const cases: readonly [string, readonly string[], string | undefined, boolean][] = [
    ['Wren Vale', ['Wren Vale'], undefined, false],
    ['Wren Vale / Nightjar', ['Wren Vale', 'Nightjar'], undefined, false],
    ['Wren Vale / Nightjar (voice) (uncredited)', ['Wren Vale', 'Nightjar'], 'voice', false],
    ['Nightjar (Uncredited Cameo)', ['Nightjar'], 'cameo', false],
    ['AC/DC Fan', ['AC/DC Fan'], undefined, false],
    ['Wren Vale (young)', ['Wren Vale (young)'], undefined, false],
    ['Inspector  Vane ', ['Inspector Vane'], undefined, false],
    ['Himself - Host', ['Himself - Host'], undefined, true],
    ['Selfridge', ['Selfridge'], undefined, false],
    ['(voice)', [], 'voice', false],
    ['???', [], undefined, false],
    ['', [], undefined, false],
  ]
  for (const [credit, names, kind, isSelf] of cases) {
    test(`“${credit}”`, () => {
      assert.deepEqual(creditedPart(credit), {
        names,
        ...(kind === undefined ? {} : { credit: kind }),
        isSelf,
      })
    })
  }

  test('of whatever kind gives names that make ids, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (credit) => {
        for (const name of creditedPart(credit).names)
          assert.ok(CatalogueId.safeParse(`tmdb:tv/1/character/${slugOf(name)}`).success, name)
      }),
    )
  })
})
