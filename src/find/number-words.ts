const CARDINALS = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty'
).split(' ')
const ORDINALS = (
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ')
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** The number that a word names ("2", "two", "second", "2nd", "twenty-first", "freshman"), or undefined. */
export function ordinalOf(lower: string): number | undefined {
  const first = lower.charCodeAt(0)
  return first >= 48 && first <= 57 ? digitsOf(lower) : TABLE.get(lower)
}

/** The number that an ordinal names ("second", "2nd", "sophomore"), or undefined; "two" is none. */
export function rankOf(lower: string): number | undefined {
  const first = lower.charCodeAt(0)
  if (first >= 48 && first <= 57) return /[a-z]$/.test(lower) ? digitsOf(lower) : undefined
  return RANKS.get(lower)
}

const RANKS = new Map<string, number>([
  ...ORDINALS.map((w, n) => [w, n] as const),
  ...ORDINALS.slice(1, 10).map((w, n) => [`twenty-${w}`, 21 + n] as const),
  ['thirtieth', 30],
  ['freshman', 1],
  ['debut', 1],
  ['sophomore', 2],
  ['junior', 3],
])

const TABLE = new Map<string, number>([
  ...RANKS,
  ...CARDINALS.map((w, n) => [w, n] as const),
  ...CARDINALS.slice(1, 10).map((w, n) => [`twenty-${w}`, 21 + n] as const),
  ['thirty', 30],
])

/** "IV" in "Season IV"; only upper case is a numeral. */
export function romanOf(text: string): number | undefined {
  const at = text === text.toUpperCase() ? ROMAN.indexOf(text.toLowerCase()) : -1
  return at > 0 ? at : undefined
}

function digitsOf(lower: string): number | undefined {
  const m = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(lower)
  return m?.[1] === undefined ? undefined : Number(m[1])
}
