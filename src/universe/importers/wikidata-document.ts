import { z } from 'zod'

/** Values in the largest list of one property that is read; more are cut. */
const MOST_STATEMENTS = 5000

const Snak = z.object({
  snaktype: z.string(),
  datavalue: z.object({ type: z.string(), value: z.unknown() }).optional(),
})

const Statement = z.object({
  mainsnak: Snak,
  rank: z.string().default('normal'),
  qualifiers: z.record(z.string(), z.array(Snak)).default({}),
})

const Term = z.object({ language: z.string(), value: z.string() })

/** PHP writes an empty object as a list. */
const recordOf = <T extends z.ZodType>(value: T) =>
  z.preprocess(
    (given) => (Array.isArray(given) && given.length === 0 ? {} : given),
    z.record(z.string(), value),
  )

/** An entity in Wikidata's JSON (https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html), as far as it is read. */
export const EntityDocument = z.object({
  id: z.string().regex(/^[QPL]\d{1,12}$/, 'expected an id such as Q42'),
  type: z.string().default('item'),
  missing: z.unknown().optional(),
  redirect: z
    .string()
    .regex(/^Q\d{1,12}$/)
    .optional(),
  labels: recordOf(Term).default({}),
  aliases: recordOf(z.array(Term)).default({}),
  claims: recordOf(z.array(Statement).transform((all) => all.slice(0, MOST_STATEMENTS))).default({}),
})
export type EntityDocument = z.infer<typeof EntityDocument>
export type Statement = z.infer<typeof Statement>
export type Snak = z.infer<typeof Snak>

const ItemValue = z.object({ id: z.string().regex(/^Q\d{1,12}$/) })
const TimeValue = z.object({ time: z.string(), precision: z.number() })
const QuantityValue = z.object({ amount: z.string(), unit: z.string() })

/** The item that a snak names, as an id of ours; undefined where it names none. */
export function itemIn(snak: Snak | undefined): string | undefined {
  const value = ItemValue.safeParse(valueIn(snak, 'wikibase-entityid'))
  return value.success ? value.data.id : undefined
}

export function textIn(snak: Snak | undefined): string | undefined {
  const value = valueIn(snak, 'string')
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A time of day, month or year precision (11, 10, 9) as EDTF; undefined for any other. */
export function dateIn(snak: Snak | undefined): string | undefined {
  const value = TimeValue.safeParse(valueIn(snak, 'time'))
  if (!value.success) return undefined
  const [, year, month, day] = /^\+(\d{4})-(\d\d)-(\d\d)T/.exec(value.data.time) ?? []
  if (year === undefined) return undefined
  if (value.data.precision === 9) return year
  if (value.data.precision === 10) return `${year}-${month}`
  return value.data.precision === 11 ? `${year}-${month}-${day}` : undefined
}

/** An amount and the item of its unit. */
export function quantityIn(snak: Snak | undefined): { amount: number; unit: string } | undefined {
  const value = QuantityValue.safeParse(valueIn(snak, 'quantity'))
  if (!value.success) return undefined
  const amount = Number(value.data.amount)
  return Number.isFinite(amount) ? { amount, unit: value.data.unit.replace(/^.*\//, '') } : undefined
}

function valueIn(snak: Snak | undefined, type: string): unknown {
  return snak?.datavalue?.type === type ? snak.datavalue.value : undefined
}
