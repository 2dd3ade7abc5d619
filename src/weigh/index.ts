/**
 * Claims on one proposition to where it stands. Pure: the same claims give the same status whatever the order, and the rule and the
 * claim that settled it come along. Weak evidence never retires a strong fact.
 */
export { type Evidence, strengthOf } from './evidence.ts'
export { historyOf, type Matter, type Transition } from './history.ts'
export { ladder, type Rule, type Verdict, verdictOf } from './ladder.ts'
export {
  type Example,
  exampleOf,
  learntWeights,
  type Probability,
  probabilityOf,
  type Share,
  UNLEARNT,
  type Weights,
} from './model/probability.ts'
export { type MonthTally, monthOf, type Tallied, talliesOf } from './model/tallies.ts'
export { type Settled, type Tally, TrackRecord } from './model/track-record.ts'
export { type Forecast, forecastsOf, REMEMBERED, TruthModel } from './model/truth-model.ts'
export { bandsOf, bandsWith, mayBeCopies } from './origins/bands.ts'
export { containment, type Signature, signatureOf } from './origins/minhash.ts'
export { COPY, type Dated, originsOf } from './origins/near-copies.ts'
export { independent, type Report, type Stance, stanceOf } from './report.ts'
export { ruleWords } from './rule-words.ts'
export { type Claimed, settledByCatalogue } from './settlement/by-catalogue.ts'
export { LAPSES_AFTER } from './settlement/lapse.ts'
export { lastDayOf } from './settlement/last-day.ts'
export { type Settlement, settledOn } from './settlement/settlement.ts'
export { type ReliabilityBin, reliabilityBins, reliabilitySvg } from './sources/reliability.ts'
export {
  type Judged,
  RANKED_FROM,
  type Rate,
  type SourceRecord,
  STATED,
  sourceRecords,
} from './sources/source-record.ts'
export { countsOn, type Spell, spellsOf, type Weighable } from './spells.ts'
export { judgedOn, trendOf, type Weighed, weigh, wholeHistoryOf } from './weighing.ts'
