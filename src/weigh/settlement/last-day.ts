/** The last day that a date in EDTF may mean. */
export function lastDayOf(on: string): string {
  const [year = '', part, day] = on.split('-')
  if (day !== undefined) return on
  const months: Readonly<Record<string, string>> = {
    '21': '06',
    '22': '09',
    '23': '12',
    '24': '12',
    '33': '03',
    '34': '06',
    '35': '09',
    '36': '12',
  }
  const month = part === undefined ? '12' : (months[part] ?? part)
  return Temporal.PlainYearMonth.from(`${year}-${month}`).toPlainDate({ day: 31 }).toString()
}
