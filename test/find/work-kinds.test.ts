import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../extract/reading.ts'

/** Each: what is shown, the text under the headline "News of the week" or another, and a claim that it makes. */
const MEANT: readonly (readonly [shows: string, text: string, claim: string, title?: string])[] = [
  [
    'the film is no series',
    'In the film Dry Dock, Owl dies. The second season of Harbour Nights is out in May. Jon Vale created the show.',
    'works_on(Jon Vale, Harbour Nights) creator certain',
  ],
  [
    'what was once called the film is a film from then on',
    'Jon Vale will direct Dry Dock. The film opens in June.\n\nVantage has also renewed Harbour Nights. The show returns in May.',
    'released(Harbour Nights) 2018-05 certain',
    'Jon Vale to direct Dry Dock',
  ],
  [
    'what the sentence has called a film is no series',
    'Dry Dock is the big-screen sequel to Harbour Nights.\n\nThe movie picks up two years after the series.',
    'set(Dry Dock, Harbour Nights) after certain',
    'Dry Dock news',
  ],
  [
    'what the text is about is a film once it has been called one',
    'Dry Dock is the big-screen sequel to Harbour Nights.\n\nThe movie opens in May. Jon Vale, who created the show, directs.',
    'works_on(Jon Vale, Harbour Nights) creator certain',
    'Dry Dock news',
  ],
  [
    'the only show of the text goes before what was named last',
    'The film Dry Dock comes from the series Salt and Ash.\n\nA Nightjar spin-off is coming too.\n\nJon Vale created the show.',
    'works_on(Jon Vale, Salt and Ash) creator certain',
    'Dry Dock news',
  ],
  [
    'the noun between two titles is of the second',
    'Mara Quill has joined the movie Salt and Ash. The movie is set two years after the series.',
    'set(Salt and Ash, Harbour Nights) after certain',
    'Harbour Nights movie Salt and Ash adds Mara Quill',
  ],
  [
    'the spinoff is not what it was spun from',
    'The Harbour Nights spinoff Dry Dock is coming back. Jon Vale created the spinoff.',
    'works_on(Jon Vale, Dry Dock) creator certain',
    'Harbour Nights news',
  ],
  [
    'the spin-off is written in three tokens',
    'Vantage has axed Harbour Nights. The spin-off, Dry Dock, will go on.\n\nThe spin-off was created by Jon Vale.',
    'works_on(Jon Vale, Dry Dock) creator certain',
    'Harbour Nights news',
  ],
  [
    'the sequel is the one that the article calls so',
    'Salt and Ash is the sequel to Dry Dock. Owl does not die in Dry Dock.\n\nThe sequel will be released on May 4.',
    'released(Salt and Ash) 2018-05-04 certain',
    'Dry Dock and what comes next',
  ],
  [
    'the prequel series is the prequel',
    'Vantage has ordered Dry Dock, a prequel to Harbour Nights. The prequel series stars Mara Quill.',
    'works_on(Mara Quill, Dry Dock) actor certain',
    'Harbour Nights news',
  ],
  [
    'the original is what the others come from',
    'Mara Quill will star in the Harbour Nights reboot Dry Dock.\n\nJon Vale created the original.',
    'works_on(Jon Vale, Harbour Nights) creator certain',
    'Dry Dock news',
  ],
  [
    'the game is what the article calls a game',
    'Vantage has announced Dry Dock, a game about the Owl. The game comes out on June 1.',
    'released(Dry Dock) 2018-06-01 certain',
    'Harbour Nights news',
  ],
  [
    'a title with a finale is a series',
    'Mara Quill directed the Dry Dock finale. Jon Vale created the series.',
    'works_on(Jon Vale, Dry Dock) creator certain',
    'Mara Quill’s next film, Salt and Ash',
  ],
  [
    'the comedy is the one that the article calls so',
    'The horror film Dry Dock opens in June. The comedy Salt and Ash opens in May.\n\nJon Vale directed the comedy.',
    'works_on(Jon Vale, Salt and Ash) director certain',
  ],
  [
    'the film of a year is the one of that year',
    'The 2014 film Dry Dock was a hit. Its 2018 sequel, Salt and Ash, opens in May.\n\nMara Quill starred in the 2014 film.',
    'works_on(Mara Quill, Dry Dock) actor certain',
    'Salt and Ash news',
  ],
  [
    'the parent series is what the prequel comes from',
    'Salt and Ash is a prequel to Harbour Nights.\n\nMara Quill starred in the parent series.',
    'works_on(Mara Quill, Harbour Nights) actor certain',
    'Salt and Ash news',
  ],
  [
    'the new series is what comes from another',
    'Vantage has ordered Salt and Ash, a spinoff of Harbour Nights. Harbour Nights ends in May. The new series was created by Jon Vale.',
    'works_on(Jon Vale, Salt and Ash) creator certain',
    'Harbour Nights news',
  ],
  [
    'the television series is no film that comes from it',
    'Salt and Ash is the sequel to the television series Harbour Nights. Jon Vale created the television series.',
    'works_on(Jon Vale, Harbour Nights) creator certain',
    'Salt and Ash news',
  ],
  [
    'the first film is what the sequel comes from',
    'Salt and Ash is the sequel to Dry Dock. Mara Quill directed the first film.',
    'works_on(Mara Quill, Dry Dock) director certain',
    'Salt and Ash news',
  ],
]

describe('a description means the work of its kind', () => {
  for (const [shows, text, claim, title] of MEANT)
    test(shows, () => {
      const claims = read(text, title ?? 'News of the week')
      assert.ok(claims.includes(claim), claims.join('; '))
    })
})

test('a sequel that has no title is what goes on about it, and not the work that has one', () =>
  assert.deepEqual(
    read('Vantage is making a sequel to Dry Dock. Jon Vale will star in the sequel.', 'Dry Dock').filter(
      (c) => c.startsWith('works_on(Jon Vale'),
    ),
    ['works_on(Jon Vale, Dry Dock sequel) actor certain'],
  ))

test('a description that nothing tells apart means no work', () => {
  for (const text of [
    'Salt and Ash is good. Jon Vale directed the first film.',
    'Salt and Ash is good. Jon Vale directed the 2014 film.',
  ])
    assert.deepEqual(
      read(text, 'News of the week').filter((c) => c.includes('Jon Vale')),
      [],
      text,
    )
})
