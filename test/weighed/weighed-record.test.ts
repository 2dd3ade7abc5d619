import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Fact } from '../../src/model/index.ts'
import { articleIdOf, digestOf, type Ledger } from '../../src/record/index.ts'
import { bringUpToDate, type View, weighedRecord } from '../../src/weighed/index.ts'
import { newLedger, record, type Statement, type Story, storyOf, TEST_DATABASE } from '../record/example.ts'

const OUTLETS = ['The Evening Gull', 'Harbour Post', 'Pier Weekly'] as const
const DAYS = ['2018-01-03', '2018-01-20', '2018-02-02', '2018-03-14', '2018-05-01'] as const

interface Spec {
  readonly about: number
  readonly outlet: string
  readonly published: string | undefined
  readonly address: number
  readonly manner: Pick<Statement, 'certainty' | 'basis'>
  /** Which of a few long texts it repeats after what it says itself. */
  readonly scoop?: number | undefined
  /** Says it a second time, with that source. */
  readonly again?: string | undefined
  /** An editor dismisses what it says, right after it came. */
  readonly isDismissed?: boolean
}

/** Texts that are long enough to be told by their words, each of words of its own. */
const SCOOPS = ['quay', 'mole', 'pier'].map((word) =>
  Array.from({ length: 60 }, (_, n) => `${word}${n}`).join(' '),
)

/** Articles that say of one of a few propositions that it is so, may be so or isn't, or report the finished work. */
const stories = fc.array(
  fc.record<Spec>({
    about: fc.nat({ max: 4 }),
    outlet: fc.constantFrom(...OUTLETS),
    published: fc.constantFrom(...DAYS, undefined),
    address: fc.nat({ max: 12 }),
    manner: fc.constantFrom<Pick<Statement, 'certainty' | 'basis'>>(
      { certainty: 'certain', basis: 'report' },
      { certainty: 'possible', basis: 'anonymous' },
      { certainty: 'denied', basis: 'official' },
      { certainty: 'certain', basis: 'released' },
    ),
    scoop: fc.option(fc.nat({ max: 2 }), { nil: undefined }),
    again: fc.constantFrom(undefined, 'Mara Quill', 'a source'),
    isDismissed: fc.boolean(),
  }),
  { minLength: 1, maxLength: 14 },
)

function storyFrom(spec: Spec, n: number): Story {
  const name = `Nightjar ${'ABCDE'[spec.about]}`
  const statement = {
    predicate: 'appears',
    args: [name, 'Low Water'],
    quote: `${name} is in Low Water (${n}).`,
    trigger: 'is in',
    ...spec.manner,
  }
  const { outlet, published, address, scoop, again } = spec
  const said = [statement, ...(again === undefined ? [] : [{ ...statement, according_to: [again] }])]
  const text = `${statement.quote} ${scoop === undefined ? '' : SCOOPS[scoop]}`
  const url = `https://example.org/${address}`
  const dated = published === undefined ? {} : { published }
  return storyOf({ title: `Story ${n}`, outlet, url, text, ...dated }, said)
}

/** Dismisses the claims of the article, where it is to be. */
async function judged(ledger: Ledger, spec: Spec, n: number): Promise<void> {
  if (spec.isDismissed !== true) return
  const id = articleIdOf(storyFrom(spec, n).article)
  const claims = ledger.queries.selectFrom('claims').select('id').where('article_id', '=', id).orderBy('id')
  for (const { id: claim } of await claims.execute())
    ledger.appendEvent({ kind: 'dismiss', claim }, '2018-06-01T00:00:00.000Z')
}

const VIEWS: readonly View[] = [{ today: '2020-01-01' }, { asOf: '2018-02-10' }, { today: '2018-01-31' }]

async function seen(ledger: Ledger, view: View) {
  const weighed = await weighedRecord(ledger, view)
  return { settled: weighed.settled, of: await weighed.of(), sources: await weighed.sources() }
}

/** A database each is dear on a server. */
const RUNS = TEST_DATABASE === undefined ? 40 : 4

describe('a weighed record', () => {
  test('is the same to the byte whether it was weighed article by article, at the end, or anew', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (specs) => {
        const [step, once] = [newLedger(), newLedger()]
        for (const [n, spec] of specs.entries()) {
          record(step, [storyFrom(spec, n)])
          await bringUpToDate(step)
          await judged(step, spec, n)
        }
        await bringUpToDate(step)
        record(once, specs.map(storyFrom))
        for (const [n, spec] of specs.entries()) await judged(once, spec, n)
        await bringUpToDate(once)
        const digest = await digestOf(step)
        assert.equal(await digestOf(once), digest)
        step.rebuild()
        await bringUpToDate(step)
        assert.equal(await digestOf(step), digest)
        step.close()
        once.close()
      }),
      { numRuns: RUNS },
    )
  })

  test('answers on any day as if the whole of it had been weighed for that day', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (specs) => {
        const [kept, stale] = [newLedger(), newLedger()]
        record(kept, specs.map(storyFrom))
        record(stale, specs.map(storyFrom))
        await bringUpToDate(kept)
        for (const view of VIEWS) assert.deepEqual(await seen(kept, view), await seen(stale, view))
        kept.close()
        stale.close()
      }),
      { numRuns: RUNS },
    )
  })
})

