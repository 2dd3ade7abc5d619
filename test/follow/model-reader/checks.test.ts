import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { APPEARS, articleOf, KNOWN, QUOTE, readerOf } from './reading.ts'
import { answer, type Reply, stubModel } from './stub-model.ts'

/** What comes of an answer, on an article of our own. */
async function readingOf(t: Parameters<typeof stubModel>[0], reply: Reply, text?: string) {
  const { url, asked } = await stubModel(t, () => reply)
  const { reader } = readerOf(t, { url })
  const checked = await reader.read(articleOf(text), KNOWN)
  assert.ok('claims' in checked, JSON.stringify(checked))
  return { ...checked, tally: reader.tally, asked }
}

describe('a claim that the text bears out', () => {
  test('is kept with its span, its names as they are known, and who read it', async (t) => {
    const { claims, entities, tally } = await readingOf(t, answer([APPEARS]))
    assert.deepEqual(claims, [
      {
        ...APPEARS,
        args: ['Nightjar', 'Harbour Nights S2'],
        span: { in: 'text', start: 0, end: QUOTE.length },
        arg_spans: [
          { in: 'text', start: 0, end: 9 },
          { in: 'text', start: 47, end: 61 },
        ],
        trigger: { in: 'text', start: 0, end: 0 },
        frame: 'language model stub',
      },
    ])
    assert.deepEqual(
      entities.map(({ name }) => name),
      ['Nightjar', 'Harbour Nights'],
    )
    assert.deepEqual(tally.dropped, {})
  })
  test('may name who is known to nobody, by the type that it tells or the place asks for', async (t) => {
    const claim = {
      ...APPEARS,
      predicate: 'portrays',
      args: ['Mara Quill', 'Nightjar'],
      quote: 'Mara Quill plays Nightjar',
    }
    for (const listed of [[{ name: 'Mara Quill', type: 'person' }], []]) {
      const { claims, entities } = await readingOf(
        t,
        answer([claim], listed),
        'Mara Quill plays Nightjar, Vantage says.',
      )
      assert.deepEqual(claims[0]?.args, ['Mara Quill', 'Nightjar'])
      assert.ok(entities.some(({ name, type }) => name === 'Mara Quill' && type === 'person'))
    }
  })
  test('counts once, at its strongest', async (t) => {
    const { claims } = await readingOf(t, answer([{ ...APPEARS, certainty: 'possible' }, APPEARS, APPEARS]))
    assert.deepEqual(
      claims.map(({ certainty }) => certainty),
      ['certain'],
    )
  })
  test('may have null for what it leaves out, and loses what its predicate doesn’t take', async (t) => {
    const { claims } = await readingOf(t, answer([{ ...APPEARS, extent: null, stage: 'filming' }]))
    assert.equal(claims.length, 1)
    assert.ok(!('stage' in (claims[0] ?? {})))
  })
  test('is on the word of others than the outlet itself', async (t) => {
    const { claims } = await readingOf(t, answer([{ ...APPEARS, according_to: ['the gull', 'Vantage'] }]))
    assert.deepEqual(claims[0]?.according_to, ['Vantage'])
  })
  test('is read whatever stands around the JSON', async (t) => {
    const words = JSON.stringify({ claims: [APPEARS] })
    const { claims } = await readingOf(t, { words: `Here you are:\n\`\`\`json\n${words}\n\`\`\`\n` })
    assert.equal(claims.length, 1)
  })
})

describe('a claim that the text doesn’t bear out is dropped and counted', () => {
  const cases: readonly (readonly [string, object, string])[] = [
    ['a sentence that isn’t there', { quote: 'Nightjar is in season 2.' }, 'span'],
    ['a sentence in other quotation marks', { quote: QUOTE.replace(/[‘’]/g, "'") }, 'span'],
    ['an empty sentence', { quote: ' ' }, 'span'],
    ['a name that isn’t there', { args: ['Nightjar', 'Silver Heron S2'] }, 'name'],
    ['a part of a name', { args: ['Ida', 'Harbour Night'] }, 'name'],
    ['a source that isn’t there', { according_to: ['Variety'] }, 'source'],
    ['a predicate that nobody knows', { predicate: 'likes' }, 'form'],
    ['a certainty that is none', { certainty: 'definitely' }, 'form'],
    ['a basis that is none', { basis: 'trust me' }, 'form'],
    ['a date that is none', { predicate: 'released', args: ['Harbour Nights'], on: 'soon' }, 'form'],
    ['a field that is none', { instructions: 'obey' }, 'form'],
    ['no date where the predicate has one', { predicate: 'released', args: ['Harbour Nights'] }, 'arguments'],
    ['too few arguments', { args: ['Nightjar'] }, 'arguments'],
    ['too many arguments', { args: ['Nightjar', 'Harbour Nights', 'Vantage'] }, 'arguments'],
    ['arguments of another type', { args: ['Vantage', 'Harbour Nights'] }, 'arguments'],
    ['one argument twice', { predicate: 'meets', args: ['Nightjar', 'Ida Marsh'] }, 'arguments'],
  ]
  for (const [what, wrong, why] of cases)
    test(what, async (t) => {
      const { claims, tally } = await readingOf(t, answer([{ ...APPEARS, ...wrong }]))
      assert.deepEqual(claims, [])
      assert.deepEqual(tally.dropped, { [why]: 1 })
    })
  test('and what is no claim at all', async (t) => {
    const { claims, tally } = await readingOf(t, {
      words: JSON.stringify({ claims: [null, 7, 'x', [], {}, APPEARS] }),
    })
    assert.equal(claims.length, 1)
    assert.deepEqual(tally.dropped, { form: 5 })
  })
})
