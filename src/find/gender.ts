import { foldName } from '../model/index.ts'
import type { Castings } from './castings.ts'
import type { Referent, Token } from './document.ts'
import { FIRST_NAMES, MENS_NAMES, WOMENS_NAMES } from './first-names.ts'
import { MORE_MENS_NAMES, MORE_WOMENS_NAMES } from './gendered-names.ts'

/** Names that are told apart here, though "Giovanna" and "Kiara" are too rare for the list of given names, and titles that begin a character's. */
const WOMEN: ReadonlySet<string> = new Set([
  ...WOMENS_NAMES,
  ...MORE_WOMENS_NAMES,
  ...'giovanna kiara lady queen princess miss mrs ms mrs. ms. dame sister mother duchess baroness countess aunt madame'.split(
    ' ',
  ),
])
const MEN: ReadonlySet<string> = new Set([
  ...MENS_NAMES,
  ...MORE_MENS_NAMES,
  ...'ed lord king prince mr mr. sir brother father duke baron count uncle'.split(' '),
])

const FEMININE: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself', 'shes'])
const MASCULINE: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself', 'hes'])

/** Nouns before a name that tell: "*actress* [Desley Marsden]". */
const FEMININE_NOUNS: ReadonlySet<string> = new Set(
  'actress comedienne mrs ms miss mrs. ms. dame mother daughter sister wife widow niece aunt girlfriend heroine'.split(
    ' ',
  ),
)
const MASCULINE_NOUNS: ReadonlySet<string> = new Set(
  'mr mr. sir father son brother husband widower nephew uncle boyfriend'.split(' '),
)

type Gender = 'feminine' | 'masculine'

/** Whether a pronoun may stand for somebody by that name: "he" for no Mara, "she" for no Jon; true where nothing speaks against it. */
export function agrees(
  pronoun: string,
  { name }: { readonly name: string; readonly type?: string },
): boolean {
  const asked = genderOf(pronoun)
  // "Jean-Pierre": "Jean" may be either, "Pierre" is a man's.
  const first = folded(name.slice(0, (name.indexOf(' ') + 1 || name.length + 1) - 1))
  const given = WOMEN.has(first) || MEN.has(first) ? first : first.slice(first.indexOf('-') + 1)
  if (asked === 'feminine') return !MEN.has(given)
  return asked !== 'masculine' || !WOMEN.has(given)
}

/** The same, where a name that doesn't tell has others that do: [Nightjar] is no "he" who is Ada Quill as well. */
function agreesByAnyName(pronoun: string, { name, aliases = [] }: Referent): boolean {
  if (!agrees(pronoun, { name })) return false
  const other = genderOf(pronoun) === 'feminine' ? 'he' : 'she'
  const telling = aliases.filter(
    (alias) => agrees(pronoun, { name: alias }) !== agrees(other, { name: alias }),
  )
  // A mantle that both have worn is either.
  return !agrees(other, { name }) || telling.length === 0 || telling.some((n) => agrees(pronoun, { name: n }))
}

/** Its first word is somebody's given name: "[Des Tully]", neither "[Grey Heron]" nor "[Ms. Marsh]". */
export function hasGivenName({ name }: { readonly name: string }): boolean {
  const first = name.slice(0, Math.max(0, name.indexOf(' '))).toLowerCase()
  return WOMENS_NAMES.has(first) || MENS_NAMES.has(first)
}

/** "Dana", "Rob": a given name and nothing else. */
export const isGivenAlone = ({ name }: { readonly name: string }): boolean =>
  FIRST_NAMES.has(name.toLowerCase())

/** "José" as "jose", "Sølvi" as "solvi". */
const folded = (name: string) => foldName(name).replaceAll('ø', 'o').replaceAll('ł', 'l')

function genderOf(pronoun: string): Gender | undefined {
  if (FEMININE.has(pronoun)) return 'feminine'
  return MASCULINE.has(pronoun) ? 'masculine' : undefined
}

/** What an article tells of who is a "he" and who a "she", beyond what their given names tell. */
export class Genders {
  readonly #told = new Map<string, Gender>()
  readonly #castings: Castings

  constructor(castings: Castings) {
    this.#castings = castings
  }

  /** A part is a woman as its player is. */
  agree(pronoun: string, referent: Referent): boolean {
    const told = this.#told.get(referent.name)
    if (told !== undefined) return told === genderOf(pronoun)
    const player = this.#castings.playerOf(referent)
    return agreesByAnyName(pronoun, referent) && (player === undefined || this.agree(pronoun, player))
  }

  /** "*actress* [Desley Marsden]": the word before a name. */
  learnFrom({ lower }: Token, { name }: Referent): void {
    if (FEMININE_NOUNS.has(lower)) this.#told.set(name, 'feminine')
    else if (MASCULINE_NOUNS.has(lower)) this.#told.set(name, 'masculine')
  }

  /** "[Desley Marsden] says *she* didn't have to act": a pronoun that can mean nobody else. */
  learn(pronoun: string, referent: Referent): void {
    const gender = genderOf(pronoun)
    if (gender !== undefined && !this.#told.has(referent.name) && agrees(pronoun, referent))
      this.#told.set(referent.name, gender)
  }
}
