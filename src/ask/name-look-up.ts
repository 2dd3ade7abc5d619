import { ENTITY_TYPES, type Entity, foldName, type Name } from '../model/index.ts'
import type { Ledger } from '../record/index.ts'

/**
 * The folded names by which propositions know whatever bears this name or alias: "Danny Rand" is "iron fist" too, and a name that was
 * merged is the one that it goes by. `known` are entities whose aliases count beside the record's own.
 */
export async function foldedNames(
  ledger: Ledger,
  name: string,
  known: readonly Entity[],
): Promise<readonly string[]> {
  const asked = ENTITY_TYPES.map((type) => ({ type, name }))
  const meant = [...asked, ...(await namesAliased(ledger, name, known))]
  const { names } = ledger
  return [...new Set(meant.flatMap(({ type, name }) => foldedOf(names.nameOf(type, name))))].sort()
}

const foldedOf = (name: string | undefined) => (name === undefined ? [] : [foldName(name)])

/** The names that have this one as an alias and that it was not split from. */
export async function namesAliased(
  ledger: Ledger,
  alias: string,
  known: readonly Entity[],
): Promise<readonly Name[]> {
  const folded = foldName(alias)
  const recorded = await ledger.queries
    .selectFrom('entity_aliases')
    .innerJoin('entities', 'entities.id', 'entity_id')
    .select(['entities.type', 'entities.name'])
    .where('entity_aliases.folded', '=', folded)
    .orderBy('entities.id')
    .execute()
  const aliased = distinct([...(byAlias(known).get(folded) ?? []), ...recorded])
  if (aliased.length === 0) return []
  const { names } = ledger
  return aliased.filter((name) => !names.isParted(name, alias))
}

/** Lists by folded alias, each made once: the same list is asked again and again. */
const aliased = new WeakMap<readonly Entity[], ReadonlyMap<string, readonly Entity[]>>()

function byAlias(known: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const there = aliased.get(known)
  if (there !== undefined) return there
  const map = new Map<string, Entity[]>()
  for (const entity of known)
    for (const alias of new Set(entity.aliases.map(foldName)))
      map.set(alias, [...(map.get(alias) ?? []), entity])
  aliased.set(known, map)
  return map
}

/** All that are called exactly so, one of a type: as a list writes it, or as most articles do. */
export async function namesCalled(
  ledger: Ledger,
  name: string,
  known: readonly Entity[],
): Promise<readonly Name[]> {
  const folded = foldName(name)
  const recorded = await ledger.queries
    .selectFrom('entities')
    .innerJoin('article_entities as named', 'named.entity_id', 'entities.id')
    .select(({ fn }) => ['entities.type', 'entities.name', fn.countAll().as('articles')])
    .where('entities.folded', '=', folded)
    .groupBy('entities.id')
    .orderBy('articles', 'desc')
    .orderBy('entities.name')
    .execute()
  const told = [...known, ...ledger.names.accepted].filter((e) => foldName(e.name) === folded)
  return distinct([...told, ...recorded])
}

/** Each once, as it is written first. */
function distinct(names: readonly Name[]): readonly Name[] {
  const byKey = new Map(
    names.toReversed().map(({ type, name }) => [`${type} ${foldName(name)}`, { type, name }]),
  )
  return [...byKey.values()].reverse()
}

/** The names and those of their seasons and episodes in the record: "luke cage" with "luke cage s2" and "luke cage s2e10". */
export async function withInstallments(ledger: Ledger, names: readonly string[]): Promise<readonly string[]> {
  const found = new Set(names)
  for (const name of names) {
    const rows = await ledger.queries
      .selectFrom('proposition_args')
      .select('folded')
      .distinct()
      // All that begins so, in a form that the index answers in any database.
      .where((eb) =>
        eb.or(
          BEGINNINGS.map((letter) =>
            eb.and([eb('folded', '>=', name + letter), eb('folded', '<', `${name}${letter}:`)]),
          ),
        ),
      )
      .execute()
    for (const { folded } of rows) if (INSTALLMENT.test(folded.slice(name.length))) found.add(folded)
  }
  return [...found].sort()
}

/** How the rest of an installment's name begins, up to its number: of a series, and of a season. ":" comes after "9". */
const BEGINNINGS = [' s', 'e']

const INSTALLMENT = /^(?: s\d+(?:e\d+)?|e\d+)$/
