import type { VerbForm } from '../forms.ts'
import { ATTRIBUTE_REPAIRS, EXECUTIVE } from './attribute-repairs.ts'
import { NOUN_REPAIRS } from './noun-repairs.ts'
import type { Repair } from './repair.ts'
import type { Unit } from './units.ts'
import { VERB_REPAIRS } from './verb-repairs.ts'

/** Tried in order, the first that applies wins; each names the words that it exists for. */
const REPAIRS: readonly Repair[] = [...VERB_REPAIRS, ...NOUN_REPAIRS, ...ATTRIBUTE_REPAIRS]

const BY_TAG = new Map<string, readonly Repair[]>()

/** The repairs of one tag, in their order. */
function repairsOf(tag: string): readonly Repair[] {
  const known = BY_TAG.get(tag)
  if (known !== undefined) return known
  const made = REPAIRS.filter(({ was }) => was === undefined || was === tag)
  BY_TAG.set(tag, made)
  return made
}

/** The units with the tagger's commonest mistakes in this genre mended; one pass from the left. */
export function repaired(units: readonly Unit[], formOf: (lower: string) => VerbForm | undefined): Unit[] {
  const mended: Unit[] = [...units]
  for (let i = 0; i < mended.length; i++) {
    const unit = mended[i]
    if (unit === undefined || unit.mention !== undefined) continue
    const kind = formOf(unit.lower)?.kind
    if (kind === undefined && !MAY_BE_WRONG.has(unit.pos) && !WORDS.has(unit.lower)) continue
    const repair = repairsOf(unit.pos).find((r) => r.applies(mended, i, kind))
    if (repair !== undefined) mended[i] = { ...unit, pos: repair.pos }
  }
  return mended
}

/** Words that it takes for something else in one place, whatever it calls them: "Vantage's *new* drama", "the *big* bad". */
const WORDS: ReadonlySet<string> = new Set([...EXECUTIVE, 'new', 'big'])
/** Parts of speech that the tagger mixes up; the others are left as they are. */
const MAY_BE_WRONG = new Set(['VERB', 'ADJ', 'SCONJ'])
