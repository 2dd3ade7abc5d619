import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { Fact, type Problem } from '../../model/index.ts'
import type { Imported } from './imported.ts'

/** One line of a file of facts: a JSON object, a fact as docs/catalogue.md describes it. */
export function factLine(line: string, where: Problem['where']): Imported {
  const json = jsonIn(line)
  if (json === undefined) {
    const sentence = 'not JSON, expected one fact a line: mend or remove the line'
    return { problem: { code: 'import/json', sentence, where } }
  }
  return factIn(json, where)
}

/** A fact, or what is wrong with it. */
export function factIn(json: unknown, where: Problem['where']): Imported {
  const fact = Fact.safeParse(json)
  if (fact.success) return { facts: [fact.data] }
  const [issue] = fact.error.issues
  const path = issue?.path.join('.') ?? ''
  const about =
    path === 'property'
      ? `property ${JSON.stringify(propertyOf(json))} is not known`
      : `${path === '' ? 'this' : path} is no part of a fact (${issue?.message})`
  return {
    problem: { code: 'import/fact', sentence: `${about}: see docs/catalogue.md, mend or remove it`, where },
  }
}

function propertyOf(json: unknown): unknown {
  return z.object({ property: z.unknown() }).safeParse(json).data?.property
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Rows in the largest table, and bytes in its largest row. */
const MOST_ROWS = 1_000_000
const MOST_ROW_BYTES = 1_000_000

/** Columns of a table of entities, one a row, and of a table of parts; the header tells which it is. */
const ENTITY_COLUMNS = [
  'id',
  'type',
  'kind',
  'name',
  'aliases',
  'external',
  'parent',
  'number',
  'release',
  'region',
  'end',
  'minutes',
  'network',
  'universe',
  'story_after',
  'first_appearance',
  'members',
  'source',
  'stated',
] as const
const PART_COLUMNS = [
  'work',
  'character',
  'person',
  'credit',
  'episodes',
  'role',
  'source',
  'stated',
] as const

/**
 * A table as facts: RFC 4180 with a header. Cells that hold several values part them by ";". A row that is wrong is one problem, and the
 * others are read; a column that nobody knows is one problem for the table.
 */
export function tableFacts(text: string, source: string): Imported[] {
  const rows = rowsIn(text, source)
  if ('problem' in rows) return [rows]
  const [header, ...records] = rows
  if (header === undefined) return []
  const columns = header.cells.map((cell) => cell.trim().toLowerCase())
  const known: readonly string[] = columns.includes('work') ? PART_COLUMNS : ENTITY_COLUMNS
  const needed = columns.includes('work') ? 'work' : 'id'
  if (!columns.includes(needed)) {
    const sentence = 'has neither a column id nor a column work: see docs/catalogue.md for the two tables'
    return [{ problem: { code: 'import/header', sentence, where: { source, line: 1 } } }]
  }
  const strange = columns
    .filter((column) => !known.includes(column))
    .map((column) => ({
      problem: {
        code: 'import/column',
        sentence: `column ${JSON.stringify(column)} is not known: it is passed over`,
        where: { source, line: 1 },
      },
    }))
  const facts = records.slice(0, MOST_ROWS).flatMap(({ cells, line }): Imported[] => {
    const row = Object.fromEntries(columns.map((column, n) => [column, cells[n]?.trim() ?? '']))
    const sayings = needed === 'work' ? partSayings(row) : entitySayings(row)
    const own = row.source === undefined || row.source === '' ? source : row.source
    const stated = row.stated === undefined || row.stated === '' ? {} : { stated: row.stated }
    const read = sayings.map((saying) => factIn({ ...saying, source: own, ...stated }, { source, line }))
    const wrong = read.find((one) => 'problem' in one)
    return wrong === undefined
      ? [{ facts: read.flatMap((one) => ('facts' in one ? one.facts : [])) }]
      : [wrong]
  })
  return [...strange, ...facts]
}

type TableRow = Readonly<Record<string, string>>

function rowsIn(
  text: string,
  source: string,
): { readonly cells: readonly string[]; readonly line: number }[] | { readonly problem: Problem } {
  try {
    const records: unknown = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: MOST_ROW_BYTES,
    })
    return z
      .array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }))
      .parse(records)
      .map(({ record, info }) => ({ cells: record, line: info.lines }))
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    const sentence = `not comma-separated values (${said}): save it as CSV in UTF-8`
    return { problem: { code: 'import/csv', sentence, where: { source } } }
  }
}

const several = (cell: string | undefined) =>
  (cell ?? '')
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '')

/** The facts of a row, unchecked: each is parsed as one afterwards, so that a wrong cell is told of. */
function entitySayings(row: TableRow): object[] {
  const entity = row.id
  const one = (property: string, cell: string | undefined, more: object = {}) =>
    cell === undefined || cell === '' ? [] : [{ entity, property, value: cell, ...more }]
  const numeric = (property: string, cell: string | undefined) =>
    cell === undefined || cell === '' ? [] : [{ entity, property, value: Number(cell) }]
  const list = (property: string, cell: string | undefined) =>
    several(cell).map((value) => ({ entity, property, value }))
  return [
    ...one('type', row.type),
    ...one('kind', row.kind),
    ...one('name', row.name),
    ...list('alias', row.aliases),
    ...list('external', row.external),
    ...one('parent', row.parent),
    ...numeric('number', row.number),
    ...one('release', row.release, row.region ? { region: row.region } : {}),
    ...one('end', row.end),
    ...numeric('minutes', row.minutes),
    ...list('network', row.network),
    ...list('universe', row.universe),
    ...list('story_after', row.story_after),
    ...one('first_appearance', row.first_appearance),
    ...list('membership', row.members),
  ]
}

/** A row of a table of parts: a character with whoever plays it, or a person with a role. */
function partSayings(row: TableRow): object[] {
  const entity = row.work
  if (row.character !== undefined && row.character !== '') {
    const episodes = row.episodes ? { episodes: Number(row.episodes) } : {}
    const person = row.person ? { person: row.person } : {}
    const credit = row.credit ? { credit: row.credit } : {}
    return [{ entity, property: 'appearance', value: row.character, ...person, ...credit, ...episodes }]
  }
  return [{ entity, property: 'job', value: row.person, role: row.role === '' ? 'actor' : row.role }]
}
