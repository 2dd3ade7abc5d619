import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { Claim } from '../../src/model/index.ts'
import { digestOf, openLedger } from '../../src/record/index.ts'
import { APPEARS, PORTRAYS, STORY } from '../follow/model-reader/story.ts'
import { answer, type Question, type Reply, stubModel } from '../follow/model-reader/stub-model.ts'
import { answerBeside } from './command-line.ts'

const SAMPLES = join(import.meta.dirname, '../../samples')
const SEED = join(import.meta.dirname, '../../corpus/seed.jsonl')

/** A command line with a language model at hand, in a folder of its own. */
async function desk(t: TestContext, reply: (question: Question) => Reply, more: Record<string, string> = {}) {
  const { url, asked } = await stubModel(t, reply)
  const folder = mkdtempSync(join(tmpdir(), 'retcon-model-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const record = join(folder, 'record.sqlite')
  const env = {
    ...process.env,
    NO_COLOR: '1',
    RETCON_RECORD: record,
    RETCON_LLM_URL: url,
    RETCON_LLM_MODEL: 'stub',
    ...more,
  }
  const retcon = async (...words: string[]) => {
    const { status, stdout, stderr } = await answerBeside(words, { env })
    return { code: status, out: stdout, err: stderr }
  }
  const digest = async () => {
    const ledger = openLedger(record)
    const held = await digestOf(ledger)
    ledger.close()
    return held
  }
  return { retcon, asked, folder, record, digest }
}

/** A claim without a sentence in the text. */
const MADE_UP = { ...APPEARS, quote: 'Nightjar is back.' }

describe('retcon read --reader llm', () => {
  test('adds what the rules have not read, under the model’s name, once, and prints what it cost and missed', async (t) => {
    const { retcon, asked, folder, record, digest } = await desk(
      t,
      () => answer([PORTRAYS, APPEARS, MADE_UP]),
      {
        RETCON_LLM_PRICE: '0.5,2',
      },
    )
    const file = join(folder, 'story.txt')
    writeFileSync(file, STORY)
    assert.equal((await retcon('read', file)).code, 0)
    const { code, out } = await retcon('read', file, '--reader', 'llm')
    assert.equal(code, 0)
    assert.equal(
      out,
      [
        '0 articles read, 0 claims, 1 known already',
        '1 claim added by the second reading, 1 that the rules read too',
        'language model stub: 1 article, 1 question, 0 answers kept from before · 1,000 tokens in, 100 tokens out, 0.0007 by RETCON_LLM_PRICE · 2 claims kept, 1 dropped (1 with no such sentence in the text)',
        '',
      ].join('\n'),
    )
    const ledger = openLedger(record)
    const claims = await ledger.queries
      .selectFrom('claims')
      .select(['predicate', 'frame'])
      .orderBy('predicate')
      .execute()
    ledger.close()
    assert.deepEqual(
      claims.map(({ predicate }) => predicate),
      ['appears', 'portrays'],
    )
    assert.deepEqual(
      claims.filter(({ frame }) => frame === 'language model stub').map((c) => c.predicate),
      ['portrays'],
    )
    assert.match(
      (await retcon('why', JSON.parse((await retcon('board', 'Mara Quill', '--json')).out).standings[0].id))
        .out,
      /read as “language model stub”/,
    )
    const before = await digest()
    assert.match(
      (await retcon('read', file, '--reader', 'llm')).out,
      /0 claims added .* 1 article read so before/,
    )
    rmSync(join(folder, 'cache'), { recursive: true })
    assert.equal((await retcon('read', file, '--reader', 'llm')).code, 0)
    assert.equal(await digest(), before)
    assert.equal(asked.length, 1)
    await retcon('rebuild')
    assert.equal(await digest(), before)
  })
  test('whichever reads first, the record is the same', async (t) => {
    const one = await desk(t, () => answer([PORTRAYS, APPEARS]))
    const file = join(one.folder, 'story.txt')
    writeFileSync(file, STORY)
    await one.retcon('read', file, '--reader', 'llm')
    const other = await desk(t, () => answer([PORTRAYS, APPEARS]))
    await other.retcon('read', file)
    await other.retcon('read', file, '--reader', 'llm')
    assert.equal(await other.digest(), await one.digest())
  })
})

describe('a second reading that fails in places', () => {
  test('an article that came to nothing is told of, the others are read, and the next reading goes on there', async (t) => {
    let isMended = false
    const { retcon, asked } = await desk(t, ({ article }) =>
      !isMended && article.includes('release date') ? { words: 'no' } : answer([]),
    )
    const first = await retcon('read', SAMPLES, '--reader', 'llm', '--json')
    assert.equal(first.code, 1)
    assert.match(
      first.err,
      /the language model answers twice with something else than the JSON .* \(llm\/json\)\n/,
    )
    const { model, second, added } = JSON.parse(first.out)
    assert.ok(second.problems > 0 && model.problems === second.problems && added > model.problems)
    const before = asked.length
    isMended = true
    const { code, out } = await retcon('read', SAMPLES, '--reader', 'llm', '--json')
    assert.equal(code, 0)
    assert.equal(asked.length - before, second.problems)
    assert.equal(JSON.parse(out).second.before, added - second.problems)
  })
  test('a model that isn’t there costs no more than three articles’ patience', async (t) => {
    const { retcon } = await desk(t, () => ({ status: 404 }))
    const { code, err } = await retcon('read', SAMPLES, '--reader', 'llm')
    assert.equal(code, 1)
    assert.equal(err.trim().split('\n').length, 4)
    assert.match(err, /\(llm\/given-up\)\n$/)
  })
})

describe('retcon extract --reader llm', () => {
  test('prints what the model reads in the labelled form, and its cost beside', async (t) => {
    const { retcon, folder } = await desk(t, () => answer([PORTRAYS, MADE_UP]))
    const file = join(folder, 'story.txt')
    writeFileSync(file, STORY)
    const { code, out, err } = await retcon('extract', file, '--reader', 'llm')
    assert.equal(code, 0)
    const { text, claims } = JSON.parse(out)
    assert.equal(claims.length, 1)
    const { span, quote, frame } = Claim.parse(claims[0])
    assert.equal(text.slice(span.start, span.end), quote)
    assert.equal(frame, 'language model stub')
    assert.match(err, /^language model stub: 1 article, 1 question, [^\n]+ 1 dropped [^\n]+\n$/)
  })
})

describe('retcon eval --reader llm', () => {
  test('scores the model by the score of the rules, and asks nothing the second time', async (t) => {
    const labelled: Record<string, object[]> = {}
    for (const line of readFileSync(SEED, 'utf8').trim().split('\n')) {
      const { title, claims } = JSON.parse(line)
      labelled[title] = claims
    }
    // A model that knows the labels, but for half of the claims of each article.
    const half = (claims: object[] = []) => claims.slice(0, Math.ceil(claims.length / 2))
    const { retcon, asked } = await desk(t, ({ article }) =>
      answer(half(labelled[article.split('\n')[0] ?? ''])),
    )
    const { code, out, err } = await retcon('eval', SEED, '--reader', 'llm')
    assert.equal(code, 0, err)
    const all = Object.values(labelled).flat().length
    const known = Object.values(labelled).flatMap(half).length
    assert.match(
      out,
      new RegExp(
        `^claims +P 1\\.000  R ${(known / all).toFixed(3)} .*\\(${known} of ${known} predicted, ${all} labelled\\)`,
        'm',
      ),
    )
    assert.match(err, new RegExp(`${asked.length} question`))
    const again = await retcon('eval', SEED, '--reader', 'llm', '--cold')
    assert.match(again.err, /, 0 questions, /)
  })
})

describe('a language model that is not configured', () => {
  test('is wrong usage, in a line, and nothing is read', async (t) => {
    const { retcon, asked } = await desk(t, () => answer([]), { RETCON_LLM_URL: '' })
    for (const command of ['read', 'extract', 'eval']) {
      const { code, out, err } = await retcon(command, SEED, '--reader', 'llm')
      assert.equal(code, 2, command)
      assert.equal(out, '')
      assert.match(err, /^retcon: --reader llm: RETCON_LLM_URL: expected an address[^\n]+\n$/)
    }
    assert.equal(asked.length, 0)
  })
  test('is asked by nobody who doesn’t say so', async (t) => {
    const { retcon, asked } = await desk(t, () => answer([]))
    await retcon('extract', SEED)
    assert.equal(asked.length, 0)
    assert.equal((await retcon('extract', SEED, '--reader', 'oracle')).code, 2)
  })
})
