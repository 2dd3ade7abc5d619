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
