import { ByteQueue } from './byte-queue.ts'
import { type Cut, MAX_PART, type Position } from './part.ts'

/** Bytes in the longest header of a record; real ones have some 500. */
const MAX_HEADER = 64 * 1024
const HEADER_END = Buffer.from('\r\n\r\n')
const MAGIC = Buffer.from('WARC/1.')

/** How the parts of a stream are placed in the file: by their own bytes, or counted from a place where it can be entered. */
export type PlacedAt = (byte: number, items: number) => Position

/**
 * The records of an uncompressed WARC stream (ISO 28500:2017), each whole with its header. A record that isn't one, or whose length isn't
 * right, is a fault, and reading goes on at the next line that begins a record. Longer ones than a page can be are passed
 * over. `fileEnd` is the size of the file, where it is known: no record ends behind it.
 */
export async function* warcRecords(
  chunks: AsyncIterable<Uint8Array>,
  offset: number,
  placedAt: PlacedAt,
  fileEnd = Number.POSITIVE_INFINITY,
): AsyncGenerator<Cut> {
  const queue = new ByteQueue(chunks, offset)
  let items = 0
  let isLost = false
  /** Where the record stands that is cut now; what goes on after it is known only then. */
  const next = () => placedAt(queue.offset, ++items)
  try {
    while (await atRecord(queue)) {
      const at = placedAt(queue.offset, 0).offset
      const header = await headerOf(queue)
      if (header === undefined) {
        await queue.seek(MAGIC, 1)
        // What follows a fault may hold many places that only look like a record: they are part of the one that was told.
        if (!isLost) yield { ...NO_RECORD, at, next: next() }
        isLost = true
        continue
      }
      isLost = false
      const { end, length } = header
      if (length === undefined) {
        await queue.seek(MAGIC, end)
        yield { ...NO_LENGTH, at, next: next() }
      } else if (queue.offset + end + length > fileEnd) {
        await queue.seek(MAGIC, end)
        isLost = true
        yield { ...(queue.held.length === 0 ? CUT_OFF : WRONG_LENGTH), at, next: next() }
      } else if (end + length > MAX_PART) {
        const isWhole = (await queue.skip(end + length)) && (await endsHere(queue, 0))
        if (!isWhole) await queue.seek(MAGIC, 0)
        yield isWhole ? { passed: 'longer than 8 MB', next: next() } : { ...WRONG_LENGTH, at, next: next() }
      } else if ((await queue.holds(end + length)) && (await endsHere(queue, end + length))) {
        const bytes = new Uint8Array(queue.held.subarray(0, end + length))
        queue.drop(end + length)
        yield { bytes, at, next: next() }
      } else {
        const isCutOff = queue.isEnded && queue.held.length < end + length
        await queue.seek(MAGIC, end)
        const isLast = isCutOff && queue.held.length === 0
        isLost = true
        yield { ...(isLast ? CUT_OFF : WRONG_LENGTH), at, next: next() }
      }
    }
  } finally {
    await queue.close()
  }
}

const NO_RECORD = {
  code: 'backfill/record',
  fault: 'no WARC record begins here, expected WARC/1.0 or WARC/1.1: the next one is looked for',
}
const NO_LENGTH = {
  code: 'backfill/length',
  fault: 'a record without a length, expected Content-Length: it is left out',
}
const WRONG_LENGTH = {
  code: 'backfill/length',
  fault: 'a record of another length than it says, expected Content-Length to be right: it is left out',
}
export const CUT_OFF = {
  code: 'backfill/cut-off',
  fault: 'the file ends in the middle of a record: get it again; what came before is kept',
}

/** Drops the line ends between records; false at the end of the file. */
async function atRecord(queue: ByteQueue): Promise<boolean> {
  while (await queue.holds(1)) {
    const start = queue.held.findIndex((byte) => byte !== 13 && byte !== 10)
    if (start >= 0) {
      queue.drop(start)
      return true
    }
    queue.drop(queue.held.length)
  }
  return false
}

/** Length of the header with its empty line, and of what follows it; undefined where there is no header. */
async function headerOf(queue: ByteQueue): Promise<{ end: number; length: number | undefined } | undefined> {
  await queue.holds(1024)
  if (!queue.held.subarray(0, MAGIC.length).equals(MAGIC)) return undefined
  let end = queue.held.indexOf(HEADER_END)
  while (end < 0 && queue.held.length < MAX_HEADER && (await queue.holdsMore()))
    end = queue.held.indexOf(HEADER_END)
  if (end < 0) return undefined
  const said = /^content-length:[ \t]*(\d{1,15})[ \t]*\r?$/im.exec(queue.held.toString('latin1', 0, end))?.[1]
  return { end: end + HEADER_END.length, length: said === undefined ? undefined : Number(said) }
}

/** Whether a record may end here: at the end of the file, or with a line end that another record or nothing follows. */
async function endsHere(queue: ByteQueue, at: number): Promise<boolean> {
  await queue.holds(at + 4 + MAGIC.length)
  const after = queue.held.subarray(at, at + 4 + MAGIC.length)
  const start = after.findIndex((byte) => byte !== 13 && byte !== 10)
  if (start < 0) return true
  return start > 0 && after.subarray(start).equals(MAGIC.subarray(0, after.length - start))
}
