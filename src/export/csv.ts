import type { Format } from './format.ts'
import { type Cell, COLUMNS, rowsOf } from './tables.ts'

/** Rows as text with a line of names above, after RFC 4180 (with line feeds alone); what is absent is empty. Cells are verbatim. */
export const csv: Format = {
  name: 'csv',
  description: 'a table, for spreadsheets and databases',
  mediaType: 'text/csv; charset=utf-8',
  ending: 'csv',
  hasTables: true,
  async *write(source) {
    const columns = COLUMNS[source.table]
    yield csvLine(columns)
    for await (const row of rowsOf(source)) yield csvLine(columns.map((column) => row[column] ?? null))
  },
}

/** https://www.rfc-editor.org/rfc/rfc4180#section-2 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\n`
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  const text = String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
