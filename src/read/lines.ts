/** A line of a stream of bytes, numbered from 1; `bytes` is missing where the line was longer than allowed. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | undefined
}

const LINE_FEED = 10

/** The lines of a stream in constant memory: of a line over `limit` bytes nothing is kept but its number. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Line> {
  let number = 1
  let parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      length += end - from
      if (length <= limit) parts.push(chunk.subarray(from, end))
      yield { number, bytes: length <= limit ? joined(parts) : undefined }
      number++
      parts = []
      length = 0
      from = end + 1
    }
    length += chunk.length - from
    if (length <= limit) parts.push(chunk.slice(from))
    else parts = []
  }
  if (length > 0) yield { number, bytes: length <= limit ? joined(parts) : undefined }
}

/** Chunks in one piece. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts
  if (parts.length === 1 && first !== undefined) return first
  const whole = new Uint8Array(parts.reduce((n, p) => n + p.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
