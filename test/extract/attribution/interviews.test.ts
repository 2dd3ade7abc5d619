import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from './reading.ts'

const spoken = (behaviour: string, paragraphs: string[], expected: string[], title = '') =>
  test(behaviour, () => deepEqual(reading(paragraphs.join('\n\n'), { title }).spoken, expected))

spoken(
  'who is introduced above the first question answers where the headline names nobody',
  [
    'Showrunner Mara Quill talked to us about the finale.',
    'Was he always going to die?',
    'We knew from the start.',
    'And the boat? Fans have a theory.',
    'It sinks.',
    'Where does it go on?',
    '[Laughs] I would like to know.',
    'Harbour Nights returns in May.',
  ],
  ['Mara Quill: We knew from the start.', 'Mara Quill: It sinks.', 'Mara Quill: I would like to know.'],
)
spoken(
  'only the answers may have a label',
  ['Does she die?', 'QUILL: In tears.', 'Who wept?', 'QUILL: The crew.', 'And you?', 'QUILL: Never.'],
  ['Mara Quill: In tears.', 'Mara Quill: The crew.', 'Mara Quill: Never.'],
  'Mara Quill on the finale',
)
spoken(
  'a stop may stand behind the letters',
  ['Q. Does she die?', 'A. In tears.', 'Q. Who wept?', 'A. The crew.'],
  ['Mara Quill: In tears.', 'Mara Quill: The crew.'],
  'Mara Quill on the finale',
)
spoken(
  'labels over no question are a list',
  ['The cast of the play.', 'WARDEN: Mara Quill.', 'OWL: Teo Vane.', 'GULL: Nobody.'],
  [],
  'Mara Quill on the finale',
)
spoken(
  'where two take turns, a remark of the asker is no answer',
  [
    'Does she die?',
    'I can’t say.',
    'I heard that there is another title.',
    'There was! I typed “fog” a lot.',
    'When are we?',
    'The same night.',
    'Who drowned?',
    'I did.',
  ],
  [
    'Mara Quill: I can’t say.',
    'Mara Quill: There was! I typed “fog” a lot.',
    'Mara Quill: The same night.',
    'Mara Quill: I did.',
  ],
  'Ten minutes with Mara Quill',
)
spoken(
  'initials stand for whomever the article names',
  [
    'PR: Whose idea was the boat?',
    'MQ: Mine. I grew up on one.',
    'TV: She lies.',
    'PR: And the sequel?',
    'MQ: We have a title.',
    'We have no script.',
    'TV: I have a coat.',
  ],
  [
    'Mara Quill: Mine. I grew up on one.',
    'Teo Vane: She lies.',
    'Mara Quill: We have a title.',
    'Mara Quill: We have no script.',
    'Teo Vane: I have a coat.',
  ],
  'Mara Quill and Teo Vane on Saltmarsh',
)
spoken(
  'a page of questions that its makers answer is no interview',
  [
    'When does it start?',
    'It starts in May.',
    'Who is in it?',
    'Teo Vane plays the Warden.',
    'How many episodes are there?',
    'We count eight.',
  ],
  [],
  'Everything about Saltmarsh with Teo Vane',
)
spoken(
  'a paragraph set apart behind a colon needs no marks',
  ['Vane posted the news on Monday:', 'The Warden is done. I want to thank you all.', 'He has no plans.'],
  ['Teo Vane: The Warden is done. I want to thank you all.'],
)
spoken(
  'what a colon leads to is a quotation only in the first person',
  ['Here is what Vane has said so far:', 'The Warden dies in May.'],
  [],
)
spoken(
  'only the questions may have a label',
  [
    'Showrunner Mara Quill talked to us about the finale.',
    'PIER REVIEW | Was he always going to die?',
    'Yes, from the start. The boat told us.',
    'PIER REVIEW | And the boat?',
    'It sinks.',
    'PIER REVIEW | Who drowned?',
    'Not the dog.',
    'Harbour Nights returns in May.',
  ],
  ['Mara Quill: Yes, from the start. The boat told us.', 'Mara Quill: It sinks.', 'Mara Quill: Not the dog.'],
)
spoken(
  'a label may be no known name where it is repeated',
  [
    'PierNews: I heard that he dies. Does he?',
    'Mara Quill: He does.',
    'PierNews: Was it hard?',
    'Mara Quill: Very.',
  ],
  ['Mara Quill: He does.', 'Mara Quill: Very.'],
)
spoken(
  'below the last answer may stand whose they are',
  [
    'PIER REVIEW | Is he dead?',
    'Really dead.',
    'PIER REVIEW | Was it hard?',
    'He made me lunch.',
    'PIER REVIEW | And then?',
    'Nine weeks later, somebody comes back.',
    '— Interview with showrunner Mara Quill',
  ],
  [
    'Mara Quill: Really dead.',
    'Mara Quill: He made me lunch.',
    'Mara Quill: Nine weeks later, somebody comes back.',
  ],
)
spoken(
  'a full name that nobody knows answers under its initials',
  [
    'PierWatch: When did you get the call?',
    'Delia Rowe: In March.',
    'PW: So she lives?',
    'DR: Apparently!',
    'PW: Will there be a fight?',
    'DR: Oh, big time.',
  ],
  ['Delia Rowe: In March.', 'Delia Rowe: Apparently!', 'Delia Rowe: Oh, big time.'],
)
spoken(
  'a block goes on where it speaks to its readers',
  [
    'The news was shared by showrunner Mara Quill in a letter:',
    'It is over. I will carry it around with me.',
    'Thank you for every drawing.',
    'Vantage declined to comment.',
  ],
  ['Mara Quill: It is over. I will carry it around with me.', 'Mara Quill: Thank you for every drawing.'],
)

test('a headline may tell whose the answers are, though nobody knows the name', () => {
  const text = [
    'Is he dead?',
    'Dead. I killed him.',
    'And the sea?',
    'My own.',
    'Is that all?',
    'I think so.',
  ].join('\n\n')
  const { spoken } = reading(text, { title: 'Helena Birch: “I killed him”' })
  deepEqual(spoken, [
    'Helena Birch: Dead. I killed him.',
    'Helena Birch: My own.',
    'Helena Birch: I think so.',
  ])
})
spoken(
  'a block may say “I’m”',
  ['Mara Quill wrote on Tumblr:', 'It’s true. Saltmarsh is done, and I’m gutted.', 'She is 40.'],
  ['Mara Quill: It’s true. Saltmarsh is done, and I’m gutted.'],
)
