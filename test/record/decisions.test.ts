import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import type { EntityType, Event, Name } from '../../src/model/index.ts'
import { eventsIn, type Ledger, openExistingLedger, openLedger } from '../../src/record/index.ts'
import {
  joins,
  newLedger,
  record,
  recordFor,
  renewed,
  type Statement,
  type Story,
  storyOf,
  TEST_DATABASE,
} from './example.ts'

const AT = '2024-06-01T00:00:00Z'
const TYPES: Readonly<Record<string, EntityType>> = {
  Nightjar: 'character',
  'Night Jar': 'character',
  Owl: 'character',
  'Wren Vale': 'person',
}

/** The story with its names as a reader gives them: of their types, a season under its series. */
function typed(story: Story, aliases: Readonly<Record<string, string[]>> = {}): Story {
  const entities = story.extraction.entities.map(({ name }) => {
    const series = name.replace(/ S\d+$/, '')
    return { name: series, type: TYPES[series] ?? ('work' as const), aliases: aliases[series] ?? [] }
  })
  return { ...story, extraction: { ...story.extraction, entities } }
}

const appears = (character: string, work: string, n = 0): Statement => ({
  ...joins,
  args: [character, work],
  quote: `${character} will appear in ${work}${' soon'.repeat(n)}.`,
})
const meets = (a: string, b: string): Statement => ({
  predicate: 'meets',
  args: [a, b],
  quote: `${a} meets ${b}.`,
  trigger: 'meets',
})

const STORIES: readonly Story[] = [
  typed(storyOf({ title: 'One' }, [appears('Nightjar', 'Harbour Nights S2'), renewed])),
  typed(storyOf({ title: 'Two' }, [appears('Night Jar', 'Harbor Nights S2'), meets('Nightjar', 'Owl')])),
  typed(storyOf({ title: 'Three' }, [meets('Night Jar', 'Nightjar'), appears('Owl', 'Harbor Nights')])),
  typed(
    storyOf({ title: 'Four' }, [{ ...renewed, args: ['Nightjar'], quote: 'Nightjar has been ordered.' }]),
  ),
]
/** In the fourth story, the title of a series. */
const SERIES = {
  ...STORIES[3],
  extraction: { ...STORIES[3]?.extraction, entities: [work('Nightjar')] },
} as Story
const ALL = [...STORIES.slice(0, 3), SERIES]

function work(name: string) {
  return { name, type: 'work' as const, aliases: [] }
}

const named = (name: string, type: EntityType): Name => ({ type, name })
const character = (name: string) => named(name, 'character')
const mergeOf = (name: Name, into: Name): Event => ({ kind: 'merge', name, into })

function ledgerOf(t: TestContext, stories: readonly Story[]): Ledger {
  const ledger = openLedger(recordFor(t))
  t.after(() => ledger.close())
  record(ledger, stories)
  return ledger
}

/** All that is derived, in an order of its own. */
async function derivedIn({ queries }: Ledger): Promise<string> {
  const propositions = await queries.selectFrom('propositions').selectAll().orderBy('id').execute()
  const args = await queries
    .selectFrom('proposition_args')
    .selectAll()
    .orderBy('proposition_id')
    .orderBy('position')
    .execute()
  const claims = await queries.selectFrom('claim_propositions').selectAll().orderBy('claim_id').execute()
  return JSON.stringify({ propositions, args, claims })
}

/** "appears(nightjar, harbour nights s2) 2": each proposition with the number of claims on it. */
async function propositionsIn({ queries }: Ledger): Promise<string[]> {
  const rows = await queries
    .selectFrom('propositions')
    .innerJoin('claim_propositions as of', 'of.proposition_id', 'propositions.id')
    .select(['propositions.id', 'predicate', 'claim_id'])
    .execute()
  const args = await queries.selectFrom('proposition_args').selectAll().orderBy('position').execute()
  const argsOf = (id: string) => args.filter((a) => a.proposition_id === id).map((a) => a.folded)
  return [...Map.groupBy(rows, (row) => row.id)]
    .map(([id, all]) => `${all[0]?.predicate}(${argsOf(id).join(', ')}) ${all.length}`)
    .sort()
}

