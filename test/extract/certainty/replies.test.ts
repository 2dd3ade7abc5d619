import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { REPLIES } from '../../../src/extract/certainty/reply-words.ts'
import { claimsIn } from '../reading.ts'

const QUESTION = 'Will Nightjar appear in Harbour Nights?'

const claimOf = (text: string, predicate = 'appears') =>
  claimsIn(text, '').find((c) => c.predicate === predicate)

describe('the answer to a question', () => {
  const cases: readonly [string, string][] = [
    ['She will.', 'certain'],
    ["She won't.", 'denied'],
    ['She might.', 'possible'],
    ['“No,” said Mara Quill.', 'denied'],
    ['“Yes, absolutely,” said Mara Quill.', 'certain'],
    ['Short answer: no.', 'denied'],
    ['I really doubt it.', 'unlikely'],
    ['Mara Quill shook her head.', 'denied'],
    ['Mara Quill puts down her tea. “It could happen.”', 'possible'],
    ['No date has been set.', 'unknown'],
    ['No one knows.', 'unknown'],
    ['Absolutely nobody knows.', 'unknown'],
    ['Never was a film so long.', 'unknown'],
    ['Mara Quill puts down her tea. It could happen in Dry Dock.', 'unknown'],
  ]
  for (const [answer, certainty] of cases)
    test(`${answer} ${certainty}`, () => assert.equal(claimOf(`${QUESTION} ${answer}`)?.certainty, certainty))

  for (const { example, certainty } of REPLIES)
    test(`${example} ${certainty}, by its example`, () =>
      assert.equal(claimOf(`${QUESTION} ${example}`)?.certainty, certainty))

  test('is on the word of whoever gives it, and is shown with the question', () => {
    const text = `${QUESTION}\n\n“No,” said Mara Quill.`
    const claim = claimOf(text)
    assert.deepEqual([claim?.basis, claim?.according_to], ['on_record', ['Mara Quill']])
    assert.equal(claim?.quote, text)
    const [hedge] = claim?.hedges ?? []
    assert.equal(text.slice(hedge?.start, hedge?.end), 'No')
  })
  test('may stand in the sentence of the question', () => {
    const asked = 'whether Nightjar would appear in Harbour Nights'
    assert.equal(claimOf(`Asked ${asked}, Mara Quill said no.`)?.certainty, 'denied')
    assert.equal(claimOf(`Asked ${asked}, Mara Quill said: “Never say never.”`)?.certainty, 'possible')
  })
  test('is not sought behind a statement', () =>
    assert.equal(claimOf('Nightjar will appear in Harbour Nights. No. 5 is out.')?.certainty, 'certain'))
  test('is not needed where only the reason is asked for', () =>
    assert.equal(claimOf('Why did Mara Quill leave Harbour Nights?', 'leaves')?.certainty, 'certain'))
})

describe('what is taken back', () => {
  const certaintyOf = (text: string) => claimOf(text)?.certainty
  test('by the sentence behind it', () => {
    for (const back of ['She would not.', 'That is not true.', 'Not true.', 'It’s false.'])
      assert.equal(
        certaintyOf(`We wrote that Nightjar would appear in Harbour Nights. ${back}`),
        'denied',
        back,
      )
  })
  test('in brackets', () =>
    assert.equal(
      certaintyOf('They said Nightjar would appear in Harbour Nights (she won’t; we asked).'),
      'denied',
    ))
  test('is not what the next sentence denies of something else', () => {
    for (const next of ['She had not read a script.', 'Jon Vale would not.', 'It is not true of Dry Dock.'])
      assert.equal(certaintyOf(`Nightjar will appear in Harbour Nights. ${next}`), 'certain', next)
  })
})
