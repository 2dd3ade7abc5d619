import { Event, foldName, type Name } from '../model/index.ts'
import { installmentIn, type NameResolution } from './name-resolution.ts'
import { wordsOf } from './name-words.ts'

/** A decision on names, as an event keeps it. */
export type NameDecision = Extract<Event, { readonly name: Name }>

/** Why a decision can't stand beside those that were made before, with what to do; undefined where it can. */
export function objectionTo(decision: NameDecision, decided: NameResolution): string | undefined {
  const { name } = decision
  const installment = objectionToInstallment(name)
  if (installment !== undefined) return installment
  if (!Event.safeParse(decision).success || newNamesIn(decision).some((given) => wordsOf(given) === ''))
    return "can't be called so: expected a name of letters or digits, up to 1,000 of them"
  switch (decision.kind) {
    case 'accept':
      return decided.isAccepted(name) ? 'was accepted already' : undefined
    case 'reject':
      if (decided.isRejected(name)) return 'was rejected already'
      return isMoved(name, decided) ? goesBy(name, decided, 'split it from that first') : undefined
    case 'merge':
      return objectionToMerge(name, decision.into, decided)
    case 'rename':
      return decided.rootOf(name).name === decision.to ? 'is called so already' : undefined
    case 'split':
      return objectionToSplit(name, decision.alias, decided)
  }
}

/** Names that a person types, and that need be nowhere in the record. */
function newNamesIn(decision: NameDecision): readonly string[] {
  if (decision.kind === 'rename') return [decision.to]
  return decision.kind === 'split' ? [decision.alias] : []
}

/** Nothing is decided of a season or episode by itself. */
export function objectionToInstallment(name: Name): string | undefined {
  const installment = installmentIn(name)
  return installment === ''
    ? undefined
    : `goes with its series: decide on ${name.name.slice(0, -installment.length)}`
}

function objectionToMerge(name: Name, into: Name, decided: NameResolution): string | undefined {
  if (name.type !== into.type)
    return `is a ${name.type}, and ${into.name} a ${into.type}: only names of one type can be one`
  if (decided.isOne(name, into))
    return `and ${into.name} are one already, called ${decided.rootOf(into).name}: rename it to call it otherwise`
  if (isMoved(name, decided)) return goesBy(name, decided, 'undo that, or merge the other')
  const rejected = [name, into].find((n) => decided.isRejected(n))
  return rejected === undefined
    ? undefined
    : `can't be merged, since ${rejected.name} was rejected: undo that first`
}

function objectionToSplit(name: Name, alias: string, decided: NameResolution): string | undefined {
  const root = decided.rootOf(name).name
  if (foldName(root) === foldName(alias)) return `goes by ${alias}: rename it first, or split the other name`
  return decided.isParted(name, alias) ? `and ${alias} were split already` : undefined
}

function isMoved(name: Name, decided: NameResolution): boolean {
  return foldName(decided.rootOf(name).name) !== foldName(name.name)
}

function goesBy(name: Name, decided: NameResolution, advice: string): string {
  return `goes by ${decided.rootOf(name).name} already: ${advice}`
}
