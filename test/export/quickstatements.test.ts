import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Fact } from '../../src/model/index.ts'
import type { Ledger } from '../../src/record/index.ts'
import { bringUpToDate } from '../../src/weighed/index.ts'
import { record, type Statement, storyOf } from '../record/example.ts'
import { exported, sampleRecord } from './exported.ts'

/**
 * The grammar of version 1, after https://www.wikidata.org/wiki/Help:QuickStatements: parts are parted by tabs; an item, a property and a
 * value, then qualifiers, then sources, each a property and a value. A value is an item, a string in quotation marks, or a time with its precision.
 */
const ITEM = 'Q[1-9]\\d*'
const STRING = '"[^"\\t\\n|]+"'
const TIME =
  '\\+\\d{4}-(?:00-00T00:00:00Z/9|(?:0[1-9]|1[0-2])-(?:00T00:00:00Z/10|(?:0[1-9]|[12]\\d|3[01])T00:00:00Z/11))'
const VALUE = `(?:${ITEM}|${STRING}|${TIME})`
const COMMAND = new RegExp(
  `^${ITEM}\\tP[1-9]\\d*\\t${VALUE}(?:\\tP[1-9]\\d*\\t${VALUE})*(?:\\tS[1-9]\\d*\\t${VALUE})*$`,
)

const isOn = (entity: string, item: string): Fact => ({
  entity,
  property: 'external',
  value: `wikidata:${item}`,
  source: 'Wikidata',
})
const says = (statement: Omit<Statement, 'quote' | 'trigger'> & { quote: string }): Statement => ({
  trigger: statement.args[0] ?? '',
  ...statement,
})

/** The record with items for a few, and what two papers say of them. */
async function recordWithItems(): Promise<Ledger> {
  const ledger = await sampleRecord(after)
  ledger.appendFacts(
    [
      ...[
        isOn('retcon:character/iron-fist', 'Q11'),
        isOn('retcon:person/finn-jones', 'Q12'),
        isOn('retcon:person/mustafa-shakir', 'Q13'),
      ],
      // Of the series, two items: nobody can tell which.
      isOn('retcon:iron-fist', 'Q99'),
    ],
    '2024-06-02T00:00:00.000Z',
  )
  const story = storyOf(
    { url: 'https://lantern-post.example/a?b="c"|d', outlet: 'The Lantern Post', published: '2018-06-25' },
    [
      says({ predicate: 'appears', args: ['Iron Fist', 'Luke Cage S2'], quote: 'Iron Fist is in it.' }),
      says({
        predicate: 'portrays',
        args: ['Finn Jones', 'Iron Fist', 'Luke Cage S2'],
        quote: 'Finn Jones plays Iron Fist.',
      }),
      says({
        predicate: 'portrays',
        args: ['Mustafa Shakir', 'Bushmaster', 'Luke Cage S2'],
        quote: 'Mustafa Shakir plays Bushmaster.',
      }),
      says({
        predicate: 'released',
        args: ['Luke Cage S2'],
        qualifiers: { on: '2018-06' },
        quote: 'Luke Cage S2 came out in June.',
      }),
      says({
        predicate: 'ordered',
        args: ['Luke Cage S2'],
        quote: 'Luke Cage S2 was ordered.',
        basis: 'official',
      }),
      says({ predicate: 'appears', args: ['Misty Knight', 'Luke Cage S2'], quote: 'Misty Knight is in it.' }),
      says({
        predicate: 'appears',
        args: ['Iron Fist', 'Luke Cage'],
        quote: 'Iron Fist may be in Luke Cage.',
        certainty: 'possible',
      }),
    ],
  )
  const copy = {
    ...story,
    article: { ...story.article, url: 'https://gull.example/1', published: undefined },
  }
  const { published: _, ...undated } = copy.article
  const deny = storyOf({ url: 'https://gull.example/2', published: '2017-01-01' }, [
    says({
      predicate: 'appears',
      args: ['Iron Fist', 'Luke Cage S2'],
      quote: 'Iron Fist is not in it.',
      certainty: 'denied',
    }),
  ])
  record(ledger, [story, { ...copy, article: undated }, deny], '2024-06-01T10:00:00.000Z')
  await bringUpToDate(ledger)
  return ledger
}

describe('QuickStatements', async () => {
  const ledger = await recordWithItems()
  const text = (await exported(ledger, 'quickstatements')).toString()
  const lines = text.trimEnd().split('\n')

  test('are commands of the documented grammar, each line', () => {
    assert.ok(lines.length > 4)
    for (const line of lines) assert.match(line, COMMAND)
  })
  test('say what is out, of items alone, once a reference', () => {
    const from = (url: string) =>
      lines
        .filter((line) => line.includes(url))
        .map((line) => line.replace(/\tS854.*/, ''))
        .sort()
    const expected = [
      'Q42000002\tP161\tQ12\tP453\tQ11',
      'Q42000002\tP161\tQ13\tP4633\t"Bushmaster"',
      'Q42000002\tP577\t+2018-06-00T00:00:00Z/10',
      'Q42000002\tP674\tQ11',
    ]
    assert.deepEqual(from('lantern-post.example'), expected)
    assert.deepEqual(from('gull.example'), expected)
  })
  test('give the address, when it was read and when it came out, where it says so', () => {
    const references = new Set(lines.map((line) => line.replace(/^.*\t(?=S854)/, '')))
    assert.deepEqual([...references].sort(), [
      'S854\t"https://gull.example/1"\tS813\t+2024-06-01T00:00:00Z/11',
      'S854\t"https://lantern-post.example/a?b=%22c%22%7Cd"\tS813\t+2024-06-01T00:00:00Z/11\tS577\t+2018-06-25T00:00:00Z/11',
    ])
  })
  test('say nothing on a day on which nothing was sure', async () => {
    assert.equal((await exported(ledger, 'quickstatements', { view: { asOf: '2018-01-01' } })).toString(), '')
  })
})
