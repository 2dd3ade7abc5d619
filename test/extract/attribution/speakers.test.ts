import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from './reading.ts'

const spoken = (behaviour: string, text: string, expected: string[]) =>
  test(behaviour, () => deepEqual(reading(text).spoken, expected))

spoken(
  'a post and what it is of may stand before the name',
  '“It was a tough call,” Vantage head of content Lena Marsh said. “It hurt,” added Vantage president of drama Mara Quill.',
  ['Lena Marsh: It was a tough call,', 'Mara Quill: It hurt,'],
)
spoken(
  'who is spoken of by a given name does not speak',
  'Bright joined Quill on stage. Vane watched. “Teo tells people what he likes,” he said. “Teo is a dream.”',
  ['Ossie Bright: Teo tells people what he likes,', 'Ossie Bright: Teo is a dream.'],
)
spoken(
  'words that speak of whom the line before told of are not theirs',
  '“We had no end,” Quill said. Then Vane came to her. “Vane said, ‘What if he drowns?’ And he did.”',
  ['Mara Quill: We had no end,', 'Mara Quill: Vane said, ‘What if he drowns?’ And he did.'],
)
spoken(
  'somebody who is told of and not named has not spoken',
  'Vane had pinned up a list, and someone wrote on it. “We never found out who,” he said.',
  ['Teo Vane: We never found out who,'],
)
spoken(
  'who is asked is not who asks',
  'Quill came on to talk of tea. But then Bright asked her how it ended. “I drown,” she said.',
  ['Mara Quill: I drown,'],
)
spoken('words may be blurted out', '“We start in May,” Quill blurted out. Vane thanked her “for the tea.”', [
  'Mara Quill: We start in May,',
  'Teo Vane: for the tea.',
])
spoken('a verb’s last word may end the sentence', '“Good riddance,” Quill chimed in. “It was cold.”', [
  'Mara Quill: Good riddance,',
  'Mara Quill: It was cold.',
])
spoken(
  'a job and a relative clause may stand between the name and the verb',
  'Quill drowned. Vane, the producer, who has a window, says that a boat comes. Is there a film? “There was a lunch,” he says.',
  ['Teo Vane: There was a lunch,'],
)
spoken('whom the writer calls on has the word', 'We put it to Vane, who went pale. “There wasn’t one.”', [
  'Teo Vane: There wasn’t one.',
])
spoken(
  'a stranger with whom the line begins may be its “he”',
  'Vane plays the Warden. A grip by the cart wouldn’t say, but he did say “you will like him a lot”.',
  ['source: you will like him a lot'],
)
spoken(
  'one who does something is a stranger who may be quoted, a thing is not',
  '“We wept,” one buyer said. “Keep out of the harbour,” one sticker reads.',
  ['source: We wept,'],
)
spoken(
  'of two who report, who hopes comes behind who says so',
  'The Evening Gull claimed that Vantage wants “a much bigger name” for it.',
  ['The Evening Gull: a much bigger name'],
)
spoken(
  'what others call it is not the denier’s word',
  'Quill laughed off the “wardrobe malfunction” and denied it was “a stunt”.',
  ['Mara Quill: a stunt'],
)
spoken(
  'behind a semicolon a pronoun goes on',
  'Quill says the plane is seen in May; it “lands on the roof, and that’s all”.',
  ['Mara Quill: lands on the roof, and that’s all'],
)
spoken(
  'a fragment behind what somebody does who has been quoted is theirs',
  '“It was Saltmarsh,” Quill says. It has a new name now, and Quill has made her peace with that, “as one does with neighbours.”',
  ['Mara Quill: It was Saltmarsh,', 'Mara Quill: as one does with neighbours.'],
)
spoken('whom a question asks after may answer first', 'Vane never lowered it. Would he open it? “God, no.”', [
  'Teo Vane: God, no.',
])
spoken(
  'a nameless executive goes on under the same noun, a named one too',
  '“Nobody wanted it,” one executive said. “It’s the sums,” the executive added.\n\n“We wept,” Quill said. “A lot,” teased the EP.',
  ['source: Nobody wanted it,', 'source: It’s the sums,', 'Mara Quill: We wept,', 'Mara Quill: A lot,'],
)
spoken('a credit may tell what the words are on', '“It was a mess” — Mara Quill on the last day.', [
  'Mara Quill: It was a mess',
])
spoken('what is deadpanned is said', '“I practise,” Quill deadpanned.', ['Mara Quill: I practise,'])
spoken(
  'two who have spoken at once go on as “they”',
  '“It is a family,” Quill and Vane said. “We are sad,” they added.',
  ['Mara Quill: It is a family,', 'Mara Quill: We are sad,'],
)
spoken(
  'brackets may tell what somebody calls a thing',
  'Quill (who calls it “a landfill with fog”) is back.',
  ['Mara Quill: a landfill with fog'],
)
spoken('an agent may be of a firm', 'Quill’s agent, Lena Marsh of Vantage, told us: “She’s not leaving.”', [
  'Lena Marsh: She’s not leaving.',
])
spoken(
  'spaces may stand within the marks',
  'Quill said it was « a perfect machine ». “ I’m out , ” she said.',
  ['Mara Quill: a perfect machine', 'Mara Quill: I’m out ,'],
)
spoken(
  'of whom the line before a colon tells is the pronoun behind the words',
  'Quill told Salt Radio she’d be “first in line”. And Vane is keen too: “Call me,” he said.',
  ['Mara Quill: first in line', 'Teo Vane: Call me,'],
)
spoken('a commissioner goes on', '“It rained,” said Lena Marsh. “But we got tea,” the commissioner added.', [
  'Lena Marsh: It rained,',
  'Lena Marsh: But we got tea,',
])
spoken(
  'whom somebody calls something does not speak',
  'Vane, for his part, calls Quill “the toughest of us all”.',
  ['Teo Vane: the toughest of us all'],
)
