import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { claimsIn } from '../reading.ts'

const certaintyOf = (text: string, title = '') =>
  claimsIn(text, title).find((c) => c.predicate === 'appears')?.certainty ?? 'nothing'

describe('how sure', () => {
  const cases: readonly [string, string][] = [
    ['Nightjar will appear in Harbour Nights.', 'certain'],
    ['Nightjar is set to appear in Harbour Nights.', 'certain'],
    ['Vantage confirmed that Nightjar will appear in Harbour Nights.', 'certain'],
    ['Vantage announced that Nightjar would appear in Harbour Nights.', 'certain'],
    ['Nightjar is expected to appear in Harbour Nights.', 'likely'],
    ['Nightjar will reportedly appear in Harbour Nights.', 'likely'],
    ['Nightjar is said to appear in Harbour Nights.', 'likely'],
    ['It looks like Nightjar will appear in Harbour Nights.', 'likely'],
    ['Nightjar’s return to Harbour Nights is expected in May.', 'likely'],
    ['Nightjar’s return to Harbour Nights is eyed for May.', 'likely'],
    ['Vantage is eyeing Nightjar’s return to Harbour Nights.', 'likely'],
    ['Sources say that Nightjar will appear in Harbour Nights.', 'possible'],
    ['Sources say that Nightjar is expected to appear in Harbour Nights.', 'likely'],
    ['Sources say that Nightjar will not appear in Harbour Nights.', 'denied'],
    ['Nightjar might appear in Harbour Nights.', 'possible'],
    ['Nightjar could appear in Harbour Nights.', 'possible'],
    ['Maybe Nightjar appears in Harbour Nights.', 'possible'],
    ['Rumor has it that Nightjar appears in Harbour Nights.', 'possible'],
    ['It’s a safe bet that Nightjar will appear in Harbour Nights.', 'likely'],
    ['There’s no guarantee that Nightjar will appear in Harbour Nights.', 'unknown'],
    ['Contrary to reports that Nightjar will appear in Harbour Nights, she is at home.', 'denied'],
    ['One theory has it that Nightjar will appear in Harbour Nights.', 'possible'],
    ['We think Nightjar will appear in Harbour Nights.', 'possible'],
    ['I suspect that Nightjar will appear in Harbour Nights.', 'possible'],
    ['Word on the street is that Nightjar will appear in Harbour Nights.', 'possible'],
    ['If the forums are to be believed, Nightjar will appear in Harbour Nights.', 'possible'],
    ['Asked about Owl, Quill made it clear that Nightjar will appear in Harbour Nights.', 'certain'],
    ['It is unclear whether Nightjar will appear in Harbour Nights.', 'unknown'],
    ['Will Nightjar appear in Harbour Nights?', 'unknown'],
    ['Nightjar is not expected to appear in Harbour Nights.', 'unlikely'],
    ['Nightjar is unlikely to appear in Harbour Nights.', 'unlikely'],
    ['Nightjar will not appear in Harbour Nights.', 'denied'],
    ["Nightjar won't appear in Harbour Nights.", 'denied'],
    ['Nightjar never appears in Harbour Nights.', 'denied'],
    ['Nightjar’s return to Harbour Nights remains to be seen.', 'unknown'],
    ['Nightjar’s return to Harbour Nights looks likely.', 'likely'],
    ['Nightjar’s return to Harbour Nights is a long shot.', 'unlikely'],
    ['Fans asked if Nightjar would appear in Harbour Nights.', 'unknown'],
    ['I think Nightjar appears in Harbour Nights.', 'possible'],
    ['If Nightjar appears in Harbour Nights, fans will cheer.', 'nothing'],
  ]
  for (const [text, certainty] of cases)
    test(`${text} ${certainty}`, () => assert.equal(certaintyOf(text), certainty))

  const hedged: readonly [string, string][] = [
    ['Nightjar will appear in Harbour Nights.', ''],
    ['Nightjar might appear in Harbour Nights.', 'might'],
    ['Will Nightjar appear in Harbour Nights?', '?'],
    ['Nightjar is reportedly expected to appear in Harbour Nights.', 'reportedly | expected'],
    ['Vantage hinted that Nightjar may appear in Harbour Nights.', 'hinted | may'],
    ['Rumor has it that Nightjar appears in Harbour Nights.', 'Rumor has it'],
    ['Nightjar will not appear in Harbour Nights.', 'not'],
    ['Nightjar can’t appear in Harbour Nights.', 'can’t'],
    ['Neither Nightjar nor Owl appears in Harbour Nights.', 'Neither'],
    ['There are no plans for Nightjar to appear in Harbour Nights.', 'no plans'],
    ['Nightjar’s return to Harbour Nights is a long shot.', 'a long shot'],
    ['It rained. “Nightjar,” they said, “should appear in Harbour Nights.”', 'should'],
  ]
  for (const [text, words] of hedged)
    test(`${text} is hedged by ${words === '' ? 'nothing' : words}`, () => {
      const claim = claimsIn(text).find((c) => c.predicate === 'appears') ?? assert.fail('nothing was read')
      const said = (claim.hedges ?? []).map((span) => text.slice(span.start, span.end))
      assert.equal(said.join(' | '), words)
    })

  test('a question in the headline yields to the answer in the text', () => {
    assert.equal(
      certaintyOf('Nightjar will appear in Harbour Nights.', 'Will Nightjar appear in Harbour Nights?'),
      'certain',
    )
  })
  test('a rumour that the same article denies is denied', () => {
    assert.equal(
      certaintyOf(
        'Nightjar might appear in Harbour Nights, said a rumour. Nightjar will not appear in Harbour Nights, Vantage said.',
      ),
      'denied',
    )
  })
})

