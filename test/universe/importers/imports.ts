import { type Fact, problemLine } from '../../../src/model/index.ts'
import type { Imported } from '../../../src/universe/importers/index.ts'

export function factsOf(items: readonly Imported[]): Fact[] {
  return items.flatMap((item) => ('facts' in item ? item.facts : []))
}

/** Each as the line that a person reads. */
export function problemsOf(items: readonly Imported[]): string[] {
  return items.flatMap((item) => ('problem' in item ? [problemLine(item.problem)] : []))
}
