import type { Document, Mention, Sentence } from '../../find/index.ts'
import type { Basis, Certainty } from '../../model/index.ts'
import type { Source } from '../attribution/index.ts'
import {
  ANONYMOUS,
  ANONYMOUS_PAIRS,
  FOOTAGE,
  OFFICIAL,
  SHOWING,
  SPECULATION,
  SUPPOSING,
  TOPICS,
} from './lexicon.ts'

/** What the words of a sentence tell of the ground that its claims stand on. */
export interface Signs {
  readonly footage: boolean
  readonly showing: boolean
  /** "a photo *of* her as Nightjar". */
  readonly picturing: boolean
  readonly anonymous: boolean
  readonly official: boolean
  readonly speculation: boolean
}

/** What is known of a claim when its basis is judged. */
export interface Ground {
  readonly signs: Signs
  /** Signs of the headline: "Trailer breakdown", "LEAK:" say what an article without other sources goes by. */
  readonly headline: Signs
  /** The predicate is one that a picture can show. */
  readonly shown: boolean
  /** It happens to a character in the story. */
  readonly happens: boolean
  /** It tells who is who without a verb, as what is seen is told: "[Nightjar] ([Quill])", "[Quill] as [Nightjar]". */
  readonly seen: boolean
  /** The sentence describes what a picture shows. */
  readonly described: boolean
  readonly chain: readonly Source[]
  /** The source, or the article's own outlet where it has none, passes on what unnamed people tell. */
  readonly scooped: boolean
  readonly certainty: Certainty
  /** Somebody weighs it, which is no guess of the writer's: "is being eyed for the part", "has been approached to play her". */
  readonly weighed: boolean
  /** The construction takes its content for known. */
  readonly given: boolean
  /** The clause is in the past tense. */
  readonly past: boolean
  /** It is added of a name, and tells how things stand: "Quill, who played Owl, is in the clip". */
  readonly added: boolean
  /** It tells how things stand with a work that may be out, not what is new. */
  readonly standing: boolean
  /** The company itself is the outlet. */
  readonly pressRelease: boolean
  /** It tells what somebody is known for: "Quill (Dry Dock)", "Quill, who has starred in Dry Dock". */
  readonly credit: boolean
}

/**
 * The signs of a sentence or the headline, in one pass over its tokens. Words inside names are none: "Northlight [Pictures] dates it" shows no
 * picture. `named` are mentions in order of place.
 */
export function signsIn(
  doc: Document,
  { from, to }: Pick<Sentence, 'from' | 'to'>,
  named: readonly Pick<Mention, 'kind' | 'from' | 'to'>[],
): Signs {
  const signs = {
    footage: false,
    showing: false,
    picturing: false,
    anonymous: false,
    official: false,
    speculation: false,
  }
  const names = named.filter((m) => m.kind === 'name' && m.to > from && m.from < to)
  let next = 0
  for (let i = from; i < to; i++) {
    while ((names[next]?.to ?? to) <= i) next++
    if ((names[next]?.from ?? to) <= i) continue
    const word = doc.tokens[i]?.lower ?? ''
    if (ANONYMOUS_PAIRS.get(word)?.has(doc.tokens[i + 1]?.lower ?? '')) signs.anonymous = true
    if (FOOTAGE.has(word) && doc.tokens[i + 1]?.lower === 'of') signs.picturing = true
    // "a *first look* at it".
    if (word === 'look' && doc.tokens[i - 1]?.lower === 'first') {
      signs.footage = true
      if (doc.tokens[i + 1]?.lower === 'at') signs.picturing = true
    }
    // "promised *fans* a wedding", "*fans* got their first look": they suppose nothing.
    if (AUDIENCE.has(word) && !suppose(doc, i, to)) continue
    // "*I* really *doubt* it", but not "no doubt".
    if (word === 'doubt' && [1, 2].some((n) => SELVES.has(doc.tokens[i - n]?.lower ?? '')))
      signs.speculation = true
    // "There is *still* no deal": no picture.
    if (word === 'still' && doc.tokens[i]?.pos === 'ADV') continue
    for (const sign of SIGNS.get(word) ?? NONE) signs[sign] = true
  }
  return signs
}

