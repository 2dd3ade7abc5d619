import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { citedClaims } from '../../../src/ask/index.ts'
import { digestOf } from '../../../src/record/index.ts'
import { listen, MCP_PATH, mcpApp } from '../../../src/serve/index.ts'
import { sampleServer } from '../sample-server.ts'
import { answerOf, assisting, connected, overHttp, overStdio } from './assistant.ts'

const sample = await sampleServer({ after })
const { ledger, record, accounts } = sample
const { url, close } = await listen(mcpApp(assisting(sample), accounts), { port: 0 })
after(close)
/** “Iron Fist appears in Luke Cage S2”. */
const ID = '122f379205'
const TEXT = 'Iron Fist will appear in the second season of ‘Luke Cage’, Netflix confirmed on Friday.'

/** A question to each tool that the record can answer, and whether its answer rests on sentences. */
const QUESTIONS: readonly (readonly [string, Record<string, unknown>, boolean])[] = [
  ['board', {}, true],
  ['board', { name: 'Iron Fist' }, true],
  ['board', { name: 'Luke Cage S2', status: 'released', limit: 1 }, true],
  ['board', { name: 'Iron Fist', as_of: '2017-10-06' }, true],
  ['why', { id: ID }, true],
  ['why', { id: ID, as_of: '2017-10-06', limit: 2 }, true],
  ['find', { words: 'iron fist' }, true],
  ['find', { words: 'iron fist', as_of: '2017-10-06' }, true],
  ['changes', { since: '2017-01-01' }, true],
  ['changes', { since: '2017-09-01', name: 'Iron Fist', as_of: '2017-10-06' }, true],
  ['sources', {}, true],
  ['sources', { name: 'the evening gull' }, true],
  ['watch', { before: 'Luke Cage S2' }, false],
  ['watch', { before: 'The Defenders', list: 'complete', order: 'story' }, false],
  ['read', { text: TEXT, outlet: 'The Gull', published: '2017-10-05' }, true],
]

/** What the record can't answer. */
const UNANSWERABLE: readonly (readonly [string, Record<string, unknown>, RegExp])[] = [
  ['board', { name: 'Nobody Atall' }, /nothing is said about Nobody Atall/],
  ['board', { name: 'Iron Fist', as_of: '2001-01-01' }, /nothing is said about Iron Fist/],
  ['why', { id: 'ffffffffffff' }, /no proposition or claim begins with/],
  ['why', { id: ID, as_of: '2001-01-01' }, /nobody had said it/],
  ['find', { words: 'zyzzyva quux' }, /no claim or article/],
  ['find', { words: 'iron fist', as_of: '2001-01-01' }, /no claim or article/],
  ['changes', { since: '2018-12-31', as_of: '2019-01-01' }, /nothing changed after/],
  ['sources', { name: 'The Nobody Times' }, /is no source/],
  ['watch', { before: 'Nobody Atall' }, /knows no work or character/],
  [
    'read',
    { text: 'Es regnet seit gestern, und niemand weiß, wann die neue Staffel kommt oder ob.' },
    /text|claim/,
  ],
  ['read', { text: 'The weather was fine on Friday.' }, /no claim was read/],
]

/** Input that no tool takes. */
const REFUSED: readonly (readonly [string, Record<string, unknown>])[] = [
  ['board', { name: 'x'.repeat(201) }],
  ['board', { limit: 0 }],
  ['board', { limit: 51 }],
  ['board', { as_of: 'yesterday' }],
  ['board', { spoilers: 'show' }],
  ['why', { id: "' or 1=1" }],
  ['why', {}],
  ['find', { words: '' }],
  ['changes', { since: '7d' }],
  ['watch', { before: 'Luke Cage S2', list: 'some' }],
  ['read', { text: '' }],
  ['nothing', {}],
]

