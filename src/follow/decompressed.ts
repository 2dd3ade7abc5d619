import { pipeline, Readable } from 'node:stream'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import unbzip2 from 'unbzip2-stream'

type Chunks = AsyncIterable<Uint8Array>

/** The bytes of a stream that may be gzip, bzip2 or Zstandard, by its first bytes; as they are otherwise. Memory stays constant. */
export async function* decompressed(chunks: Chunks): Chunks {
  const source = chunks[Symbol.asyncIterator]()
  const first = await source.next()
  if (first.done === true) return
  const whole = Readable.from(rejoined(first.value, source))
  const [a = 0, b = 0, c = 0, d = 0] = first.value
  // What fails on the way fails the reading; the callback only keeps it from failing the program as well.
  if (a === 0x1f && b === 0x8b) yield* pipeline(whole, createGunzip(), () => undefined) as Chunks
  else if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd)
    yield* pipeline(whole, createZstdDecompress(), () => undefined) as Chunks
  else if (a === 0x42 && b === 0x5a && c === 0x68) yield* Readable.from(whole.pipe(unbzip2())) as Chunks
  else yield* whole as Chunks
}

async function* rejoined(first: Uint8Array, rest: AsyncIterator<Uint8Array>): Chunks {
  try {
    yield first
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
