/** Month names and abbreviations to their number. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((month, n): [string, number][] => [
      [month, n + 1],
      [month.slice(0, 3), n + 1],
      [`${month.slice(0, 3)}.`, n + 1],
      ...(month === 'september'
        ? ([
            ['sept', 9],
            ['sept.', 9],
          ] as [string, number][])
        : []),
    ]),
)

/** Days of the week, Monday 1 as in ISO 8601. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map((day, n) => [day, n + 1]),
)

/** The same with the abbreviations that lines of a calendar begin with ("Fri 4:"); elsewhere "sat" and "sun" are words. */
export const WEEKDAY_NAMES: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...'mon tue tues wed thu thur thurs fri sat sun'.split(' ').flatMap((day) => [day, `${day}.`]),
])

/** Seasons of the year in EDTF (ISO 8601-2), and the month in which each begins in the north. */
export const SEASONS: ReadonlyMap<string, { readonly code: string; readonly from: number }> = new Map([
  ['spring', { code: '21', from: 3 }],
  ['summer', { code: '22', from: 6 }],
  ['fall', { code: '23', from: 9 }],
  ['autumn', { code: '23', from: 9 }],
  ['winter', { code: '24', from: 12 }],
])
