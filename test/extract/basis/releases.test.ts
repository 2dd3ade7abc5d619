import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { claimsIn } from '../reading.ts'

const basisOf = (text: string, predicate: string, title?: string) =>
  claimsIn(text, title).find((c) => c.predicate === predicate)?.basis

describe('what a work shows', () => {
  test('is common knowledge once it is out', () =>
    assert.equal(basisOf('Mara Quill plays Nightjar in Harbour Nights.', 'portrays'), 'released'))
  test('is a report while the work is still to come', () => {
    const ahead = 'Mara Quill plays Nightjar in Dry Dock. Dry Dock opens on May 3, 2018.'
    assert.equal(basisOf(ahead, 'portrays'), 'report')
    assert.equal(
      basisOf('Mara Quill plays Nightjar in Dry Dock. Filming on Dry Dock has begun.', 'portrays'),
      'report',
    )
  })
  test('of a series with a later season is known, whatever is ahead of the season', () =>
    assert.equal(
      basisOf(
        'Mara Quill plays Nightjar in Harbour Nights. Harbour Nights season 3 opens on May 3, 2018.',
        'portrays',
      ),
      'released',
    ))
  test('of a series that is not ordered again is known', () => {
    for (const verb of ['recommissioned', 'renewed', 'reordered'])
      assert.equal(
        basisOf(
          `Harbour Nights will not be ${verb}. Mara Quill plays Nightjar in Harbour Nights.`,
          'portrays',
        ),
        'released',
        verb,
      )
  })
  test('of a series that comes to its end, or has a year behind it, is known', () => {
    const ends = 'Mara Quill plays Nightjar in Dry Dock. Dry Dock will end in May with a special.'
    assert.equal(basisOf(ends, 'portrays'), 'released')
    assert.equal(basisOf('With Dry Dock (1987) a hit, who could blame her?', 'released'), 'released')
  })
  test('of a first season is to come with it, whatever is asked of a second', () => {
    const dated = 'Dry Dock opens on May 3, with Mara Quill as Nightjar.'
    assert.equal(basisOf(`There is no word on a second season of Dry Dock. ${dated}`, 'portrays'), 'report')
  })
  test('of an episode is to come with its season', () =>
    assert.equal(
      basisOf(
        'The second season of Dry Dock opens in May. The premiere was directed by Mara Quill.',
        'works_on',
      ),
      'report',
    ))
  test('is to come where the date ahead has the year of publication, and out where the date is past', () => {
    const part = 'Mara Quill plays Nightjar in Dry Dock.'
    assert.equal(basisOf(`Dry Dock will be released in 2018. ${part}`, 'portrays'), 'report')
    assert.equal(basisOf(`Dry Dock was released in 2018. ${part}`, 'portrays'), 'released')
  })
  test('is to come where its making was put off', () =>
    assert.equal(
      basisOf(
        'Filming on Dry Dock did not begin in March. Mara Quill plays Nightjar in Dry Dock.',
        'portrays',
      ),
      'report',
    ))
  test('of a part in a list of the cast belongs to the season that it stands under', () => {
    const heading = 'Dry Dock, season two (May 3)\n\n'
    assert.equal(basisOf(`${heading}Cast: Mara Quill (Nightjar), Jon Vale (Owl)`, 'portrays'), 'report')
    assert.equal(basisOf(`${heading}Mara Quill's Nightjar is adrift.`, 'portrays'), 'released')
  })
  test('of a film to come is to come too where the part is only mentioned', () =>
    assert.equal(
      basisOf("Dry Dock opens in theaters in May. Jon Vale's Owl is at the heart of the film.", 'portrays'),
      'report',
    ))
  test('is known where somebody has played the part so far', () =>
    assert.equal(
      basisOf('Dry Dock is filming. Mara Quill, who has played Nightjar since 2014, is tired.', 'portrays'),
      'released',
    ))
  test('of a career is known', () =>
    assert.equal(basisOf('Mara Quill has appeared in Dry Dock.', 'works_on'), 'released'))
  test('is news where somebody returns to the job', () => {
    assert.equal(basisOf('Mara Quill returns as showrunner of Dry Dock.', 'works_on'), 'report')
    assert.equal(basisOf('Mara Quill, the showrunner of Dry Dock, agreed.', 'works_on'), 'released')
  })
  test('is news where a verb of news tells it', () =>
    assert.equal(basisOf('Mara Quill has been cast as Nightjar in Harbour Nights.', 'portrays'), 'report'))
})

describe('what a company decides', () => {
  test('is official where the company is the subject, and told by it', () => {
    const [claim] = claimsIn('Vantage renewed Dry Dock for a third season.')
    assert.equal(claim?.basis, 'official')
    assert.deepEqual(claim?.according_to, ['Vantage'])
  })
  test('is a report where the words beside its name call a work to come', () => {
    for (const text of [
      'The upcoming film Dry Dock stars Mara Quill.',
      'Dry Dock will follow a diver. Mara Quill stars in Dry Dock.',
      'The trailer for Dry Dock is here. Mara Quill stars in Dry Dock.',
    ])
      assert.equal(basisOf(text, 'works_on'), 'report', text)
  })
  test('is known where the words beside its name call a work known', () => {
    const filming = 'Filming has begun on Harbour Nights.'
    assert.equal(basisOf(`${filming} Mara Quill created Harbour Nights.`, 'works_on'), 'report')
    assert.equal(
      basisOf(`${filming} Mara Quill created the hit series Harbour Nights.`, 'works_on'),
      'released',
    )
  })
  test('is known of what can be seen now', () => {
    for (const text of ['Harbour Nights is streaming on Vantage.', 'You can rent Harbour Nights on Vantage.'])
      assert.equal(basisOf(text, 'airs_on'), 'released', text)
  })
  test('is known of a series that returns', () =>
    assert.equal(
      basisOf('Harbour Nights will return on May 4, 2018. It was created by Mara Quill.', 'works_on'),
      'released',
    ))
})

