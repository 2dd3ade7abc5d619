import { parse } from 'csv-parse/sync'
import { feedDay } from '../feeds/feed-days.ts'
import type { Draft } from '../input.ts'
import { type Columns, FIELDS, type Field } from './columns.ts'

/** A row's values by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>

/** The fields of one row of a table; throws where it isn't one. */
export function tableRow(text: string, delimiter: string): string[] {
  const form = { delimiter, relax_quotes: true, relax_column_count: true, record_delimiter: ['\r\n', '\n'] }
  const [row = [], ...others] = parse(text, form) as string[][]
  if (others.length > 0) throw new Error('a quotation mark stands where none can')
  return row
}

/** The names of all values of a row, with those one level further in ("source.name"). */
export function namesIn(row: Row): string[] {
  return Object.entries(row).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? [name, ...Object.keys(value).map((inner) => `${name}.${inner}`)]
      : [name],
  )
}

/** A row as an article: a day as it is written or none, an address only of the web, text as it is. */
export function draftOfRow(row: Row, columns: Columns): Draft {
  const said = Object.fromEntries(FIELDS.map((field) => [field, valueAt(row, columns[field])])) as Record<
    Field,
    string | undefined
  >
  const { title = '', text = '', published, outlet, author, url } = said
  const day = published === undefined ? undefined : feedDay(published)
  return {
    title: title.replaceAll(/\s+/g, ' ').trim(),
    text: text.replaceAll('\r\n', '\n').trim(),
    ...(day === undefined ? {} : { published: day }),
    ...(outlet ? { outlet } : {}),
    ...(author ? { author } : {}),
    ...(url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? { url } : {}),
  }
}

function valueAt(row: Row, column: string | undefined): string | undefined {
  if (column === undefined) return undefined
  if (Object.hasOwn(row, column)) return asText(row[column])
  const dot = column.indexOf('.')
  const outer = dot > 0 ? row[column.slice(0, dot)] : undefined
  const inner = column.slice(dot + 1)
  return typeof outer === 'object' && outer !== null && Object.hasOwn(outer, inner)
    ? asText((outer as Row)[inner])
    : undefined
}

/** Lists of authors are joined; what else isn't text or a number says nothing. */
function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return String(value)
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(', ') : undefined
}
