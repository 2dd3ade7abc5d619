import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { boardOf, versionsOf } from '../../src/ask/index.ts'
import { versionsText } from '../../src/cli/versions.ts'
import { type Ledger, openLedger } from '../../src/record/index.ts'
import { joins, record, recordFor, storyOf } from '../record/example.ts'

const url = 'https://beacon.example/nightjar'
const heron = {
  ...joins,
  args: ['Heron', 'Harbour Nights S2'],
  quote: 'Heron will appear in Harbour Nights S2.',
}
const curlew = {
  ...joins,
  args: ['Curlew', 'Harbour Nights S2'],
  quote: 'Curlew will appear in Harbour Nights S2.',
}

function corrected(t: TestContext): Ledger {
  const ledger = openLedger(recordFor(t))
  t.after(() => ledger.close())
  record(ledger, [storyOf({ url }, [joins, heron])])
  const denied = {
    ...joins,
    certainty: 'denied' as const,
    quote: 'Nightjar won’t appear in Harbour Nights S2.',
  }
  record(ledger, [storyOf({ url, title: 'Corrected' }, [denied, curlew])])
  return ledger
}

test('a correction tells which claims vanished, changed and were added', async (t) => {
  const { versions } = await versionsOf(corrected(t), url)
  assert.deepEqual(
    versions.map(({ version, claims }) => [version, claims]),
    [
      [1, 2],
      [2, 2],
    ],
  )
  assert.equal(versions[0]?.correction, undefined)
  const { added, vanished, changed } = versions[1]?.correction ?? assert.fail()
  assert.match(vanished.map(({ sentence }) => sentence).join(), /^Heron [^,]*Harbour Nights S2$/)
  assert.match(added.map(({ sentence }) => sentence).join(), /^Curlew [^,]*Harbour Nights S2$/)
  const [{ before, after, differs } = assert.fail()] = changed
  assert.deepEqual(
    [before.certainty, after.certainty, differs],
    ['certain', 'denied', ['certainty', 'quote']],
  )
})

test('a person reads the same, and that a claim vanished on which day', async (t) => {
  const text = versionsText(await versionsOf(corrected(t), url))
  assert.match(text, /vanished {2}Heron .*in the correction seen \d{4}-\d\d-\d\d/)
  assert.match(text, /changed {3}Nightjar .*certain before, now denied/)
})

test('what vanished leaves the board, since only the newest version is weighed', async (t) => {
  const ledger = corrected(t)
  assert.equal((await boardOf(ledger, 'Heron')).standings.length, 0)
  assert.equal((await boardOf(ledger, 'Curlew')).standings.length, 1)
})

test('a correction that moves a sentence or breaks a line elsewhere changes no claim', async (t) => {
  const ledger = openLedger(recordFor(t))
  t.after(() => ledger.close())
  record(ledger, [storyOf({ url }, [joins, heron])])
  const broken = { ...heron, quote: heron.quote.replace('appear in', 'appear\nin') }
  record(ledger, [storyOf({ url, title: 'Corrected' }, [broken, joins, joins])])
  const { versions } = await versionsOf(ledger, firstIdOf(await versionsOf(ledger, url)))
  assert.deepEqual(versions[1]?.correction, { added: [], vanished: [], changed: [] })
})

/** The id of the first version, by which the article is found as well. */
const firstIdOf = ({ versions }: Awaited<ReturnType<typeof versionsOf>>) => versions[0]?.id ?? ''

test('where nothing was read there are no versions', async (t) => {
  assert.deepEqual(await versionsOf(corrected(t), 'https://beacon.example/none'), {
    versions: [],
    hidden: [],
  })
})
