#!/usr/bin/env node
/**
 * `npm run simulate`: how well the weighing does where the truth is known. Invented news over four years in several scenarios; Retcon's
 * probabilities, made each on the day before its proposition is settled from what was settled by then, against five baselines that see all
 * reports. Judged on the later half of the propositions.
 */
import { type Figures, figuresOf } from './simulate/figures.ts'
import { observed, probabilityOfYes } from './simulate/observed.ts'
import { retconOn, rightShares } from './simulate/retcon.ts'
import { scenarios } from './simulate/scenarios.ts'
import { worldOf } from './simulate/world.ts'
import { accu, accuCopy } from './truth/accu.ts'
import type { Method } from './truth/observations.ts'
import { truthFinder } from './truth/truth-finder.ts'
import { confidenceVote, majorityVote } from './truth/vote.ts'

const BASELINES: Readonly<Record<string, Method>> = {
  'majority vote': majorityVote,
  'confidence vote': confidenceVote,
  TruthFinder: truthFinder,
  ACCU: accu,
  'ACCU, copying': accuCopy,
}

const row = (name: string, { brier, logLoss, ece }: Figures, more = '') =>
  `  ${name.padEnd(16)} ${brier.toFixed(4)}   ${logLoss.toFixed(4)}   ${ece.toFixed(4)}   ${more}`

for (const scenario of scenarios) {
  const world = worldOf(scenario)
  const judged = [...world.items].sort((a, b) => a.settledOn - b.settledOn).slice(world.items.length >> 1)
  console.log(`${scenario.name} (seed ${scenario.seed}, ${world.reports.toLocaleString('en')} reports)`)
  console.log('                   Brier    log loss  ECE      Spearman')
  const ours = retconOn(world, rightShares([1, 2, 3].map((news) => worldOf(scenario, news))))
  console.log(row('Retcon', figuresOf(ours.forecasts), ours.spearman.toFixed(3)))
  for (const [name, baseline] of Object.entries(BASELINES)) {
    const answers = baseline(world.items.map(observed))
    const forecasts = judged.map((item) => ({
      probability: probabilityOfYes(answers.get(item.id)),
      truth: item.truth,
    }))
    console.log(row(name, figuresOf(forecasts)))
  }
}
