/** A length in a picture, to a tenth of a unit: nobody sees more, and it would be most of the bytes. */
export function units(length: number): string {
  return String(Math.round(length * 10) / 10)
}
