import type { Referent } from './document.ts'
import { MENS_NAMES, WOMENS_NAMES } from './first-names.ts'

/** Names that are told apart here, though "Giovanna" and "Kiara" are too rare for the list of given names, and "Ed." is an editor too. */
const WOMEN: ReadonlySet<string> = new Set([...WOMENS_NAMES, 'giovanna', 'kiara'])
const MEN: ReadonlySet<string> = new Set([...MENS_NAMES, 'ed'])

const FEMININE: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself'])
const MASCULINE: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself'])

/** Whether a pronoun may stand for somebody by that name: "he" for no Mara, "she" for no Jon; true where nothing speaks against it. */
export function agrees(pronoun: string, { name }: Referent): boolean {
  const given = name.slice(0, (name.indexOf(' ') + 1 || name.length + 1) - 1).toLowerCase()
  if (FEMININE.has(pronoun)) return !MEN.has(given)
  return !MASCULINE.has(pronoun) || !WOMEN.has(given)
}
