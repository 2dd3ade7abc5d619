import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type EntityType, foldName } from '../../src/model/index.ts'
import { jaroWinkler } from '../../src/universe/jaro-winkler.ts'
import { comparable, likenessOf, MERGED_BY_ITSELF, SUGGESTED } from '../../src/universe/likeness.ts'
import { type Candidate, suggestionsFor } from '../../src/universe/suggestions.ts'

/** What a candidate may be told of with, each as "type Name". */
interface Told {
  readonly aliases?: readonly string[]
  readonly partners?: readonly string[]
  readonly company?: readonly string[]
  readonly articles?: number
  readonly known?: boolean
}
const keyOf = (told: string) => {
  const [type = '', ...name] = told.split(' ')
  return `${type} ${foldName(name.join(' '))}`
}

function candidate(type: EntityType, name: string, told: Told = {}): Candidate {
  const { aliases = [], partners = [], company = [], articles = 1, known = false } = told
  return {
    type,
    name,
    aliases,
    partners: new Map(partners.map((p) => [keyOf(p), p.replace(/^\w+ /, '')])),
    company: new Set(company.map(keyOf)),
    articles,
    known,
  }
}

const likeness = (a: Candidate, b: Candidate) => likenessOf(comparable(a), comparable(b), () => 2)
const work = (name: string, told?: Told) => candidate('work', name, told)
const character = (name: string, told?: Told) => candidate('character', name, told)

test('Jaro–Winkler gives the values of Winkler’s paper', () => {
  const cases: readonly [string, string, number][] = [
    ['martha', 'marhta', 0.961],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.813],
    ['abc', 'xyz', 0],
    ['', 'a', 0],
    ['same', 'same', 1],
  ]
  for (const [a, b, expected] of cases)
    assert.equal(jaroWinkler(a, b).toFixed(3), expected.toFixed(3), `${a} ${b}`)
})

test('Jaro–Winkler is the same from both sides, between 0 and 1, and 1 for what is the same', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const alike = jaroWinkler(a, b)
      assert.ok(Math.abs(alike - jaroWinkler(b, a)) < 1e-12)
      assert.ok(alike >= 0 && alike <= 1)
      assert.equal(jaroWinkler(a, a), 1)
    }),
  )
})

describe('what a merge is suggested for', () => {
  const performer = ['person Mara Quill']
  const cases: readonly [string, Candidate, Candidate, RegExp][] = [
    [
      'an alias of the other',
      character('Wren Vale'),
      character('Nightjar', { aliases: ['Wren Vale'] }),
      /^Wren Vale is an alias/,
    ],
    [
      'a shared alias',
      work('Harbour Nights', { aliases: ['HN'] }),
      work('The Quay', { aliases: ['hn'] }),
      /^both are also called HN/,
    ],
    ['another spelling', work('Harbor Nights'), work('Harbour Nights'), /^written almost alike/],
    ['one word or two', character('Night Jar'), character('Nightjar'), /^written almost alike/],
    ['another order of words', character('Vale, Wren'), character('Wren Vale'), /^the same words/],
    [
      'a longer form',
      work('Harbour Nights'),
      work('Marlow’s Harbour Nights'),
      /^Harbour Nights is part of the other/,
    ],
    [
      'initials',
      candidate('universe', 'TCU'),
      candidate('universe', 'Tidal Combined Universe'),
      /^TCU is its initials/,
    ],
    [
      'the same performer',
      character('Wren Vale', { partners: performer }),
      character('Nightjar', { partners: performer }),
      /^both are told of with Mara Quill/,
    ],
    [
      'the same cast',
      work('Quay Lights', { partners: ['character Nightjar', 'person Mara Quill', 'character Owl'] }),
      work('The Pier', { partners: ['character Nightjar', 'person Mara Quill', 'character Owl'] }),
      /^both are told of with (Nightjar|Owl) and (Nightjar|Owl)/,
    ],
  ]
  for (const [what, a, b, reason] of cases) {
    test(what, () => {
      const { score, reasons } = likeness(a, b)
      assert.ok(score >= SUGGESTED && score < MERGED_BY_ITSELF, `${score}`)
      assert.match(reasons[0] ?? '', reason)
    })
  }
})

