import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../extract/reading.ts'

/** Each: what is shown, headline, text, and a claim that it makes. */
const MEANT: readonly (readonly [shows: string, title: string, text: string, claim: string])[] = [
  [
    'a season without a series is of the series that the paragraph gave one',
    'Harbour Nights and Dry Dock',
    'Mara Quill will star in the second season of Dry Dock. The Owl dies in season three.',
    'dies(Owl, Dry Dock S3) certain',
  ],
  [
    'a season without a series is of the one that has had a season of that number',
    'Salt and Ash',
    'The third season of Dry Dock is out. The first season of Harbour Nights is too.\n\nMeanwhile, Owl dies in season three.',
    'dies(Owl, Dry Dock S3) certain',
  ],
  [
    'what is told of the end of a season is of that one, and of no newer',
    'Harbour Nights season 3',
    'Harbour Nights closed out its second season by killing Nightjar.',
    'dies(Nightjar, Harbour Nights S2) certain',
  ],
  [
    'last season is the one before that which the article is about',
    'Harbour Nights season 3',
    'Harbour Nights returns for season 3 in May. Nightjar was killed off last season.',
    'dies(Nightjar, Harbour Nights S2) certain',
  ],
  [
    'the previous season is the one before that which the article is about',
    'Harbour Nights season 3',
    'Harbour Nights returns for season 3 in May. Nightjar died at the end of the previous season.',
    'dies(Nightjar, Harbour Nights S2) certain',
  ],
  [
    'a number alone is a season beside one that is named in full, of the series right before it',
    'Harbour Nights and Dry Dock',
    'Vantage has renewed Harbour Nights for a third season and Dry Dock for a second.',
    'ordered(Dry Dock S2) certain',
  ],
  [
    'a number alone is a season of the series whose season the sentence before named',
    'Harbour Nights',
    'Vantage has renewed Harbour Nights for a third season. The second is due in May.',
    'released(Harbour Nights S2) 2018-05 certain',
  ],
  [
    'a season is of the series that is described behind it',
    'Dry Dock',
    'Harbour Nights season 4 is over. Mara Quill will star in the second season of the drama Dry Dock.',
    'works_on(Mara Quill, Dry Dock S2) actor certain',
  ],
  [
    'the season is the one of the article, not an older one that another paragraph spoke of',
    'Harbour Nights season 4',
    'Jon Vale has joined season 4. Mara Quill was in the first season.\n\nThe season begins filming in May.',
    'production(Harbour Nights S4) pre-production certain',
  ],
  [
    'the season is the one that the paragraph named last',
    'Harbour Nights season 4',
    'Season 4 is filming.\n\nSeason 2 was a success. Owl died at the end of the season.',
    'dies(Owl, Harbour Nights S2) certain',
  ],
  [
    'the final run is the newest season',
    'Harbour Nights',
    'Vantage has ordered a third season of Harbour Nights.\n\nThe final run premieres on May 4.',
    'released(Harbour Nights S3) 2018-05-04 certain',
  ],
  [
    'the new six-parter is the newest season of a series that has one',
    'Harbour Nights',
    'Vantage has ordered a third season of Harbour Nights.\n\nThe new six-parter premieres on May 4.',
    'released(Harbour Nights S3) 2018-05-04 certain',
  ],
]

describe('a season that is not named in full', () => {
  for (const [shows, title, text, claim] of MEANT)
    test(shows, () => {
      const claims = read(text, title)
      assert.ok(claims.includes(claim), claims.join('; '))
    })
})

test('a series crosses over with no season of its own, nor comes from one', () =>
  assert.deepEqual(
    read('Season 3 of Harbour Nights is out. A crossover with the show is planned.').filter((c) =>
      c.startsWith('crossover'),
    ),
    [],
  ))

test('a number alone is no season where no other is named, or where halves are told of', () => {
  for (const text of [
    'Harbour Nights and Dry Dock are back. The second is due in May.',
    'The first half of Harbour Nights season 4 is out. The second is due in May.',
  ])
    assert.deepEqual(
      read(text, 'Harbour Nights').filter((claim) => claim.includes('2018-05')),
      [],
      text,
    )
})
