import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../extract/reading.ts'

test('a later sentence of a paragraph that begins with another work turns to it', () =>
  assert.ok(
    read('Dry Dock opens in May. Salt and Ash opens in June. Jon Vale directs.', 'Two films').includes(
      'works_on(Jon Vale, Salt and Ash) director certain',
    ),
  ))

test('the new season is the newest that was named, also before a verb that looks like a noun', () =>
  assert.ok(
    read('Harbour Nights has been renewed for season 4. The new season premieres on March 4, 2018.').includes(
      'released(Harbour Nights S4) 2018-03-04 certain',
    ),
  ))

test('the actor is whom the sentence before was about, not who was named last', () =>
  assert.ok(
    read('Jon Vale has joined Dry Dock, opposite Mara Quill. The actor will play Owl.').some((claim) =>
      claim.startsWith('portrays(Jon Vale, Owl'),
    ),
  ))

test('a surname that could be a character’s is still the person’s whom the text names in full', () =>
  assert.deepEqual(
    read('Mara Quill is tired. Quill had a small role in Dry Dock.').filter((claim) => /\(Quill/.test(claim)),
    [],
  ))

test('a word in quotation marks that somebody says is no title', () =>
  assert.deepEqual(read('“Flashbacks,” Mara Quill explains. Nightjar appears in two of the episodes.'), [
    'appears(Nightjar, Harbour Nights) certain',
  ]))

test('a part in an older work leaves the job in the new one said', () =>
  assert.deepEqual(
    read(
      'Mara Quill is in early talks to star in Salt and Ash. She also starred in Dry Dock as Nightjar.',
      'Salt and Ash',
    ),
    ['works_on(Mara Quill, Salt and Ash) actor likely', 'portrays(Mara Quill, Nightjar, Dry Dock) certain'],
  ))

test('a season that the catalogue lists by its number is a season of its series', () =>
  assert.deepEqual(
    read('Harbour Nights S3\n\nThe season has finished filming.', 'News', [
      { name: 'Harbour Nights', type: 'work', aliases: [] },
      { name: 'Harbour Nights S3', type: 'work', aliases: [] },
    ]),
    ['production(Harbour Nights S3) wrapped certain'],
  ))

test('a film that might be made after a series doesn’t make the series a film', () =>
  assert.ok(
    read(
      'Tom Birch would love to do a “Harbour Nights” movie. Jon Vale left the show after its third season. Dry Dock is a western.',
      '‘Harbour Nights’ to End After Fifth Season',
    ).some((claim) => claim.startsWith('leaves(Jon Vale, Harbour Nights')),
  ))

test('“it” is the work that the sentence before turned to', () =>
  assert.ok(
    read('Mara Quill is back. Jon Vale will also star in Dry Dock. It opens in May.').includes(
      'released(Dry Dock) 2018-05 certain',
    ),
  ))

test('who somebody is turns to no other work', () => {
  for (const credit of [
    'Jon Vale, who wrote Dry Dock, is back.',
    'Jon Vale is known for Dry Dock.',
    'Mara Quill met the director of Dry Dock.',
    'It is adapted from Dry Dock.',
  ])
    assert.ok(
      read(`Mara Quill is tired. ${credit} The series returns in May.`).includes(
        'released(Harbour Nights) 2018-05 certain',
      ),
      credit,
    )
})

test('the answer is about what the question asked of', () =>
  assert.ok(
    read('Will there be more Dry Dock?\n\nIt has been renewed for a third season.').includes(
      'ordered(Dry Dock S3) certain',
    ),
  ))

test('a hero at the head of a sentence makes it of no series that bears the same name', () =>
  assert.deepEqual(
    read('Nightjar and Owl met in Dry Dock. The two will meet again.', 'News', [
      { name: 'Nightjar', type: 'character', aliases: [] },
      { name: 'Nightjar', type: 'work', aliases: [] },
      { name: 'Owl', type: 'character', aliases: [] },
      { name: 'Dry Dock', type: 'work', aliases: [] },
    ]).filter((claim) => claim.includes('Owl, Nightjar')),
    [],
  ))

test('what a work is adapted from is not what the text is about', () =>
  assert.deepEqual(
    read(
      'Vantage will make “Dry Dock,” an adaptation of the comic “Salt and Ash.”\n\nJon Vale directs.\n\n“Salt and Ash” is read everywhere. “Salt and Ash” was a hit.',
      'Vantage dives in',
    ).filter((claim) => claim.startsWith('works_on')),
    ['works_on(Jon Vale, Dry Dock) director certain'],
  ))

test('a recap is of the series whose name stands before the word, not of the episode behind it', () => {
  const text = 'What an hour of “Salt and Ash”. “Salt and Ash” was long.\n\nMara Quill leaves the show.'
  assert.ok(read(text, 'Dry Dock recap: “Salt and Ash”').includes('leaves(Mara Quill, Dry Dock) certain'))
})