test('claims follow a merge, propositions that became the same are one, and an undo parts them to the byte', async (t) => {
  const ledger = ledgerOf(t, ALL)
  const before = await derivedIn(ledger)
  assert.deepEqual(await propositionsIn(ledger), [
    'appears(night jar, harbor nights s2) 1',
    'appears(nightjar, harbour nights s2) 1',
    'appears(owl, harbor nights) 1',
    'meets(night jar, nightjar) 1',
    'meets(nightjar, owl) 1',
    'ordered(harbour nights s2) 1',
    'ordered(nightjar) 1',
  ])
  const works = ledger.appendEvent(
    mergeOf(named('Harbor Nights', 'work'), named('Harbour Nights', 'work')),
    AT,
  )
  const characters = ledger.appendEvent(mergeOf(character('Nightjar'), character('Night Jar')), AT)
  assert.deepEqual(await propositionsIn(ledger), [
    'appears(night jar, harbour nights s2) 2',
    'appears(owl, harbour nights) 1',
    // The two who met turned out to be one: that claim says nothing any more.
    'meets(night jar, owl) 1',
    'ordered(harbour nights s2) 1',
    // The series of that name is another.
    'ordered(nightjar) 1',
  ])
  ledger.appendEvent({ kind: 'undo', event: works }, AT)
  const undoing = ledger.appendEvent({ kind: 'undo', event: characters }, AT)
  assert.equal(await derivedIn(ledger), before)
  ledger.appendEvent({ kind: 'undo', event: undoing }, AT)
  assert.ok((await propositionsIn(ledger)).includes('meets(night jar, owl) 1'))
})

test('articles that are read after a decision follow it like those before', async (t) => {
  const first = ledgerOf(t, ALL)
  const last = ledgerOf(t, [])
  const events = [
    mergeOf(character('Nightjar'), character('Night Jar')),
    { kind: 'reject', name: character('Owl') } as const,
    { kind: 'rename', name: named('Harbor Nights', 'work'), to: 'Quay Lights' } as const,
  ]
  for (const event of events) {
    first.appendEvent(event, AT)
    last.appendEvent(event, AT)
  }
  record(last, ALL.toReversed())
  assert.equal(await derivedIn(last), await derivedIn(first))
  assert.deepEqual(await propositionsIn(last), [
    'appears(night jar, harbour nights s2) 1',
    'appears(night jar, quay lights s2) 1',
    'ordered(harbour nights s2) 1',
    'ordered(nightjar) 1',
  ])
})

test('a process that has the record open follows decisions that another one makes', async (t) => {
  const path = recordFor(t)
  const reading = openLedger(path)
  t.after(() => reading.close())
  record(reading, ALL.slice(0, 2))
  const deciding = openExistingLedger(path)
  deciding.appendEvent(mergeOf(character('Nightjar'), character('Night Jar')), AT)
  record(reading, ALL.slice(2))
  assert.ok((await propositionsIn(reading)).includes('appears(owl, harbor nights) 1'))
  assert.ok((await propositionsIn(reading)).includes('appears(night jar, harbour nights s2) 1'))
  const again = ledgerOf(t, ALL)
  again.appendEvent(mergeOf(character('Nightjar'), character('Night Jar')), AT)
  assert.equal(await derivedIn(reading), await derivedIn(again))
  deciding.close()
})

/** A claim on a character whom the article calls by an alias. */
function calledOtherwise(name: string, alias: string): Story {
  const said = { ...appears(name, 'Harbour Nights'), quote: `${alias} will appear in Harbour Nights.` }
  const story = typed(storyOf({ title: alias }, [said]), { [name]: [alias] })
  const start = story.article.text.indexOf(alias)
  const span = { in: 'text' as const, start, end: start + alias.length }
  const claims = story.extraction.claims.map((claim) => ({ ...claim, arg_spans: [span, null] }))
  return { ...story, extraction: { ...story.extraction, claims } }
}

