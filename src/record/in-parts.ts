/** Values that one query names at the most: every database takes so many parameters. */
const MOST = 5000

/** Asks for many values a part at a time, and gives all rows in the order of the parts. */
export async function inParts<V, Row>(
  values: readonly V[],
  ask: (part: readonly V[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let from = 0; from < values.length; from += MOST)
    rows.push(...(await ask(values.slice(from, from + MOST))))
  return rows
}
