/** The instant of the call, as the record keeps instants. */
export function now(): string {
  return Temporal.Now.instant().toString({ fractionalSecondDigits: 3 })
}

/** Milliseconds since 1970 as the record keeps instants. */
export function instantOf(milliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(Math.round(milliseconds)).toString({
    fractionalSecondDigits: 3,
  })
}

/** The day that it is, in Coordinated Universal Time. */
export function today(): string {
  return now().slice(0, 10)
}
