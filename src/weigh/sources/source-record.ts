import jstat from 'jstat'
import type { Basis, Certainty } from '../../model/index.ts'
import type { Forecast } from '../model/truth-model.ts'
import { byDay, independent, type Report, stanceOf } from '../report.ts'
import { Following } from './following.ts'
import { type ReliabilityBin, reliabilityBins } from './reliability.ts'

/** A proposition with all reports on it, and what came of it where that is known. */
export interface Judged {
  readonly predicate: string
  readonly truth?: boolean | undefined
  /** The day on which it was settled. */
  readonly settledOn?: string | undefined
  readonly reports: readonly Report[]
}

/** Reports that were right and wrong, and the share that a cautious reader would expect of the next. */
export interface Rate {
  readonly right: number
  readonly wrong: number
  /** Mean of the posterior, and the ends between which it lies with probability 0.9. */
  readonly rate: number
  readonly low: number
  readonly high: number
}

/** What a source's word has been worth. */
export interface SourceRecord extends Rate {
  readonly source: string
  /** Propositions that it took a side on in its own words, and those of them that are settled. */
  readonly reports: number
  readonly settled: number
  /** Those that it copied. */
  readonly copies: number
  /** The share of its later reports that only follow others, as far as its errors show it. */
  readonly follows: number
  /** How often it was the first to report, and by how many days before the settlement it spoke, on average. */
  readonly firsts: number
  readonly daysAhead?: number | undefined
  /** Mean squared error and mean negative logarithm of what it said, as surely as it said it, beside the same of all others together. */
  readonly brier?: number | undefined
  readonly logScore?: number | undefined
  readonly crowdBrier?: number | undefined
  readonly crowdLogScore?: number | undefined
  readonly byPredicate: Readonly<Record<string, Rate>>
  readonly byBasis: Readonly<Record<string, Rate>>
  /** What it stated, by how surely, against what came true. */
  readonly reliability: readonly ReliabilityBin[]
  /** Enough is settled to compare it with others. */
  readonly ranked: boolean
}

/** A source with fewer settled reports than this has no rank. */
export const RANKED_FROM = 5

/** The share of truth that a certainty states. */
export const STATED: Readonly<Record<Certainty, number>> = {
  certain: 0.95,
  likely: 0.75,
  possible: 0.5,
  unknown: 0.5,
  unlikely: 0.25,
  denied: 0.05,
}

/**
 * The record of every source, the best first: rates drawn towards that of all sources (a Beta prior whose strength is fitted to how much
 * sources differ, by the method of moments), so that 9 of 9 is no perfect record. Sources without enough settled reports come last, by
 * name. Whatever is copied counts for its origin alone. One pass over all reports.
 */
export function sourceRecords(judged: readonly Judged[]): SourceRecord[] {
  const sources = new Map<string, Draft>()
  for (const item of judged) addTo(sources, item)
  const prior = priorOf([...sources.values()].map(ownWord))
  return [...sources.values()]
    .map((draft) => finished(draft, prior))
    .sort(
      (a, b) =>
        Number(b.ranked) - Number(a.ranked) ||
        (a.ranked ? b.rate - a.rate : 0) ||
        (a.source < b.source ? -1 : 1),
    )
}

interface Tally {
  right: number
  wrong: number
}

interface Draft extends Tally {
  readonly source: string
  reports: number
  copies: number
  firsts: number
  ahead: number[]
  brier: number[]
  log: number[]
  crowdBrier: number[]
  crowdLog: number[]
  readonly forecasts: Forecast[]
  readonly following: Following
  readonly byPredicate: Map<string, Tally>
  readonly byBasis: Map<Basis, Tally>
}

function addTo(sources: Map<string, Draft>, { predicate, truth, settledOn, reports }: Judged): void {
  const own = independent(reports).sort(byDay)
  const counted = new Set(own.map((r) => r.source))
  for (const report of reports)
    if (stanceOf(report) !== 'neither' && !counted.has(report.source))
      draftOf(sources, report.source).copies++
  const first = own[0]
  for (const [n, report] of own.entries()) {
    const draft = draftOf(sources, report.source)
    draft.reports++
    if (report === first) draft.firsts++
    if (truth === undefined) continue
    const right = (stanceOf(report) === 'for') === truth
    count(draft, right)
    draft.following.add(report, own.slice(0, n), truth)
    count(entry(draft.byPredicate, predicate), right)
    count(entry(draft.byBasis, report.basis), right)
    draft.forecasts.push({ probability: STATED[report.certainty], truth })
    draft.brier.push(brierOf(STATED[report.certainty], truth))
    draft.log.push(logOf(STATED[report.certainty], truth))
    const others = own.filter((r) => r !== report).map((r) => STATED[r.certainty])
    if (others.length > 0) {
      const crowd = mean(others) ?? 0.5
      draft.crowdBrier.push(brierOf(crowd, truth))
      draft.crowdLog.push(logOf(crowd, truth))
    }
    const days = daysBetween(report.day, settledOn)
    if (right && days !== undefined) draft.ahead.push(days)
  }
}