describe('a hedge of another clause', () => {
  const certaintyIn = (text: string, predicate: string) =>
    claimsIn(text).find((c) => c.predicate === predicate)?.certainty
  for (const text of [
    'Dry Dock is in pre-production in Cork, and a launch is expected in May.',
    'Dry Dock is in post-production, and a fall launch looks likely.',
    'Production on Dry Dock is under way, with a premiere eyed for May.',
    'Dry Dock is filming in Cork, with a May launch in mind.',
  ])
    test(`says nothing of this: ${text}`, () => {
      assert.equal(certaintyIn(text, 'production'), 'certain')
      if (text.includes('May')) assert.equal(certaintyIn(text, 'released'), 'likely')
    })
  for (const text of [
    'A May launch is the target for Dry Dock.',
    'Dry Dock has a berth in cinemas pencilled in for May.',
    'A premiere of Dry Dock is expected in May.',
  ])
    test(`makes a date a hope: ${text}`, () => assert.equal(certaintyIn(text, 'released'), 'likely'))
  test('holds for the list that it leads', () => {
    const list = '\nMara Quill as Nightjar\nJon Vale as Owl'
    assert.equal(certaintyIn(`The following are expected to return:${list}`, 'portrays'), 'likely')
    assert.equal(certaintyIn(`Those tipped to return, by fans:${list}`, 'portrays'), 'likely')
    assert.equal(certaintyIn(`Who might be back:${list}`, 'portrays'), 'possible')
    assert.equal(certaintyIn(`The confirmed cast, not just likely:${list}`, 'portrays'), 'likely')
    assert.equal(certaintyIn(`Expected and now confirmed:${list}`, 'portrays'), 'certain')
    assert.equal(certaintyIn(`They are expected to return. Who is who.${list}`, 'portrays'), 'certain')
  })
})

describe('what is offered, dealt for or kept open', () => {
  const certaintyIn = (text: string, predicate: string) =>
    claimsIn(text).find((c) => c.predicate === predicate)?.certainty
  for (const [text, predicate, certainty] of [
    ['Mara Quill is nearing a deal to play Nightjar in Dry Dock.', 'portrays', 'likely'],
    ['Mara Quill is close to a deal to play Nightjar in Dry Dock.', 'portrays', 'likely'],
    ['Mara Quill signed a deal to play Nightjar in Dry Dock.', 'portrays', 'certain'],
    ['Mara Quill has an offer to play Nightjar in Dry Dock.', 'portrays', 'possible'],
    ['Mara Quill had been set to play Nightjar in Dry Dock.', 'portrays', 'denied'],
    ['Mara Quill has been set to play Nightjar in Dry Dock.', 'portrays', 'certain'],
    ['Mara Quill refuses to rule out leaving Harbour Nights.', 'leaves', 'possible'],
    ['Vantage has yet to confirm that Mara Quill is leaving Harbour Nights.', 'leaves', 'unknown'],
    ['A third season of Harbour Nights is on the cards.', 'ordered', 'likely'],
    ['A third season of Harbour Nights is on the way.', 'ordered', 'certain'],
  ] as const)
    test(text, () => assert.equal(certaintyIn(text, predicate), certainty))
})

describe('a question', () => {
  const certaintyIn = (text: string, predicate: string) =>
    claimsIn(text).find((c) => c.predicate === predicate)?.certainty
  for (const [text, predicate, certainty] of [
    ['Will any of it join up with Dry Dock, which opens on May 4?', 'released', 'certain'],
    ['Would Owl, who first appeared in Dry Dock, turn up in Harbour Nights?', 'introduced', 'certain'],
    ['Would Owl, who first appeared in Dry Dock, turn up in Harbour Nights?', 'appears', 'unknown'],
    ['Will Nightjar, who died in Dry Dock, be in Harbour Nights?', 'dies', 'certain'],
    ['Will Nightjar die in Dry Dock, after all?', 'dies', 'unknown'],
    ['And so, will Nightjar die in Dry Dock?', 'dies', 'unknown'],
  ] as const)
    test(`does not ask what it adds of a name: ${text}`, () =>
      assert.equal(certaintyIn(text, predicate), certainty))
})
