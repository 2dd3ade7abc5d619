import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Catalogue, documentOf, mentionsIn } from '../../src/find/index.ts'

const NOTHING = new Catalogue([])

/** Names found with nothing known, as "type name", a guess with "?" behind it. */
function found(text: string, title = ''): readonly string[] {
  const { mentions } = mentionsIn(documentOf({ title, text }), NOTHING)
  const named = mentions.filter((m) => m.kind === 'name')
  return named.map((m) => `${m.referent.type} ${m.referent.name}${m.guessed === true ? '?' : ''}`)
}

const finds = (text: string, expected: readonly string[], title = '') => {
  const names = found(text, title)
  for (const name of expected) assert.ok(names.includes(name), `${name} in: ${names.join(' | ')}`)
}
const lacks = (text: string, unwanted: RegExp, title = '') => {
  const names = found(text, title)
  assert.ok(!names.some((name) => unwanted.test(name)), names.join(' | '))
}

describe('a title', () => {
  test('with a subtitle is one inside a sentence, and before its verb', () => {
    finds('It begins with a storm in Copper Lantern: Landfall, they say.', ['work Copper Lantern: Landfall'])
    finds('Tumblerook: The Movie took everyone by storm in March.', ['work Tumblerook: The Movie'])
    lacks('Tumblerook: Nobody has seen it.', /Nobody/)
    lacks('And there they are, the Parliament: Bellwright, Sorrow and Saint Orme.', /Parliament: /)
  })
  test('is followed by the number of an issue', () => {
    finds('Hob Tarn drew her first in Copper Lantern #112.', ['work Copper Lantern #112'])
    finds('COPPER LANTERN: EMBERS #4\n\nFinal issue!', ['work COPPER LANTERN: EMBERS #4'])
    finds('In this volume: collects COPPER LANTERN #3 and more.', ['work COPPER LANTERN #3'])
  })
  test('opens a line of a list that tells the time in brackets', () => {
    finds('Goodnight, Mr Orme (4 October). A nap in a cardigan.', ['work Goodnight, Mr Orme'])
    finds('Llama Patrol Again (Popgun, Saturdays from the 5th, 9am).', ['work Llama Patrol Again'])
    finds('Ottilie Brask, The Ropewalk (Tollgate, 10 October).', ['work The Ropewalk'])
    lacks('Ottilie Brask (born in October) is tall.', /work Ottilie/)
  })
  test('begins with an ordinal behind a small letter', () => {
    finds('As for Second Mortgage, Vantage’s other bubble drama, nobody knows.', ['work Second Mortgage'])
    finds('She left for Final Harvest, a drama about farmers.', ['work Final Harvest'])
  })
  test('goes on over a preposition where an article with a capital opens it', () => {
    finds('He was the wrong man in A Ticket for Brack (1957) and in A Peal at the Mill, a drama.', [
      'work A Ticket for Brack',
    ])
    finds('He voiced it in The Lamp at Brack Head, a cartoon.', ['work The Lamp at Brack Head'])
    lacks('She starred in The Tallyman for Vantage, a studio.', /Tallyman for/)
  })
  test('goes on over a preposition behind a number with a capital', () => {
    finds('He wore them in One for Sorrow and in Four for a Girl, two pictures.', [
      'work One for Sorrow',
      'work Four for a Girl',
    ])
    lacks('She has two for Vantage and the other five for Kestrel.', /for/)
  })
  test('is told by the show that it is, and is none that a man is called', () => {
    finds(
      'She has voiced it in Glassblade since the show began. She is not in Glassblade Jr., the spin-off.',
      ['work Glassblade'],
    )
    finds('He plays a man called Fenwick.', ['character Fenwick'])
  })
  test('has “and” in it before a year', () =>
    finds('He was the blind organist of Salt and Iron (1971).', ['work Salt and Iron']))
  test('is what a headline says that it recaps', () => {
    finds('Well, that was a party.', ['work Tessel: Corsair'], 'Tessel: Corsair recap: who needs a lift?')
    finds('Well, that was a party.', ['work Copper Lantern'], 'Copper Lantern season 3: all we know')
    lacks('Well, that was a party.', /work New/, 'New Copper Lantern trailer: who needs a lift?')
  })
  test('begins behind the verb of a question', () =>
    finds('Has The Cartwrights been renewed? Nobody knows. The Cartwrights season 2 ended in May.', [
      'work The Cartwrights',
    ]))
  test('is none that is somebody by the name that begins like it', () =>
    finds(
      'The drama The Bellman is back. Ewan Tarn is Corin Vask, the Bellman of Oxmere.',
      ['work The Bellman'],
      '‘The Bellman’ Rung Up for Season 2',
    ))
  test('is meant by its last word under an article', () =>
    finds('The drama Tarner’s Row is back. Nobody has left the Row. And still nobody leaves.', [
      'work Tarner’s Row',
    ]))
  test('is none that says what somebody is in a firm, before whose name or behind it', () => {
    finds('Chief Content Officer Ottilie Brask confirmed it. “It is back,” said Brask.', [
      'person Ottilie Brask',
    ])
    lacks('“We are glad,” said Ottilie Brask, Executive Vice President, Original Series.', /Vice President/)
  })
})

describe('who plays whom', () => {
  test('is told by lines of a list', () => {
    const lines = 'Ren Kuzu: Sayaka Mino\n\nCaptain Jinpa (new): Kenta Ushi\n\nMother Carrow: Reiko Tsubo'
    finds(lines, ['person Sayaka Mino', 'person Kenta Ushi', 'character Ren Kuzu', 'character Captain Jinpa'])
  })
  test('is told by labels of credits', () =>
    finds('Screenplay: Mariko Dend\n\nMusic: Yuki Hott', ['person Mariko Dend', 'person Yuki Hott']))
  test('is told of people whom a month is called after', () => {
    finds('Written by June Sallow, who created the show.', ['person June Sallow'])
    lacks('It is due in June Vantage said.', /June/)
  })
  test('is told by a word for who does something, with a capital', () =>
    finds('There is the small matter of the Actuary, whom nobody has seen.', ['character Actuary']))
})
