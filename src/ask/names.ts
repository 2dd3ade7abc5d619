import { ENTITY_TYPES, type Entity, type EntityType, foldName } from '../model/index.ts'
import type { Ledger } from '../record/index.ts'

/** A name in the record. */
export interface KnownName {
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  /** Articles that name it. */
  readonly articles: number
  /** No list told of it: it was found in what was read. */
  readonly discovered: boolean
}

/**
 * What the record knows, by type and then by how many articles name it. Spellings of one name ("The Defenders", "Defenders") count as one,
 * under the spelling that most articles use. `known` are the entities that are told from discovered ones.
 */
export async function namesIn(ledger: Ledger, known: readonly Entity[]): Promise<KnownName[]> {
  const rows = await ledger.queries
    .selectFrom('entities')
    .innerJoin('article_entities as named', 'named.entity_id', 'entities.id')
    .innerJoin('articles', 'articles.id', 'named.article_id')
    .select(['entities.id', 'entities.type', 'entities.name', 'entities.folded', 'articles.address'])
    .distinct()
    .execute()
  const aliasRows = await ledger.queries
    .selectFrom('entity_aliases')
    .select(['entity_id', 'alias'])
    .orderBy('alias')
    .execute()
  const aliasesOf = Map.groupBy(aliasRows, (row) => row.entity_id)
  const listed = new Set(
    known.flatMap((e) => [e.name, ...e.aliases].map((name) => `${e.type} ${foldName(name)}`)),
  )
  const groups = Map.groupBy(rows, (row) => `${row.type} ${row.folded}`)
  return [...groups]
    .map(([key, spellings]): KnownName & { key: string } => ({
      key,
      type: spellings[0]?.type ?? 'work',
      name: mostUsed(spellings.map((s) => s.name)),
      aliases: [...new Set(spellings.flatMap((s) => (aliasesOf.get(s.id) ?? []).map((a) => a.alias)))].sort(),
      articles: new Set(spellings.map((s) => s.address)).size,
      discovered: !listed.has(key.replace(/ s\d+(?:e\d+)?$/, '')),
    }))
    .sort(
      (a, b) =>
        ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type) ||
        b.articles - a.articles ||
        (a.key < b.key ? -1 : 1),
    )
    .map(({ key: _, ...name }) => name)
}

/** The spelling that most articles use; of equals the first in the alphabet. */
function mostUsed(spellings: readonly string[]): string {
  const counted = [...Map.groupBy(spellings, (s) => s)].map(([s, all]) => ({ s, n: all.length }))
  return counted.sort((a, b) => b.n - a.n || (a.s < b.s ? -1 : 1))[0]?.s ?? ''
}
