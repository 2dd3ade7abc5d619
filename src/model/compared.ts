/** The order of two texts by their code units, as `sort` wants it: the same on every machine, whatever its language. */
export function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
