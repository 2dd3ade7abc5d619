import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { type TestContext, test } from 'node:test'
import { boardOf, decisionsIn, knownNames, proposalsIn } from '../../src/ask/index.ts'
import { decisionWords } from '../../src/cli/decision-words.ts'
import { reviewing } from '../../src/cli/review-session.ts'
import { readInto } from '../../src/retcon.ts'
import { newLedger } from '../record/example.ts'

const TEXTS = [
  'Mara Quill will play Silver Heron in ‘Harbour Nights’.',
  'Mara Quill will play Silver Heron in ‘Harbour Nights’. It rained.',
  'Mara Quill will play Silver Heronn in ‘Harbour Nights’.',
]

/** A record of those stories, and what a review of it says where these keys are typed. */
async function reviewed(t: TestContext, keys: string) {
  const ledger = newLedger()
  t.after(() => ledger.close())
  const incoming = TEXTS.map((text, n) => ({
    article: { id: 'a', title: `Story ${n}`, lang: 'en', text },
    source: 'a story',
  }))
  await readInto(ledger, incoming, {
    onProblem: (problem) => assert.fail(problem.sentence),
    onArticle: () => undefined,
    isStopped: () => false,
  })
  const [input, output] = [new PassThrough(), new PassThrough()]
  const said: string[] = []
  output.setEncoding('utf8').on('data', (piece: string) => said.push(piece))
  input.end(keys)
  await reviewing(await proposalsIn(ledger), { ledger, known: await knownNames(ledger), input, output })
  const counting = (await decisionsIn(ledger)).filter(({ undone, event }) => !undone && event.kind !== 'undo')
  return { ledger, said: said.join(''), decided: counting.map(({ event }) => decisionWords(event)) }
}

test('one key decides on a name and shows the next', async (t) => {
  const { ledger, said, decided } = await reviewed(t, 'rsam')
  assert.deepEqual(decided, [
    'Mara Quill (person) is rejected',
    'Silver Heron (character) is accepted',
    'Silver Heronn (character) goes by Silver Heron',
  ])
  assert.match(said, /3 of 4\nSilver Heron · character · 2 articles/)
  assert.match(said, /«Mara Quill will play Silver Heron in ‘Harbour Nights’\.»/)
  assert.match(said, /may be Silver Heron \(0\.\d\d\): .*written almost alike/)
  assert.match(said, /\[m\]erge with Silver Heron/)
  assert.match(said, /3 decisions made: retcon names history shows them all\n$/)
  // Everything there was is told of by somebody who is nobody.
  assert.deepEqual((await boardOf(ledger)).standings, [])
})

test('u takes the last decision back and shows its name again', async (t) => {
  const { said, decided } = await reviewed(t, 'aruuuq')
  assert.deepEqual(decided, [])
  assert.match(said, /undone: Harbour Nights \(work\) is rejected/)
  assert.match(said, /undone: Mara Quill \(person\) is accepted/)
  assert.match(said, /nothing was decided here yet/)
  assert.equal(said.match(/1 of 4/g)?.length, 2)
})

test('n takes a name that is typed; backspace mends it, and an empty one changes nothing', async (t) => {
  const { said, decided } = await reviewed(t, 'n\rnMara\t Quilll\u007f-Hart\rq')
  assert.deepEqual(decided, ['Mara Quill (person) is called Mara Quill-Hart'])
  assert.match(said, /its name, then Enter/)
})

test('what can’t be done is said, and the name is still asked about', async (t) => {
  const { said, decided } = await reviewed(t, 'ssmnSilver Heronn\raq')
  assert.deepEqual(decided, ['Silver Heron (character) is accepted'])
  assert.match(said, /nothing is suggested to merge it with/)
  assert.match(said, /Silver Heron can't be called Silver Heronn, which is another name/)
})

test('q, ctrl-C and the end of the input end the review', async (t) => {
  for (const keys of ['qaaaa', '\u0003aaaa', '']) assert.deepEqual((await reviewed(t, keys)).decided, [])
})

test('a name that a merge has settled is not asked about again', async (t) => {
  const { said } = await reviewed(t, 'ssssss')
  assert.match(said, /4 of 4/)
  const merged = await reviewed(t, 'sssmq')
  assert.deepEqual(merged.decided, ['Silver Heronn (character) goes by Silver Heron'])
  // The merge says of both that they are somebody.
  assert.deepEqual(
    (await proposalsIn(merged.ledger)).map(({ name }) => name),
    ['Mara Quill', 'Harbour Nights'],
  )
})
