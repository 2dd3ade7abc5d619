const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "2024-01-02T10:00:00+01:00" (RFC 3339, W3CDTF) and "20240102". */
const ISO = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/
/** "2024-1-2", "2024/01/02", "2024년 1월 2일", "2024年1月2日": the year first leaves no doubt about the others. */
const YEAR_FIRST = /^(\d{4})(?:[-/.]|[년年] ?)(\d{1,2})(?:[-/.]|[월月] ?)(\d{1,2})(?!\d)/
/** "02.01.2024": with dots, the day comes first wherever dates are written so. */
const DOTTED = /^(?:[^\d]{0,12} )?(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/
/** "2024-002": the day of the year (ISO 8601). */
const ORDINAL = /^(\d{4})-(\d{3})(?!\d)/
/** "Tue, 02 Jan 2024 10:00 GMT" (RFC 822), "2 January 2024", "02-Jan-24" (RFC 850). */
const DAY_FIRST = /\b(\d{1,2})[ -]([a-zäéû]{3})[a-zé]{0,7}\.?,?[ -](\d{4}|\d{2})\b/i
/** "January 2, 2024". */
const MONTH_FIRST = /\b([a-z]{3})[a-z]{0,6}\.? {1,2}(\d{1,2}),? {1,2}(\d{4})\b/i
/** "Tue Jan  2 10:00:00 2024" (C's asctime). */
const ASCTIME = /\b([a-z]{3}) {1,2}(\d{1,2}) \d{2}:\d{2}(?::\d{2})?(?: [a-z]{2,5})? (\d{4})\b/i
/** Characters of a date that are looked at. */
const LONGEST = 100
/** A year of two digits from here on is of the last century (RFC 2822, 4.3). */
const CENTURY_TURNS = 50

/**
 * The day that a feed's date names, `YYYY-MM-DD`, in the zone that it is written in; undefined where it names none, or one that no calendar
 * has. "01/02/2024" is none, since who wrote it decides which day it is.
 */
export function feedDay(said: string): string | undefined {
  const text = said.trim().slice(0, LONGEST)
  const iso = ISO.exec(text)
  if (iso !== null) return dayOf(iso[1], Number(iso[2]), iso[3])
  const counted = ORDINAL.exec(text)
  if (counted !== null) return dayOfYear(Number(counted[1]), Number(counted[2]))
  const numbers = YEAR_FIRST.exec(text)
  if (numbers !== null) return dayOf(numbers[1], Number(numbers[2]), numbers[3])
  const dotted = DOTTED.exec(text)
  if (dotted !== null) return dayOf(dotted[3], Number(dotted[2]), dotted[1])
  const first = DAY_FIRST.exec(text)
  const named = MONTH_FIRST.exec(text) ?? ASCTIME.exec(text)
  // "10:00:00 PST 2024" looks like a day before a month, but names none.
  return (
    dayOf(first?.[3], monthOf(first?.[2]), first?.[1]) ?? dayOf(named?.[3], monthOf(named?.[1]), named?.[2])
  )
}

function dayOfYear(year: number, day: number): string | undefined {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 })
  return day >= 1 && day <= first.daysInYear ? first.add({ days: day - 1 }).toString() : undefined
}

const monthOf = (name = '') => {
  const said = name.toLowerCase()
  return MONTHS.indexOf(OTHER_MONTHS[said] ?? said) + 1
}

/** How months begin in Spanish, French, German, Italian and Dutch where it isn't as in English. */
const OTHER_MONTHS: Readonly<Record<string, string>> = {
  ene: 'jan',
  gen: 'jan',
  fév: 'feb',
  mär: 'mar',
  mrt: 'mar',
  maa: 'mar',
  abr: 'apr',
  avr: 'apr',
  mai: 'may',
  mag: 'may',
  mei: 'may',
  giu: 'jun',
  lug: 'jul',
  ago: 'aug',
  aoû: 'aug',
  set: 'sep',
  okt: 'oct',
  ott: 'oct',
  dic: 'dec',
  déc: 'dec',
  dez: 'dec',
}

function dayOf(year = '', month: number, day = ''): string | undefined {
  const full = year.length > 2 ? Number(year) : Number(year) + (Number(year) < CENTURY_TURNS ? 2000 : 1900)
  const isReal = month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= daysIn(full, month)
  if (!isReal) return undefined
  return `${String(full).padStart(4, '0')}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}

function daysIn(year: number, month: number): number {
  return Temporal.PlainYearMonth.from({ year, month }).daysInMonth
}
