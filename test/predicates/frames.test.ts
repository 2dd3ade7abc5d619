import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { extractionOf } from '../../src/extract/index.ts'
import { Catalogue } from '../../src/find/index.ts'
import type { Entity, EntityType } from '../../src/model/index.ts'
import { predicates } from '../../src/predicates/index.ts'

/** The cast of all frame examples. */
const CAST: Readonly<Partial<Record<EntityType, readonly string[]>>> = {
  person: ['Mara Quill', 'Jon Vale'],
  character: ['Nightjar', 'Owl'],
  work: ['Harbour Nights', 'Dry Dock', 'Salt and Ash'],
  company: ['Vantage'],
  team: ['Night Watch'],
  universe: ['Nightverse'],
}
const catalogue = new Catalogue(
  Object.entries(CAST).flatMap(([type, names]) =>
    names.map((name): Entity => ({ name, type: type as EntityType, aliases: [] })),
  ),
)

for (const predicate of predicates) {
  describe(predicate.name, () => {
    for (const frame of predicate.frames) {
      test(`a frame reads its own example: ${frame.example}`, () => {
        const article = {
          id: 'frame',
          title: 'News of Harbour Nights season 2',
          text: frame.example,
          published: '2018-01-10',
          lang: 'en',
        }
        const { claims } = extractionOf(article, catalogue)
        const own = claims.filter((c) => c.predicate === predicate.name)
        const shown =
          claims.map((c) => `${c.predicate}(${c.args.join(', ')}) by “${c.frame}”`).join('; ') || 'nothing'
        assert.ok(own.length > 0, `read ${shown}`)
      })
    }
  })
}
