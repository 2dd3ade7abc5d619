import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import type { Format } from './format.ts'
import { COLUMNS, NUMBERS, type Row, rowsOf, WHOLE_NUMBERS } from './tables.ts'

/** Rows in a row group: what is held in memory at once. */
const GROUP = 10_000

/** The tables in columns, compressed with Snappy, a row group at a time. Format: https://parquet.apache.org. */
export const parquet: Format = {
  name: 'parquet',
  description: 'a table in columns, for DuckDB, pandas and the like',
  mediaType: 'application/vnd.apache.parquet',
  ending: 'parquet',
  hasTables: true,
  async *write(source) {
    const columns = COLUMNS[source.table]
    const bytes = new ForgetfulWriter()
    const writer = new ParquetWriter({
      writer: bytes,
      schema: schemaFromColumnData({ columnData: columnsOf(columns, []) }),
      createdBy: 'retcon',
    })
    let rows: Row[] = []
    const write = async () => {
      await writer.write({ columnData: columnsOf(columns, rows), rowGroupSize: GROUP })
      rows = []
      return bytes.taken()
    }
    for await (const row of rowsOf(source)) {
      rows.push(row)
      if (rows.length >= GROUP) yield await write()
    }
    if (rows.length > 0) yield await write()
    await writer.finish()
    yield bytes.taken()
  },
}

function columnsOf(columns: readonly string[], rows: readonly Row[]): ColumnSource[] {
  return columns.map((name) => ({
    name,
    type: WHOLE_NUMBERS.has(name) ? 'INT32' : NUMBERS.has(name) ? 'DOUBLE' : 'STRING',
    nullable: true,
    data: rows.map((row) => row[name] ?? null),
  }))
}

/** Counts all bytes that were written, and keeps those that nobody has taken yet. */
class ForgetfulWriter extends ByteWriter {
  taken(): Uint8Array {
    const bytes = this.getBytes().slice()
    this.index = 0
    return bytes
  }
}
