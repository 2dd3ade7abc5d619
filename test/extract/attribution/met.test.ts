import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from './reading.ts'

for (const [text, expected] of [
  [
    'Teo Vane ate. A waiter, hovering with the check, has recognised him. “It is you,” he says.',
    'source: It is you,',
  ],
  ['Mara Quill ate. A teacher stood by. “It is you,” she said.', 'source: It is you,'],
  ['Teo Vane is back, and a waiter wept. “It is over,” he said.', 'Teo Vane: It is over,'],
] as const)
  test(`a stranger whom a sentence is about has the word: ${text}`, () =>
    deepEqual(reading(text).spoken, [expected]))

for (const met of ['called up', 'caught up with', 'spoke to', 'ran into', 'put it to'])
  test(`whom we ${met} has the word`, () =>
    deepEqual(
      reading(`Mara Quill, the writer, wept. We ${met} Ossie Bright, who laughed. “It is over,” she said.`)
        .spoken,
      ['Ossie Bright: It is over,'],
    ))
