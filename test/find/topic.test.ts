import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COMPANY_ONLY, read } from '../extract/reading.ts'

/** What is said of a work that the sentence does not name, with no title known. */
const directs = (text: string, title = 'News') =>
  read(text, title, COMPANY_ONLY).filter((claim) => claim.startsWith('works_on(Ana Reyes'))

test('where a text names many works that no catalogue has, none of them is what it is about', () =>
  assert.deepEqual(
    directs(
      'Actress Mara Quill, star of the film Dry Dock, was there.\n\nThe film Salt Wind came out in May.\n\nActress Ana Reyes directs.',
    ),
    [],
  ))

test('the headline tells what a text is about', () =>
  assert.deepEqual(
    directs(
      'Actress Mara Quill was in the film Salt Wind.\n\nThe film Dry Dock opens in May.\n\nIt is directed by Ana Reyes.',
      'Mara Quill cast in ‘Dry Dock’',
    ),
    ['works_on(Ana Reyes, Dry Dock) director certain'],
  ))

test('where the headline names no work, the opening tells it', () =>
  assert.deepEqual(
    directs(
      'The film Dry Dock opens in May.\n\nActress Mara Quill was in the film Salt Wind.\n\nThe movie is directed by Ana Reyes.',
    ),
    ['works_on(Ana Reyes, Dry Dock) director certain'],
  ))

test('a work that only tells who somebody is opens no text', () =>
  assert.deepEqual(
    directs(
      'Mara Quill, star of the hit film Dry Dock, will write a book.\n\nThe film Salt Wind came out in May.\n\nThe movie is being directed by Ana Reyes.',
    ).filter((claim) => claim.includes('Dry Dock')),
    [],
  ))
