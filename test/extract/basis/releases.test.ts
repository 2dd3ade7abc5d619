import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { claimsIn } from '../reading.ts'

const basisOf = (text: string, predicate: string, title?: string) =>
  claimsIn(text, title).find((c) => c.predicate === predicate)?.basis

describe('what a work shows', () => {
  test('is common knowledge once it is out', () =>
    assert.equal(basisOf('Mara Quill plays Nightjar in Harbour Nights.', 'portrays'), 'released'))
  test('is a report while the work is still to come', () => {
    const ahead = 'Mara Quill plays Nightjar in Dry Dock. Dry Dock opens on May 3, 2018.'
    assert.equal(basisOf(ahead, 'portrays'), 'report')
    assert.equal(
      basisOf('Mara Quill plays Nightjar in Dry Dock. Filming on Dry Dock has begun.', 'portrays'),
      'report',
    )
  })
  test('of a series with a later season is known, whatever is ahead of the season', () =>
    assert.equal(
      basisOf(
        'Mara Quill plays Nightjar in Harbour Nights. Harbour Nights season 3 opens on May 3, 2018.',
        'portrays',
      ),
      'released',
    ))
  test('is news where a verb of news tells it', () =>
    assert.equal(basisOf('Mara Quill has been cast as Nightjar in Harbour Nights.', 'portrays'), 'report'))
})

describe('what a company decides', () => {
  test('is official where the company is the subject, and told by it', () => {
    const [claim] = claimsIn('Vantage renewed Dry Dock for a third season.')
    assert.equal(claim?.basis, 'official')
    assert.deepEqual(claim?.according_to, ['Vantage'])
  })
})
