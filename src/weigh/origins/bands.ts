import { BANDS, bandOf, type Signature } from './minhash.ts'
import { isLong } from './near-copies.ts'

/** Bytes that are kept of a band's key: two texts that share none share one of them by chance once in 400,000 times. */
const KEY = 3
const TEXT = KEY * BANDS

/** The keys of texts' bands in little room, in an order that doesn't depend on theirs; those too short to be copies have none. */
export function bandsOf(signatures: readonly Signature[]): string {
  return joined(signatures.filter(isLong).map(keysOf))
}

/** Both together. */
export function bandsWith(a: string, b: string): string {
  return joined([...parts(a), ...parts(b)])
}

/** Whether some two of the texts share a band, one of `added` among them: they may be near copies then. Linear in the texts. */
export function mayBeCopies(kept: string, added: string): boolean {
  const [before, since] = [parts(kept), parts(added)]
  return Array.from({ length: BANDS }, (_, band) => band * KEY).some((at) => {
    const key = (text: Buffer) => text.readUIntBE(at, KEY)
    const keys = new Set(since.map(key))
    return keys.size < since.length || before.some((text) => keys.has(key(text)))
  })
}

function keysOf(signature: Signature): Buffer {
  const keys = Buffer.alloc(TEXT)
  for (let band = 0; band < BANDS; band++) keys.writeUIntBE(bandOf(signature, band) >>> 8, band * KEY, KEY)
  return keys
}

function parts(bands: string): Buffer[] {
  const bytes = Buffer.from(bands, 'base64')
  return Array.from({ length: bytes.length / TEXT }, (_, n) => bytes.subarray(n * TEXT, (n + 1) * TEXT))
}

function joined(texts: readonly Buffer[]): string {
  return Buffer.concat(texts.toSorted(Buffer.compare)).toString('base64')
}
