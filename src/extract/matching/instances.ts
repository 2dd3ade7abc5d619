import { DESCRIPTIONS } from '../../find/index.ts'
import { coordinatedAt, one, type Phrase, phraseAt } from '../clauses/phrases.ts'
import { isVerbal, type Unit } from '../clauses/units.ts'

/**
 * The names behind a common noun of those that it means: "a host of villains, including [Owl]", "characters such as [Nightjar] and [Owl]", "the likes of
 * [Owl]", "such villains as [Owl]", "everyone from [Owl] to [Nightjar]", "none other than [Owl]", "an old enemy in the shape of [Owl]". None where the noun has a name of its own, or no such words
 * follow.
 */
export function instancesBehind(units: readonly Unit[], phrase: Phrase): readonly Phrase[] {
  const noun = units[phrase.head]
  if (noun === undefined || noun.mention !== undefined || !MEANS_SOME.has(noun.pos)) return NONE
  const next = units[phrase.to]?.lower ?? ''
  if (next === 'of' && TRANSPARENT.has(noun.lower)) return coordinatedAt(units, phrase.to + 1, units.length)
  if (next === 'than' && units[phrase.from]?.lower === 'none')
    return coordinatedAt(units, phrase.to + 1, units.length)
  if (next === 'from') return range(units, phrase.to + 1)
  const end = afterComplements(units, phrase.to)
  const at = units[end]?.lower === ',' ? end + 1 : end
  const words = [0, 1, 2, 3].map((n) => units[at + n]?.lower ?? '')
  if (words[0] === 'in' && EMBODIED.has(words[2] ?? '') && words[3] === 'of')
    return [phraseAt(units, at + 4, units.length)].filter((p) => p !== null)
  const such = words[0] === 'as' && units[phrase.from]?.lower === 'such'
  const behind = such ? 1 : exampleAt(words)
  if (behind === 0 || !isPlural(units, phrase, end)) return NONE
  return coordinatedAt(units, at + behind, units.length)
}

/** What names the one that a noun with complements means: "one of the city's oldest villains, *[Owl]*, …", "an enemy of the state — *[Owl]*". */
export function namedBehindComplements(units: readonly Unit[], { head, to }: Phrase): Phrase | undefined {
  const end = afterComplements(units, to)
  const noun = units[head]
  if (end === to || !APPOSED_BY.has(units[end]?.lower ?? '') || noun?.mention !== undefined) return undefined
  const name = units[end + 1]?.mention
  if (name?.kind !== 'name') return undefined
  // "an agent in a hit *comedy*, [Dry Dock]": that is what the comedy is called.
  const ofComplement = DESCRIPTIONS.get(units[end - 1]?.lower ?? '') === name.referent.type
  if (ofComplement && noun?.pos === 'NOUN') return undefined
  const after = units[end + 2]
  return after === undefined || CLOSES.has(after.lower) ? one(end + 1) : undefined
}

const NONE: readonly Phrase[] = []
const MEANS_SOME = new Set(['NOUN', 'PRON', 'NUM', 'ADJ', 'ADV'])

/** "the *likes* of [Owl]", "a new *version* of [Owl]": what is said of them is said of whom they are of. */
const TRANSPARENT = new Set('likes version versions incarnation pair duo trio quartet foursome'.split(' '))

/** "in the *shape* of [Owl]". */
const EMBODIED = new Set(['shape', 'form', 'guise', 'person', 'figure'])

/** How many words give examples there: "including", "such as", "among them"; 0 where none do. */
function exampleAt([first = '', second = '']: readonly string[]): number {
  if (first === 'including' || first === 'like') return 1
  if (first === 'such' && second === 'as') return 2
  return first === 'among' && second === 'them' ? 2 : 0
}

/** The noun, or that of a complement, means several: "villains", "a host of *villains*". */
function isPlural(units: readonly Unit[], { head }: Phrase, end: number): boolean {
  return units
    .slice(head, end)
    .some((u) => u.pos === 'NOUN' && u.mention === undefined && u.lower.endsWith('s'))
}

/** "everyone *from [Owl] to [Nightjar]*": both ends; one where the other has no name. */
function range(units: readonly Unit[], at: number): readonly Phrase[] {
  const first = phraseAt(units, at, units.length)
  if (first === null || units[first.to]?.lower !== 'to') return NONE
  const last = phraseAt(units, first.to + 1, units.length)
  return last === null ? NONE : [first, last]
}

/** The unit after "of the city's oldest villains", "behind it all", "with a grudge": what only tells the noun apart, and names nobody of itself. */
function afterComplements(units: readonly Unit[], to: number): number {
  let end = to
  for (let n = 0; n < MOST_COMPLEMENTS && COMPLEMENTS.has(units[end]?.lower ?? ''); n++) {
    const phrase = phraseAt(units, end + 1, units.length)
    if (phrase === null || units[phrase.head]?.mention?.kind === 'name' || isVerbalNext(units, phrase)) break
    end = units[phrase.to]?.lower === 'all' ? phrase.to + 1 : phrase.to
  }
  return end
}
const isVerbalNext = (units: readonly Unit[], { to }: Phrase) => {
  const next = units[to]
  return next !== undefined && next.lower !== 'including' && isVerbal(next)
}
const MOST_COMPLEMENTS = 2
const COMPLEMENTS = new Set(['of', 'with', 'behind', 'for', 'from'])
const APPOSED_BY = new Set([',', ':', '—', '–'])
const CLOSES = new Set([',', '.', ')', '—', '–', '!', '?', ';', '(', 'in', 'on'])
