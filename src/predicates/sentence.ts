import { datePhrase, type Qualifiers } from '../model/index.ts'
import type { Predicate } from './predicate.ts'

/**
 * A proposition as a sentence for people, from the predicate's template: `sentenceOf(appears, ['Iron Fist', 'Luke Cage S2'], {})`
 * gives "Iron Fist appears in Luke Cage S2". A bracketed part is left out where one of its slots is empty.
 */
export function sentenceOf(
  predicate: Predicate,
  args: readonly string[],
  qualifiers: Readonly<Partial<Qualifiers>>,
): string {
  const { on } = qualifiers
  const named: Readonly<Record<string, string | undefined>> = {
    ...qualifiers,
    on: on === undefined ? on : datePhrase(on),
  }
  const valueIn = (slot: string) => args[Number(slot)] ?? named[slot]
  return predicate.sentence
    .replace(/\[([^\]]*)\]/g, (_, part: string) =>
      [...part.matchAll(/\{(\w+)\}/g)].every(([, slot]) => valueIn(slot ?? '') !== undefined) ? part : '',
    )
    .replace(/\{(\w+)\}/g, (_, slot: string) => (valueIn(slot) ?? '…').replaceAll('_', '-'))
}
