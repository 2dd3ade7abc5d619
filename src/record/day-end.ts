/** The last instant of a day, in the form in which the record keeps when something was recorded. */
export function endOfDay(day: string): string {
  return `${day}T23:59:59.999Z`
}
