import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import type { Event, Reading } from '../../src/model/index.ts'
import { eventsIn, type Ledger, openLedger } from '../../src/record/index.ts'
import { joins, newLedger, record, recordFor, renewed, storyOf, TEST_DATABASE } from './example.ts'

const AT = '2024-06-01T00:00:00Z'
const STORIES = [
  storyOf({ title: 'One' }, [joins, renewed]),
  storyOf({ title: 'Two' }, [
    { ...joins, args: ['Owl', 'Harbour Nights S2'], quote: 'Owl will appear in Harbour Nights S2.' },
  ]),
]
/** What the first story's first claim should have been read as: of somebody whom its article never names. */
const heron: Reading = {
  predicate: 'appears',
  args: ['Heron', 'Harbour Nights S2'],
  qualifiers: {},
  certainty: 'possible',
}

function ledgerOf(t: TestContext): Ledger {
  const ledger = openLedger(recordFor(t))
  t.after(() => ledger.close())
  record(ledger, STORIES)
  return ledger
}

async function claimsOn({ queries }: Ledger) {
  return queries
    .selectFrom('claim_propositions as of')
    .innerJoin('claims', 'claims.id', 'claim_id')
    .select(['of.claim_id', 'of.proposition_id', 'names_json', 'corrected_json', 'args_json', 'predicate'])
    .orderBy('of.claim_id')
    .execute()
}

/** The id of the claim that was read so. */
async function claimRead(ledger: Ledger, predicate: string, name: string): Promise<string> {
  const all = await claimsOn(ledger)
  return (
    all.find((row) => row.predicate === predicate && row.args_json.includes(name))?.claim_id ??
    assert.fail(name)
  )
}

/** All that is derived, in an order of its own. */
async function derivedIn(ledger: Ledger): Promise<string> {
  const { queries } = ledger
  const propositions = await queries.selectFrom('propositions').selectAll().orderBy('id').execute()
  const args = await queries
    .selectFrom('proposition_args')
    .selectAll()
    .orderBy('proposition_id')
    .orderBy('position')
    .execute()
  return JSON.stringify({ propositions, args, claims: await claimsOn(ledger) })
}

/** The first argument of every proposition that somebody speaks of. */
async function subjectsIn({ queries }: Ledger): Promise<string[]> {
  const rows = await queries
    .selectFrom('proposition_args')
    .select('folded')
    .where('position', '=', 0)
    .execute()
  return rows.map((row) => row.folded).sort()
}

test('a corrected claim is on the proposition of what it says, and an undo puts it back to the byte', async (t) => {
  const ledger = ledgerOf(t)
  const before = await derivedIn(ledger)
  const claim = await claimRead(ledger, 'appears', 'Nightjar')
  const event = ledger.appendEvent({ kind: 'correct', claim, reading: heron }, AT)
  assert.deepEqual(await subjectsIn(ledger), ['harbour nights s2', 'heron', 'owl'])
  ledger.appendEvent({ kind: 'undo', event }, AT)
  assert.equal(await derivedIn(ledger), before)
})

test('the last word on a claim counts, whichever it is', async (t) => {
  const ledger = ledgerOf(t)
  const claim = await claimRead(ledger, 'appears', 'Nightjar')
  const before = await derivedIn(ledger)
  ledger.appendEvent({ kind: 'correct', claim, reading: heron }, AT)
  ledger.appendEvent({ kind: 'correct', claim, reading: { ...heron, args: ['Wren', 'Harbour Nights'] } }, AT)
  assert.deepEqual(await subjectsIn(ledger), ['harbour nights s2', 'owl', 'wren'])
  ledger.appendEvent({ kind: 'approve', claim }, AT)
  assert.equal(await derivedIn(ledger), before)
})

test('a merge reaches names that only a correction gives, and a rejected one is nobody there too', async (t) => {
  const ledger = ledgerOf(t)
  const claim = await claimRead(ledger, 'appears', 'Nightjar')
  ledger.appendEvent({ kind: 'correct', claim, reading: heron }, AT)
  const name = { type: 'character', name: 'Heron' } as const
  const merge = ledger.appendEvent({ kind: 'merge', name, into: { type: 'character', name: 'Owl' } }, AT)
  assert.deepEqual(await subjectsIn(ledger), ['harbour nights s2', 'owl'])
  ledger.appendEvent({ kind: 'undo', event: merge }, AT)
  assert.deepEqual(await subjectsIn(ledger), ['harbour nights s2', 'heron', 'owl'])
  ledger.appendEvent({ kind: 'reject', name }, AT)
  assert.deepEqual(await subjectsIn(ledger), ['harbour nights s2', 'owl'])
})

test('corrections, names and readings in any order leave what the decisions that count come to', async (t) => {
  const full = ledgerOf(t)
  const claims = (await claimsOn(full)).map((row) => row.claim_id)
  const names = ['Nightjar', 'Owl', 'Heron'] as const
  const character = fc.constantFrom(...names).map((name) => ({ type: 'character' as const, name }))
  const claim = fc.constantFrom(...claims)
  const decision: fc.Arbitrary<Event> = fc.oneof(
    fc
      .tuple(claim, fc.constantFrom(...names), fc.constantFrom('possible' as const, 'denied' as const))
      .map(([id, name, certainty]) => ({
        kind: 'correct' as const,
        claim: id,
        reading: { ...heron, args: [name, 'Harbour Nights'], certainty },
      })),
    claim.map((id) => ({ kind: 'approve' as const, claim: id })),
    claim.map((id) => ({ kind: 'dismiss' as const, claim: id })),
    fc.tuple(character, character).map(([name, into]) => ({ kind: 'merge' as const, name, into })),
    character.map((name) => ({ kind: 'reject' as const, name })),
  )
  // A number reads a story, or undoes an event.
  const steps = fc.array(fc.oneof({ arbitrary: decision, weight: 3 }, fc.nat(12)), { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const [ledger, fresh] = [newLedger(), newLedger()]
      const ids: string[] = []
      for (const step of all) {
        if (typeof step !== 'number') ids.push(ledger.appendEvent(step, AT))
        else if (step < STORIES.length) record(ledger, STORIES.slice(step, step + 1))
        else if (ids[step - STORIES.length] !== undefined)
          ids.push(ledger.appendEvent({ kind: 'undo', event: ids[step - STORIES.length] ?? '' }, AT))
      }
      record(ledger, STORIES)
      for (const { event } of await eventsIn(ledger)) fresh.appendEvent(event, AT)
      record(fresh, STORIES)
      assert.equal(await derivedIn(ledger), await derivedIn(fresh))
      const kept = await derivedIn(ledger)
      ledger.rebuild()
      assert.equal(await derivedIn(ledger), kept)
      for (const opened of [ledger, fresh]) opened.close()
    }),
    { numRuns: TEST_DATABASE === undefined ? 60 : 4 },
  )
})