test('a claim goes with a split alias where its own words name it', async (t) => {
  const ledger = ledgerOf(t, [
    typed(storyOf({}, [appears('Nightjar', 'Harbour Nights')])),
    calledOtherwise('Nightjar', 'Wren Vale'),
  ])
  assert.deepEqual(await propositionsIn(ledger), ['appears(nightjar, harbour nights) 2'])
  ledger.appendEvent({ kind: 'split', name: character('Nightjar'), alias: 'Wren Vale' }, AT)
  assert.deepEqual(await propositionsIn(ledger), [
    'appears(nightjar, harbour nights) 1',
    'appears(wren vale, harbour nights) 1',
  ])
  ledger.appendEvent(mergeOf(character('Wren Vale'), character('Owl')), AT)
  assert.deepEqual(await propositionsIn(ledger), [
    'appears(nightjar, harbour nights) 1',
    'appears(owl, harbour nights) 1',
  ])
})

test('who leaves is decided as the person or the character that the article names', async (t) => {
  const leaves = {
    predicate: 'leaves',
    args: ['Owl', 'Harbour Nights'],
    quote: 'Owl leaves Harbour Nights.',
    trigger: 'leaves',
  }
  const ledger = ledgerOf(t, [typed(storyOf({}, [leaves]))])
  ledger.appendEvent(mergeOf(named('Owl', 'person'), named('Wren Vale', 'person')), AT)
  assert.deepEqual(await propositionsIn(ledger), ['leaves(owl, harbour nights) 1'])
  ledger.appendEvent(mergeOf(character('Owl'), character('Nightjar')), AT)
  assert.deepEqual(await propositionsIn(ledger), ['leaves(nightjar, harbour nights) 1'])
})

test('decisions and readings in any order leave what the decisions that count come to', async () => {
  const NAMES = [
    ...['Nightjar', 'Night Jar', 'Owl'].map(character),
    ...['Harbour Nights', 'Harbor Nights', 'Nightjar'].map((name) => named(name, 'work')),
  ]
  const stories = [...ALL, calledOtherwise('Nightjar', 'Owl'), calledOtherwise('Owl', 'Night Jar')]
  const name = fc.constantFrom(...NAMES)
  const alike = (a: Name, b: Name) => (a.type === b.type ? b : { ...b, type: a.type })
  const decision: fc.Arbitrary<Event> = fc.oneof(
    fc.tuple(name, name).map(([a, b]) => mergeOf(a, alike(a, b))),
    fc.tuple(name, name).map(([a, b]) => ({ kind: 'rename', name: a, to: b.name }) as const),
    fc.tuple(name, name).map(([a, b]) => ({ kind: 'split', name: a, alias: b.name }) as const),
    name.map((a) => ({ kind: 'reject', name: a }) as const),
  )
  // A number is a story to read; from there on, an event to undo.
  const steps = fc.array(fc.oneof({ arbitrary: decision, weight: 3 }, fc.nat(20)), { maxLength: 14 })
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const ledger = newLedger()
      const fresh = newLedger()
      const plain = newLedger()
      const ids: string[] = []
      for (const step of all) {
        const undone = typeof step === 'number' ? ids[step - stories.length] : undefined
        if (typeof step !== 'number') ids.push(ledger.appendEvent(step, AT))
        else if (undone !== undefined) ids.push(ledger.appendEvent({ kind: 'undo', event: undone }, AT))
        else record(ledger, stories.slice(step, step + 1))
      }
      record(ledger, stories)
      for (const { event } of await eventsIn(ledger)) fresh.appendEvent(event, AT)
      record(fresh, stories)
      assert.equal(await derivedIn(ledger), await derivedIn(fresh))

      for (const { id } of await eventsIn(ledger)) ledger.appendEvent({ kind: 'undo', event: id }, AT)
      record(plain, stories)
      assert.equal(await derivedIn(ledger), await derivedIn(plain))
      for (const opened of [ledger, fresh, plain]) opened.close()
    }),
    { numRuns: TEST_DATABASE === undefined ? 40 : 4 },
  )
})
