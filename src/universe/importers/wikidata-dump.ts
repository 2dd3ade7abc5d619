import type { Imported, Origin } from './imported.ts'
import { sourced } from './imported.ts'
import { wikidataEntity } from './wikidata.ts'

/**
 * A dump of Wikidata line by line: a JSON array with an entity a line, or an entity a line alone. Keeps nothing but a count of the
 * properties that are not read, for one note at the end.
 */
export class WikidataDump {
  readonly #origin: Origin
  readonly #unknown = new Map<string, number>()

  constructor(origin: Origin) {
    this.#origin = origin
  }

  /** What one line tells; brackets and empty lines tell nothing. */
  line(text: string, number: number): Imported[] {
    const trimmed = text.trim().replace(/,$/, '')
    if (trimmed === '' || trimmed === '[' || trimmed === ']') return []
    const document = jsonIn(trimmed)
    if (document === undefined) {
      const sentence = 'not JSON, expected an entity a line as in Wikidata dumps: the line is left out'
      return [
        { problem: { code: 'wikidata/json', sentence, where: { source: this.#origin.where, line: number } } },
      ]
    }
    const { sayings, problems, unknown } = wikidataEntity(document, this.#origin.where, number)
    for (const property of unknown) this.#unknown.set(property, (this.#unknown.get(property) ?? 0) + 1)
    return [
      ...problems.map((problem) => (problem.code === 'wikidata/deleted' ? { note: problem } : { problem })),
      ...(sayings.length === 0 ? [] : [{ facts: sourced(sayings, this.#origin) }]),
    ]
  }

  /** "P18, P21, P856 and 40 other properties are not read": the most frequent first. */
  end(): Imported[] {
    const [...all] = [...this.#unknown].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    if (all.length === 0) return []
    const names = all.slice(0, NAMED).map(([property]) => property)
    const rest = all.length > NAMED ? ` and ${all.length - NAMED} other properties` : ''
    const sentence = `${names.join(', ')}${rest}: not read here, and passed over`
    return [{ note: { code: 'wikidata/unknown-property', sentence, where: { source: this.#origin.where } } }]
  }
}

/** Properties that the note names. */
const NAMED = 5

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
