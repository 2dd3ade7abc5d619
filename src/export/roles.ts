import type { Told, ToldName } from '../ask/index.ts'
import type { Property } from '../model/index.ts'
import { predicateNamed } from '../predicates/index.ts'

/** An argument with the name of its part in what is said: `character`, `work`; `otherWork` where a second one has another part. */
export interface Role extends ToldName {
  readonly role: string
}

/** The arguments of a proposition by their parts. In one that may be turned round, both have the same. */
export function rolesOf({ predicate, names }: Pick<Told, 'predicate' | 'names'>): Role[] {
  const isSymmetric = predicateNamed(predicate)?.symmetric === true
  const seen = new Set<string>()
  return names.map((name) => {
    const role = name.type ?? 'title'
    const isSecond = seen.has(role) && !isSymmetric
    seen.add(role)
    return { ...name, role: isSecond ? `other${capitalised(role)}` : role }
  })
}

/** The kind of a proposition as a class is called: `WorksOn`. */
export function className(predicate: string): string {
  return predicate.split('_').map(capitalised).join('')
}

function capitalised(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`
}

/** The catalogue's way to say what a proposition says: whose fact of which property, its value, and who or what else takes part. */
export interface AsFact {
  readonly property: Property
  readonly owner: ToldName
  /** Absent where the value is a date, or the property only shows that it came true. */
  readonly value?: ToldName
  /** EDTF. */
  readonly date?: string
  readonly person?: ToldName
}

/** Undefined where the catalogue has no such property, or the proposition leaves its owner open. */
export function asFact({
  predicate,
  names,
  qualifiers,
}: Pick<Told, 'predicate' | 'names' | 'qualifiers'>): AsFact | undefined {
  const rule = predicateNamed(predicate)?.settledBy
  const owner = rule === undefined ? undefined : names[rule.of]
  if (rule === undefined || owner === undefined) return undefined
  const value = rule.value === undefined ? undefined : names[rule.value]
  const person = rule.also?.person === undefined ? undefined : names[rule.also.person]
  return {
    property: rule.property,
    owner,
    ...(value === undefined ? {} : { value }),
    ...(rule.same?.on === 'value' && qualifiers.on !== undefined ? { date: qualifiers.on } : {}),
    ...(person === undefined ? {} : { person }),
  }
}
