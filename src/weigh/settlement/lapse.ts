/** Days after the last word, or after its time was over, at which what nobody settled lapses. */
export const LAPSES_AFTER = 730

/** The day so many days after another. */
export function later(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}
