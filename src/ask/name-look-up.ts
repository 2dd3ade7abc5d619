import type { Entity } from '../model/index.ts'
import { foldName } from '../model/index.ts'
import type { Ledger } from '../record/index.ts'

/** The folded names of everything that bears this name or alias, and the name itself: "Danny Rand" is "iron fist" too. */
export async function foldedNames(
  ledger: Ledger,
  name: string,
  known: readonly Entity[],
): Promise<readonly string[]> {
  const folded = foldName(name)
  const aliased = await ledger.queries
    .selectFrom('entity_aliases')
    .innerJoin('entities', 'entities.id', 'entity_id')
    .select('entities.folded')
    .where('entity_aliases.folded', '=', folded)
    .execute()
  const listed = known.filter((e) => e.aliases.some((alias) => foldName(alias) === folded))
  return [
    ...new Set([folded, ...aliased.map((e) => e.folded), ...listed.map((e) => foldName(e.name))]),
  ].sort()
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
