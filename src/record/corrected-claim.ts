import { z } from 'zod'
import { type Claim, Reading, Span } from '../model/index.ts'
import { namesIn, placesIn } from './row-json.ts'
import type { Rows } from './schema.ts'

/** What a claim says since it was corrected, and where its sentence names that. */
const Corrected = Reading.extend({ arg_spans: z.array(Span.nullable()) })
export type Corrected = z.infer<typeof Corrected>

/** A claim's row as far as a correction asks: where its sentence stands, and where the arguments that were read do. */
export type Correctable = Pick<
  Rows['claims'],
  'args_json' | 'places_json' | 'quote' | 'span_in' | 'span_start'
>

/** A correction as the column holds it. An argument that was read stands where it stood; another where the sentence names it, if it does. */
export function correctedJson(claim: Correctable, reading: Reading): string {
  const read = namesIn(claim.args_json)
  const places = placesIn(claim.places_json).args
  const arg_spans = reading.args.map((name) => {
    const known = read.indexOf(name)
    return known < 0 ? namedIn(claim, name) : (places[known] ?? null)
  })
  return JSON.stringify({ ...reading, arg_spans })
}

/** What a column holds, or nothing. */
export function correctedIn(json: string | null): Corrected | undefined {
  return json === null ? undefined : Corrected.parse(JSON.parse(json))
}

function namedIn({ quote, span_in, span_start }: Correctable, name: string): Claim['arg_spans'][number] {
  const at = quote.toLowerCase().indexOf(name.toLowerCase())
  // A letter whose lower case is longer would move all that follows.
  if (at < 0 || quote.toLowerCase().length !== quote.length) return null
  return { in: span_in, start: span_start + at, end: span_start + at + name.length }
}
