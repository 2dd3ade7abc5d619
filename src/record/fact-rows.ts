import type { Fact } from '../model/index.ts'
import { identityOf } from './identity.ts'
import type { Rows } from './schema.ts'

/** A fact as a row; its id is a hash of what it says and who says so, not of the day: told again later, it is the same fact. */
export function factRow(fact: Fact): Omit<Rows['facts'], 'recorded_at'> {
  const fact_json = canonical(fact)
  return {
    id: identityOf(['fact', canonical({ ...fact, stated: undefined })]),
    entity: fact.entity,
    property: fact.property,
    source: fact.source,
    fact_json,
  }
}

/** JSON with its keys in order of the alphabet and nothing absent: the same record gives the same text. */
export function canonical(record: object): string {
  const sorted = (_key: string, value: unknown): unknown =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  return JSON.stringify(record, sorted)
}
