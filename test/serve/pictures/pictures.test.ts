import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import type { Lanes, UniverseWorks } from '../../../src/ask/index.ts'
import { crossingsIn, laneOrders } from '../../../src/serve/pictures/lane-order.ts'
import { lanesPicture } from '../../../src/serve/pictures/lanes.ts'
import type { Markup } from '../../../src/serve/pictures/markup.ts'
import { probabilityBar } from '../../../src/serve/pictures/probability-bar.ts'
import { sparkline } from '../../../src/serve/pictures/sparkline.ts'
import { timeAxis } from '../../../src/serve/pictures/time-axis.ts'

const documentOf = async (markup: Markup) =>
  parseHTML(`<!doctype html><html><body>${await markup}</body></html>`).document

/** Names with everything that HTML takes for its own. */
const name = fc.string({ minLength: 1, maxLength: 20 }).map((s) => `<b>&"'${s}`)

const works = fc.array(
  fc.record({
    work: name,
    series: name,
    released: fc.option(fc.constantFrom('2015-04-10', '2016', '2017-08', '2019-06-14'), { nil: undefined }),
    networks: fc.constant([]),
    introduces: fc.constant([]),
    hiddenNames: fc.nat({ max: 3 }),
  }),
  { maxLength: 8 },
)

const lanes = fc.integer({ min: 1, max: 7 }).chain((count) =>
  fc.record({
    universe: name,
    works: fc.array(fc.record({ work: name, meetings: fc.constant([]) }), {
      minLength: count,
      maxLength: count,
    }),
    characters: fc.array(
      fc.record({
        character: name,
        works: fc
          .uniqueArray(fc.nat({ max: count - 1 }), { minLength: 1 })
          .map((at) => at.sort((a, b) => a - b)),
      }),
      { maxLength: 9 },
    ),
    others: fc.nat({ max: 5 }),
    hidden: fc.constant([]),
  }),
)

describe('pictures', () => {
  test('name every work beside the drawing, escaped', async () => {
    await fc.assert(
      fc.asyncProperty(works, name, async (releaseOrder, universe) => {
        const answer: UniverseWorks = {
          universe,
          releaseOrder,
          storyOrder: releaseOrder.map(({ work }) => work),
          circle: [],
          hidden: [],
        }
        const document = await documentOf(timeAxis(answer))
        assert.equal(document.querySelectorAll('b, script').length, 0)
        const told = document.querySelector('details')?.textContent ?? ''
        for (const { work } of releaseOrder) assert.ok(told.includes(work), work)
      }),
      { numRuns: 60 },
    )
  })

  test('of lanes tell everybody’s works in tables, escaped', async () => {
    await fc.assert(
      fc.asyncProperty(lanes, async (answer: Lanes) => {
        const document = await documentOf(lanesPicture(answer))
        assert.equal(document.querySelectorAll('b, script').length, 0)
        const told = document.querySelector('details')?.textContent ?? ''
        for (const { character, works: at } of answer.characters) {
          assert.ok(told.includes(character), character)
          for (const n of at) assert.ok(told.includes(answer.works[n]?.work ?? '?'))
        }
      }),
      { numRuns: 60 },
    )
  })

  test('put the lanes of one work side by side there, and each lane once', () => {
    fc.assert(
      fc.property(lanes, ({ characters, works: all }) => {
        const at = characters.map(({ works: own }) => own)
        const orders = laneOrders(at, all.length)
        assert.equal(orders.length, all.length)
        orders.forEach((order, work) => {
          assert.equal(new Set(order).size, order.length)
          const places = order.flatMap((lane, place) => (at[lane]?.includes(work) ? [place] : []))
          const [first = 0, last = 0] = [places[0], places.at(-1)]
          assert.equal(last - first + 1, Math.max(1, places.length), 'nobody else is between them')
        })
        assert.ok(crossingsIn(orders) >= 0)
      }),
    )
  })

  test('say a probability in words', async () => {
    const bar = await documentOf(probabilityBar(0.85))
    assert.match(bar.body.textContent ?? '', /85 %/)
    const spark = await documentOf(
      sparkline([
        { day: '2017-08-21', probability: 0.4 },
        { day: '2018-06-22', probability: 1 },
      ]),
    )
    assert.match(spark.querySelector('title')?.textContent ?? '', /40 %.*2017-08-21.*100 %.*2018-06-22/s)
    assert.equal((await documentOf(sparkline([]))).querySelector('svg'), null)
  })
})
