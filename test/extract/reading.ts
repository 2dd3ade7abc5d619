import { extractionOf } from '../../src/extract/index.ts'
import { Catalogue } from '../../src/find/index.ts'
import type { Claim, Entity, EntityType } from '../../src/model/index.ts'

const entity = (type: EntityType, name: string): Entity => ({ name, type, aliases: [] })

/** The cast of the sentences in these tests. */
const CAST: readonly Entity[] = [
  entity('person', 'Mara Quill'),
  entity('person', 'Jon Vale'),
  entity('character', 'Nightjar'),
  entity('character', 'Owl'),
  entity('work', 'Harbour Nights'),
  entity('work', 'Dry Dock'),
  entity('work', 'Salt and Ash'),
  entity('company', 'Vantage'),
  entity('team', 'Night Watch'),
  entity('universe', 'Nightverse'),
]

/** What is known where the names of an article are not: who shows works, and who reports. */
export const COMPANY_ONLY: readonly Entity[] = [
  entity('company', 'Vantage'),
  entity('company', 'Northlight Pictures'),
  entity('outlet', 'Gull Weekly'),
]

/** The claims of a text, published on 10 January 2018 under a headline; `cast` are the names that the reader is told of. */
export function claimsIn(
  text: string,
  title = 'Harbour Nights news',
  cast: readonly Entity[] = CAST,
): readonly Claim[] {
  return extractionOf({ id: 'a', title, text, published: '2018-01-10', lang: 'en' }, new Catalogue(cast))
    .claims
}

/** The same, each as "predicate(arguments) qualifier certainty". */
export function read(text: string, title?: string, cast?: readonly Entity[]): readonly string[] {
  return claimsIn(text, title, cast).map((c) => {
    const qualifier = c.on ?? c.role ?? c.stage ?? c.how ?? c.when
    return `${c.predicate}(${c.args.join(', ')})${qualifier === undefined ? '' : ` ${qualifier}`} ${c.certainty}`
  })
}
