import type { Entity, EntityType, Name, Problem } from '../model/index.ts'
import type { Ledger } from '../record/index.ts'
import { type NameDecision, objectionTo, objectionToInstallment } from '../universe/index.ts'
import { namesAliased, namesCalled } from './name-look-up.ts'

/** A decision as a person words it: names as they come, and a type where a name has several. */
export type Wanted = { readonly type?: EntityType; readonly because?: string } & (
  | { readonly kind: 'accept' | 'reject'; readonly name: string }
  | { readonly kind: 'merge'; readonly name: string; readonly into: string }
  | { readonly kind: 'split'; readonly name: string; readonly alias: string }
  | { readonly kind: 'rename'; readonly name: string; readonly to: string }
)

/** What to record, or why nothing can be. */
export type Decision<T> = { readonly decision: T } | { readonly problem: Problem }

/**
 * The decision that is meant, with its names as the record writes them, if it can stand beside those made before; `known` are the
 * names that the record knows beside those it read.
 */
export async function decisionOn(
  ledger: Ledger,
  wanted: Wanted,
  known: readonly Entity[],
): Promise<Decision<NameDecision>> {
  const decision =
    wanted.kind === 'merge'
      ? await mergeMeant(ledger, wanted, known)
      : await othersMeant(ledger, wanted, known)
  if ('problem' in decision) return decision
  const objection =
    objectionTo(decision.decision, ledger.names) ??
    (await objectionOfRecord(ledger, decision.decision, known))
  return objection === undefined ? decision : { problem: problemOf(wanted.name, objection, 'names/decided') }
}

async function othersMeant(
  ledger: Ledger,
  wanted: Exclude<Wanted, { kind: 'merge' }>,
  known: readonly Entity[],
): Promise<Decision<NameDecision>> {
  const { type, name: _, ...rest } = wanted
  const called = (await namesCalled(ledger, wanted.name, known)).filter(ofType(type))
  const owners = wanted.kind === 'split' ? await ownersAmong(ledger, called, wanted.alias, known) : []
  const meant = owners.length === 1 ? owners : called
  const [name] = meant
  if (name === undefined) return { problem: await unknown(ledger, wanted.name, type, known) }
  if (meant.length > 1) return { problem: severalTypes(wanted.name, meant) }
  return { decision: { ...rest, name } }
}

/** Only names of one type can be one: where just one type has both, that is meant. */
async function mergeMeant(
  ledger: Ledger,
  wanted: Extract<Wanted, { kind: 'merge' }>,
  known: readonly Entity[],
): Promise<Decision<NameDecision>> {
  const { type, because } = wanted
  const names = (await namesCalled(ledger, wanted.name, known)).filter(ofType(type))
  const [anyName] = names
  if (anyName === undefined) return { problem: await unknown(ledger, wanted.name, type, known) }
  const called = await namesCalled(ledger, wanted.into, known)
  const targets = called.length > 0 ? called : await namesAliased(ledger, wanted.into, known)
  const [anyTarget] = targets
  if (anyTarget === undefined) return { problem: await unknown(ledger, wanted.into, undefined, known) }
  const pairs = names.flatMap((name) =>
    targets.filter((into) => into.type === name.type).map((into) => ({ name, into })),
  )
  if (pairs.length > 1) return { problem: ambiguous(wanted, pairs) }
  const pair = pairs[0] ?? { name: anyName, into: anyTarget }
  return { decision: { kind: 'merge', ...pair, ...(because === undefined ? {} : { because }) } }
}

const ofType = (type: EntityType | undefined) => (name: Name) => type === undefined || name.type === type

/** What the names in the record have against it: a new name that is another's already, an alias that is none. */
async function objectionOfRecord(
  ledger: Ledger,
  decision: NameDecision,
  known: readonly Entity[],
): Promise<string | undefined> {
  const { name } = decision
  if (decision.kind === 'rename') {
    const bearers = (await namesCalled(ledger, decision.to, known)).filter(ofType(name.type))
    const other = bearers.find((bearer) => !ledger.names.isOne(bearer, name))
    if (other !== undefined)
      return `can't be called ${other.name}, which is another name: merge it into that one`
  }
  if (decision.kind === 'split') {
    const owners = await ownersAmong(ledger, [name], decision.alias, known)
    if (owners.length === 0) return `has no alias ${decision.alias}: retcon names shows those it has`
  }
  return undefined
}

/** Those of the names that have the alias, from a list, from what was read, or by a merge. */
async function ownersAmong(
  ledger: Ledger,
  names: readonly Name[],
  alias: string,
  known: readonly Entity[],
): Promise<readonly Name[]> {
  const owners = await namesAliased(ledger, alias, known)
  return names.filter((name) =>
    [{ type: name.type, name: alias }, ...owners].some((owner) => ledger.names.isOne(owner, name)),
  )
}

async function unknown(
  ledger: Ledger,
  name: string,
  type: EntityType | undefined,
  known: readonly Entity[],
): Promise<Problem> {
  const [owner] = (await namesAliased(ledger, name, known)).filter(ofType(type))
  if (owner !== undefined)
    return problemOf(name, `is an alias of ${owner.name}: decide on that, or split the two`, 'names/alias')
  const installment = objectionToInstallment({ type: 'work', name })
  if (installment !== undefined) return problemOf(name, installment, 'names/decided')
  const what = type === undefined ? 'no name' : `no ${type}`
  return problemOf(
    name,
    `is ${what} of the record: retcon names shows whom and what it knows`,
    'names/unknown',
  )
}

function ambiguous(
  { name, into }: Extract<Wanted, { kind: 'merge' }>,
  pairs: readonly { readonly name: Name; readonly into: Name }[],
): Problem {
  if (new Set(pairs.map((pair) => pair.name.type)).size > 1)
    return severalTypes(
      name,
      pairs.map((pair) => pair.name),
    )
  const owners = pairs.map((pair) => pair.into.name).join(' and ')
  return problemOf(into, `is an alias of ${owners}: name the one that is meant`, 'names/alias')
}

function severalTypes(name: string, called: readonly Name[]): Problem {
  const types = [...new Set(called.map(({ type }) => type))]
  return problemOf(name, `is a ${types.join(' and a ')}: say which with --type ${types[0]}`, 'names/types')
}

function problemOf(source: string, sentence: string, code: string): Problem {
  return { code, sentence, where: { source } }
}
