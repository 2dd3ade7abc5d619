import { type Report, stanceOf } from '../report.ts'
import { logit, type Settled, sigmoid, type TrackRecord } from './track-record.ts'

/** How much each kind of evidence counts, in log-odds: learnt on settled propositions. */
export interface Weights {
  readonly constant: number
  /** Of the predicate's base rate. */
  readonly base: number
  /** Of the strongest report for it, and of all others together: later reports tell less, since they share what they heard. */
  readonly strongest: number
  readonly others: number
  /** The same for those against. */
  readonly strongestAgainst: number
  readonly othersAgainst: number
}

/** One report's part in a probability, in log-odds; negative where it speaks against. */
export interface Share {
  readonly report: string
  readonly source: string
  readonly share: number
}

/** A probability and the sum that makes it: base, shares and constant add up to its log-odds before the bound. */
export interface Probability {
  readonly probability: number
  readonly base: number
  readonly constant: number
  readonly shares: readonly Share[]
  /** The sum went beyond what the settled propositions support, and was cut. */
  readonly bounded: boolean
}

/** Before anything is learnt: evidence counts as it stands, and what follows the strongest report counts half. */
export const UNLEARNT: Weights = {
  constant: 0,
  base: 1,
  strongest: 1,
  others: 0.5,
  strongestAgainst: 1,
  othersAgainst: 0.5,
}

/**
 * The probability that a proposition is true, from its independent reports: naive Bayes in log-odds with learnt weights. Each report counts with
 * the record of its manner and of its source, against the base rate. Never nearer to 0 or 1 than the settled propositions
 * support: after n of them no event that was never seen to fail is surer than (n + 1) / (n + 2) (Laplace's rule of succession).
 */
export function probabilityOf(
  predicate: string,
  reports: readonly Report[],
  record: TrackRecord,
  weights: Weights = UNLEARNT,
): Probability {
  const base = weights.base * logit(record.baseRate(predicate))
  const shares = sharesOf(predicate, reports, record, weights)
  const sum = weights.constant + base + shares.reduce((total, { share }) => total + share, 0)
  const most = (record.settled + PRIOR_SETTLED - 1) / (record.settled + PRIOR_SETTLED)
  const probability = sigmoid(sum)
  const cut = Math.min(Math.max(probability, 1 - most), most)
  return { probability: cut, base, constant: weights.constant, shares, bounded: cut !== probability }
}

/** What is expected beforehand stands for so many settled propositions. */
const PRIOR_SETTLED = 20

function sharesOf(
  predicate: string,
  reports: readonly Report[],
  record: TrackRecord,
  weights: Weights,
): Share[] {
  return piecesOf(predicate, reports, record).map(({ report, kind, odds }) => ({
    report: report.id,
    source: report.source,
    share: (AGAINST.has(kind) ? -1 : 1) * weights[kind] * odds,
  }))
}

/** A report, the kind of evidence that it is, and what it adds to the log-odds of what it says. */
interface Piece {
  readonly report: Report
  readonly kind: 'strongest' | 'others' | 'strongestAgainst' | 'othersAgainst'
  readonly odds: number
}

const AGAINST: ReadonlySet<Piece['kind']> = new Set(['strongestAgainst', 'othersAgainst'])

function piecesOf(predicate: string, reports: readonly Report[], record: TrackRecord): Piece[] {
  const weighed = reports.map((report) => ({ report, ...evidenceOf(predicate, report, record) }))
  const strongest = (stance: 'for' | 'against') =>
    weighed
      .filter(({ report }) => stanceOf(report) === stance)
      .reduce<(typeof weighed)[number] | undefined>(
        (a, b) => (a === undefined || b.manner + b.source > a.manner + a.source ? b : a),
        undefined,
      )
  const first = { for: strongest('for'), against: strongest('against') }
  return weighed.map((piece) => {
    const isFor = stanceOf(piece.report) === 'for'
    const leads = first[isFor ? 'for' : 'against'] === piece
    // A rumour beside a photograph takes nothing from it: only a source that is known to be wrong does.
    const odds = leads ? piece.manner + piece.source : Math.max(0, piece.manner) + piece.source
    const kind = isFor ? (leads ? 'strongest' : 'others') : leads ? 'strongestAgainst' : 'othersAgainst'
    return { report: piece.report, kind, odds }
  })
}

/**
 * What one report adds to the log-odds of what it says: how often its manner is right against how things are without it, and how much
 * better or worse than its manner its source is.
 */
function evidenceOf(
  predicate: string,
  report: Report,
  record: TrackRecord,
): { readonly manner: number; readonly source: number } {
  const base = logit(record.baseRate(predicate))
  const rate = logit(record.mannerRate(report))
  return {
    manner: stanceOf(report) === 'for' ? rate - base : rate + base,
    source: record.sourceOffset(report.source),
  }
}