/**
 * The same of a headline. One that announces all that is known ("Release Date, Cast, *Trailer* and More") promises no pictures.
 */
export function signsOfHeadline(
  doc: Document,
  title: Pick<Sentence, 'from' | 'to'>,
  named: readonly Pick<Mention, 'kind' | 'from' | 'to'>[],
): Signs {
  const signs = signsIn(doc, title, named)
  const topics = doc.tokens.slice(title.from, title.to).filter((t) => TOPICS.has(t.lower)).length
  return signs.footage && topics > 1 ? { ...signs, footage: false } : signs
}

/** Of whom much is told, and who tell only what they suppose. */
const AUDIENCE = new Set(['fans', 'viewers', 'readers'])
const SELVES = new Set(['i', 'we'])

/** "*fans* are convinced that …", "*fans* who hope": what follows them in the sentence tells what goes on in their heads. */
function suppose({ tokens }: Document, fans: number, to: number): boolean {
  if (GOVERNING.has(tokens[fans - 1]?.pos ?? '')) return false
  for (let i = fans + 1; i < Math.min(to, fans + SUPPOSING_REACH); i++)
    if (SUPPOSING.has(tokens[i]?.lower ?? '')) return true
  return false
}
const SUPPOSING_REACH = 8
const GOVERNING = new Set(['VERB', 'ADP', 'PART'])

/** What each word is a sign of. */
const SIGNS = new Map<string, (keyof Signs)[]>()
for (const [sign, words] of [
  ['footage', FOOTAGE],
  ['showing', SHOWING],
  ['anonymous', ANONYMOUS],
  ['official', OFFICIAL],
  ['speculation', SPECULATION],
] as const) {
  for (const word of words) SIGNS.set(word, [...(SIGNS.get(word) ?? []), sign])
}
const NONE: readonly (keyof Signs)[] = []

/** What the claim rests on, the strongest that the sentence names; see docs/claims.md. */
export function basisOf({
  signs,
  headline,
  shown,
  happens,
  seen,
  described,
  chain,
  scooped,
  certainty,
  weighed,
  given,
  past,
  added,
  standing,
  pressRelease,
  credit,
}: Ground): Basis {
  if (pressRelease && !past && !(credit && (given || standing))) return 'official'
  // "The poster *features [Quill] as [Nightjar]*", "a first look *at [Quill] as [Nightjar]*": a picture shows who is who.
  const pictured = signs.footage && (signs.showing || signs.picturing)
  if (pictured && seen && (signs.picturing || !past) && chain.length === 0 && certainty === 'certain')
    return 'footage'
  if (given && chain.length === 0 && certainty === 'certain') return 'released'
  const source = chain.at(-1)
  if (source?.type === 'company' || source?.office === true) return 'official'
  if (added && source === undefined && certainty === 'certain') return 'released'
  if (signs.footage && signs.showing) return 'footage'
  if ((described || (signs.picturing && seen && !past)) && source === undefined && certainty === 'certain')
    return 'footage'
  if (source?.type === 'person' && source.press !== true) return scooped ? 'anonymous' : 'on_record'
  if (source?.deputy === true) return 'on_record'
  if (source?.type === 'unnamed') return 'anonymous'
  if (
    headline.footage &&
    (happens || seen) &&
    !given &&
    !past &&
    certainty === 'certain' &&
    source === undefined
  )
    return 'footage'
  const leaked = headline.anonymous && shown && !given && source === undefined
  if (leaked && happens && !past && certainty === 'certain') return 'anonymous'
  if (standing && certainty === 'certain' && !(scooped && source !== undefined)) return 'released'
  if (source?.type === 'outlet' || source?.press === true) return scooped ? 'anonymous' : 'report'
  // "no truth in the *rumour* that …": the writer says so.
  const heard = signs.anonymous && !(certainty === 'denied' && source === undefined)
  if (scooped || heard || leaked) return 'anonymous'
  if (signs.official && certainty === 'certain') return 'official'
  const guessed = certainty === 'possible' && source === undefined && !weighed
  if (signs.speculation || guessed) return 'speculation'
  return 'report'
}
