import { firstDay } from '../../universe/index.ts'

/**
 * The first day that a date may mean, counted from 1970-01-01: `2017-08` is the first of August, `2017-23` of the autumn's year. Dates are
 * as the catalogue has them, so they parse.
 */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(firstDay(date)) / MILLISECONDS)
}

const MILLISECONDS = 86_400_000

/** The number of a year's first day. */
export function yearStart(year: number): number {
  return dayNumber(String(year).padStart(4, '0'))
}

/** The year that a date is in. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}
