import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from './reading.ts'

const says = (text: string, claim: string, title?: string) =>
  assert.ok(read(text, title).includes(claim), read(text, title).join('; ') || 'nothing')

describe('who is meant', () => {
  test('a name behind a noun names it', () => {
    says(
      'Mara Quill has been cast as a pirate known only as Nightjar.',
      'portrays(Mara Quill, Nightjar) certain',
    )
    says('Mara Quill agreed, and her ferryman, Nightjar, is tired.', 'portrays(Mara Quill, Nightjar) certain')
  })
  test('"him" of whoever plays him is the character named last', () =>
    says('Nightjar sulks. Jon Vale, who plays him, said no.', 'portrays(Jon Vale, Nightjar) certain'))
  test('a role in a work that the subject leaves is still the role of the subject', () =>
    says(
      'Mara Quill is exiting Dry Dock after 13 years as Nightjar.',
      'portrays(Mara Quill, Nightjar) certain',
    ))
  test('"such as" gives no role', () =>
    assert.deepEqual(read('Mara Quill played in bands such as Nightjar.'), []))
  test('"the 1991 miniseries" behind a title is that title', () =>
    says(
      'Harbour Nights is adapted from Dry Dock, the 1991 miniseries written by Mara Quill.',
      'works_on(Mara Quill, Dry Dock) writer certain',
    ))
})

describe('dates and titles', () => {
  test('that were given up are denied', () =>
    says(
      'Dry Dock, originally dated for March 3, 2018, will now open on May 9, 2018.',
      'released(Dry Dock) 2018-03-03 denied',
    ))
  test('a year before a title is its release', () =>
    says('The sequel to 2013’s Dry Dock is here.', 'released(Dry Dock) 2013 certain'))
  test('of two dates, one inside the other, the finer stays', () =>
    assert.deepEqual(
      read('Dry Dock opens on May 9, 2018.', 'Dry Dock to open in May').filter((c) =>
        c.startsWith('released'),
      ),
      ['released(Dry Dock) 2018-05-09 certain'],
    ))
  test('a title that is a work’s own is told of that work', () =>
    says('Vantage ordered a drama called Salt and Ash.', 'titled(Salt and Ash, Salt and Ash) certain'))
})

describe('names that no catalogue has', () => {
  test('are no places, languages or peoples', () =>
    assert.deepEqual(
      read('Ottilie Brask was killed in Cambodia. She shot Kisna in Hindi. The Swedish star stayed.', '', []),
      [],
    ))
  test('may begin with an article or run over a colon, and are whole', () => {
    says(
      'Ottilie Brask stars in the film The Velvet Meridian.',
      'works_on(Ottilie Brask, The Velvet Meridian) actor certain',
      '',
    )
    says(
      'Ottilie Brask stars in the thriller Velvet: Last Bloom.',
      'works_on(Ottilie Brask, Velvet: Last Bloom) actor certain',
      '',
    )
  })
})

describe('the episode in the headline', () => {
  const recap = 'Dry Dock 2x05 recap'
  test('is where a recap tells of what happens', () => {
    says('Nightjar is dead.', 'dies(Nightjar, Dry Dock S2E5) certain', recap)
    says('Owl fights Nightjar.', 'meets(Owl, Nightjar, Dry Dock S2E5) fights certain', recap)
  })
  test('is not where a season is named', () =>
    says('In season 1, Owl was killed by Nightjar.', 'dies(Owl, Dry Dock S1) certain', recap))
  test('is not what is filmed', () =>
    says('Filming has begun.', 'production(Dry Dock S2) filming certain', recap))
})
