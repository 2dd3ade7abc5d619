import { type Archive, decompressed } from '../follow/index.ts'
import {
  type ArchiveForm,
  type ArchiveKind,
  type Columns,
  type Cut,
  columnsAmong,
  namesIn,
  type Position,
  rowsOf,
  START,
  tableRow,
  warcMembers,
  warcRecords,
} from '../read/index.ts'

/** Rows that are looked at to find one whose columns can be told. */
const LOOKED_AT = 100
/** Bytes that part the fields of tables, the likeliest first. */
const DELIMITERS = [',', ';', '\t', '|']

/** How an archive is read and where its articles begin, or why it can't be. */
export type Formed = { readonly form: ArchiveForm; readonly start: Position } | { readonly fault: string }

/** What has to be known of an archive before its first part; of files with columns, which column holds what. */
export async function formOf(
  source: string,
  archive: Archive,
  { kind, isCompressed }: ArchiveKind,
  said: Columns,
): Promise<Formed> {
  if (kind === 'warc') return { form: { source, kind }, start: START }
  let looked = 0
  for await (const cut of rowsOf(unpacked(archive, 0, isCompressed), START, { canEnter: !isCompressed })) {
    const text = 'bytes' in cut ? new TextDecoder().decode(cut.bytes).trim() : ''
    const row = kind === 'csv' ? tableHead(text) : objectHead(text)
    if (row !== undefined) {
      const columns = columnsAmong(row.names, said)
      if (columns.text === undefined || !isAmong(row.names, columns))
        return { fault: noText(row.names, said) }
      return kind === 'csv'
        ? { form: { source, kind, columns, header: row.names, delimiter: row.delimiter }, start: cut.next }
        : { form: { source, kind, columns }, start: START }
    }
    if (++looked === LOOKED_AT) break
  }
  return {
    fault:
      kind === 'csv' ? 'no table, expected a first line of columns' : 'no JSON object in its first lines',
  }
}

function tableHead(text: string): { names: string[]; delimiter: string } | undefined {
  if (text === '') return undefined
  const counts = DELIMITERS.map((one) => text.split(one).length)
  const delimiter = DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
  try {
    return { names: tableRow(text, delimiter), delimiter }
  } catch {
    return undefined
  }
}

function objectHead(text: string): { names: string[]; delimiter: string } | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const isRow = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isRow ? { names: namesIn(value as Record<string, unknown>), delimiter: '' } : undefined
  } catch {
    return undefined
  }
}

/** JSON objects need not hold every column, so that only the text is asked for. */
const isAmong = (names: readonly string[], { text }: Columns) => text !== undefined && names.includes(text)

function noText(names: readonly string[], said: Columns): string {
  const wanted =
    said.text === undefined ? 'no column that is known to hold the text' : `no column ${said.text}`
  return `${wanted} among ${names.slice(0, 20).join(', ').slice(0, 300)}: say which with --map text=COLUMN`
}

/** The parts of an archive from a position on. Throws where the disk, the connection or the compression fails on the way. */
export async function* cutsOf(
  archive: Archive,
  form: ArchiveForm,
  isCompressed: boolean,
  from: Position,
): AsyncGenerator<Cut> {
  let passed = 0
  // Those before are cut again only where the file can't be entered any later.
  for await (const cut of allCuts(archive, form, isCompressed, from)) if (passed++ >= from.items) yield cut
}

function allCuts(
  archive: Archive,
  form: ArchiveForm,
  isCompressed: boolean,
  from: Position,
): AsyncGenerator<Cut> {
  if (form.kind === 'warc')
    return isCompressed
      ? warcMembers(archive.bytesFrom(from.offset), from.offset)
      : warcRecords(
          archive.bytesFrom(from.offset),
          from.offset,
          (offset) => ({ offset, items: 0, line: 1 }),
          archive.size,
        )
  return rowsOf(unpacked(archive, from.offset, isCompressed), from, {
    canEnter: !isCompressed,
    ...(form.kind === 'csv' ? { delimiter: form.delimiter.charCodeAt(0) } : {}),
  })
}

function unpacked(archive: Archive, offset: number, isCompressed: boolean): AsyncIterable<Uint8Array> {
  return isCompressed ? decompressed(archive.bytesFrom(0)) : archive.bytesFrom(offset)
}
