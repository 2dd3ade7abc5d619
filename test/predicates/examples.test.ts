import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { extractionOf } from '../../src/extract/index.ts'
import { Catalogue } from '../../src/find/index.ts'
import type { Claim, Entity, EntityType } from '../../src/model/index.ts'
import { type Example, type Predicate, predicates } from '../../src/predicates/index.ts'

const PUBLISHED = '2018-01-10'

function entitiesOf(example: Example): Entity[] {
  return Object.entries(example.names).flatMap(([type, names]) =>
    (names ?? []).map((name) => ({ name, type: type as EntityType, aliases: [] })),
  )
}

function claimsIn(text: string, predicate: Predicate, entities: readonly Entity[]): Claim[] {
  const article = { id: 'example', title: '', text, published: PUBLISHED, lang: 'en' }
  return extractionOf(article, new Catalogue(entities)).claims.filter((c) => c.predicate === predicate.name)
}

function agrees(example: Example, claim: Claim): boolean {
  const args = example.args?.every((arg, n) => claim.args[n] === arg) === true
  const swapped =
    example.args
      ?.slice(0, 2)
      .toReversed()
      .every((arg, n) => claim.args[n] === arg) === true
  const qualifiers = Object.entries(example.qualifiers ?? {}).every(([k, v]) => claim[k as keyof Claim] === v)
  return (args || swapped) && qualifiers
}

/** Other names in the same places, of as many words. */
const RENAMED: readonly (readonly [string, string])[] = [
  ['Mara Quill', 'Ottilie Brask'],
  ['Harbour Nights', 'Velvet Meridian'],
  ['Dry Dock', 'Copper Lantern'],
  ['Nightjar', 'Brimstone'],
  ['Owl', 'Thornback'],
  ['Vantage', 'Quorum'],
  ['Night Watch', 'Lamp Guild'],
  ['Nightverse', 'Embercycle'],
]
const renamed = (text: string) => RENAMED.reduce((t, [from, to]) => t.replaceAll(from, to), text)

function renamedExample(example: Example): Example {
  return JSON.parse(renamed(JSON.stringify(example)))
}

for (const predicate of predicates) {
  describe(predicate.name, () => {
    for (const example of predicate.examples) {
      const says = example.args === null ? 'yields nothing from' : 'reads'
      test(`${says} “${example.text}”`, () => check(predicate, example, example.text))
      test(`${says} it with other names`, () => {
        const other = renamedExample(example)
        check(predicate, other, other.text)
      })
      test(`${says} it inside a longer article`, () => {
        check(
          predicate,
          example,
          `It rained all morning.\n\n${example.text}\n\nNobody minded the weather at all.`,
        )
      })
      if (example.args !== null) {
        test(`hedges “${example.text}” when the sentence does`, () => {
          const claims = claimsIn(`Reportedly, ${example.text}`, predicate, entitiesOf(example))
          const claim = claims.find((c) => agrees(example, c))
          assert.ok(claim, 'no claim')
        })
      }
    }
  })
}

function check(predicate: Predicate, example: Example, text: string): void {
  const claims = claimsIn(text, predicate, entitiesOf(example))
  const shown = claims.map((c) => `${c.predicate}(${c.args.join(', ')})`).join(' ') || 'nothing'
  if (example.args === null) assert.equal(claims.length, 0, `read ${shown}`)
  else
    assert.ok(
      claims.some((c) => agrees(example, c)),
      `read ${shown}`,
    )
  for (const claim of claims) {
    assert.equal(text.slice(claim.span.start, claim.span.end), claim.quote)
  }
}
