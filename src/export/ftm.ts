import { hash } from 'node:crypto'
import type { Told, ToldClaim } from '../ask/index.ts'
import { type EntityType, foldName } from '../model/index.ts'
import { csvLine } from './csv.ts'
import type { Format, Source } from './format.ts'
import type { Iris } from './iris.ts'
import { className, type Role, rolesOf } from './roles.ts'

/** A statement as FollowTheMoney keeps them: one value of one property of one entity, in one dataset. */
interface Statement {
  readonly id: string
  readonly entity_id: string
  readonly canonical_id: string
  readonly schema: string
  readonly prop: string
  readonly prop_type: 'entity' | 'name' | 'text' | 'url' | 'string' | 'date'
  readonly value: string
  /** What the article wrote, where that is another word. */
  readonly original_value: string | null
  readonly lang: string | null
  /** Whose word it is: the outlet. */
  readonly dataset: string
  /** The first and last day on which it was said; of an article without a day, that on which it was read. */
  readonly first_seen: string
  readonly last_seen: string
  /** The article of the first day. */
  readonly origin: string
}

const COLUMNS = [
  ...(['id', 'entity_id', 'canonical_id', 'schema', 'prop', 'prop_type', 'value', 'original_value'] as const),
  ...(['lang', 'dataset', 'first_seen', 'last_seen', 'origin'] as const),
]

/**
 * Statements after FollowTheMoney (https://followthemoney.tech), as JSON Lines. Person, Organization and Company are its own schemata; Work,
 * Character, Universe and a schema a predicate are ours. A name is stated by each proposition that it is in: who merges statements by their
 * id takes the earliest and the latest day.
 */
export const ftm: Format = {
  name: 'ftm',
  description: 'statements after FollowTheMoney, as JSON Lines',
  mediaType: 'application/x-ndjson',
  ending: 'jsonl',
  async *write(source) {
    for await (const statement of statementsOf(source)) yield `${JSON.stringify(statement)}\n`
  },
}

export const ftmCsv: Format = {
  name: 'ftm-csv',
  description: 'the same statements as a table',
  mediaType: 'text/csv; charset=utf-8',
  ending: 'csv',
  async *write(source) {
    yield csvLine(COLUMNS)
    for await (const statement of statementsOf(source))
      yield csvLine(COLUMNS.map((column) => statement[column]))
  },
}

async function* statementsOf({ propositions, iris }: Source): AsyncGenerator<Statement> {
  for await (const told of propositions()) {
    const byDataset = Map.groupBy(told.claims, datasetOf)
    for (const [dataset, claims] of [...byDataset].sort(([a], [b]) => (a < b ? -1 : 1)))
      yield* merged(claims.flatMap((claim) => saidIn(claim, told, dataset, iris)))
  }
}

function datasetOf({ article }: ToldClaim): string {
  return foldName(article.outlet ?? 'an unnamed outlet').replace(/[^\p{L}\p{N}]+/gu, '_')
}

function saidIn(claim: ToldClaim, told: Told, dataset: string, iris: Iris): Statement[] {
  const day = claim.article.published ?? claim.recordedAt.slice(0, 10)
  const state = (
    of: Pick<Statement, 'entity_id' | 'schema'>,
    prop: string,
    prop_type: Statement['prop_type'],
    value: string,
    original: string | null = null,
  ): Statement => ({
    id: hash('sha1', `${dataset}.${of.entity_id}.${prop}.${value}`, 'hex'),
    ...{ entity_id: of.entity_id, canonical_id: of.entity_id, schema: of.schema },
    ...{ prop, prop_type, value, original_value: original === value ? null : original },
    lang: prop_type === 'text' ? 'eng' : null,
    ...{ dataset, first_seen: day, last_seen: day },
    origin: iris.article(claim.article.id),
  })
  const itself = { entity_id: iris.proposition(told.id), schema: className(told.predicate) }
  return [
    ...rolesOf(told).flatMap((role, n) => {
      const written = wordsAt(claim, n) ?? claim.args[n] ?? null
      const iri = iris.entity(role)
      if (iri === undefined) return [state(itself, role.role, 'string', role.name, written)]
      const entity = { entity_id: iri, schema: schemaOf(role) }
      return [
        state(itself, role.role, 'entity', iri, written),
        state(entity, 'name', 'name', role.name, written),
      ]
    }),
    ...Object.entries(claim.qualifiers).map(([name, value]) =>
      state(itself, name, name === 'on' ? 'date' : 'string', String(value)),
    ),
    state(itself, 'certainty', 'string', claim.certainty),
    state(itself, 'basis', 'string', claim.basis),
    ...claim.according_to.map((name) => state(itself, 'accordingTo', 'name', name)),
    state(itself, 'quote', 'text', claim.quote),
    ...(claim.article.url === undefined ? [] : [state(itself, 'sourceUrl', 'url', claim.article.url)]),
  ]
}

/** The words of the article for an argument, where its sentence holds them. */
function wordsAt({ arg_spans, span, quote }: ToldClaim, position: number): string | undefined {
  const place = arg_spans[position]
  if (place === null || place === undefined || place.in !== span.in) return undefined
  const isInside = place.start >= span.start && place.end <= span.end
  return isInside ? quote.slice(place.start - span.start, place.end - span.start) : undefined
}

const SCHEMATA: Readonly<Record<EntityType, string>> = {
  work: 'Work',
  character: 'Character',
  person: 'Person',
  team: 'Organization',
  company: 'Company',
  outlet: 'Organization',
  universe: 'Universe',
}

function schemaOf({ type }: Role): string {
  return type === undefined ? 'Thing' : SCHEMATA[type]
}

/** The same said several times is said once, from the first day to the last; in the order in which it was first said. */
function merged(statements: readonly Statement[]): Statement[] {
  const byId = new Map<string, Statement>()
  for (const statement of statements) {
    const known = byId.get(statement.id)
    const isEarlier = known !== undefined && statement.first_seen < known.first_seen
    const first = known === undefined || isEarlier ? statement : known
    const days = [statement.last_seen, known?.last_seen ?? ''].sort()
    byId.set(statement.id, { ...first, last_seen: days[1] ?? '' })
  }
  return [...byId.values()]
}
