import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
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

test('a description means no work that only somebody in brackets is known for', () => {
  assert.deepEqual(
    directs(
      'A series based on the hit game Dry Dock is in development, with Mara Quill (Salt Wind) set to write.\n\nThe series will be directed by Ana Reyes.',
    ),
    [],
  )
})

test('nor do several that do', () =>
  assert.deepEqual(
    directs('Salt Wind: Landfall and The Dry Dock star Mara Quill will help.\n\nAna Reyes directs.'),
    [],
  ))

/** Each: what is shown, a headline, a text, and the work that its last sentence is of. */
const ABOUT: readonly (readonly [shows: string, title: string, text: string, work: string])[] = [
  [
    'what somebody is known for is not what a text is about',
    'Harbour Nights legend lands new role',
    'The Harbour Nights favourite Mara Quill has joined Dry Dock.',
    'Dry Dock',
  ],
  [
    'nor is what the headline calls somebody’s',
    "Harbour Nights' Mara Quill boards Dry Dock",
    'Mara Quill, who played Owl in Harbour Nights for six years, is coming to Dry Dock.',
    'Dry Dock',
  ],
  [
    'nor is what somebody has made who brings back another',
    'Harbour Nights revival confirmed',
    'Harbour Nights is coming back.\n\nDry Dock creator Ana Reyes will produce it.',
    'Harbour Nights',
  ],
  [
    'nor is what somebody has left',
    'Mara Quill finds work after Harbour Nights exit',
    'Former Harbour Nights actress Mara Quill is joining Dry Dock.',
    'Dry Dock',
  ],
  [
    'a star who leaves is news of the work that the text tells of first',
    'Harbour Nights star quits',
    'Mara Quill is leaving Harbour Nights. She will next be seen in Dry Dock.',
    'Harbour Nights',
  ],
  [
    'a work that gets a spin-off is news of the spin-off',
    'Harbour Nights is getting a spin-off',
    'Vantage is making a spin-off of Harbour Nights. It is called Dry Dock.',
    'Dry Dock',
  ],
  [
    'so is one that returns with a sequel',
    'Harbour Nights to return with a sequel series',
    'Vantage has ordered Dry Dock.',
    'Dry Dock',
  ],
  [
    'but one that gets a season is not news of the next work that the text names',
    'Harbour Nights gets second season',
    'Harbour Nights will return in May, after Dry Dock ends.',
    'Harbour Nights',
  ],
]

describe('what a text is about', () => {
  for (const [shows, title, text, work] of ABOUT)
    test(shows, () =>
      assert.deepEqual(
        read(`${text}\n\nJon Vale is the showrunner.`, title).filter((claim) =>
          claim.startsWith('works_on(Jon'),
        ),
        [`works_on(Jon Vale, ${work}) showrunner certain`],
      ),
    )
})

test('behind a paragraph that turns to something else, what names no work may be of either', () =>
  assert.deepEqual(
    read(
      'Harbour Nights is back.\n\nIn other news, Mara Quill will star in Dry Dock.\n\nJon Vale will direct.',
    ),
    ['works_on(Mara Quill, Dry Dock) actor certain'],
  ))
