import { z } from 'zod'

/**
 * A date at the precision that the text gives, in the subset of EDTF level 1 (ISO 8601-2:2019) that
 * release dates need: a year, a month, a day, or a season or quarter of a year
 * (`-21` spring, `-22` summer, `-23` autumn, `-24` winter; `-33` to `-36` quarters, EDTF level 2).
 */
export const Edtf = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2]|2[1-4]|3[3-6])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'expected an EDTF date such as 2018-06',
  )
export type Edtf = z.infer<typeof Edtf>

export const edtfExample: Edtf = '2018-21'
