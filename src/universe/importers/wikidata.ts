import type { Problem } from '../../model/index.ts'
import type { Origin, Saying } from './imported.ts'
import {
  dateIn,
  EntityDocument,
  itemIn,
  quantityIn,
  type Snak,
  type Statement,
  textIn,
} from './wikidata-document.ts'
import { CLASSES, DURATIONS, EXTERNAL_IDS, JOBS, READ, REGIONS } from './wikidata-vocabulary.ts'

/** What an entity document says that the catalogue keeps, what is wrong with it, and the properties that nobody knows here. */
export interface WikidataEntity {
  readonly sayings: readonly Saying[]
  readonly problems: readonly Problem[]
  readonly unknown: readonly string[]
}

/**
 * An entity of Wikidata as facts. One that is of no class that the catalogue takes in gives none; a value of another kind than its property
 * has is a problem, and the rest stays. Labels are taken in English, or else in Wikidata's language-neutral form ("mul").
 */
export function wikidataEntity(document: unknown, where: Origin['where'], line?: number): WikidataEntity {
  const place = line === undefined ? { source: where } : { source: where, line }
  const parsed = EntityDocument.safeParse(document)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const path = issue?.path.join('.') ?? ''
    const sentence = `${path === '' ? 'this' : path} is not as an entity document has it (${issue?.message}): mend or remove it`
    return { sayings: [], problems: [{ code: 'wikidata/shape', sentence, where: place }], unknown: [] }
  }
  const entity = parsed.data
  const id = idOf(entity.id)
  if (entity.redirect !== undefined || entity.missing !== undefined) {
    const value = entity.redirect === undefined ? true : idOf(entity.redirect)
    const to = entity.redirect === undefined ? 'withdrawn' : `merged into ${entity.redirect}`
    const sentence = `${entity.id} was ${to} by Wikidata: its facts no longer count under that id`
    const problem = { code: 'wikidata/deleted', sentence, where: place }
    return { sayings: [{ entity: id, property: 'deleted', value }], problems: [problem], unknown: [] }
  }
  const own = classOf(entity)
  const name = entity.labels.en?.value ?? entity.labels.mul?.value
  if (own === undefined || name === undefined || name === '') return NOTHING
  const reader = new StatementReader(entity, place)
  const sayings: Saying[] = [
    { entity: id, property: 'type', value: own.type },
    ...(own.kind === undefined ? [] : [{ entity: id, property: 'kind' as const, value: own.kind }]),
    { entity: id, property: 'name', value: name },
    ...aliasSayings(entity, id, name),
    ...reader.sayings(own.kind),
  ]
  return { sayings, problems: reader.problems, unknown: reader.unknown }
}

const NOTHING: WikidataEntity = { sayings: [], problems: [], unknown: [] }

const idOf = (item: string) => `wikidata:${item}`

/** Of several classes the one that says most: a superhero who is also a "fictional human", a series that is also a franchise. */
function classOf(entity: EntityDocument) {
  const classes = (entity.claims.P31 ?? []).flatMap((s) => CLASSES.get(itemIn(s.mainsnak) ?? '') ?? [])
  return classes.find((c) => c.kind !== undefined) ?? classes[0]
}

/** Languages whose aliases are kept: those that news in English may use. */
const ALIAS_LANGUAGES = ['en', 'mul', 'en-gb', 'en-us'] as const

function aliasSayings(entity: EntityDocument, id: string, name: string): Saying[] {
  return ALIAS_LANGUAGES.flatMap((lang) => entity.aliases[lang] ?? [])
    .filter(({ value }) => value !== name && value !== '')
    .map(({ value, language }) => ({ entity: id, property: 'alias', value, lang: language }))
}

class StatementReader {
  readonly problems: Problem[] = []
  readonly unknown: string[]
  readonly #entity: EntityDocument
  readonly #id: string
  readonly #place: Problem['where']

  constructor(entity: EntityDocument, place: Problem['where']) {
    this.#entity = entity
    this.#id = idOf(entity.id)
    this.#place = place
    this.unknown = Object.keys(entity.claims).filter(
      (p) => !READ.has(p) && !JOBS.has(p) && !EXTERNAL_IDS.has(p),
    )
  }

