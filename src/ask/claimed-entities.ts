import { compared, type Entity, type EntityType, foldName, type Name, type Reading } from '../model/index.ts'
import { predicateNamed } from '../predicates/index.ts'
import { inParts, type Ledger } from '../record/index.ts'
import { installmentIn } from '../universe/index.ts'
import { knownNames } from './known-names.ts'
import { namesCalled } from './name-look-up.ts'

/** Says who and what claims of an article are about. */
export type ClaimedEntities = (
  article: string,
  readings: readonly Pick<Reading, 'predicate' | 'args'>[],
) => Promise<Entity[]>

/**
 * The entities that claims of these articles are about, under the names that the claims give them: the article's own with their other names there, and
 * those that a correction brought. Of a season or an episode it is the series.
 */
export async function claimedEntities(ledger: Ledger, articles: readonly string[]): Promise<ClaimedEntities> {
  const named = Map.groupBy(await entitiesNamed(ledger, articles), ({ article }) => article)
  const known = await knownNames(ledger)
  return async (article, readings) => {
    const entities = new Map<string, Entity>()
    for (const { name, types } of readings.flatMap(placesIn)) {
      const own = (named.get(article) ?? []).filter(
        (one) => types.includes(one.type) && foldName(one.goesBy) === foldName(name),
      )
      const found = own.length > 0 ? own : await calledSo(ledger, name, types, known)
      for (const { type, aliases } of found) {
        const key = `${type} ${name}`
        const before = entities.get(key)?.aliases ?? []
        const others = [...before, ...aliases].filter((alias) => alias !== name)
        entities.set(key, { name, type, aliases: [...new Set(others)].sort() })
      }
    }
    return [...entities.values()].sort((a, b) => compared(a.type, b.type) || compared(a.name, b.name))
  }
}

interface NamedEntity extends Entity {
  readonly article: string
  /** The name that it goes by since people decided on it. */
  readonly goesBy: string
}

async function entitiesNamed(ledger: Ledger, articles: readonly string[]): Promise<NamedEntity[]> {
  const rows = await inParts(articles, (ids) =>
    ledger.queries
      .selectFrom('article_entities')
      .innerJoin('entities', 'entities.id', 'entity_id')
      .select(['article_id', 'entity_id', 'type', 'name'])
      .where('article_id', 'in', ids)
      .orderBy('entities.id')
      .execute(),
  )
  const aliasRows = await inParts([...new Set(rows.map((row) => row.entity_id))], (ids) =>
    ledger.queries
      .selectFrom('entity_aliases')
      .select(['entity_id', 'alias'])
      .where('entity_id', 'in', ids)
      .execute(),
  )
  const { names } = ledger
  const aliasesOf = Map.groupBy(aliasRows, (row) => row.entity_id)
  return rows.flatMap(({ article_id, entity_id, type, name }) => {
    const goesBy = names.nameOf(type, name)
    const aliases = (aliasesOf.get(entity_id) ?? []).map(({ alias }) => alias)
    return goesBy === undefined
      ? []
      : [{ article: article_id, type, name, aliases: [name, ...aliases], goesBy }]
  })
}

/** The names in a claim's places, and the types that each may have. */
function placesIn({ predicate, args }: Pick<Reading, 'predicate' | 'args'>) {
  return args.flatMap((arg, n): { readonly name: string; readonly types: readonly EntityType[] }[] => {
    const types = predicateNamed(predicate)?.args[n]?.types ?? 'text'
    if (types === 'text') return []
    const installment = types.includes('work') ? installmentIn({ type: 'work', name: arg }) : ''
    return [{ name: arg.slice(0, arg.length - installment.length), types }]
  })
}

/** What the record knows by that name; where a rejection took the name away, what its place is for. */
async function calledSo(
  ledger: Ledger,
  name: string,
  types: readonly EntityType[],
  known: readonly Entity[],
): Promise<Entity[]> {
  const called = (await namesCalled(ledger, name, known)).filter(({ type }) => types.includes(type))
  const meant: readonly Name[] =
    called.length > 0 ? called : types.slice(0, 1).map((type) => ({ type, name }))
  return meant.map(({ type }) => ({ type, name, aliases: [] }))
}
