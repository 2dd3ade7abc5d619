import {
  type Example,
  exampleOf,
  independent,
  learntWeights,
  probabilityOf,
  sourceRecords,
  stanceOf,
  TrackRecord,
  UNLEARNT,
} from '../../src/weigh/index.ts'
import { type Forecast, spearman } from './figures.ts'
import { dateOf, type World } from './world.ts'

/** Settled propositions after which the weights are learnt anew, as a share of those they were learnt on. */
const RELEARN = 1.1

/** Examples that the weights are learnt on at the most: the latest. */
const REMEMBERED = 5000

/**
 * Retcon's forecasts for the later half of a world's propositions, each from what was settled before, and the rank correlation of
 * its table of sources with `longRun`, how often each is really right, for sources with at least 20 settled reports.
 */
export function retconOn(
  { items }: World,
  longRun: ReadonlyMap<string, number>,
): { forecasts: Forecast[]; spearman: number } {
  const record = new TrackRecord()
  const examples: Example[] = []
  const forecasts: Forecast[] = []
  let weights = UNLEARNT
  let learntOn = 200
  const ordered = [...items].sort((a, b) => a.settledOn - b.settledOn)
  ordered.forEach((item, n) => {
    const settled = { predicate: item.predicate, truth: item.truth, reports: independent(item.reports) }
    if (n >= ordered.length >> 1) {
      const { probability } = probabilityOf(item.predicate, settled.reports, record, weights)
      forecasts.push({ probability, truth: item.truth })
    }
    examples.push(exampleOf(settled, record))
    record.add(settled)
    if (examples.length >= learntOn * RELEARN) {
      weights = learntWeights(examples.slice(-REMEMBERED))
      learntOn = examples.length
    }
  })
  const table = sourceRecords(
    items.map(({ predicate, truth, settledOn, reports }) => ({
      predicate,
      truth,
      settledOn: dateOf(settledOn),
      reports,
    })),
  )
  const pairs = table.flatMap(({ source, settled, rate }): [number, number][] => {
    const truth = longRun.get(source)
    return settled < 20 || truth === undefined ? [] : [[rate, truth]]
  })
  return { forecasts, spearman: spearman(pairs) }
}

/** How often what each source reports on its own is right, over several worlds. */
export function rightShares(worlds: readonly World[]): Map<string, number> {
  const tallies = new Map<string, { right: number; n: number }>()
  for (const { truth, reports, copies } of worlds.flatMap((w) => w.items))
    for (const report of reports) {
      if (copies.has(report.id)) continue
      const known = tallies.get(report.source) ?? { right: 0, n: 0 }
      const right = (stanceOf(report) === 'for') === truth
      tallies.set(report.source, { right: known.right + Number(right), n: known.n + 1 })
    }
  return new Map([...tallies].map(([source, { right, n }]) => [source, right / n]))
}
