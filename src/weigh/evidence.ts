import { type Basis, type Certainty, compared } from '../model/index.ts'

/** What the ladder asks of a claim. */
export interface Evidence {
  readonly id: string
  readonly certainty: Certainty
  readonly basis: Basis
  /** Day on which the article came out; undefined where it doesn't say. */
  readonly published?: string | undefined
  readonly outlet?: string | undefined
}

/** How much a claim can carry; each step outweighs all below it. */
export const STRENGTH = { guess: 1, rumour: 2, report: 3, firstHand: 4, official: 5, released: 6 } as const

/** Which way a claim points: for the proposition, against it, or neither. */
export type Side = 'for' | 'against' | 'neither'

const BY_BASIS: Readonly<Record<Basis, number>> = {
  released: STRENGTH.released,
  official: STRENGTH.official,
  footage: STRENGTH.official,
  on_record: STRENGTH.firstHand,
  report: STRENGTH.report,
  anonymous: STRENGTH.rumour,
  speculation: STRENGTH.guess,
}

/** A hedge lowers what the basis could carry: an official "is expected to" is a report, a reported "might" a rumour. */
const AT_MOST: Readonly<Record<Certainty, number>> = {
  certain: STRENGTH.released,
  likely: STRENGTH.report,
  possible: STRENGTH.rumour,
  unknown: STRENGTH.guess,
  unlikely: STRENGTH.rumour,
  denied: STRENGTH.released,
}

const SIDES: Readonly<Record<Certainty, Side>> = {
  certain: 'for',
  likely: 'for',
  possible: 'for',
  unknown: 'neither',
  unlikely: 'against',
  denied: 'against',
}

export function sideOf(claim: Evidence): Side {
  return SIDES[claim.certainty]
}

/** From 1, a guess, to 6, a work that is out and shows it. */
export function strengthOf(claim: Evidence): number {
  return Math.min(BY_BASIS[claim.basis], AT_MOST[claim.certainty])
}

/** The strongest first; of equals the surest, then the earliest with a date, then by id, so that no order of reading shows. */
export function byStrength(a: Evidence, b: Evidence): number {
  return (
    strengthOf(b) - strengthOf(a) ||
    CERTAINTY_ORDER.indexOf(a.certainty) - CERTAINTY_ORDER.indexOf(b.certainty) ||
    compared(a.published ?? NO_DATE, b.published ?? NO_DATE) ||
    compared(a.id, b.id)
  )
}

const CERTAINTY_ORDER: readonly Certainty[] = [
  'certain',
  'denied',
  'likely',
  'unlikely',
  'possible',
  'unknown',
]

/** Sorts after every date. */
const NO_DATE = '9999'
