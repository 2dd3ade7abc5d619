import { hash } from 'node:crypto'

/** Hexadecimal digits of an id: 128 bits of SHA-256, of which no two ever meet by chance and which still fit a line. */
const ID_DIGITS = 32

/** What an id may be made of: canonical JSON has one way to write each of these. */
export type Said = string | number | null | readonly Said[]

/**
 * The id of what was said: SHA-256 over its canonical JSON array. `identityOf(['entity', 'work', 'Elseworlds'])` is the
 * same on every machine and in every run; derived and fetched things never go into it.
 */
export function identityOf(said: readonly Said[]): string {
  return hash('sha256', JSON.stringify(said), 'hex').slice(0, ID_DIGITS)
}
