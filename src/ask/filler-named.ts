import { type Entity, type EntityType, foldName, type Name } from '../model/index.ts'
import type { Ledger } from '../record/index.ts'
import { installmentIn } from '../universe/index.ts'
import { namesAliased, namesCalled } from './name-look-up.ts'

/** A name as the record writes it, or what else may be meant. */
export interface Filler {
  readonly filler?: string
  readonly perhaps: readonly string[]
}

/** Names that are given as what may be meant. */
const PERHAPS = 4
/** Letters of a word by which one is looked for, at least: no “the”. */
const LEAST = 4

/** The name of the record that is meant where one of the types may stand: by name or alias, a season or episode with its series. */
export async function fillerNamed(
  ledger: Ledger,
  types: readonly EntityType[],
  name: string,
  known: readonly Entity[],
): Promise<Filler> {
  const installment = types.includes('work') ? installmentIn({ type: 'work', name }) : ''
  const base = name.slice(0, name.length - installment.length)
  const { names } = ledger
  const isMeant = (one: Name) => types.includes(one.type) && !names.isRejected(one)
  const called = (await namesCalled(ledger, base, known)).filter(isMeant)
  const meant = called.length > 0 ? called : (await namesAliased(ledger, base, known)).filter(isMeant)
  const [one] = meant
  if (one !== undefined) return { filler: one.name + installment, perhaps: [] }
  const parts = [base, ...base.split(/\s+/).filter((word) => word.length >= LEAST)]
  for (const part of parts) {
    const perhaps = await namesLike(ledger, types, part, known, PERHAPS)
    if (perhaps.length > 0) return { perhaps }
  }
  return { perhaps: [] }
}

/** Names of the types that have a word beginning with what was typed, those first that begin with it; of names that only the record has, those alone. */
export async function namesLike(
  ledger: Ledger,
  types: readonly EntityType[],
  typed: string,
  known: readonly Entity[],
  most: number,
): Promise<string[]> {
  const folded = foldName(typed)
  if (folded === '') return []
  const recorded = await ledger.queries
    .selectFrom('entities')
    .select(['type', 'name'])
    .distinct()
    .where('folded', '>=', folded)
    .where('folded', '<', `${folded}\u{10ffff}`)
    .where('type', 'in', types)
    .orderBy('name')
    .limit(most * 4)
    .execute()
  const { names } = ledger
  const listed = [...known, ...names.accepted].filter(({ type }) => types.includes(type))
  const begins = listed.filter(({ name }) => foldName(name).startsWith(folded))
  const holds = listed.filter((one) =>
    spellingsOf(one).some((name) => ` ${foldName(name)}`.includes(` ${folded}`)),
  )
  const all = [...begins, ...recorded, ...holds].flatMap(({ type, name }) => names.nameOf(type, name) ?? [])
  return [...new Map(all.toReversed().map((name) => [foldName(name), name])).values()]
    .reverse()
    .slice(0, most)
}

const spellingsOf = (one: Name | Entity) => [one.name, ...('aliases' in one ? one.aliases : [])]
