import { z } from 'zod'
import { Credit, Edtf, EntityType, type Problem, WorkKind } from '../../model/index.ts'
import { type Imported, type Origin, type Saying, sourced } from './imported.ts'

/** Rows in the largest answer that is read. */
const MOST_ROWS = 500_000

const Cell = z.object({ type: z.string(), value: z.string() })

/** SPARQL 1.1 query results in JSON (https://www.w3.org/TR/sparql11-results-json/). */
const Results = z.object({
  head: z.object({ vars: z.array(z.string()) }),
  results: z.object({ bindings: z.array(z.record(z.string(), Cell)).max(MOST_ROWS) }),
})

/** The columns that are read; docs/catalogue.md describes them and has queries that give them. */
export const RESULT_COLUMNS = [
  'item',
  'itemLabel',
  'type',
  'kind',
  'alias',
  'imdb',
  'release',
  'end',
  'minutes',
  'network',
  'networkLabel',
  'parent',
  'number',
  'universe',
  'universeLabel',
  'character',
  'characterLabel',
  'person',
  'personLabel',
  'credit',
] as const

type Row = Readonly<Partial<Record<(typeof RESULT_COLUMNS)[number], string>>>

/** What a query's answer tells, a row an item, a column a property: several rows on one item add up. */
export function wikidataResults(answer: unknown, origin: Origin): Imported[] {
  const parsed = Results.safeParse(answer)
  if (!parsed.success) {
    const sentence =
      'not SPARQL results in JSON, expected head.vars and results.bindings: ask with format=json'
    return [{ problem: { code: 'wikidata/results', sentence, where: { source: origin.where } } }]
  }
  const { head, results } = parsed.data
  const known: readonly string[] = RESULT_COLUMNS
  const problems = head.vars
    .filter((column) => !known.includes(column))
    .map((column) => problemOf(origin, 'column', `column ${column} is not known here: it is passed over`))
  if (!head.vars.includes('item'))
    return [{ problem: problemOf(origin, 'column', 'has no column item: name the items ?item in the query') }]
  const sayings = results.bindings.flatMap((binding) =>
    sayingsOf(Object.fromEntries(Object.entries(binding).map(([column, { value }]) => [column, value]))),
  )
  return [...problems.map((problem) => ({ problem })), { facts: sourced(sayings, origin) }]
}

function problemOf(origin: Origin, code: string, sentence: string): Problem {
  return { code: `wikidata/${code}`, sentence, where: { source: origin.where } }
}

function sayingsOf(row: Row): Saying[] {
  const entity = idIn(row.item)
  if (entity === undefined) return []
  const type = EntityType.safeParse(row.type ?? 'work')
  const kind = WorkKind.safeParse(row.kind)
  const number = Number(row.number ?? Number.NaN)
  const minutes = Number(row.minutes ?? Number.NaN)
  const parent = idIn(row.parent)
  const universe = idIn(row.universe)
  return [
    ...(type.success ? [{ entity, property: 'type' as const, value: type.data }] : []),
    ...(kind.success ? [{ entity, property: 'kind' as const, value: kind.data }] : []),
    ...named(entity, row.itemLabel),
    ...(row.alias ? [{ entity, property: 'alias' as const, value: row.alias }] : []),
    ...(row.imdb ? [{ entity, property: 'external' as const, value: `imdb:${row.imdb}` }] : []),
    ...dated(entity, 'release', row.release),
    ...dated(entity, 'end', row.end),
    ...(minutes > 0 ? [{ entity, property: 'minutes' as const, value: minutes }] : []),
    ...(row.networkLabel ? [{ entity, property: 'network' as const, value: row.networkLabel }] : []),
    ...(parent === undefined ? [] : [{ entity, property: 'parent' as const, value: parent }]),
    ...(Number.isInteger(number) && number >= 0
      ? [{ entity, property: 'number' as const, value: number }]
      : []),
    ...(universe === undefined
      ? []
      : [
          { entity, property: 'universe' as const, value: universe },
          ...typed(universe, 'universe', row.universeLabel),
        ]),
    ...partIn(entity, row),
  ]
}

/** A character in the item, and who plays it; a person without one has a job. */
function partIn(entity: string, row: Row): Saying[] {
  const character = idIn(row.character)
  const person = idIn(row.person)
  const people = person === undefined ? [] : typed(person, 'person', row.personLabel)
  if (character === undefined)
    return person === undefined ? [] : [{ entity, property: 'job', value: person, role: 'actor' }, ...people]
  const credit = Credit.safeParse(row.credit)
  return [
    {
      entity,
      property: 'appearance',
      value: character,
      ...(person === undefined ? {} : { person }),
      ...(credit.success ? { credit: credit.data } : {}),
    },
    ...typed(character, 'character', row.characterLabel),
    ...people,
  ]
}

function typed(entity: string, type: EntityType, label: string | undefined): Saying[] {
  return [{ entity, property: 'type', value: type }, ...named(entity, label)]
}

/** Where an item has no label, the label service gives its id. */
function named(entity: string, label: string | undefined): Saying[] {
  return label === undefined || label === '' || /^Q\d+$/.test(label)
    ? []
    : [{ entity, property: 'name', value: label }]
}

/** "2018-06-22T00:00:00Z", "2018-06-22" or "2018". */
function dated(entity: string, property: 'release' | 'end', value: string | undefined): Saying[] {
  const date = Edtf.safeParse(value?.replace(/T.*$/, ''))
  return date.success ? [{ entity, property, value: date.data }] : []
}

/** "http://www.wikidata.org/entity/Q42" or "Q42". */
function idIn(value: string | undefined): string | undefined {
  const item = /(?:^|\/)(Q\d{1,12})$/.exec(value ?? '')?.[1]
  return item === undefined ? undefined : `wikidata:${item}`
}
