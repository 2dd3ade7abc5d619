import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  bandsOf,
  bandsWith,
  containment,
  mayBeCopies,
  originsOf,
  signatureOf,
} from '../../../src/weigh/index.ts'

const STORY = `The cameras started to roll on Monday in the old customs house, where Mara Quill was seen in the grey coat of Inspector Vane.
The streamer had said nothing of a return, and its publicists would not be drawn on Tuesday either. A clerk of the harbour office showed
us the permit, which runs for nine nights and names the second season of Harbour Nights in so many words. Quill left the series two years
ago after a quarrel over its ending that neither side has ever explained. Her agent laughed when we called, and said that the coat was
hers. Three other members of the first cast were on the quay that evening, among them Osric Thane, who was never seen without a script.
The permit lists a night shoot on the lighthouse stairs, a boat, and forty extras in oilskins. None of them was allowed a telephone.`

const words = STORY.split(/\s+/)
const OTHER_HEAD =
  'You will not believe who turned up by the water this week, readers, so sit down before you read any further.'
const OTHER_TAIL =
  'Subscribe to our letter for more, and tell us what you think of it all in the comments below this story.'

const FOLLOW_UP = `Inspector Vane is back, and now it is official: the streamer confirmed on Friday that Mara Quill has signed for ten episodes
of Harbour Nights. A spokesman said that the writers had begun in spring and that the scripts were finished. Quill left the series two years
ago after a quarrel over its ending that neither side has ever explained. The new season is expected in autumn, and a third has been
discussed. Shooting goes on until the end of the month in the harbour and then moves to a studio in the hills, where the interiors of
the customs house are being built again at twice the size. The director of the first season will not return, the spokesman said.`

describe('near copies', () => {
  test('a syndicated copy with another head and tail is found', () => {
    const copy = [OTHER_HEAD, ...words.slice(12, -14), OTHER_TAIL].join(' ')
    assert.ok(containment(signatureOf(STORY), signatureOf(copy)) > 0.7)
  })

  test('a copy cut to its first half is found', () => {
    const copy = words.slice(0, words.length >> 1).join(' ')
    assert.ok(containment(signatureOf(STORY), signatureOf(copy)) > 0.8)
  })

  test('a follow-up that repeats a sentence of background is none', () => {
    assert.ok(containment(signatureOf(STORY), signatureOf(FOLLOW_UP)) < 0.4)
  })

  test('the earliest of a chain of copies is the origin of all, in whatever order they come', () => {
    const texts = [
      { id: 'c', day: '2018-01-03', signature: signatureOf(words.slice(20).join(' ')) },
      { id: 'a', day: '2018-01-01', signature: signatureOf(STORY) },
      { id: 'b', day: '2018-01-02', signature: signatureOf(words.slice(0, -20).join(' ')) },
      { id: 'other', day: '2017-12-31', signature: signatureOf(FOLLOW_UP) },
    ]
    for (const order of [texts, [...texts].reverse()]) {
      const origins = originsOf(order)
      assert.deepEqual(
        ['a', 'b', 'c', 'other'].map((id) => origins.get(id)),
        ['a', 'a', 'a', 'other'],
      )
    }
  })

  test('a text that changes one word in thirty is still a copy, and one of other words never', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 29 }), (offset) => {
        const edited = words.map((w, n) => (n % 30 === offset ? `${w}x` : w)).join(' ')
        const other = words.map((w) => `${w}x`).join(' ')
        assert.ok(containment(signatureOf(STORY), signatureOf(edited)) > 0.6)
        assert.equal(containment(signatureOf(STORY), signatureOf(other)), 0)
      }),
    )
  })

  test('case, punctuation and accents are no difference', () => {
    assert.equal(containment(signatureOf(STORY), signatureOf(STORY.toUpperCase().replace(/[,.]/g, ' –'))), 1)
  })
})

describe('bands', () => {
  const kept = (...texts: string[]) => bandsOf(texts.map(signatureOf))
  const OTHER = words.map((w) => `${w}x`).join(' ')

  test('tell whether a text may be a copy of any of those that are kept, or of another that comes with it', () => {
    const copy = words.slice(0, words.length >> 1).join(' ')
    assert.ok(mayBeCopies(kept(OTHER, STORY), kept(copy)))
    assert.ok(mayBeCopies('', kept(STORY, copy)))
    assert.ok(!mayBeCopies(kept(STORY), kept(OTHER)))
    assert.ok(!mayBeCopies(kept(STORY, copy), kept(OTHER)))
  })

  test('are the same in whatever order texts come, and none of a text that is too short to be a copy', () => {
    assert.equal(bandsWith(kept(STORY), kept(OTHER)), kept(OTHER, STORY))
    assert.equal(kept(words.slice(0, 20).join(' ')), '')
  })
})
