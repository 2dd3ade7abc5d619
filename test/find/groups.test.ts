import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../extract/reading.ts'

/** Each: a text, and claims that it makes. */
const CHOSEN: readonly (readonly [text: string, ...claims: string[]])[] = [
  [
    'Jon Vale likes Harbour Nights and Dry Dock. Mara Quill created the latter.',
    'works_on(Mara Quill, Dry Dock) creator certain',
  ],
  [
    'Jon Vale likes Dry Dock and Salt and Ash. The former premieres in May.',
    'released(Dry Dock) 2018-05 certain',
  ],
  [
    'Mara Quill and Jon Vale met in Cork. The latter will direct Dry Dock.',
    'works_on(Jon Vale, Dry Dock) director certain',
  ],
  [
    'Nightjar and Owl are dear to us. The former will appear in Dry Dock.',
    'appears(Nightjar, Dry Dock) certain',
  ],
  [
    'We like Dry Dock and Salt and Ash. Both films star Mara Quill.',
    'works_on(Mara Quill, Dry Dock) actor certain',
    'works_on(Mara Quill, Salt and Ash) actor certain',
  ],
  [
    'We like Dry Dock and Salt and Ash. Both will be directed by Mara Quill.',
    'works_on(Mara Quill, Dry Dock) director certain',
    'works_on(Mara Quill, Salt and Ash) director certain',
  ],
  [
    'We like “Dry Dock,” “Salt and Ash” and “Harbour Nights.” All three have been renewed.',
    'ordered(Dry Dock) certain',
    'ordered(Salt and Ash) certain',
    'ordered(Harbour Nights) certain',
  ],
  [
    'We like Harbour Nights and Dry Dock. The two shows will cross over in May.',
    'crossover(Harbour Nights, Dry Dock) certain',
  ],
  [
    'We like Harbour Nights and Dry Dock. They are old. Mara Quill created both shows.',
    'works_on(Mara Quill, Harbour Nights) creator certain',
    'works_on(Mara Quill, Dry Dock) creator certain',
  ],
]

describe('words that choose out of a list', () => {
  for (const [text, ...claims] of CHOSEN)
    test(text, () => {
      const found = read(text, 'News of the week')
      for (const claim of claims) assert.ok(found.includes(claim), found.join('; '))
    })
})

test('“both” before the names themselves, and of lists that are two, chooses nothing', () => {
  assert.deepEqual(
    read('We like Harbour Nights and Dry Dock. Jon Vale met both Nightjar and Owl.', 'News'),
    [],
  )
  assert.deepEqual(
    read(
      'Mara Quill and Jon Vale watched Dry Dock, then Nightjar and Owl left. Both will be in Salt and Ash.',
      'News',
    ).filter((claim) => claim.includes('Salt and Ash')),
    [],
  )
})
