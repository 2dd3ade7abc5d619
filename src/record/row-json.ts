import { z } from 'zod'
import { Span } from '../model/index.ts'

const Names = z.array(z.string())
const Places = z.strictObject({
  args: z.array(Span.nullable()),
  trigger: Span,
  hedges: z.array(Span).optional(),
})

/** The names of a column that holds a list of them. */
export function namesIn(json: string): string[] {
  return Names.parse(JSON.parse(json))
}

/** Where a claim's words stand, of the column that holds that. */
export function placesIn(json: string): z.infer<typeof Places> {
  return Places.parse(JSON.parse(json))
}