function finished(draft: Draft, prior: Prior): SourceRecord {
  const rates = <K extends string>(tallies: ReadonlyMap<K, Tally>) =>
    Object.fromEntries(
      [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, tally]) => [key, rateOf(tally, prior)]),
    )
  const settled = draft.right + draft.wrong
  return {
    source: draft.source,
    reports: draft.reports,
    settled,
    copies: draft.copies,
    follows: draft.following.share,
    firsts: draft.firsts,
    daysAhead: mean(draft.ahead),
    brier: mean(draft.brier),
    logScore: mean(draft.log),
    crowdBrier: mean(draft.crowdBrier),
    crowdLogScore: mean(draft.crowdLog),
    ...rateOf(ownWord(draft), prior),
    right: draft.right,
    wrong: draft.wrong,
    byPredicate: rates(draft.byPredicate),
    byBasis: rates(draft.byBasis),
    reliability: reliabilityBins(draft.forecasts),
    ranked: settled >= RANKED_FROM,
  }
}

/** What is left of its reports without those that only followed others. */
function ownWord({ right, wrong, following: { followed } }: Draft): Tally {
  const echoed = { wrong: followed.wrong, right: followed.reports - followed.wrong }
  return { right: Math.max(0, right - echoed.right), wrong: Math.max(0, wrong - echoed.wrong) }
}

/** A Beta distribution of rates over sources, as reports that were right and wrong beforehand. */
interface Prior {
  readonly right: number
  readonly wrong: number
}

/** Share right before anything is settled, and how many reports that is worth. */
const EXPECTED = 0.7
const LEAST_STRENGTH = 4
const MOST_STRENGTH = 50

/**
 * Mean and spread of the rates of sources with enough reports, as a Beta distribution: empirical Bayes by the method of moments, the spread
 * less what chance alone would make.
 */
function priorOf(tallies: readonly Tally[]): Prior {
  const known = tallies.filter((d) => d.right + d.wrong >= RANKED_FROM)
  const right = known.reduce((sum, d) => sum + d.right, 0)
  const all = known.reduce((sum, d) => sum + d.right + d.wrong, 0)
  const centre = (right + LEAST_STRENGTH * EXPECTED) / (all + LEAST_STRENGTH)
  if (known.length < 2) return { right: centre * LEAST_STRENGTH, wrong: (1 - centre) * LEAST_STRENGTH }
  const excess =
    known.reduce((sum, d) => {
      const n = d.right + d.wrong
      return sum + (d.right / n - centre) ** 2 - (centre * (1 - centre)) / n
    }, 0) / known.length
  const fitted = excess > 0 ? (centre * (1 - centre)) / excess - 1 : MOST_STRENGTH
  const strength = Math.min(MOST_STRENGTH, Math.max(LEAST_STRENGTH, fitted))
  return { right: centre * strength, wrong: (1 - centre) * strength }
}

function rateOf({ right, wrong }: Tally, prior: Prior): Rate {
  const [alpha, beta] = [right + prior.right, wrong + prior.wrong]
  return {
    right,
    wrong,
    rate: alpha / (alpha + beta),
    low: jstat.beta.inv(0.05, alpha, beta),
    high: jstat.beta.inv(0.95, alpha, beta),
  }
}

function draftOf(sources: Map<string, Draft>, source: string): Draft {
  const known = sources.get(source)
  if (known !== undefined) return known
  const made: Draft = {
    source,
    reports: 0,
    copies: 0,
    firsts: 0,
    right: 0,
    wrong: 0,
    ahead: [],
    brier: [],
    log: [],
    crowdBrier: [],
    crowdLog: [],
    forecasts: [],
    following: new Following(),
    byPredicate: new Map(),
    byBasis: new Map(),
  }
  sources.set(source, made)
  return made
}

function entry<K>(map: Map<K, Tally>, key: K): Tally {
  const known = map.get(key) ?? { right: 0, wrong: 0 }
  map.set(key, known)
  return known
}

function count(tally: Tally, right: boolean): void {
  if (right) tally.right++
  else tally.wrong++
}

const brierOf = (p: number, truth: boolean) => (p - Number(truth)) ** 2
const logOf = (p: number, truth: boolean) => -Math.log(truth ? p : 1 - p)

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((a, b) => a + b, 0) / values.length
}

function daysBetween(from: string | undefined, to: string | undefined): number | undefined {
  if (from?.length !== 10 || to?.length !== 10) return undefined
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days
}
