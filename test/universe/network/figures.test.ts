import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type BipartiteNetwork, figuresOf } from '../../../src/universe/network/index.ts'

/** "ab bc": a work each, with the characters in it. */
function network(works: string): BipartiteNetwork {
  const casts = works.split(' ').map((cast) => [...new Set(cast)])
  const characters = [...new Set(casts.flat())].sort()
  return {
    characters,
    works: casts.map((_, n) => `work ${n}`),
    appearances: casts.flatMap((cast, work) => cast.map((c) => ({ character: characters.indexOf(c), work }))),
  }
}

/** Figures by their definitions, however slow. */
function bruteForce({ characters, appearances }: BipartiteNetwork) {
  const n = characters.length
  const near = (a: number, b: number) =>
    a !== b &&
    appearances.some(
      (x) => x.character === a && appearances.some((y) => y.work === x.work && y.character === b),
    )
  const partners = characters.map((_, a) => characters.flatMap((__, b) => (near(a, b) ? [b] : [])))
  const distance = (from: number) => {
    const steps = new Map([[from, 0]])
    for (const [at, d] of steps) for (const to of partners[at] ?? []) if (!steps.has(to)) steps.set(to, d + 1)
    return steps
  }
  const all = characters.map((_, a) => distance(a))
  const giant = Math.max(...all.map((s) => s.size))
  const member = all.find((s) => s.size === giant) ?? new Map()
  const pairs = [...member.keys()].flatMap((a) => [...(all[a] ?? new Map()).values()].filter((d) => d > 0))
  const local = partners.flatMap((own) => {
    const two = own.flatMap((b) => own.filter((c) => b < c).map((c) => near(b, c)))
    return two.length === 0 ? [] : [two.filter(Boolean).length / two.length]
  })
  let [triangles, triples] = [0, 0]
  for (let a = 0; a < n; a++)
    for (const b of partners[a] ?? [])
      for (const c of partners[a] ?? [])
        if (b < c) {
          triples++
          if (near(b, c)) triangles++
        }
  return {
    giant,
    meanDistance: pairs.length === 0 ? 0 : pairs.reduce((s, d) => s + d, 0) / pairs.length,
    longest: Math.max(0, ...pairs),
    meanPartners: partners.reduce((s, p) => s + p.length, 0) / n,
    transitivity: triples === 0 ? 0 : triangles / triples,
    meanLocal: local.reduce((s, c) => s + c, 0) / n,
    meanLocalOfTwo: local.reduce((s, c) => s + c, 0) / Math.max(1, local.length),
  }
}

const close = (a: number | undefined, b: number, what: string) =>
  assert.ok(a !== undefined && Math.abs(a - b) < 1e-9, `${what}: ${a} and ${b}`)

const casts = fc
  .array(fc.array(fc.constantFrom(...'abcdefg'), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 7,
  })
  .map((all) => network(all.map((cast) => cast.join('')).join(' ')))

describe('the figures of a network', () => {
  test('are those that their definitions give, on any small network', () => {
    fc.assert(
      fc.property(casts, (given) => {
        const figures = figuresOf(given)
        const expected = bruteForce(given)
        assert.equal(figures.giantComponent, expected.giant)
        close(figures.distances?.mean, expected.meanDistance, 'mean distance')
        assert.equal(figures.distances?.longest, expected.longest)
        close(figures.collaboration?.meanPartners, expected.meanPartners, 'mean partners')
        close(figures.collaboration?.transitivity, expected.transitivity, 'transitivity')
        close(figures.collaboration?.meanLocal, expected.meanLocal, 'mean local clustering')
        close(figures.collaboration?.meanLocalOfTwo, expected.meanLocalOfTwo, 'the same of two partners')
      }),
    )
  })

  test('of a long chain are those of a path graph, far beyond one batch of searches', () => {
    const length = 100
    const chain: BipartiteNetwork = {
      characters: Array.from({ length }, (_, n) => `${n}`),
      works: Array.from({ length: length - 1 }, (_, n) => `${n}`),
      appearances: Array.from({ length: length - 1 }, (_, n) => [
        { character: n, work: n },
        { character: n + 1, work: n },
      ]).flat(),
    }
    const { distances, giantComponent, collaboration } = figuresOf(chain)
    assert.deepEqual([giantComponent, distances?.longest, collaboration?.pairs], [100, 99, 99])
    close(distances?.mean, (length + 1) / 3, 'mean distance')
  })

  test('of nobody are 0', () => {
    const { distances, collaboration } = figuresOf({ characters: [], works: [], appearances: [] })
    assert.deepEqual(
      [distances, collaboration?.transitivity, collaboration?.meanLocal],
      [{ mean: 0, longest: 0 }, 0, 0],
    )
  })

  test('of a triangle with a tail are known by heart', () => {
    const { characters, works, appearances, distances, collaboration } = figuresOf(network('abc cd'))
    assert.deepEqual([characters, works, appearances], [4, 2, 5])
    close(distances?.mean, 16 / 12, 'mean distance')
    close(collaboration?.transitivity, 3 / 5, 'transitivity')
    close(collaboration?.meanLocal, (1 + 1 + 1 / 3 + 0) / 4, 'mean local clustering')
    close(collaboration?.meanLocalOfTwo, (1 + 1 + 1 / 3) / 3, 'the same of two partners')
    assert.deepEqual(collaboration?.degrees, [
      { partners: 1, characters: 1 },
      { partners: 2, characters: 2 },
      { partners: 3, characters: 1 },
    ])
  })
})
