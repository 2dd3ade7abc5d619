/** Milliseconds since 1970 as the record keeps instants. */
export function instantOf(milliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(Math.round(milliseconds)).toString({
    fractionalSecondDigits: 3,
  })
}
