import type { Edtf } from './edtf.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** What stands in an EDTF date in the place of a month, where it is none. */
const PARTS_OF_YEARS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'the first quarter of',
  '34': 'the second quarter of',
  '35': 'the third quarter of',
  '36': 'the fourth quarter of',
}

/** When something is, as precisely as the date says: “on 22 June 2018”, “in June 2018”, “in spring 2018”, “in 2018”. */
export function datePhrase(date: Edtf): string {
  const [year = '', part, day] = date.split('-')
  if (part === undefined) return `in ${year}`
  const name = PARTS_OF_YEARS[part] ?? MONTHS[Number(part) - 1]
  return day === undefined ? `in ${name} ${year}` : `on ${Number(day)} ${name} ${year}`
}
