import { ByteQueue } from './byte-queue.ts'
import { type Cut, MAX_PART, type Position } from './part.ts'

const [QUOTE, LINE_FEED, RETURN] = [34, 10, 13]

/** How a file of rows is cut. */
export interface RowForm {
  /** Byte between fields where a field may be quoted and hold line ends (RFC 4180); absent where a line is a row. */
  readonly delimiter?: number
  /** Whether bytes are of the file itself, so that it can be entered at a row; in a compressed one rows are counted. */
  readonly canEnter: boolean
}

/**
 * The rows of a file from a position on, each with its line, in constant memory. One longer than a part can be is a fault; where a quotation
 * mark that is never closed makes it so, reading goes on at the line after it.
 */
export async function* rowsOf(
  chunks: AsyncIterable<Uint8Array>,
  from: Position,
  { delimiter, canEnter }: RowForm,
): AsyncGenerator<Cut> {
  const queue = new ByteQueue(chunks, canEnter ? from.offset : 0)
  let line = canEnter ? from.line : 1
  let items = 0
  const next = (): Position =>
    canEnter ? { offset: queue.offset, items: 0, line } : { offset: 0, items, line }
  try {
    while (await queue.holds(1)) {
      const at = line
      const end = await rowEnd(queue, delimiter)
      items++
      if (end !== undefined) {
        const bytes = new Uint8Array(queue.held.subarray(0, end))
        line += linesIn(bytes)
        queue.drop(end)
        yield isBlank(bytes) ? { passed: '', next: next() } : { bytes, at, next: next() }
        continue
      }
      // A line end within a row of a table is there only because the row is quoted.
      const isQuoted = delimiter !== undefined && queue.held.includes(LINE_FEED)
      await queue.seek(Buffer.of(LINE_FEED), 0)
      queue.drop(Math.min(1, queue.held.length))
      line++
      yield { ...(isQuoted ? NEVER_CLOSED : TOO_LONG), at, next: next() }
    }
  } finally {
    await queue.close()
  }
}

const TOO_LONG = {
  code: 'backfill/long-line',
  fault: `longer than ${MAX_PART / 1024 / 1024} MB, expected one article a line: it is left out`,
}
const NEVER_CLOSED = {
  code: 'backfill/quotation',
  fault: 'opens a quotation mark that is never closed, expected a whole row: its line is left out',
}

const isBlank = (bytes: Uint8Array) => bytes.every((b) => b === LINE_FEED || b === RETURN)

function linesIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count++
  return count
}

/** Where the row at the front ends, its line feed included; undefined where it is too long. The last row may end without one. */
async function rowEnd(queue: ByteQueue, delimiter: number | undefined): Promise<number | undefined> {
  let at = 0
  let state: 'fresh' | 'plain' | 'quoted' | 'closing' = 'fresh'
  for (;;) {
    const { held } = queue
    if (delimiter === undefined) {
      const end = held.indexOf(LINE_FEED, at)
      if (end >= 0) return end < MAX_PART ? end + 1 : undefined
      at = held.length
    }
    for (; at < held.length; at++) {
      const byte = held[at]
      if (state === 'quoted') {
        if (byte === QUOTE) state = 'closing'
      } else if (byte === LINE_FEED) return at + 1
      else if (byte === delimiter) state = 'fresh'
      // Two quotation marks in a quoted field are one that belongs to it.
      else if (byte === QUOTE && state !== 'plain') state = 'quoted'
      else if (state !== 'closing' || byte !== RETURN) state = 'plain'
    }
    if (held.length >= MAX_PART) return undefined
    if (!(await queue.holdsMore()))
      return state === 'quoted' && held.includes(LINE_FEED) ? undefined : queue.held.length
  }
}
