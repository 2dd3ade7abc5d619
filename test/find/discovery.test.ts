import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Catalogue, documentOf, mentionsIn } from '../../src/find/index.ts'

const NOTHING = new Catalogue([])

/** Names found with nothing known, as "type name", a guess with "?" behind it. */
function found(text: string, title = '', outlet?: string): Set<string> {
  const { mentions } = mentionsIn(documentOf({ title, text }), NOTHING, outlet)
  return new Set(
    mentions
      .filter((m) => m.kind === 'name')
      .map((m) => `${m.referent.type} ${m.referent.name}${m.guessed === true ? '?' : ''}`),
  )
}

function finds(text: string, expected: readonly string[], title = '', outlet?: string): void {
  const names = found(text, title, outlet)
  for (const name of expected) assert.ok(names.has(name), `${name} in: ${[...names].join(' | ')}`)
}

function lacks(text: string, unwanted: RegExp, title = ''): void {
  const names = [...found(text, title)]
  assert.ok(!names.some((n) => unwanted.test(n)), names.join(' | '))
}

describe('what a name is', () => {
  test('is told by what stands around it', () =>
    finds(
      'Vantage has renewed Copper Lantern for a third season. Ottilie Brask stars as Dana Voss, and showrunner Ivo Tarn is back. The Evening Gull reports that it returns in May.',
      [
        'company Vantage',
        'work Copper Lantern',
        'person Ottilie Brask',
        'character Dana Voss',
        'person Ivo Tarn',
        'outlet Evening Gull',
      ],
    ))
  test('is told by all places together, the headline included', () =>
    finds(
      'Copper Lantern is not over. Nobody had thought so. The second season of Copper Lantern was a hit.',
      ['work Copper Lantern'],
      'Copper Lantern: what we know',
    ))
  test('is told by a surname that stands alone', () =>
    finds('Ottilie Brask had news. “It is done,” said Brask. “We start in May,” Brask told reporters.', [
      'person Ottilie Brask',
    ]))
  test('is told by the list it stands in', () =>
    finds('It is the work of director Ottilie Brask, Ivo Tarn and Kwame Sorrel, who met in May.', [
      'person Ottilie Brask',
      'person Ivo Tarn',
    ]))
  test('is told by brackets, the same way round in the whole article', () =>
    finds(
      'The cast: actress Ottilie Brask (Dana Voss), Ivo Tarn (Rufus Hale) and Kwame Sorrel (Edda Quist).',
      [
        'person Ottilie Brask',
        'character Dana Voss',
        'person Ivo Tarn',
        'character Rufus Hale',
        'character Edda Quist',
      ],
    ))
  test('is told by who owns it', () =>
    finds('Actress Ottilie Brask was there. Ottilie Brask’s Dana Voss leaves the city.', [
      'character Dana Voss',
    ]))
  test('is told by who is cast as it', () => {
    finds(
      'Actress Ottilie Brask is Cinderwing and Ivo Tarn, who directs it, returns as foreman Rufus Hale.',
      ['character Cinderwing', 'character Rufus Hale'],
    )
    lacks('Actress Ottilie Brask is Chatter’s new face.', /character Chatter/)
  })
  test('is told by what is reported from it, and by nobody who is neither', () => {
    const text = 'According to a new report from The Tin Whistle, it is done. Neither Brask nor Tarn agreed.'
    finds(text, ['outlet The Tin Whistle?'])
    lacks(text, /Neither/)
  })
  test('is that of a known bearer where a given name stands alone', () => {
    const known = new Catalogue([{ name: 'Mara Finch', type: 'character', aliases: [] }])
    const text = 'Mara Finch is back. “Mara isn’t dead,” he said. Then Mara dies.'
    const { mentions } = mentionsIn(documentOf({ title: '', text }), known)
    assert.deepEqual([...new Set(mentions.map((m) => m.referent.name))], ['Mara Finch'])
  })
  test('is told by a subtitle that is added to it', () =>
    finds('Brask saw Lantern Row first. Then came the film Lantern Row: Embers.', ['work Lantern Row']))
  test('is told by the line of a list that it opens', () => {
    const list =
      'The Salt Road: Wet Dock (June 11)\n\nA TIDE OF ASH, SEASON TWO — fall 2026\n\n• Marrow — May 3'
    finds(list, ['work The Salt Road: Wet Dock', 'work A TIDE OF ASH', 'work Marrow'])
    lacks('PORT HALLORAN (May 4) — The cast met the press at the docks.', /work PORT HALLORAN/)
  })
  test('is told in small letters too, by a writer who does without capitals', () =>
    finds('so i saw it. the voice of Sukari is great. i love sukari. sukari rules.', ['character Sukari']))
  test('is told by its own last word', () =>
    finds('It was made by Tarn Pictures, the Moth Brigade said, in the Lampverse.', [
      'company Tarn Pictures',
      'universe Lampverse',
    ]))
  test('is the outlet that the article stands in', () =>
    finds('She told Gullwatch so.', ['outlet Gullwatch'], '', 'Gullwatch'))
  test('stays a guess where too little is told', () =>
    finds('We had tea with Ottilie Brask.', ['person Ottilie Brask?']))
})

