import type { Edtf } from '../model/index.ts'

/** Whether the one date is before the other whatever days they stand for: `2017` is before `2018-06`, `2018` may not be. */
export function isSurelyBefore(one: Edtf, other: Edtf): boolean {
  return lastDay(one) < firstDay(other)
}

/** The first day that a date may mean, as text that sorts. */
export function firstDay(date: Edtf): string {
  const [year = '', part] = date.split('-')
  if (part === undefined || isSeason(part)) return `${year}-01-01`
  if (isQuarter(part)) return `${year}-${monthOf((Number(part) - 33) * 3 + 1)}-01`
  return date.length === 7 ? `${date}-01` : date
}

/** The last day that a date may mean; the 31st of every month, since it is only compared. */
function lastDay(date: Edtf): string {
  const [year = '', part] = date.split('-')
  if (part === undefined) return `${year}-12-31`
  // A year's winter may end in the next one, and elsewhere on the globe its summer does.
  if (isSeason(part)) return `${String(Number(year) + 1).padStart(4, '0')}-03-31`
  if (isQuarter(part)) return `${year}-${monthOf((Number(part) - 32) * 3)}-31`
  return date.length === 7 ? `${date}-31` : date
}

function isSeason(part: string): boolean {
  return part >= '21' && part <= '24'
}

function isQuarter(part: string): boolean {
  return part >= '33'
}

function monthOf(month: number): string {
  return String(month).padStart(2, '0')
}
