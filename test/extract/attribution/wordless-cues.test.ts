import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from './reading.ts'

const spoken = (behaviour: string, text: string, expected: string[]) =>
  test(behaviour, () => deepEqual(reading(text).spoken, expected))

spoken('somebody’s words are theirs', 'In Quill’s words, the finale is “a goodbye and a dare.”', [
  'Mara Quill: a goodbye and a dare.',
])
spoken('a reply is whose it is', '“Watch it again,” came Vane’s reply.', ['Teo Vane: Watch it again,'])
spoken('a credit behind a dash names the speaker', '“It was written first.” — Mara Quill\n\nMore below.', [
  'Mara Quill: It was written first.',
])
spoken('a dash that goes on is no credit', '“A farewell” – Quill looks away.', [])
spoken('a logline is nobody’s words', 'The logline reads: “A body is found in the harbour.”', [])
spoken(
  'a credit may stand behind what the words are about',
  'On a spin-off: “Ask me in a year” — Mara Quill.',
  ['Mara Quill: Ask me in a year'],
)
spoken(
  'before a colon may stand the matter, whomever it names',
  'Quill said it was fun. As to whether Vane returns: “You will see.”',
  ['Mara Quill: You will see.'],
)
spoken('what is written with a picture is its poster’s', 'Quill posted a photo with the caption “Home.”', [
  'Mara Quill: Home.',
])
spoken('a caption that nobody posted is nobody’s', 'Quill said the last line “Home” was hers.', [])
