import { ENTITY_TYPES, type Entity, foldName, type Name } from '../model/index.ts'
import type { Ledger } from '../record/index.ts'

/** A name in the record. */
export interface KnownName extends Name {
  readonly aliases: readonly string[]
  /** Articles that name it. */
  readonly articles: number
  /** No list told of it and nobody has accepted it: it was found in what was read. */
  readonly discovered: boolean
}

/**
 * What the record knows, by type and then by how many articles name it. Spellings of one name ("The Defenders", "Defenders") count as one,
 * under the spelling that most articles use, and so do names that were merged, under the one that they go by. Rejected names are left
 * out. `known` are the entities that are told from discovered ones. Of some articles alone it is what these name.
 */
export async function namesIn(
  ledger: Ledger,
  known: readonly Entity[],
  articles?: readonly string[],
): Promise<KnownName[]> {
  const rows = await ledger.queries
    .selectFrom('entities')
    .innerJoin('article_entities as named', 'named.entity_id', 'entities.id')
    .innerJoin('articles', 'articles.id', 'named.article_id')
    .select(['entities.id', 'entities.type', 'entities.name', 'articles.address'])
    .$if(articles !== undefined, (query) => query.where('named.article_id', 'in', articles ?? []))
    .distinct()
    .orderBy('entities.id')
    .execute()
  const aliasRows = await ledger.queries
    .selectFrom('entity_aliases')
    .select(['entity_id', 'alias'])
    .$if(articles !== undefined, (query) =>
      query.where(
        'entity_id',
        'in',
        rows.map((row) => row.id),
      ),
    )
    .orderBy('alias')
    .execute()
  // Asked for once, since each time looks for new decisions.
  const { names } = ledger
  const aliasesOf = Map.groupBy(aliasRows, (row) => row.entity_id)
  const listed = new Set(known.flatMap((e) => [e.name, ...e.aliases].map((name) => keyOf(e.type, name))))
  const byEntity = Map.groupBy(rows, (row) => row.id)
  const standing = [...byEntity.values()].flatMap((all) => {
    const [first] = all
    const name = first === undefined ? undefined : names.nameOf(first.type, first.name)
    return name === undefined ? [] : all.map((row) => ({ ...row, read: row.name, name }))
  })
  return [...Map.groupBy(standing, ({ type, name }) => keyOf(type, name))]
    .map(([key, spellings]): KnownName & { key: string } => {
      const [type, name] = [spellings[0]?.type ?? 'work', mostUsed(spellings.map((s) => s.name))]
      const aliases = spellings.flatMap((s) => [s.read, ...(aliasesOf.get(s.id) ?? []).map((a) => a.alias)])
      const others = aliases.filter(
        (alias) => keyOf(type, alias) !== key && !names.isParted({ type, name }, alias),
      )
      return {
        key,
        type,
        name,
        aliases: [...new Set(others)].sort(),
        articles: new Set(spellings.map((s) => s.address)).size,
        discovered: !isListed(key, listed) && !spellings.some((s) => isListed(keyOf(type, s.read), listed)),
      }
    })
    .sort(
      (a, b) =>
        ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type) ||
        b.articles - a.articles ||
        (a.key < b.key ? -1 : 1),
    )
    .map(({ key: _, ...name }) => name)
}

function isListed(key: string, listed: ReadonlySet<string>): boolean {
  return listed.has(key.replace(/ s\d+(?:e\d+)?$/, ''))
}

function keyOf(type: Name['type'], name: string): string {
  return `${type} ${foldName(name)}`
}

/** The spelling that most articles use; of equals the first in the alphabet. */
function mostUsed(spellings: readonly string[]): string {
  const counted = [...Map.groupBy(spellings, (s) => s)].map(([s, all]) => ({ s, n: all.length }))
  return counted.sort((a, b) => b.n - a.n || (a.s < b.s ? -1 : 1))[0]?.s ?? ''
}
