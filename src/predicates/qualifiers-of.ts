import { QUALIFIERS, type Qualifiers } from '../model/index.ts'
import type { Predicate } from './predicate.ts'

/** The qualifiers that say something of a predicate: those that make another proposition of it, or stand in its sentence. */
export function qualifiersOf({ identity, sentence }: Predicate): readonly (keyof Qualifiers)[] {
  return QUALIFIERS.filter((name) => identity.includes(name) || sentence.includes(`{${name}}`))
}

/** Those without which it says nothing: "is in [stage]". A part of the sentence in brackets may be left out. */
export function qualifiersNeeded({ identity }: Predicate): readonly (keyof Qualifiers)[] {
  return identity.filter((name) => name !== 'region')
}
