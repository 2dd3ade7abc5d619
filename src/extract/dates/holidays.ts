/** Days of the year that news calls by name, as month and day; names as they stand in text, in lower case. */
export const HOLIDAYS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["new year 's day", [1, 1]],
  ["new year 's eve", [12, 31]],
  ["valentine 's day", [2, 14]],
  ["april fools ' day", [4, 1]],
  ['independence day', [7, 4]],
  ['halloween', [10, 31]],
  ['bonfire night', [11, 5]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['boxing day', [12, 26]],
])

/** Feasts that are spread over days, as the month in which they fall: "at Christmas". */
export const FEASTS: ReadonlyMap<string, number> = new Map([
  ['thanksgiving', 11],
  ['christmas', 12],
])

/** Words before a feast that make a time of it: "this Christmas", not "a Christmas special". */
export const FEAST_TIMES = new Set('at over by before for until this last next'.split(' '))
