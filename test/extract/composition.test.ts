import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { extractionOf } from '../../src/extract/index.ts'
import { Catalogue } from '../../src/find/index.ts'
import type { EntityType } from '../../src/model/index.ts'

// Every way to bring in a work or a person with every way to tell something of it: whatever stands between a name and its verb, the claim is the same.

const named = (type: EntityType, names: readonly string[]) =>
  names.map((name) => ({ name, type, aliases: [] }))
const CATALOGUE = new Catalogue([
  ...named('work', ['Dry Dock', 'Salt and Ash', 'Harbour Nights']),
  ...named('person', ['Mara Quill', 'Jon Vale', 'Ana Reyes', 'Tom Orr']),
  ...named('character', ['Nightjar', 'Wren']),
  ...named('company', ['Vantage', 'Northlight']),
])

const WORKS = [
  'Dry Dock',
  '“Dry Dock”',
  'The film “Dry Dock”',
  'Northlight’s “Dry Dock”',
  'Northlight’s crime drama Dry Dock',
  'Dry Dock, starring Jon Vale,',
  'Dry Dock, a drama about a priest,',
  '“Dry Dock,” a drama about a priest who loses his faith,',
  'Dry Dock, which stars Jon Vale,',
  'The Northlight drama Dry Dock',
  'Dry Dock, based on the novel by Ana Reyes,',
  'Dry Dock, from director Jon Vale,',
  'The Jon Vale-directed Dry Dock',
  'Jon Vale’s Dry Dock',
  'Director Jon Vale’s “Dry Dock”',
  'The long-running Northlight drama Dry Dock',
  'Dry Dock — starring Jon Vale —',
  'The upcoming film Dry Dock',
  'Dry Dock (starring Jon Vale)',
  'The Tony-winning “Dry Dock”',
  'Dry Dock, Northlight’s drama starring Jon Vale,',
  'Dry Dock, the drama from Jon Vale and Ana Reyes,',
  'Dry Dock, created by Jon Vale and executive produced by Ana Reyes,',
  'The film, Dry Dock,',
  'The drama, titled Dry Dock,',
  'The period drama “Dry Dock,” directed by Jon Vale and written by Ana Reyes,',
]

/** What is told of a work, and the claim without its optional arguments; of two, either will do. */
const OF_WORKS: readonly (readonly [said: string, claim: string])[] = [
  ['will open in May', 'released|Dry Dock'],
  ['opens May 5', 'released|Dry Dock'],
  ['opened in 2011', 'released|Dry Dock'],
  ['was released in 2011', 'released|Dry Dock'],
  ['hits theaters next summer', 'released|Dry Dock'],
  ['premieres Thursday, Oct. 3', 'released|Dry Dock'],
  ['is due out on June 9', 'released|Dry Dock'],
  ['has been pushed back to 2028', 'released|Dry Dock'],
  ['arrives on Vantage on March 3', 'released|Dry Dock'],
  ['bows in March', 'released|Dry Dock'],
  ['has been cancelled', 'cancelled|Dry Dock'],
  ['was cancelled after two seasons', 'cancelled|Dry Dock'],
  ['won’t be back for a third season', 'cancelled|Dry Dock or ordered|Dry Dock S3'],
  ['will end after its fifth season', 'cancelled|Dry Dock'],
  ['has been renewed for a second season', 'ordered|Dry Dock S2'],
  ['has been picked up for a third season', 'ordered|Dry Dock S3'],
  ['has been greenlit', 'ordered|Dry Dock'],
  ['is getting a second season', 'ordered|Dry Dock S2'],
  ['will return for a third season', 'ordered|Dry Dock S3'],
  ['has begun filming in Prague', 'production|Dry Dock'],
  ['is filming in Prague', 'production|Dry Dock'],
  ['wrapped in March', 'production|Dry Dock'],
  ['starts shooting in May', 'production|Dry Dock'],
  ['is in development', 'production|Dry Dock'],
  ['is in post-production', 'production|Dry Dock'],
  ['will star Mara Quill as Nightjar', 'portrays|Mara Quill|Nightjar'],
  ['stars Mara Quill', 'works_on|Mara Quill|Dry Dock'],
  ['will be directed by Mara Quill', 'works_on|Mara Quill|Dry Dock'],
  ['was written by Mara Quill', 'works_on|Mara Quill|Dry Dock'],
  ['has cast Mara Quill as Nightjar', 'portrays|Mara Quill|Nightjar'],
  ['has added Mara Quill', 'works_on|Mara Quill|Dry Dock'],
  ['features Mara Quill as Nightjar', 'portrays|Mara Quill|Nightjar'],
  ['will air on Vantage', 'airs_on|Dry Dock|Vantage'],
  ['airs Mondays on Vantage', 'airs_on|Dry Dock|Vantage'],
  ['is streaming on Vantage', 'airs_on|Dry Dock|Vantage'],
  ['has moved to Vantage', 'airs_on|Dry Dock|Vantage'],
  ['is a sequel to Salt and Ash', 'derives|Dry Dock|Salt and Ash'],
  ['is a spin-off of Salt and Ash', 'derives|Dry Dock|Salt and Ash'],
  ['is based on the novel Salt and Ash', 'derives|Dry Dock|Salt and Ash'],
  ['is set ten years after Salt and Ash', 'set|Dry Dock|Salt and Ash'],
  ['takes place before Salt and Ash', 'set|Dry Dock|Salt and Ash'],
  ['will cross over with Salt and Ash', 'crossover|Dry Dock|Salt and Ash or crossover|Salt and Ash|Dry Dock'],
  ['introduces Nightjar', 'introduced|Nightjar|Dry Dock'],
]

