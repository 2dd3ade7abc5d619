import { CsvError, parse } from 'csv-parse/sync'
import { labelOf } from './labels.ts'
import {
  type Appearance,
  type BipartiteNetwork,
  LONGEST_LABEL,
  MOST_EDGES,
  MOST_VERTICES,
} from './network.ts'
import type { Problems } from './problems.ts'

/** Words that head a column of characters, and one of works, in published edge lists. */
const CHARACTER_COLUMN = /^(?:characters?|heroe?s?|superhero|persons?|people|actors?|source|from|name)$/i
const WORK_COLUMN =
  /^(?:works?|comics?|books?|issues?|films?|movies?|series|shows?|episodes?|titles?|target|to)$/i

/**
 * A network as a table of two columns, character and work, one appearance a row, parted by commas, semicolons or tabs. A first row that
 * names the columns is no appearance, and may turn them round. A row with more or fewer columns is one problem and is left out.
 */
export function edgeList(text: string, problems: Problems): BipartiteNetwork {
  const characters = new Places()
  const works = new Places()
  const appearances: Appearance[] = []
  const seen = new Set<number>()
  let turned = false
  for (const [n, { cells, line }] of rowsIn(text, problems).entries()) {
    const [first = '', second = ''] = cells
    if (n === 0 && isHeader(first, second)) {
      turned = WORK_COLUMN.test(first)
      continue
    }
    const [character, work] = turned ? [second, first] : [first, second]
    if (cells.length !== 2 || character === '' || work === '') {
      problems.add('row', `expected two columns, character and work: the row is left out`, line)
      continue
    }
    const appearance = { character: characters.of(character), work: works.of(work) }
    const key = appearance.character * MOST_VERTICES + appearance.work
    if (seen.has(key)) continue
    seen.add(key)
    appearances.push(appearance)
    if (appearances.length < MOST_EDGES && characters.names.length + works.names.length < MOST_VERTICES)
      continue
    problems.add('too-large', `${TOO_LARGE}: the rest is left out`, line)
    break
  }
  return { characters: characters.names, works: works.names, appearances }
}

const TOO_LARGE = `${MOST_EDGES.toLocaleString('en')} appearances or ${MOST_VERTICES.toLocaleString('en')} names are reached`

function isHeader(first: string, second: string): boolean {
  return (
    (CHARACTER_COLUMN.test(first) && WORK_COLUMN.test(second)) ||
    (WORK_COLUMN.test(first) && CHARACTER_COLUMN.test(second))
  )
}

interface Row {
  readonly cells: readonly string[]
  readonly line: number
}

/**
 * The rows that can be read. A quote that doesn't close would take the rest of the file with it: where the whole can't be parsed, each
 * line is by itself, and a broken one is a problem.
 */
function rowsIn(text: string, problems: Problems): Row[] {
  const delimiter = delimiterOf(text)
  const whole = parsed(text, delimiter)
  if ('rows' in whole) return whole.rows
  return text.split('\n').flatMap((line, n) => {
    const one = parsed(line, delimiter)
    if ('rows' in one) return one.rows.map(({ cells }) => ({ cells, line: n + 1 }))
    problems.add('csv', `${one.fault}: the row is left out`, n + 1)
    return []
  })
}

function parsed(text: string, delimiter: string): { readonly rows: Row[] } | { readonly fault: string } {
  try {
    const records = parse(text, {
      delimiter,
      bom: true,
      trim: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 2 * LONGEST_LABEL,
    }) as unknown as readonly {
      readonly record: readonly string[]
      readonly info: { readonly lines: number }
    }[]
    return { rows: records.map(({ record, info }) => ({ cells: record.map(labelOf), line: info.lines })) }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    // "Invalid Closing Quote: got " " at line 1 instead of …": the first part says it, and the line is told beside.
    return { fault: labelOf(cause.message.replace(/:.*$/s, '').toLowerCase()) }
  }
}

/** The first line's: names hold commas more often than tabs or semicolons. */
function delimiterOf(text: string): string {
  const end = text.indexOf('\n')
  const first = end === -1 ? text : text.slice(0, end)
  return ['\t', ';'].find((mark) => first.includes(mark)) ?? ','
}

/** Names in the order in which they came, each with its place. */
class Places {
  readonly names: string[] = []
  readonly #places = new Map<string, number>()

  of(name: string): number {
    const known = this.#places.get(name)
    if (known !== undefined) return known
    this.#places.set(name, this.names.length)
    return this.names.push(name) - 1
  }
}
