import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from './reading.ts'

const spoken = (behaviour: string, text: string, expected: string[]) =>
  test(behaviour, () => deepEqual(reading(text).spoken, expected))

spoken('a speaker may stand before the words', 'Mara Quill said, “It is over.”', ['Mara Quill: It is over.'])
spoken('a speaker may stand behind the words', '“It is over,” Mara Quill said.', ['Mara Quill: It is over,'])
spoken('the verb may stand before its speaker', '“It is over,” said showrunner Mara Quill.', [
  'Mara Quill: It is over,',
])
spoken(
  'a job behind the name does not hide it',
  '“We are glad,” added Ossie Bright, head of drama at Vantage.',
  ['Ossie Bright: We are glad,'],
)
spoken(
  'a split quotation is two quotes of one speaker',
  '"We wrote it in May," Quill said, "and the room has tea."',
  ['Mara Quill: We wrote it in May,', 'Mara Quill: and the room has tea.'],
)
spoken('words that follow in the paragraph go on', '“It is over,” said Quill. “We wept. Nobody ate.”', [
  'Mara Quill: It is over,',
  'Mara Quill: We wept. Nobody ate.',
])
spoken(
  'an opening mark repeated in the next paragraph goes on',
  '“It is over,” said Quill. “We wept.\n\n“And then we ate.”',
  ['Mara Quill: It is over,', 'Mara Quill: We wept.', 'Mara Quill: And then we ate.'],
)
spoken(
  'a question mark within the words does not part them from their speaker',
  '“Over?” Vane asked. “Never!”',
  ['Teo Vane: Over?', 'Teo Vane: Never!'],
)
spoken(
  'a fragment within reported speech is a quote',
  'Vane told Salt Radio the finale “broke every boat we had”.',
  ['Teo Vane: broke every boat we had'],
)
spoken('nested marks belong to the words around them', '“I’ll say ‘more fog,’ and go home,” Quill said.', [
  'Mara Quill: I’ll say ‘more fog,’ and go home,',
])
spoken(
  'straight single marks and apostrophes are told apart',
  "'I don't know the sisters' plan,' Quill said.",
  ["Mara Quill: I don't know the sisters' plan,"],
)
spoken(
  'an aside between name and verb is passed over',
  'Ossie Bright, who plays the Warden, laughed: "Ask my agent."',
  ['Ossie Bright: Ask my agent.'],
)
spoken('a colon hands over the word', 'Her agent, Lena Marsh, was shorter: “It is not happening at all.”', [
  'Lena Marsh: It is not happening at all.',
])
spoken('a pronoun is whoever spoke last', 'Quill said the set flooded. “It was cold,” she added.', [
  'Mara Quill: It was cold,',
])
spoken(
  'a pronoun behind the words is not somebody named in them',
  'Quill has read the scripts. “Teo Vane is a dream,” she said.',
  ['Mara Quill: Teo Vane is a dream,'],
)
spoken('a title tells which pronoun fits', 'Mr Vane met Ms Quill. “It rained,” she said.', [
  'Mara Quill: It rained,',
])
spoken(
  'a role is whoever was introduced with it',
  'Showrunner Mara Quill and Teo Vane arrived. “Wet,” Vane said. “It was a swamp,” the showrunner said.',
  ['Teo Vane: Wet,', 'Mara Quill: It was a swamp,'],
)
spoken(
  'a company speaks in a statement',
  'Vantage ends the show. “We are grateful,” the streamer said in a statement.',
  ['Vantage: We are grateful,'],
)
spoken('a spokesperson speaks for the company', '“No comment today,” a spokesperson for Meridian said.', [
  'Meridian: No comment today,',
])
spoken('an unnamed speaker is “source”', '“They shot two endings,” whispers our mole.', [
  'source: They shot two endings,',
])
spoken('a bystander is quoted as “source” too', 'One fan wrote: “I wept on the bus.”', [
  'source: I wept on the bus.',
])
spoken(
  'words that answer an action are the actor’s',
  'Bright puts down his tea. “It could happen. It could not.”',
  ['Ossie Bright: It could happen. It could not.'],
)
spoken(
  'words in brackets belong to the sentence around them',
  'Quill told fans that it is on (“barring fog or flood”).',
  ['Mara Quill: barring fog or flood'],
)
spoken(
  'who was asked is who has told',
  'We asked Vantage and were told it has “no plans in that direction”.',
  ['Vantage: no plans in that direction'],
)
spoken('both may speak in one sentence', '“Yes, it is,” said Quill, and Vane replied, “No, it is not.”', [
  'Mara Quill: Yes, it is,',
  'Teo Vane: No, it is not.',
])

const silent = (behaviour: string, text: string) => test(behaviour, () => deepEqual(reading(text).spoken, []))

silent('a title in marks is no quote', 'Quill said that “Harbour Nights” returns.')
silent(
  'an unknown title in marks is no quote',
  'The premiere is titled “Ordinary Fog,” and was written by Quill.',
)
silent('an announced title is no quote', 'Vantage announced “The Drowned Bell” on Friday.')
silent('a scare quote is no quote', 'The “gritty” reboot opened to empty seats.')
silent('a sign on a door is no quote', 'The writers meet behind a door marked “no fish allowed in here”.')
silent('apostrophes are no marks', "The Wardens' boats and Quill's dogs weren't harmed in the '90s.")
silent('inches are no marks', 'The screen is 5\'10" wide and 3" deep.')
silent('a voice in the story is not a source', 'The door opens and the dog says “Woof.”')
silent('whoever declined to speak is not quoted', 'Vantage declined to say whether “Harbour Nights” returns.')
silent('a headline’s quotation is not kept as words', 'The show is over.')

test('a headline attributes what stands in its marks', () => {
  const texts = [
    "'The Show Is Over,' Says Mara Quill",
    "Mara Quill: 'The show is over'",
    "'The show is over': Mara Quill on the end",
  ]
  for (const title of texts) {
    const found = reading('Fog.', { title })
    equal(found.chainAt('over') ?? found.chainAt('Over'), 'Mara Quill', title)
    deepEqual(found.quotes, [])
  }
})

test('quotes are verbatim, in place and about whom they name', () => {
  const text = '😀 “Teo Vane’s naïve e\u0301lan — it’s ‘Saltmarsh’ again,” Quill\u00a0said. “東京 next.”'
  const { quotes, article } = reading(text)
  equal(quotes.length, 2)
  for (const q of quotes) equal(article.text.slice(q.span.start, q.span.end), q.words)
  deepEqual(quotes[0]?.about, ['Teo Vane', 'Saltmarsh'])
})

test('an unclosed mark swallows no more than its own paragraph', () => {
  deepEqual(reading('Quill said, “It is over.\n\nNobody came. Vane said, “I did.”').spoken, [
    'Teo Vane: I did.',
  ])
})

test('marks without end are read in linear time', () => {
  const { quotes } = reading('‘a ‘b (“c [‘'.repeat(5000))
  deepEqual(quotes, [])
})
