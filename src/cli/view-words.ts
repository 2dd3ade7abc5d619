import type { View } from '../ask/index.ts'

/** From when the record is seen, behind what is said of it: " by 2018-06-22"; empty for the record as it is now. */
export function viewWords({ asOf, asRecorded }: View): string {
  const by = asOf === undefined ? '' : ` by ${asOf}`
  return asRecorded === undefined ? by : `${by} in the record as it was on ${asRecorded}`
}
