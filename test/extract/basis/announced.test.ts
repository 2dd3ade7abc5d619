import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { claimsIn } from '../reading.ts'

const groundOf = (text: string, predicate: string, title?: string) => {
  const claim = claimsIn(text, title).find((c) => c.predicate === predicate)
  return claim === undefined ? undefined : [claim.basis, ...claim.according_to].join(', ')
}

describe('dates that a company hands out in the lead', () => {
  for (const lead of [
    'On Friday Vantage announced new dates for half of its slate.',
    'Vantage has revealed its spring schedule.',
    'Vantage shuffled the calendar again.',
    'Musical chairs. It rains. Vantage has published the summer slate.',
  ])
    test(`are its own: ${lead}`, () =>
      assert.equal(groundOf(`${lead} It rained. Dry Dock moves to May 4.`, 'released'), 'official, Vantage'))
  for (const lead of [
    'Vantage announced a comedy on Friday.',
    'Vantage is tired.',
    'Mara Quill announced her dates.',
    'It rained. It rained. It rained. Vantage announced new dates.',
  ])
    test(`are not these: ${lead}`, () =>
      assert.equal(groundOf(`${lead}\n\nIt rained. Dry Dock moves to May 4.`, 'released'), 'report'))
  test('are not what sources tell', () =>
    assert.equal(
      groundOf('Vantage announced new dates. Sources say that Dry Dock opens on May 4.', 'released'),
      'anonymous',
    ))
})

describe('a cast that a company hands out', () => {
  const list = '\n• Mara Quill as Nightjar\n• Jon Vale as Owl'
  test('is listed below', () => {
    for (const lead of [
      'Vantage has rounded out the cast of Dry Dock. Joining it are:',
      'Vantage put the cast up on its site last night.',
      'Vantage unveiled the voices of Dry Dock.',
    ])
      assert.equal(groundOf(lead + list, 'portrays'), 'official, Vantage', lead)
  })
  test('is told right behind it', () => {
    const told = 'Dry Dock opens on May 4. Mara Quill voices Nightjar.'
    const lead = 'Vantage has announced the cast of Dry Dock.'
    assert.equal(groundOf(`${lead} ${told}`, 'portrays'), 'official, Vantage')
    assert.equal(groundOf(`${lead}\n\n${told}`, 'portrays'), 'report')
    assert.equal(groundOf(`Vantage is tired of the cast of Dry Dock. ${told}`, 'portrays'), 'report')
    assert.equal(groundOf(`${lead} Mara Quill, who played Nightjar, wept.`, 'portrays'), 'released')
  })
  test('is joined by who comes along', () => {
    const lead = 'Jon Vale will play Owl in Dry Dock, Vantage announced.'
    const quill = (text: string) => claimsIn(text).find((c) => c.args[0] === 'Mara Quill')?.basis
    assert.equal(quill(`${lead} Mara Quill also joins, as Nightjar.`), 'official')
    assert.equal(quill(`${lead} Mara Quill joins as Nightjar.`), 'report')
    assert.equal(quill(`${lead} It rained. Mara Quill also joins, as Nightjar.`), 'report')
  })
  test('is not that of a list of somebody else', () =>
    assert.equal(
      groundOf(`The cast of Dry Dock was seen. Dry Dock opens on May 4.${list}`, 'portrays'),
      'report',
    ))
})

describe('what a publisher offers', () => {
  const issue = (number: number, story: string) =>
    `DRY DOCK #${number}\nWritten by Mara Quill.\n${story}\n32 pages, $1.95. On sale October ${number}.`
  const list = `Vantage has these for you.\n\n${issue(5, 'Nightjar meets Owl.')}\n\n${issue(12, 'Owl dies.')}`
  test('is told by it, up to the last price', () => {
    assert.equal(groundOf(list, 'works_on'), 'official, Vantage')
    assert.equal(groundOf(list, 'meets'), 'official, Vantage')
    assert.equal(groundOf(list, 'dies'), 'official, Vantage')
    assert.equal(groundOf(`${list}\n\nVale will leave Harbour Nights.`, 'leaves'), undefined)
    assert.equal(groundOf(`${list}\n\nJon Vale will leave Harbour Nights.`, 'leaves'), 'report')
  })
  test('is a list of more than one', () =>
    assert.notEqual(
      groundOf(`Vantage has this for you.\n\n${issue(5, 'Nightjar meets Owl.')}`, 'meets'),
      'official, Vantage',
    ))
})

describe('what a company has announced, as is told by the way', () => {
  for (const [text, predicate] of [
    [
      'Dry Dock is the crossover between Salt and Ash and Harbour Nights that Vantage announced last summer.',
      'crossover',
    ],
    ['Dry Dock, which Vantage has set for May 4, is a comedy.', 'released'],
    ['The third season of Harbour Nights, which Vantage unveiled in March, is in the works.', 'ordered'],
  ] as const)
    test(text, () => assert.equal(groundOf(text, predicate), 'official, Vantage'))
  for (const [text, predicate, ground] of [
    [
      'Mara Quill plays Nightjar in Dry Dock, which Vantage announced. Dry Dock opens on May 4.',
      'portrays',
      'report',
    ],
    ['Mara Quill wrote Harbour Nights, which Vantage cancelled in 2016.', 'cancelled', 'report'],
    ['Dry Dock opens on May 4, the day that Vantage reports its results.', 'released', 'report'],
  ] as const)
    test(text, () => assert.equal(groundOf(text, predicate), ground))
})

describe('a text of the company that was named', () => {
  for (const whose of [
    'According to the network’s press site,',
    'The studio’s website says that',
    'The publisher’s own schedule says that',
    'According to the streamer’s synopsis,',
  ])
    test(`is official: ${whose}`, () =>
      assert.equal(
        groundOf(`Vantage is tired. ${whose} Dry Dock opens on May 4.`, 'released'),
        'official, Vantage',
      ))
  test('is not any text', () =>
    assert.notEqual(
      groundOf('Vantage is tired. The fan’s website says that Dry Dock opens on May 4.', 'released'),
      'official, Vantage',
    ))
})
