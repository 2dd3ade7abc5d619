import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Article, Fact } from '../src/model/index.ts'
import { boardOf, decide, type Incoming, knownNames, type openLedger, readInto, undo } from '../src/retcon.ts'
import { newLedger } from './record/example.ts'

const AT = '2024-06-01T00:00:00Z'

const storyOf = (text: string, n = 0): Article => ({ id: 'a', title: `News ${n}`, text, lang: 'en' })
const CASTING = storyOf('Mara Quill will play Silver Heron in ‘Harbour Nights’.')
/** Without knowing better, two capitalised words that are in a series are an actor's name. */
const APPEARANCE = 'Silver Heron will appear in ‘Harbour Nights’.'

function ledgerFor(t: TestContext) {
  const ledger = newLedger()
  t.after(() => ledger.close())
  return ledger
}

async function read(ledger: ReturnType<typeof openLedger>, articles: readonly Article[]): Promise<void> {
  const incoming: Incoming[] = articles.map((article) => ({ article, source: 'a story' }))
  const tally = await readInto(ledger, incoming, {
    onProblem: (problem) => assert.fail(problem.sentence),
    onArticle: () => undefined,
    isStopped: () => false,
  })
  assert.equal(tally.added, articles.length)
}

const sentencesIn = async (ledger: ReturnType<typeof openLedger>) =>
  (await boardOf(ledger)).standings.map(({ sentence, articles }) => `${sentence} ${articles}`)

test('a name that somebody accepted is known to the next reading', async (t) => {
  const [knowing, guessing] = [ledgerFor(t), ledgerFor(t)]
  for (const ledger of [knowing, guessing]) await read(ledger, [CASTING])
  const known = await knownNames(knowing)
  assert.ok('decision' in (await decide(knowing, { kind: 'accept', name: 'Silver Heron' }, known)))
  for (const ledger of [knowing, guessing]) await read(ledger, [storyOf(APPEARANCE)])
  assert.ok((await sentencesIn(knowing)).includes('Silver Heron appears in Harbour Nights 1'))
  assert.ok(!(await sentencesIn(guessing)).includes('Silver Heron appears in Harbour Nights 1'))
})

test('what the catalogue says is known here and in every worker', async (t) => {
  const ledger = ledgerFor(t)
  const source = 'public record'
  const facts: Fact[] = [
    { entity: 'retcon:heron', property: 'type', value: 'character', source },
    { entity: 'retcon:heron', property: 'name', value: 'Silver Heron', source },
    { entity: 'retcon:heron', property: 'alias', value: 'Ada Marsh', source },
  ]
  ledger.appendFacts(facts, AT)
  await read(ledger, [storyOf(APPEARANCE)])
  assert.deepEqual(await sentencesIn(ledger), ['Silver Heron appears in Harbour Nights 1'])
  // So many that workers read them.
  await read(
    ledger,
    Array.from({ length: 60 }, (_, n) => storyOf('Ada Marsh will appear in ‘Harbour Nights’.', n)),
  )
  assert.deepEqual(await sentencesIn(ledger), ['Silver Heron appears in Harbour Nights 61'])
})

test('a rejected name is not shown, and is when that is taken back', async (t) => {
  const ledger = ledgerFor(t)
  await read(ledger, [CASTING])
  const before = await boardOf(ledger)
  await decide(ledger, { kind: 'reject', name: 'Silver Heron' }, await knownNames(ledger))
  assert.deepEqual(await sentencesIn(ledger), [])
  assert.ok('decision' in (await undo(ledger)))
  assert.deepEqual(await boardOf(ledger), before)
})