describe('where a name begins and ends', () => {
  test('a trade is no part of it', () =>
    finds('Pensioner Doreen Platt was told that councilman Porter Oduya said so.', ['person Porter Oduya']))
  test('a number that only says which one is no part of it', () =>
    lacks('She plays the Lantern. He plays the Tenth Lantern, and the Lantern fights.', /Tenth/))
  test('the number of a season ends it', () =>
    finds('Nobody has seen Copper Lantern Season 3 yet, says the cast of Copper Lantern.', [
      'work Copper Lantern',
    ]))
  test('whoever speaks behind a colon is no part of it', () =>
    finds('On The Drowned Choir: Mara Tarn told us so. The film The Drowned Choir opens.', [
      'work The Drowned Choir',
      'person Mara Tarn',
    ]))
  test('an article and a possessive belong to a title', () =>
    finds('We saw the Regent’s Hour trailer, and the Regent was in it.', ['work Regent’s Hour']))
  test('two people with “&” between them are two', () =>
    finds('It was written by Ottilie Brask & Ivo Tarn, and directed by Ivo Tarn.', [
      'person Ottilie Brask',
      'person Ivo Tarn',
    ]))
  test('“and” belongs to a title that is called so', () =>
    finds('It is a series called Salt and Ash.', ['work Salt and Ash']))
})

describe('other forms of a name', () => {
  test('a subtitle alone means the whole title', () =>
    finds('The film Copper Lantern: Last Bloom opens. “Last Bloom” was filmed in May.', [
      'work Copper Lantern: Last Bloom',
    ]))
  test('whom a verb of saying stands before is called without it', () => {
    finds('Edna Foyle stars. Said Foyle: “It is cold.”', ['person Edna Foyle'])
    lacks('Edna Foyle stars. Said Foyle: “It is cold.”', /Said/)
  })
  test('somebody and what they are of are two', () => {
    finds('Henry Foyle of Salt Monthly said that it was over.', ['outlet Salt Monthly'])
    finds('He was in the kids program Henry Foyle of Space Patrol.', ['team Henry Foyle of Space Patrol?'])
  })
  test('a headline gives the full name of whom the text calls by the surname', () => {
    finds(
      'Foyle, reached at home, was brief. Foyle left.',
      ['person Hollis Foyle'],
      'Why Hollis Foyle Left the Row',
    )
  })
  test('a Korean given name has its second syllable in small letters', () => {
    finds('The actress Yoon Tae-ri has joined. “It rained,” Yoon said. Director Park Joon-ho left.', [
      'person Yoon Tae-ri',
      'person Park Joon-ho',
    ])
    lacks('The Salt Row-run bar is open, said Edna Foyle-led crowds.', /run|led/)
  })
  test('who holds a post is no work, whatever it is of', () =>
    finds('Vantage head of drama Kylie Foyle defended the move.', ['person Kylie Foyle']))
  test('a park or a hall is a surname behind a given name', () => {
    finds('“It rained,” Lena Park said. Director Tom Hall agreed.', ['person Lena Park', 'person Tom Hall'])
    lacks('It was filmed in Victoria Park and at Albert Hall.', /person/)
  })
  test('a firm is called without what it does', () =>
    lacks('Publisher Hexalon told us that the game is late.', /Publisher/))
  test('a work without a title goes by its description', () => {
    finds('The drama Copper Lantern is back. A Copper Lantern spin-off is in development.', [
      'work Copper Lantern spin-off',
    ])
    lacks('The drama Copper Lantern is back. A Copper Lantern spin-off called Dry Dock is ready.', /spin-off/)
  })
})

describe('no names are', () => {
  test('words that only begin a sentence with a capital', () =>
    lacks('Production starts in May. Transmission has been cancelled.', /Production|Transmission/))
  test('words in capitals for emphasis, days and holidays', () =>
    lacks('I am NOT waiting. Happy Friday! It made a lot on New Year’s Eve.', /NOT|Friday|Eve/))
  test('what stands behind somebody’s name in a list of quotes', () =>
    lacks('• Edna Foyle: “I’m in.”\n\n“I’m out.” – Edna Foyle', /work/))
  test('what somebody says in quotation marks', () =>
    lacks('“Nobody Knows, You See,” she said. “Absolutely,” he said.', /work/))
})
