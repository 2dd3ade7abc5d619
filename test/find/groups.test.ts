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
  [
    'Nightjar and Owl have history. They will fight in Dry Dock.',
    'meets(Nightjar, Owl, Dry Dock) fights certain',
  ],
  [
    'Nightjar meets Owl in Salt and Ash. They will fight in Dry Dock.',
    'meets(Nightjar, Owl, Dry Dock) fights certain',
  ],
  [
    'Mara Quill will play Nightjar and Jon Vale will play Owl. They will fight in Dry Dock.',
    'meets(Nightjar, Owl, Dry Dock) fights certain',
  ],
  [
    'Mara Quill and Jon Vale wrote Dry Dock. The duo also penned Salt and Ash.',
    'works_on(Mara Quill, Salt and Ash) writer certain',
    'works_on(Jon Vale, Salt and Ash) writer certain',
  ],
  [
    'Mara Quill and Jon Vale met in Cork. They have signed on to direct Dry Dock.',
    'works_on(Mara Quill, Dry Dock) director certain',
    'works_on(Jon Vale, Dry Dock) director certain',
  ],
  [
    'Dry Dock and Salt and Ash have been renewed. Both return in May.',
    'released(Dry Dock) 2018-05 certain',
    'released(Salt and Ash) 2018-05 certain',
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

test('“they” after others that it could mean chooses nothing', () => {
  for (const text of [
    'Critics praised Mara Quill and Jon Vale. They will direct Dry Dock.',
    'Mara Quill and Jon Vale are glad. Vantage says they will direct Dry Dock.',
    'The Night Watch met Nightjar and Owl. They will appear in Dry Dock.',
    'Mara Quill will play Nightjar. They will direct Dry Dock.',
  ])
    assert.deepEqual(
      read(text, 'News').filter((claim) => claim.includes('Dry Dock')),
      [],
      text,
    )
})

test('“they” begins a clause of its own, behind a list that ends before it', () =>
  assert.deepEqual(
    read('Mara Quill and Jon Vale play Nightjar and Owl, and they will have company.', 'News'),
    ['portrays(Mara Quill, Nightjar) certain', 'portrays(Jon Vale, Owl) certain'],
  ))