describe('what it is not suggested for', () => {
  const cases: readonly [string, Candidate, Candidate][] = [
    ['names with other numbers', work('Squad 40'), work('Squad 41')],
    ['a sequel', work('Dry Dock II'), work('Dry Dock')],
    ['one letter of a first name', candidate('person', 'Jon Vale'), candidate('person', 'Jan Vale')],
    ['one common word', work('Harbour Nights'), work('Nights of Salt')],
    ['one first name', candidate('person', 'Mara'), candidate('person', 'Mara Quill')],
    [
      'two who meet',
      character('Night Jar', { partners: ['character Nightjar'] }),
      character('Nightjar', { partners: ['character Night Jar'] }),
    ],
    [
      'two at one network',
      work('Dry Dock', { partners: ['company Vantage'] }),
      work('Salt and Ash', { partners: ['company Vantage'] }),
    ],
    [
      'two of one cast',
      candidate('person', 'Mara Quill', { partners: ['work Dry Dock'] }),
      candidate('person', 'Jon Vale', { partners: ['work Dry Dock'] }),
    ],
    [
      'two in the same article',
      character('Owl', { company: ['work A', 'work B', 'work C', 'character Heron'] }),
      character('Heron', { company: ['work A', 'work B', 'work C', 'character Owl'] }),
    ],
  ]
  for (const [what, a, b] of cases)
    test(what, () => assert.ok(likeness(a, b).score < SUGGESTED, JSON.stringify(likeness(a, b))))
})

test('names that are beside the same others in other articles are a little likelier to be one', () => {
  const company = ['work A', 'work B', 'person C']
  const alone = likeness(work('Harbour Nights'), work('Harbour Nights Stories')).score
  const beside = likeness(work('Harbour Nights', { company }), work('Harbour Nights Stories', { company }))
  assert.ok(beside.score > alone)
  assert.ok(beside.reasons.includes('named beside the same 3 names'))
})

test('no evidence but identity reaches the score from which names would be one by themselves', () => {
  assert.equal(likeness(work('The Quay'), work('QUAY')).score, MERGED_BY_ITSELF)
  const name = fc.constantFrom(
    'Harbour Nights',
    'Harbor Nights',
    'Nights, Harbour',
    'HN',
    'Harbour Nights II',
  )
  const told = fc.record({
    aliases: fc.subarray(['HN', 'Harbour Nights', 'Quay']),
    partners: fc.subarray(['person Mara Quill', 'character Owl', 'work Dry Dock']),
    company: fc.subarray(['work A', 'work B', 'work C', 'work D']),
  })
  fc.assert(
    fc.property(name, told, name, told, (a, toldOfA, b, toldOfB) => {
      fc.pre(a !== b)
      const { score } = likeness(work(a, toldOfA), work(b, toldOfB))
      assert.ok(score >= 0 && score < MERGED_BY_ITSELF)
    }),
  )
})

describe('suggestions', () => {
  const asked = work('Harbor Nights', { articles: 2 })
  const suggested = (all: readonly Candidate[]) =>
    suggestionsFor([asked], [asked, ...all])
      .get(asked)
      ?.map(({ into }) => into.name)

  test('lead to known names, or to those that more articles use', () => {
    assert.deepEqual(suggested([work('Harbour Nights', { articles: 3 })]), ['Harbour Nights'])
    assert.deepEqual(suggested([work('Harbour Nights', { articles: 1 })]), [])
    assert.deepEqual(suggested([work('Harbour Nights', { articles: 1, known: true })]), ['Harbour Nights'])
  })

  test('lead to names of the same type only', () =>
    assert.deepEqual(suggested([character('Harbour Nights', { known: true })]), []))

  test('are three at the most, the likeliest first', () =>
    assert.deepEqual(
      suggested([
        work('Marlow’s Harbor Nights', { known: true }),
        work('Harbor Nights Stories', { known: true }),
        work('The Pier', { known: true, aliases: ['Harbor Nights'] }),
        work('Harbor Nights Gold', { known: true }),
      ]),
      ['The Pier', 'Harbor Nights Gold', 'Harbor Nights Stories'],
    ))

  test('do not depend on the order in which names come', () => {
    const all = ['Harbour Nights', 'Harbor Knights', 'Harbor Nights Stories'].map((name) =>
      work(name, { known: true }),
    )
    assert.deepEqual(suggested(all), suggested(all.toReversed()))
  })
})