  sayings(kind: string | undefined): Saying[] {
    const entity = this.#id
    const items = (property: string) => this.#all(property, itemIn)
    const only = (property: string, ours: 'first_appearance' | 'universe' | 'membership') =>
      items(property).map(({ value }): Saying => ({ entity, property: ours, value: idOf(value) }))
    return [
      ...this.#places(kind),
      ...this.#dates(),
      ...items('P449').map(({ value }): Saying => ({ entity, property: 'network', value: idOf(value) })),
      ...this.#cast(),
      ...only('P4584', 'first_appearance'),
      ...only('P1080', 'universe'),
      ...(this.#isTeam() ? only('P527', 'membership') : []),
      ...this.#memberships(),
      ...[...JOBS].flatMap(([property, role]) =>
        items(property).map(({ value }): Saying => ({ entity, property: 'job', value: idOf(value), role })),
      ),
      ...this.#minutes(),
      ...[...EXTERNAL_IDS].flatMap(([property, ours]) =>
        this.#all(property, textIn)
          .filter(({ value }) => !/\s/.test(value))
          .map(({ value }): Saying => ({ entity, property: 'external', value: ours(value) })),
      ),
    ]
  }

  #isTeam(): boolean {
    return (this.#entity.claims.P31 ?? []).some((s) => CLASSES.get(itemIn(s.mainsnak) ?? '')?.type === 'team')
  }

  /** A season's series and number, an episode's season and number: the ordinal is a qualifier of the relation. */
  #places(kind: string | undefined): Saying[] {
    const property = kind === 'season' ? 'P179' : kind === 'episode' ? 'P4908' : undefined
    if (property === undefined) return []
    return this.#all(property, itemIn)
      .slice(0, 1)
      .flatMap(({ value, statement }): Saying[] => {
        const number = Number(textIn(qualifier(statement, 'P1545')) ?? Number.NaN)
        return [
          { entity: this.#id, property: 'parent', value: idOf(value) },
          ...(Number.isInteger(number) && number >= 0
            ? [{ entity: this.#id, property: 'number' as const, value: number }]
            : []),
        ]
      })
  }

  #dates(): Saying[] {
    const released = this.#all('P577', dateIn).map(({ value, statement }): Saying => {
      const country = itemIn(qualifier(statement, 'P291'))
      const region = country === undefined ? {} : { region: REGIONS.get(country) ?? idOf(country) }
      return { entity: this.#id, property: 'release', value, ...region }
    })
    const started = released.length > 0 ? [] : this.#all('P580', dateIn)
    return [
      ...released,
      ...started.map(({ value }): Saying => ({ entity: this.#id, property: 'release', value })),
      ...this.#all('P582', dateIn).map(({ value }): Saying => ({ entity: this.#id, property: 'end', value })),
    ]
  }

  /** Cast with the role that each plays (P453); without a role it is a job. Characters that are only listed (P674) appear too. */
  #cast(): Saying[] {
    const entity = this.#id
    const cast = ['P161', 'P725'].flatMap((property) =>
      this.#all(property, itemIn).flatMap(({ value, statement }): Saying[] => {
        const person = idOf(value)
        const roles = (statement.qualifiers.P453 ?? []).flatMap((snak) => itemIn(snak) ?? [])
        if (roles.length === 0) return [{ entity, property: 'job', value: person, role: 'actor' }]
        const voice = property === 'P725' ? { credit: 'voice' as const } : {}
        return roles.map((role) => ({ entity, property: 'appearance', value: idOf(role), person, ...voice }))
      }),
    )
    const played = new Set(cast.map((saying) => saying.value))
    const listed = this.#all('P674', itemIn)
      .map(({ value }): Saying => ({ entity, property: 'appearance', value: idOf(value) }))
      .filter((saying) => !played.has(saying.value))
    return [...cast, ...listed]
  }

  /** A character's teams are facts of the team. */
  #memberships(): Saying[] {
    return this.#all('P463', itemIn).map(({ value, statement }): Saying => {
      const from = dateIn(qualifier(statement, 'P580'))
      const to = dateIn(qualifier(statement, 'P582'))
      return {
        entity: idOf(value),
        property: 'membership',
        value: this.#id,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      }
    })
  }

  #minutes(): Saying[] {
    return this.#all('P2047', quantityIn).flatMap(({ value }): Saying[] => {
      const minutes = value.amount * (DURATIONS.get(value.unit) ?? Number.NaN)
      return minutes > 0 ? [{ entity: this.#id, property: 'minutes', value: minutes }] : []
    })
  }

  /** The values of a property that aren't deprecated; "no value" and "unknown value" say nothing, another kind of value is a problem. */
  #all<T>(
    property: string,
    read: (snak: Snak) => T | undefined,
  ): { readonly value: T; readonly statement: Statement }[] {
    return (this.#entity.claims[property] ?? []).flatMap((statement) => {
      if (statement.rank === 'deprecated' || statement.mainsnak.snaktype !== 'value') return []
      const value = read(statement.mainsnak)
      if (value !== undefined) return [{ value, statement }]
      if (!COARSE.has(property)) this.#strange(property)
      return []
    })
  }

  #strange(property: string): void {
    const sentence = `${this.#entity.id} has a value of ${property} that is of another kind than expected: it is left out`
    if (!this.problems.some((p) => p.sentence === sentence))
      this.problems.push({ code: 'wikidata/value', sentence, where: this.#place })
  }
}

/** Dates may be of a century or before the common era, which the catalogue has no use for. */
const COARSE = new Set(['P577', 'P580', 'P582'])

const qualifier = (statement: Statement, property: string): Snak | undefined =>
  statement.qualifiers[property]?.[0]
