/**
 * How alike two strings are, from 0 to 1: Jaro's share of common characters and of their order, raised where they begin alike, since people
 * misspell the ends of names. W. E. Winkler, "String Comparator Metrics and Enhanced Decision Rules in the Fellegi–Sunter Model of Record
 * Linkage" (1990), with its constants: `jaroWinkler('martha', 'marhta')` is 0.961. Counts UTF-16 code units; time is the product of
 * the lengths.
 */
export function jaroWinkler(a: string, b: string): number {
  const jaro = jaroOf(a, b)
  let prefix = 0
  while (prefix < LONGEST_PREFIX && prefix < a.length && a[prefix] === b[prefix]) prefix++
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro)
}

const LONGEST_PREFIX = 4
const PREFIX_WEIGHT = 0.1

function jaroOf(a: string, b: string): number {
  if (a === b) return 1
  const [commonA, commonB] = commonIn(a, b)
  const common = commonA.length
  if (common === 0) return 0
  let misplaced = 0
  for (let i = 0; i < common; i++) if (commonA[i] !== commonB[i]) misplaced++
  return (common / a.length + common / b.length + (common - misplaced / 2) / common) / 3
}

/** The characters that both have no further apart than half the longer one, in the order of each. */
function commonIn(a: string, b: string): [string, string] {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const taken = new Uint8Array(b.length)
  let inA = ''
  for (let i = 0; i < a.length; i++) {
    const end = Math.min(b.length, i + reach + 1)
    for (let j = Math.max(0, i - reach); j < end; j++) {
      if (taken[j] === 1 || a[i] !== b[j]) continue
      taken[j] = 1
      inA += a[i]
      break
    }
  }
  let inB = ''
  for (let j = 0; j < b.length; j++) if (taken[j] === 1) inB += b[j]
  return [inA, inB]
}
