import { Readable } from 'node:stream'
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import type { ByteQueue } from './byte-queue.ts'
import { MAX_PART } from './part.ts'

/** ID1, ID2 and CM of RFC 1952: gzip, deflated. */
export const GZIP_MAGIC = Buffer.from([0x1f, 0x8b, 8])
/** CRC32 and ISIZE behind a member. */
const TRAILER = 8
/** Bytes in the longest header that is taken for one, with its name and comment. */
const MAX_HEADER = 4096
/** Compressed bytes that are inflated in one piece; what is longer is streamed. */
const MAX_HELD = 2 * 1024 * 1024
const INFLATED_AT_ONCE = 256 * 1024
/** Bytes that a member's text is written into at a time: each is held, however little is in it, until the garbage is collected. */
const PIECE = 32 * 1024

/**
 * One member of a gzip file in one piece, with its compressed length; `large` where it has more than a page can have, and has to be
 * streamed; or what is wrong with it.
 */
export type Member =
  | { readonly bytes: Uint8Array; readonly length: number }
  | { readonly isLarge: true; readonly header: number }
  | { readonly isCutOff: boolean }

/** The member that begins at the front of the queue, which is left as it is. */
export async function memberAt(queue: ByteQueue): Promise<Member> {
  await queue.holds(INFLATED_AT_ONCE)
  const header = headerLength(queue.held)
  if (header === undefined) return { isCutOff: false }
  for (;;) {
    try {
      const { buffer, engine } = inflateRawSync(queue.held.subarray(header), {
        info: true,
        maxOutputLength: MAX_PART,
        chunkSize: PIECE,
      }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } }
      const end = header + engine.bytesWritten
      if (!(await queue.holds(end + TRAILER))) return { isCutOff: true }
      if (queue.held.readUInt32LE(end) !== crc32(buffer)) return { isCutOff: false }
      return { bytes: buffer, length: end + TRAILER }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'ERR_BUFFER_TOO_LARGE') return { isLarge: true, header }
      if (code !== 'Z_BUF_ERROR') return { isCutOff: false }
      if (queue.held.length >= MAX_HELD) return { isLarge: true, header }
      if (!(await queue.holdsMore())) return { isCutOff: true }
    }
  }
}

/** Length of a member's header (RFC 1952, 2.3.1); undefined where there is none. */
function headerLength(bytes: Buffer): number | undefined {
  if (bytes.length < 10 || !bytes.subarray(0, 3).equals(GZIP_MAGIC)) return undefined
  const flags = bytes[3] ?? 0
  // The three upper bits are reserved, and must be zero.
  if (flags > 31) return undefined
  let end = 10
  if ((flags & 4) !== 0) end += 2 + (bytes.length < 12 ? 0 : bytes.readUInt16LE(10))
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue
    const zero = bytes.indexOf(0, end)
    if (zero < 0) return undefined
    end = zero + 1
  }
  if ((flags & 2) !== 0) end += 2
  return end > MAX_HEADER ? undefined : end
}

/**
 * What a member that begins at the front of the queue inflates to, in constant memory; takes the member off the queue. Throws where it is
 * damaged, with the queue somewhere behind the damage.
 */
export async function* inflatedMember(queue: ByteQueue, header: number): AsyncGenerator<Uint8Array> {
  queue.drop(header)
  const inflate = createInflateRaw({ chunkSize: INFLATED_AT_ONCE })
  /** What zlib was given and may not have taken: the data end anywhere in it, and what is over goes back. */
  const given: Buffer[] = []
  let taken = 0
  async function* compressed(): AsyncGenerator<Buffer> {
    while (await queue.holds(1)) {
      const bytes = queue.held
      queue.drop(bytes.length)
      given.push(bytes)
      for (let first = given[0]; first !== undefined && taken + first.length <= inflate.bytesWritten; ) {
        taken += first.length
        given.shift()
        first = given[0]
      }
      yield bytes
    }
  }
  const source = Readable.from(compressed(), { objectMode: true, highWaterMark: 1 })
  source.pipe(inflate)
  let sum = 0
  try {
    for await (const chunk of inflate) {
      const bytes: Buffer = chunk
      sum = crc32(bytes, sum)
      yield bytes
    }
  } finally {
    source.destroy()
  }
  queue.putBack(Buffer.concat(given).subarray(inflate.bytesWritten - taken))
  if (!(await queue.holds(TRAILER))) throw new Error('unexpected end of file')
  const isWhole = queue.held.readUInt32LE(0) === sum
  queue.drop(TRAILER)
  if (!isWhole) throw new Error('incorrect data check')
}