describe('what is past', () => {
  const ahead = 'Dry Dock opens on May 3, 2018.'
  test('was in a work that is out, whatever the text is about', () =>
    assert.equal(
      basisOf(`${ahead} Mara Quill played Nightjar for two years.`, 'portrays', 'Dry Dock'),
      'released',
    ))
  test('is out where something happened in it, though more of it is being made', () =>
    assert.equal(
      basisOf(
        'Filming on Harbour Nights has begun. Owl died in Harbour Nights. Nightjar is in Harbour Nights.',
        'appears',
      ),
      'released',
    ))
  test('is what a sequel is one to', () =>
    assert.equal(
      basisOf(
        'Filming on Harbour Nights has begun. Dry Dock is a sequel to Harbour Nights. Mara Quill plays Nightjar in Harbour Nights.',
        'portrays',
      ),
      'released',
    ))
  test('is not made so by a day that somebody only thinks of', () =>
    assert.equal(
      basisOf('Harbour Nights might be on in May. Mara Quill plays Nightjar in Harbour Nights.', 'portrays'),
      'released',
    ))
  test('is an end years ago', () => {
    assert.equal(basisOf('Dry Dock was axed last year.', 'cancelled'), 'released')
    assert.equal(basisOf('Dry Dock was axed on Monday.', 'cancelled'), 'report')
  })
  test('is not what a picture shows', () => {
    const title = 'Harbour Nights trailer: all that you missed'
    assert.equal(basisOf('That is Mara Quill, who directed Dry Dock.', 'works_on', title), 'released')
    assert.equal(basisOf('Nightjar died in Dry Dock.', 'dies', title), 'released')
  })
})

describe('what a work shows that is out, or on its way', () => {
  const cases: readonly [text: string, predicate: string, basis: string][] = [
    // The part was there before, whatever its series has ahead.
    [
      'Filming on Harbour Nights has begun. Mara Quill’s Nightjar was shot dead last year.',
      'portrays',
      'released',
    ],
    ['Filming on Dry Dock has begun. It was all fun for Mara Quill (Nightjar).', 'portrays', 'report'],
    // A part that will be played is news, as is a day that is ahead.
    ['Nightjar will be played by Mara Quill in Dry Dock.', 'portrays', 'report'],
    ['Nightjar is played by Mara Quill in Dry Dock.', 'portrays', 'released'],
    ['Dry Dock lights up Vantage on January 24.', 'airs_on', 'report'],
    ['Nightjar makes her first appearance in Dry Dock next Friday.', 'introduced', 'report'],
    ['Nightjar made her first appearance in Dry Dock.', 'introduced', 'released'],
    // What nobody has seen: a pilot, what somebody will make, what is being filmed.
    [
      'Vantage has passed on Dry Dock, the vampire-lawyer pilot. Mara Quill plays Nightjar in Dry Dock.',
      'portrays',
      'report',
    ],
    [
      'Jon Vale will next topline the Vantage drama Dry Dock. Mara Quill plays Nightjar in Dry Dock.',
      'portrays',
      'report',
    ],
    [
      'Jon Vale was happy to write of Dry Dock. Mara Quill plays Nightjar in Dry Dock.',
      'portrays',
      'released',
    ],
    ['Jon Vale is on the set of Dry Dock. Mara Quill plays Nightjar in Dry Dock.', 'portrays', 'report'],
    [
      'Jon Vale, who is directing Dry Dock, agreed. Mara Quill plays Nightjar in Dry Dock.',
      'portrays',
      'report',
    ],
    ['Owl is set to star in Dry Dock. Mara Quill plays Nightjar in Dry Dock.', 'portrays', 'report'],
    [
      'Mara Quill has joined Dry Dock. Jon Vale will play Owl. Vantage is the home of Dry Dock.',
      'airs_on',
      'report',
    ],
    // Seen before, and what happened in it.
    ['Nightjar, last seen in Harbour Nights, is back in Dry Dock.', 'appears', 'released'],
    ['Nightjar, who was last seen hiding in Harbour Nights, is back.', 'appears', 'released'],
    ['Nightjar, introduced last spring in Harbour Nights, is back.', 'introduced', 'released'],
    ['In the last scene Nightjar joined the Night Watch.', 'member', 'released'],
    ['Nightjar will join the Night Watch.', 'member', 'report'],
    ['The season ended with Nightjar joining the Night Watch.', 'member', 'released'],
    ['Vantage said that Harbour Nights, released in May 2016, was its most popular.', 'released', 'released'],
    // It can be seen by now.
    ['Dry Dock season 2 has been ordered. Dry Dock is streaming on Vantage.', 'airs_on', 'released'],
    // A second season may be ordered before the first is shown.
    [
      'Vantage has ordered a second season of the upcoming Dry Dock. Dry Dock opens on May 4. Mara Quill is the creator of Dry Dock.',
      'works_on',
      'report',
    ],
    [
      'Vantage has ordered a second season of Dry Dock, which opens on May 4. Jon Vale will direct the second season of Dry Dock. Mara Quill is the creator of Dry Dock.',
      'works_on',
      'report',
    ],
    // What holds of a work that is out needs nobody’s word.
    [
      'Vantage has renewed Harbour Nights for a third season. Harbour Nights takes place after Dry Dock.',
      'set',
      'released',
    ],
    ['Vantage has ordered Harbour Nights. Harbour Nights takes place after Dry Dock.', 'set', 'report'],
  ]
  for (const [text, predicate, basis] of cases)
    test(text, () => assert.equal(basisOf(text, predicate), basis))
})
