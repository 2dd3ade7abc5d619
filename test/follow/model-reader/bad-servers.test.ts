import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { APPEARS, articleOf, KNOWN, readerOf } from './reading.ts'
import { answer, type Question, type Reply, stubModel } from './stub-model.ts'

type Test = Parameters<typeof stubModel>[0]

/** A reading of one article by a server that replies so, whatever comes of it. */
async function readingBy(
  t: Test,
  reply: (question: Question) => Reply,
  { key, ...around }: Parameters<typeof readerOf>[2] & { readonly key?: string } = {},
) {
  const { url, asked } = await stubModel(t, reply)
  const { reader, waits, cache } = readerOf(t, { url, ...(key === undefined ? {} : { key }) }, around)
  const checked = await reader.read(articleOf(), KNOWN)
  const claims = 'claims' in checked ? checked.claims : undefined
  const problem = 'problem' in checked ? checked.problem : undefined
  return { claims, problem, reader, waits, asked, cache, url }
}

describe('an answer that is no JSON', () => {
  test('is asked for once more', async (t) => {
    const { claims, asked, reader } = await readingBy(t, ({ n }) =>
      n === 0 ? { words: '{"claims": [{"predicate"' } : answer([APPEARS]),
    )
    assert.equal(claims?.length, 1)
    assert.deepEqual(
      asked[1]?.messages.map(({ role }) => role),
      ['system', 'user', 'assistant', 'user'],
    )
    assert.deepEqual(reader.tally.tokens, { in: 2000, out: 200 })
  })
  for (const words of ['', 'I would rather not.', '[]', '{"claims": {}}', '{"claims":[1]', 'null'])
    test(`twice (${words || 'nothing'}) is a problem, and its cost is counted`, async (t) => {
      const { problem, asked, reader } = await readingBy(t, () => ({ words }))
      assert.equal(problem?.code, 'llm/json')
      assert.equal(asked.length, 2)
      assert.deepEqual(reader.tally.tokens, { in: 2000, out: 200 })
      assert.equal(reader.tally.problems, 1)
    })
  test('with more claims than an article makes is none', async (t) => {
    const { problem } = await readingBy(t, () => answer(Array(201).fill(APPEARS)))
    assert.equal(problem?.code, 'llm/json')
  })
})

describe('a server that is busy or broken', () => {
  test('429 is asked again, never before it says', async (t) => {
    const { claims, waits } = await readingBy(t, ({ n }) =>
      n < 2 ? { status: 429, headers: { 'retry-after': '7' } } : answer([APPEARS]),
    )
    assert.equal(claims?.length, 1)
    assert.deepEqual(waits, [7000, 7000])
  })
  test('429 that asks for longer than anybody waits is a problem at once', async (t) => {
    const { problem, waits } = await readingBy(t, () => ({ status: 429, headers: { 'retry-after': '3600' } }))
    assert.equal(problem?.code, 'llm/status')
    assert.deepEqual(waits, [])
  })
  test('500 is asked again, later and later, and five times at the most', async (t) => {
    const { problem, waits, asked } = await readingBy(t, () => ({ status: 500 }))
    assert.match(problem?.sentence ?? '', /“News”: the language model answers 500 after 5 tries/)
    assert.deepEqual(waits, [750, 1500, 3000, 6000])
    assert.equal(asked.length, 5)
  })
  test('a connection that breaks is made again', async (t) => {
    const { claims, waits } = await readingBy(t, ({ n }) => (n === 0 ? 'hang up' : answer([APPEARS])))
    assert.equal(claims?.length, 1)
    assert.deepEqual(waits, [750])
  })
  test('a server that isn’t there is a problem with what to check', async (t) => {
    const { reader } = readerOf(t, { url: 'http://127.0.0.1:9/v1' })
    const answered = await reader.read(articleOf(), KNOWN)
    assert.ok('problem' in answered)
    assert.match(answered.problem.sentence, /can’t be reached: check RETCON_LLM_URL/)
  })
  test('one that takes too long is waited for no longer', async (t) => {
    const { problem, asked } = await readingBy(t, () => ({ words: '{}', after: 5000 }), { maxSeconds: 0.2 })
    assert.equal(problem?.code, 'llm/slow')
    assert.match(problem?.sentence ?? '', /doesn’t answer in 0.2 s/)
    assert.equal(asked.length, 1)
  })
  test('after three articles in a row that come to nothing nobody is asked any more', async (t) => {
    const { url } = await stubModel(t, ({ n }) => (n < 2 || n > 2 ? { status: 404 } : answer([APPEARS])))
    const { reader } = readerOf(t, { url })
    const given: boolean[] = []
    for (let n = 0; n < 6; n++) {
      await reader.read(articleOf(`${APPEARS.quote} ${n}`), KNOWN)
      given.push(reader.hasGivenUp)
    }
    assert.deepEqual(given, [false, false, false, false, false, true])
  })
})

describe('what else a server may answer', () => {
  const cases: readonly (readonly [string, Reply, string, RegExp])[] = [
    ['401', { status: 401 }, 'llm/key', /check RETCON_LLM_KEY/],
    ['404', { status: 404 }, 'llm/status', /check RETCON_LLM_URL and RETCON_LLM_MODEL/],
    [
      'a page',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' },
      'llm/status',
      /something else/,
    ],
    ['nothing', { status: 200, body: '' }, 'llm/status', /something else/],
    ['JSON of another kind', { status: 200, body: '{"a":1}' }, 'llm/status', /something else/],
    ['more than 4 MB', { status: 200, body: ' '.repeat(5_000_000) }, 'llm/large', /more than 4 MB/],
  ]
  for (const [what, reply, code, sentence] of cases)
    test(`${what} is a problem`, async (t) => {
      const { problem, claims } = await readingBy(t, () => reply, { key: 'sk-secret' })
      assert.equal(claims, undefined)
      assert.equal(problem?.code, code)
      assert.match(problem?.sentence ?? '', sentence)
    })
  test('a redirect is a problem, and takes neither key nor article along', async (t) => {
    const elsewhere = await stubModel(t, () => answer([APPEARS]))
    const location = `${elsewhere.url}/chat/completions`
    const { problem } = await readingBy(t, () => ({ status: 307, headers: { location } }), {
      key: 'sk-secret',
    })
    assert.equal(problem?.code, 'llm/network')
    assert.equal(elsewhere.asked.length, 0)
  })
  test('the key goes to the server and into no problem', async (t) => {
    const echo = { status: 401, body: '{"error":{"message":"Incorrect API key: sk-secret"}}' }
    const { problem, asked } = await readingBy(t, () => echo, { key: 'sk-secret' })
    assert.equal(asked[0]?.authorization, 'Bearer sk-secret')
    assert.ok(!JSON.stringify(problem).includes('sk-secret'))
  })
})