/** The six numbers that the weights multiply, for a proposition. */
function featuresOf(predicate: string, reports: readonly Report[], record: TrackRecord): number[] {
  const sums = { strongest: 0, others: 0, strongestAgainst: 0, othersAgainst: 0 }
  for (const { kind, odds } of piecesOf(predicate, reports, record))
    sums[kind] += AGAINST.has(kind) ? -odds : odds
  return [
    1,
    logit(record.baseRate(predicate)),
    sums.strongest,
    sums.others,
    sums.strongestAgainst,
    sums.othersAgainst,
  ]
}

/**
 * Weights learnt on settled propositions by logistic regression (Newton's method) that draws them towards `UNLEARNT` as if that
 * had been learnt from `PRIOR_STRENGTH` observations. It is Platt's calibration at the same time, since constant and slopes are fitted to
 * what came true. Each proposition is judged by the record of the others that was settled before: give them in the order of settling.
 */
export function learntWeights(examples: readonly Example[]): Weights {
  let w: readonly number[] = PRIOR
  let loss = lossOf(w, examples)
  for (let round = 0; round < NEWTON_ROUNDS; round++) {
    const step = newtonStep(w, examples)
    // A whole step may overshoot where the evidence is nearly perfect: half of it, then, until things get better.
    let size = 1
    let next = w
    let better = loss
    for (; size > SMALLEST_STEP; size /= 2) {
      next = w.map((value, i) => value + size * (step[i] ?? 0))
      better = lossOf(next, examples)
      if (better < loss) break
    }
    if (!(better < loss)) break
    w = next
    if (loss - better < CONVERGED * loss) break
    loss = better
  }
  const [constant = 0, base = 1, strongest = 1, others = 0.5, strongestAgainst = 1, othersAgainst = 0.5] = w
  return { constant, base, strongest, others, strongestAgainst, othersAgainst }
}

/** Negative log-likelihood with the pull towards the prior. */
function lossOf(w: readonly number[], examples: readonly Example[]): number {
  let loss = w.reduce((sum, value, i) => sum + 0.5 * PRIOR_STRENGTH * (value - (PRIOR[i] ?? 0)) ** 2, 0)
  for (const { features, truth } of examples) {
    const z = truth ? -dot(w, features) : dot(w, features)
    loss += z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z))
  }
  return loss
}

function newtonStep(w: readonly number[], examples: readonly Example[]): number[] {
  const gradient = w.map((value, i) => PRIOR_STRENGTH * ((PRIOR[i] ?? 0) - value))
  const hessian = w.map((_, i): number[] => w.map((__, j) => (i === j ? PRIOR_STRENGTH : 0)))
  for (const { features, truth } of examples) {
    const p = sigmoid(dot(w, features))
    for (const [i, x] of features.entries()) {
      gradient[i] = (gradient[i] ?? 0) + (Number(truth) - p) * x
      const row = hessian[i]
      if (row === undefined) continue
      for (const [j, y] of features.entries()) row[j] = (row[j] ?? 0) + p * (1 - p) * x * y
    }
  }
  return solved(hessian, gradient)
}

/** A settled proposition as the regression sees it. */
export interface Example {
  readonly features: readonly number[]
  readonly truth: boolean
}

/** What is known of a settled proposition at the time before it was settled. */
export function exampleOf({ predicate, reports, truth }: Settled, before: TrackRecord): Example {
  return { features: featuresOf(predicate, reports, before), truth }
}

/** `UNLEARNT`, in the order of the features. */
const PRIOR = [
  UNLEARNT.constant,
  UNLEARNT.base,
  UNLEARNT.strongest,
  UNLEARNT.others,
  UNLEARNT.strongestAgainst,
  UNLEARNT.othersAgainst,
] as const
const PRIOR_STRENGTH = 5
const NEWTON_ROUNDS = 30
const SMALLEST_STEP = 1 / 1024
const CONVERGED = 1e-9

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0)
}

/** Solves a small symmetric positive definite system by Gaussian elimination; the prior keeps it definite. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const n = right.length
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  for (let i = 0; i < n; i++) {
    const pivot = rows[i] ?? []
    for (let j = i + 1; j < n; j++) {
      const row = rows[j] ?? []
      const factor = (row[i] ?? 0) / (pivot[i] ?? 1)
      for (let k = i; k <= n; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0)
    }
  }
  const x = new Array<number>(n).fill(0)
  for (let i = n - 1; i >= 0; i--) {
    const row = rows[i] ?? []
    let sum = row[n] ?? 0
    for (let k = i + 1; k < n; k++) sum -= (row[k] ?? 0) * (x[k] ?? 0)
    x[i] = sum / (row[i] ?? 1)
  }
  return x
}