describe('one more article', () => {
  test('is weighed with what it touches, and nothing else', async () => {
    const ledger = newLedger()
    const about = (about: number, address: number) =>
      storyFrom({ about, outlet: OUTLETS[0], published: DAYS[0], address, manner: {} }, address)
    record(ledger, [about(0, 0), about(1, 1), about(2, 2)])
    assert.equal(await bringUpToDate(ledger), 3)
    record(ledger, [about(1, 3)])
    assert.equal(await bringUpToDate(ledger), 1)
    assert.equal(await bringUpToDate(ledger), 0)
    ledger.close()
  })

  test('is read alone, not what was said of the same before, unless it may be a copy of it', async () => {
    const ledger = newLedger()
    const about = (n: number, scoop?: number) =>
      storyFrom(
        { about: 0, outlet: OUTLETS[n % 3] ?? '', published: DAYS[0], address: n, manner: {}, scoop },
        n,
      )
    const read: string[] = []
    const { queries } = ledger
    const watched = queries.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        for (const row of result.rows) if ('quote' in row) read.push(String(row.quote))
        return result
      },
    })
    Object.defineProperty(ledger, 'queries', { value: watched })
    record(
      ledger,
      Array.from({ length: 50 }, (_, n) => about(n)),
    )
    await bringUpToDate(ledger)
    read.length = 0
    record(ledger, [about(50, 0)])
    await bringUpToDate(ledger)
    assert.deepEqual(read, ['Nightjar A is in Low Water (50).'])
    read.length = 0
    record(ledger, [about(51, 0)])
    await bringUpToDate(ledger)
    assert.ok(read.length >= 52, 'a copy may change whose word the others are')
    ledger.close()
  })
})

describe('a weighing', () => {
  test('that a verdict gave is taken off the sources’ record when that is undone', async () => {
    const ledger = newLedger()
    const spec = { about: 0, outlet: OUTLETS[0], published: DAYS[0], address: 0, manner: {} }
    record(ledger, [storyFrom(spec, 0)])
    await bringUpToDate(ledger)
    const before = await seen(ledger, { today: '2020-01-01' })
    const [only] = before.of
    const proposition = only?.item.id ?? ''
    const verdict = ledger.appendEvent(
      { kind: 'settle', proposition, truth: false },
      '2019-01-01T00:00:00.000Z',
    )
    await bringUpToDate(ledger)
    const settled = await seen(ledger, { today: '2020-01-01' })
    assert.equal(settled.sources.sources[0]?.wrong, 1)
    assert.equal((await seen(ledger, { today: '2018-06-01' })).settled, 0)
    ledger.appendEvent({ kind: 'undo', event: verdict }, '2019-01-02T00:00:00.000Z')
    await bringUpToDate(ledger)
    assert.deepEqual(await seen(ledger, { today: '2020-01-01' }), before)
    ledger.close()
  })

  test('is weighed again by a version of the program that weighs by other rules or facts', async () => {
    const ledger = newLedger()
    record(ledger, [
      storyFrom({ about: 0, outlet: OUTLETS[0], published: DAYS[0], address: 0, manner: {} }, 0),
    ])
    await bringUpToDate(ledger)
    assert.equal(await bringUpToDate(ledger), 0)
    ledger.changeEdition(1)
    assert.equal(await bringUpToDate(ledger), 1)
    ledger.close()
  })
})

describe('the record as it was on a day', () => {
  const spec = { about: 0, outlet: OUTLETS[0], published: DAYS[0], address: 0, manner: {} }
  const [MORNING, NEXT] = ['2024-06-01T08:00:00.000Z', '2024-06-02T08:00:00.000Z']

  test('is answered out of what is kept where nothing came since', async () => {
    const ledger = newLedger()
    record(ledger, [storyFrom(spec, 0)], MORNING)
    await bringUpToDate(ledger)
    ledger.appendEvent({ kind: 'follow', name: 'Nightjar A' }, NEXT)
    const asked: string[] = []
    const { selectFrom } = ledger.queries
    Object.defineProperty(ledger.queries, 'selectFrom', {
      value: (table: string) => {
        asked.push(table)
        return selectFrom.call(ledger.queries, table as 'claims')
      },
    })
    const { of } = await seen(ledger, { asRecorded: '2024-06-01' })
    assert.equal(of.length, 1)
    assert.ok(!asked.some((table) => table.startsWith('claim')), asked.join(' '))
    ledger.close()
  })

  test('knows no fact, article or verdict that came later', async () => {
    const ledger = newLedger()
    record(ledger, [storyFrom(spec, 0)], MORNING)
    record(ledger, [storyFrom({ ...spec, about: 1, address: 1 }, 1)], NEXT)
    const fact = (entity: string, rest: object) => ({ entity, source: 'invented', ...rest }) as Fact
    ledger.appendFacts(
      [
        fact('t:low', { property: 'type', value: 'work' }),
        fact('t:low', { property: 'name', value: 'Low Water' }),
        fact('t:low', { property: 'release', value: '2018-03-01' }),
        fact('t:jar', { property: 'type', value: 'character' }),
        fact('t:jar', { property: 'name', value: 'Nightjar A' }),
        fact('t:low', { property: 'appearance', value: 't:jar' }),
      ],
      NEXT,
    )
    await bringUpToDate(ledger)
    const on = async (asRecorded: string) =>
      (await seen(ledger, { asRecorded, today: '2024-07-01' })).of.map(
        ({ weighed }) => weighed.standing.status,
      )
    assert.deepEqual(await on('2024-05-31'), [])
    assert.deepEqual(await on('2024-06-01'), ['lapsed'])
    assert.deepEqual((await on('2024-06-02')).sort(), ['lapsed', 'released'])
    ledger.close()
  })
})