const PEOPLE = [
  'Mara Quill',
  'Actor Mara Quill',
  'British actor Mara Quill',
  'Mara Quill, 34,',
  'Mara Quill (“Harbour Nights”)',
  '“Harbour Nights” star Mara Quill',
  'Mara Quill, who plays Wren in Harbour Nights,',
  'Mara Quill, best known for Harbour Nights,',
  'Mara Quill, star of Harbour Nights,',
  'Former “Harbour Nights” star Mara Quill',
  'Tony winner Mara Quill',
  'Mara Quill and Ana Reyes',
  'Ana Reyes, Tom Orr and Mara Quill',
  'Harbour Nights’s Mara Quill',
  'Mara Quill, last seen in Harbour Nights,',
  'The actor Mara Quill, whose credits include Harbour Nights,',
  'Newcomer Mara Quill',
  'The 34-year-old actor Mara Quill',
  'Harbour Nights alum Mara Quill',
  'Mara Quill, repped by Birch & Vane,',
  'Stage veteran Mara Quill, a Tony winner,',
]

const OF_PEOPLE: readonly (readonly [said: string, claim: string])[] = [
  ['has joined the cast of Dry Dock', 'works_on|Mara Quill|Dry Dock'],
  ['is joining Dry Dock', 'works_on|Mara Quill|Dry Dock'],
  ['will play Nightjar in Dry Dock', 'portrays|Mara Quill|Nightjar'],
  ['has been cast as Nightjar in Dry Dock', 'portrays|Mara Quill|Nightjar'],
  ['has been cast in Dry Dock', 'works_on|Mara Quill|Dry Dock'],
  ['is leaving Dry Dock', 'leaves|Mara Quill|Dry Dock'],
  ['has exited Dry Dock', 'leaves|Mara Quill|Dry Dock'],
  ['won’t return for the third season of Dry Dock', 'leaves|Mara Quill|Dry Dock S3'],
  ['will direct Dry Dock', 'works_on|Mara Quill|Dry Dock'],
  ['is attached to direct Dry Dock', 'works_on|Mara Quill|Dry Dock'],
  ['is in talks to star in Dry Dock', 'works_on|Mara Quill|Dry Dock'],
  ['has signed on to play Nightjar in Dry Dock', 'portrays|Mara Quill|Nightjar'],
  ['will guest star in Dry Dock', 'works_on|Mara Quill|Dry Dock'],
  ['returns as Nightjar in Dry Dock', 'portrays|Mara Quill|Nightjar'],
  ['has boarded Dry Dock as executive producer', 'works_on|Mara Quill|Dry Dock'],
  ['will star opposite Jon Vale in Dry Dock', 'works_on|Mara Quill|Dry Dock'],
  ['will reprise the role of Nightjar in Dry Dock', 'portrays|Mara Quill|Nightjar'],
  ['will replace Jon Vale as showrunner of Dry Dock', 'works_on|Mara Quill|Dry Dock'],
  ['has been tapped to write Dry Dock', 'works_on|Mara Quill|Dry Dock'],
  ['has landed a recurring role on Dry Dock', 'works_on|Mara Quill|Dry Dock'],
  ['will recur as Nightjar in the second season of Dry Dock', 'portrays|Mara Quill|Nightjar'],
  ['has been promoted to series regular on Dry Dock', 'works_on|Mara Quill|Dry Dock'],
  ['stars in Dry Dock', 'works_on|Mara Quill|Dry Dock'],
  ['played Nightjar in Dry Dock', 'portrays|Mara Quill|Nightjar'],
  ['is set to topline Dry Dock', 'works_on|Mara Quill|Dry Dock'],
  ['will debut as Nightjar in Dry Dock', 'portrays|Mara Quill|Nightjar'],
  ['wrote and directed Dry Dock', 'works_on|Mara Quill|Dry Dock'],
  ['will executive produce Dry Dock', 'works_on|Mara Quill|Dry Dock'],
  ['has been written out of Dry Dock', 'leaves|Mara Quill|Dry Dock'],
  ['is not returning to Dry Dock', 'leaves|Mara Quill|Dry Dock'],
  ['will score Dry Dock', 'works_on|Mara Quill|Dry Dock'],
  ['hosts Dry Dock', 'works_on|Mara Quill|Dry Dock'],
]

/** The claims of a sentence: "released|Dry Dock". */
const claimsOf = (text: string) =>
  extractionOf({ id: 'a', title: 'News', text, published: '2018-01-10', lang: 'en' }, CATALOGUE).claims.map(
    (c) => [c.predicate, ...c.args].join('|'),
  )

for (const [kind, subjects, predicates] of [
  ['a work', WORKS, OF_WORKS],
  ['a person', PEOPLE, OF_PEOPLE],
] as const)
  describe(`however ${kind} is brought in`, () => {
    for (const [said, claim] of predicates)
      test(`it is read that it ${said}`, () => {
        const wanted = claim.split(' or ')
        const lost = subjects.filter((subject) => {
          const claims = claimsOf(`${subject} ${said}.`)
          return !wanted.some((one) => claims.some((c) => c === one || c.startsWith(`${one}|`)))
        })
        assert.deepEqual(lost, [])
      })
  })
