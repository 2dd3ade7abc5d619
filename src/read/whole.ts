import { joined } from './lines.ts'

/** All bytes of a stream, or undefined where there are more than `limit`; what is over is not kept. */
export async function wholeOf(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limit) return undefined
    parts.push(chunk)
  }
  return joined(parts)
}