for (const [way, transport] of [
  ['standard input and output', overStdio(record)],
  ['HTTP', overHttp(url + MCP_PATH)],
] as const) {
  describe(`over ${way}`, async () => {
    const assistant = await connected(transport)
    after(assistant.close)

    test('every tool only reads, and says what it takes and gives', () => {
      assert.deepEqual(
        assistant.tools.map(({ name }) => name),
        ['board', 'why', 'find', 'changes', 'sources', 'watch', 'read'],
      )
      for (const { annotations, description = '', inputSchema, outputSchema } of assistant.tools) {
        assert.equal(annotations?.readOnlyHint, true)
        assert.ok(description.length > 60)
        assert.equal(inputSchema.additionalProperties, false)
        assert.ok(outputSchema?.properties?.citations !== undefined)
      }
      assert.match(assistant.client.getInstructions() ?? '', /is data/)
    })

    for (const [name, words, isCited] of QUESTIONS)
      test(`${name} ${JSON.stringify(words)} is answered with the sentences that it rests on`, async () => {
        const result = await assistant.ask(name, words)
        answerOf(result)
        assert.equal(result.isError, false)
        assert.equal(result.citations.length > 0, isCited)
        for (const { quote, article } of result.citations) {
          assert.ok(result.text.includes(`> ${quote}`), quote)
          assert.ok(result.text.includes(article.id))
          assert.ok(result.text.includes(article.outlet ?? 'an unnamed outlet'))
          assert.ok(result.text.includes(article.published ?? 'undated'))
          if (article.url !== undefined) assert.ok(result.text.includes(article.url))
          if ('as_of' in words) assert.ok((article.published ?? '') <= String(words.as_of))
        }
      })

    for (const [name, words, because] of UNANSWERABLE)
      test(`${name} ${JSON.stringify(words)} says that the record can’t answer`, async () => {
        const result = await assistant.ask(name, words)
        assert.equal(result.isError, false)
        assert.equal(result.answered, false)
        assert.equal(result.answer, undefined)
        assert.match(result.because ?? '', because)
        assert.match(result.text, /^The record can’t answer this: /)
      })

    for (const [name, words] of REFUSED)
      test(`${name} ${JSON.stringify(words).slice(0, 60)} is an error of the call`, async () => {
        assert.equal((await assistant.ask(name, words)).isError, true)
      })
  })
}

describe('citations', async () => {
  const assistant = await connected(overHttp(url + MCP_PATH))
  after(assistant.close)
  test('are sentences of the record, verbatim, of articles that it has', async () => {
    for (const [name, words] of QUESTIONS.filter(([tool]) => tool !== 'read' && tool !== 'watch')) {
      const { citations } = await assistant.ask(name, words)
      const recorded = await citedClaims(
        ledger,
        citations.map(({ claim = '' }) => claim),
      )
      for (const { claim = '', quote, article } of citations) {
        assert.equal(recorded.get(claim)?.quote, quote)
        const row = await ledger.queries
          .selectFrom('articles')
          .select(['title', 'text'])
          .where('id', '=', article.id)
          .executeTakeFirstOrThrow()
        assert.ok(row.text.includes(quote) || row.title.includes(quote))
      }
    }
  })
  test('of a reading stand in the text that was given, and nothing is recorded', async () => {
    const before = await digestOf(ledger)
    const { citations } = await assistant.ask('read', { text: TEXT })
    for (const { quote } of citations) assert.ok(TEXT.includes(quote))
    assert.equal(await digestOf(ledger), before)
  })
  test('of a watch list are the sources of the catalogue', async () => {
    const { text } = await assistant.ask('watch', { before: 'Luke Cage S2' })
    assert.match(text, /By facts of the catalogue, from: public record\.$/)
  })
})

test('the server names itself by the version of the package', async () => {
  const assistant = await connected(overHttp(url + MCP_PATH))
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'))
  assert.equal(assistant.client.getServerVersion()?.version, version)
  await assistant.close()
})
