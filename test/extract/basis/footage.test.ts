import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Entity } from '../../../src/model/index.ts'
import { claimsIn } from '../reading.ts'

const TRAILER = 'Harbour Nights trailer: all that you missed'
const basisOf = (text: string, predicate: string, title?: string) =>
  claimsIn(text, title).find((c) => c.predicate === predicate)?.basis

describe('what a picture shows', () => {
  for (const text of [
    'In the new trailer for Dry Dock, Nightjar and Owl team up.',
    'A clip released overnight has Nightjar fighting Owl in Dry Dock.',
    'The trailer for Dry Dock sees Nightjar meet Owl.',
    'Judging by the trailer, Nightjar meets Owl in Dry Dock.',
    'Vantage has a new trailer for Dry Dock. In it, Nightjar meets Owl.',
  ])
    test(text, () => assert.equal(basisOf(text, 'meets'), 'footage'))

  test('stands under a time code where the headline promises a trailer', () => {
    const text = '0:07 - The quay. Nightjar meets Owl there.'
    assert.equal(basisOf(text, 'meets', TRAILER), 'footage')
  })
  test('is not what happened before', () => {
    const text = '0:07 - A ring. Nightjar died in Dry Dock.'
    assert.equal(basisOf(text, 'dies', TRAILER), 'released')
  })
  test('is on its title card', () => {
    const text = 'The title card gives the date: Dry Dock opens on May 4.'
    assert.equal(basisOf(text, 'released', TRAILER), 'footage')
    assert.equal(basisOf(text, 'released'), 'report')
  })
  test('is not what is told beside it', () => {
    const arrived = 'The trailer for Dry Dock has arrived. Dry Dock opens on May 4.'
    assert.equal(basisOf(arrived, 'released'), 'report')
  })
  test('goes on in the next sentence, whoever released it', () => {
    const text = 'Vantage released a new trailer. It also confirms that Dry Dock opens on May 4.'
    const claim = claimsIn(text).find((c) => c.predicate === 'released')
    assert.deepEqual([claim?.basis, claim?.according_to], ['footage', []])
  })
})

describe('who is seen in a trailer that the headline promises', () => {
  const ahead = 'Harbour Nights opens on May 4.'
  for (const text of [
    'Nightjar (Mara Quill) wakes at sea.',
    'And there is Mara Quill as Nightjar.',
    'The one on the barge is Mara Quill’s Nightjar.',
  ])
    test(text, () => assert.equal(basisOf(`${text} ${ahead}`, 'portrays', TRAILER), 'footage'))
  test('is not who was there before', () =>
    assert.equal(
      basisOf(`Mara Quill, who played Nightjar in Dry Dock, is away. ${ahead}`, 'portrays', TRAILER),
      'released',
    ))
  test('is promised by no headline that lists all there is to know', () =>
    assert.equal(
      basisOf(
        `And Mara Quill as Nightjar. ${ahead}`,
        'portrays',
        'Harbour Nights Release Date, Cast, Trailer',
      ),
      'report',
    ))
})

describe('what happens in a scene that was shown', () => {
  for (const text of [
    'Then came six minutes of footage. Nightjar meets Owl in a corridor.',
    '2.30pm: CLIP. Nightjar fights Owl in Dry Dock.',
    'They ran a clip next. It rains. Nightjar meets Owl on a cliff.',
  ])
    test(text, () => assert.equal(basisOf(text, 'meets'), 'footage'))
  test('is told no further than its paragraph', () =>
    assert.equal(basisOf('They ran a clip next.\n\nNightjar meets Owl on a cliff.', 'meets'), 'released'))
})

describe('a picture of somebody', () => {
  const ahead = 'Dry Dock opens on May 4.'
  test('shows who is who', () => {
    for (const text of [
      'Here is a picture of Mara Quill as Nightjar.',
      'The first image of Mara Quill as Nightjar is out.',
      'Vantage released a first look at Mara Quill as Nightjar.',
      'The teaser poster features Mara Quill as Nightjar.',
    ])
      assert.equal(basisOf(`${text} ${ahead}`, 'portrays', ''), 'footage', text)
  })
  test('of something else shows nothing of it', () =>
    assert.equal(
      basisOf(
        `Mara Quill, who plays Nightjar in Dry Dock, posted a picture of a boat. ${ahead}`,
        'portrays',
        '',
      ),
      'report',
    ))
})

describe('whose pictures an article goes by', () => {
  const cast: Entity[] = ['Harbour Nights', 'Dry Dock'].map((name) => ({ name, type: 'work', aliases: [] }))
  for (const name of ['Nightjar', 'Owl']) cast.push({ name, type: 'character', aliases: [] })
  for (const name of ['Pier Watch', 'Instagram']) cast.push({ name, type: 'outlet', aliases: [] })
  const groundsOf = (text: string) =>
    claimsIn(text, 'News', cast).map((c) => [c.predicate, c.basis, ...c.according_to].join(', '))
  const told = 'So Nightjar meets Owl in Dry Dock. Cameras are rolling on Dry Dock.'
  for (const lead of [
    'Photos that went up on Sunday on the account Pier Watch are grey.',
    'Snaps taken by the people at Pier Watch show a boat.',
    'It rains. The pictures, posted on Friday by Pier Watch, show a barge.',
  ])
    test(`is told of all that they show: ${lead}`, () =>
      assert.deepEqual(groundsOf(`${lead} ${told}`), [
        'meets, footage, Pier Watch',
        'production, footage, Pier Watch',
      ]))
  for (const lead of ['Photos went up on Instagram by night.', 'Pier Watch is asleep.', 'Mara took a photo.'])
    test(`is nobody here: ${lead}`, () =>
      assert.deepEqual(groundsOf(`${lead} ${told}`), ['meets, report', 'production, report']))
})

describe('pictures that the sentence before tells of', () => {
  const photos = 'New photos from Dry Dock are online.'
  for (const text of [
    'One of them shows Nightjar fighting Owl.',
    'They show Nightjar fighting Owl.',
    'In one, Nightjar fights Owl.',
    'In another, Nightjar fights Owl.',
  ])
    test(text, () => assert.equal(basisOf(`${photos} ${text}`, 'meets'), 'footage'))
  test('are not whatever is one', () => {
    assert.notEqual(basisOf(`${photos} In one interview, Nightjar fights Owl.`, 'meets'), 'footage')
    assert.equal(basisOf(`${photos} One insider revealed that Nightjar fights Owl.`, 'meets'), 'anonymous')
  })
})
