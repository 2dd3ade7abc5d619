import { CHARACTER_DESCRIPTIONS, type Mention, NAMING, PERSON_DESCRIPTIONS } from '../../find/index.ts'
import type { VerbFrame } from '../../predicates/index.ts'
import { WITHHELD } from '../certainty/withheld.ts'
import type { Phrase } from '../clauses/phrases.ts'
import type { Unit } from '../clauses/units.ts'
import type { Verb } from '../clauses/verbs.ts'
import { isYet } from '../clauses/verbs.ts'
import { hasThing } from './things.ts'

/** Something that a frame asks of its verb, besides lemma, voice and what fills its slots. */
export type VerbCondition = (units: readonly Unit[], verb: Verb) => boolean

/**
 * All that a frame asks, the cheapest first; of most frames it is nothing. Made once: frames differ too much in shape to be asked again at
 * every verb.
 */
export function verbConditionsOf(frame: VerbFrame): readonly VerbCondition[] {
  const asked: VerbCondition[] = []
  const { behind, except, particle, under, notUnder } = frame
  if (frame.finite === true) asked.push(hasFiniteForm)
  if (frame.alone === true) asked.push(isAlone)
  if (frame.nameless === true) asked.push(isNameless)
  if (frame.own === true) asked.push(isOwnClause)
  if (frame.intransitive === true) asked.push((units, verb) => !hasObject(units, verb))
  // "is heading *our way*": a thing that the frame asks for.
  if (frame.intransitive === true && frame.with === undefined)
    asked.push((units, verb) => !hasThing(units, verb, 'object'))
  if (frame.impersonal === true) asked.push((units, verb) => !isPersonal(units, verb))
  if (frame.opening === true) asked.push(isOpening)
  if (frame.absolute === true) asked.push(isAbsolute)
  if (frame.ongoing === true) asked.push((_, verb) => verb.modal !== undefined || verb.form === 'ing')
  if (frame.current === true) asked.push((units, verb) => !isOver(units, verb))
  if (frame.negated === 'no longer') asked.push((_, verb) => isNoLonger(verb))
  if (frame.negated === true) asked.push((units, verb) => isNegated(verb) && !comesLater(units, verb))
  if (frame.affirmed === true) asked.push((_, verb) => !isNegated(verb))
  if (except !== undefined) {
    const lemmas = wordsOf(except)
    asked.push((_, verb) => !lemmas.has(verb.lemma))
  }
  if (behind !== undefined) {
    const words = wordsOf(behind)
    asked.push((units, verb) => words.has(units[verb.at - 1]?.lower ?? ''))
  }
  if (under !== undefined) {
    const lemmas = wordsOf(under)
    asked.push((_, verb) => verb.governors.some((g) => lemmas.has(g.lemma)))
  }
  if (notUnder !== undefined) {
    const lemmas = wordsOf(notUnder)
    asked.push((_, verb) => !verb.governors.some((g) => lemmas.has(g.lemma)))
  }
  for (const [slots, words] of wordsBySlot(frame.with))
    asked.push((units, verb) => headedBy(units, verb, slots, words))
  for (const [slots, words] of wordsBySlot(frame.without))
    asked.push((units, verb) => !headedBy(units, verb, slots, words) && !hasKin(units, verb, slots, words))
  for (const [slots, words] of wordsBySlot(frame.only))
    asked.push((units, verb) => {
      const phrases = slots.flatMap((slot) => slotOf(verb, slot))
      const work = phrases.some(({ head }) => units[head]?.mention?.referent.type === 'work')
      // "ends *with Nightjar killing Owl*": what stands there is a clause.
      const clause = slots.includes(units[verb.to]?.lower ?? '')
      return (phrases.length === 0 && !clause) || work || headedBy(units, verb, slots, words)
    })
  if (particle !== undefined) {
    const words = wordsOf(particle)
    asked.push(
      (units, verb) => words.has(particleOf(units, verb)) || words.has(separatedParticle(units, verb)),
    )
  }
  if (frame.bare === true) asked.push((units, verb) => !PARTICLES.has(particleOf(units, verb)))
  return asked
}

/** The slots of which one must, or must not, have one of the words. */
function wordsBySlot(
  table: Readonly<Record<string, string>> | undefined,
): (readonly [readonly string[], ReadonlySet<string>])[] {
  return Object.entries(table ?? {}).map(([slots, words]) => [slots.split('|'), wordsOf(words)])
}

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split('|'))

/** A slot of the verb; `verb` is the verb itself. */
export function slotOf(verb: Verb, slot: string): readonly Phrase[] {
  return slot === 'verb' ? [{ from: verb.at, to: verb.to, head: verb.at }] : (verb.slots.get(slot) ?? NONE)
}
const NONE: readonly Phrase[] = []

/** Among the words of a frame: whatever stands there. */
const ANYTHING = '*'

/** Mentions that are read by a word: "her", "the *role*". */
const LATER: ReadonlySet<Mention['kind']> = new Set(['pronoun', 'description'])

function headedBy(
  units: readonly Unit[],
  verb: Verb,
  slots: readonly string[],
  words: ReadonlySet<string>,
): boolean {
  for (const slot of slots) {
    if (words.has(ANYTHING) && slotOf(verb, slot).length > 0) return true
    for (const phrase of slotOf(verb, slot)) {
      for (let i = phrase.from; i < phrase.to; i++) {
        const unit = units[i]
        if (unit === undefined || !words.has(unit.lower)) continue
        if (unit.mention === undefined || LATER.has(unit.mention.kind)) return true
      }
    }
  }
  return false
}

/** "is developing *a TV adaptation* of Dry Dock": a work that goes by what it comes from. */
const hasKin = (units: readonly Unit[], verb: Verb, slots: readonly string[], words: ReadonlySet<string>) =>
  slots.some((slot) =>
    slotOf(verb, slot).some(({ head }) =>
      units[head]?.mention?.referent.origin?.nouns.some((noun) => words.has(noun)),
    ),
  )

/** The word behind the verb, over adverbs: "is *dead*", "is not really *dead*". */
function particleOf(units: readonly Unit[], verb: Verb): string {
  // "Is Nightjar *dead* in Dry Dock?" Without a place nobody says where.
  const placed = ['in', 'on', 'for', 'by'].some((slot) => verb.slots.has(slot))
  const asked = placed && verb.at === 0 && verb.lemma === 'be' ? verb.slots.get('subject')?.[0] : undefined
  let at = asked?.from === 1 ? asked.to : verb.at + 1
  while (isBeforeParticle(units[at]?.lower ?? '')) at++
  return units[at]?.lower ?? ''
}

/** The particle behind the object: "tracks [Owl] *down*", "finds herself *up* against [Owl]". */
function separatedParticle(units: readonly Unit[], verb: Verb): string {
  const object = verb.slots.get('object')?.at(-1)
  const behind = object?.from === verb.at + 1 ? (units[object.to]?.lower ?? '') : ''
  return SEPARABLE.has(behind) ? behind : ''
}
const SEPARABLE = new Set(['up', 'down', 'off', 'out', 'back', 'over', 'away'])
const isBeforeParticle = (word: string) =>
  BEFORE_PARTICLE.has(word) || (word.endsWith('ly') && /^\p{Ll}{3,}ly$/u.test(word))
const BEFORE_PARTICLE = new Set(['not', "n't", 'now', 'still', 'already', 'both', 'all'])
const PARTICLES = new Set(['up', 'down', 'off', 'out'])

const hasFiniteForm: VerbCondition = (_, { at, form, governors, slots }) =>
  form !== 'ing' ||
  governors.at(-1)?.lemma === 'be' ||
  // "Also *ending* are [Dry Dock] and …".
  (slots.get('subject')?.[0]?.from ?? 0) > at

/** "picks up *where* [Dry Dock] ended", "knew *how* it would end", "is set *two years after* it ended". */
const isOwnClause: VerbCondition = (units, verb) => {
  const at = (verb.slots.get('subject')?.[0]?.from ?? verb.at) - 1
  const word = units[at]?.lower ?? ''
  return word !== 'where' && word !== 'how' && !(word === 'after' && SPANS.has(units[at - 1]?.lower ?? ''))
}
const SPANS = new Set('year years month months week weeks day days decade decades'.split(' '))

const isAlone: VerbCondition = (units, verb) => {
  if (verb.slots.has('object')) return false
  const particle = particleOf(units, verb)
  return !PARTICLES.has(particle) || !verb.slots.has(particle)
}

const isNameless: VerbCondition = (units, verb) =>
  verb.slots.get('object')?.every(({ to }) => {
    const [next, second] = [units[to], units[to + 1]]
    return !NAMING.has(next?.lower ?? '') && !(next?.lower === ',' && second?.pos === 'PROPN')
  }) === true

/** The form can be a past participle. */
export const isParticiple = ({ form }: Verb) => form === 'participle' || form === 'past or participle'

const isOpening: VerbCondition = (_, verb) =>
  verb.at === 0 && !verb.slots.has('subject') && isParticiple(verb)

/** "was filmed", "has been shot", "they filmed": done with. "were filming" and "began filming" are read as told at the time. */
function isOver(units: readonly Unit[], verb: Verb): boolean {
  if (verb.form === 'past') return true
  if (!isParticiple(verb)) return false
  let i = verb.at - 1
  while (units[i]?.pos === 'ADV') i--
  const auxiliary = units[i]?.lower ?? ''
  // "*had to be* filmed in Thailand".
  if (units[i - 1]?.lower === 'to' && verb.governors.some((g) => g.lemma === 'have')) return true
  return verb.passive ? OVER.has(auxiliary) : auxiliary !== "n't" && units[i]?.pos !== 'AUX'
}
const OVER = new Set(['was', 'were', 'been'])

/** "…, with [Quill] and [Vale] directing", "…, with [Quill] set to direct". */
const isAbsolute: VerbCondition = (units, verb) => {
  const subject = verb.slots.get('subject')?.[0]
  const does = verb.form === 'ing' || (verb.form === 'base' && verb.slots.has('main'))
  return does && subject !== undefined && units[subject.from - 1]?.lower === 'with'
}

function hasObject(units: readonly Unit[], verb: Verb): boolean {
  return verb.slots.get('object')?.some((p) => units[p.head]?.mention !== undefined) === true
}

/** "has not been *confirmed* to return" denies nothing. */
const isNegated = (verb: Verb) =>
  verb.negated || verb.governors.some((g) => g.negated && !WITHHELD.has(g.lemma))

/** "is *no longer* happening". */
const isNoLonger = (verb: Verb) =>
  isNegated(verb) && [verb, ...verb.governors].some(({ adverbs }) => adverbs.includes('longer'))

/** "won't return *until* May": then it does; "has not returned *yet*": it may. */
const comesLater: VerbCondition = (units, verb) =>
  isYet(units, verb) ||
  units.slice(verb.to, verb.to + LATER_REACH).some((u) => u.lower === 'until' || u.lower === 'till')
const LATER_REACH = 6

/** Somebody is the subject: "[Quill] will be back for it", "the character returns". */
function isPersonal(units: readonly Unit[], verb: Verb): boolean {
  return (
    verb.slots.get('subject')?.some(({ head }) => {
      const mention = units[head]?.mention
      if (mention === undefined) return isPersonNoun(units[head]?.lower ?? '')
      // A series may share its hero's name.
      return PEOPLE.has(mention?.referent.type) && !mention?.alternatives.some((r) => r.type === 'work')
    }) === true
  )
}
const isPersonNoun = (word: string) => PERSON_DESCRIPTIONS.has(word) || CHARACTER_DESCRIPTIONS.has(word)
const PEOPLE: ReadonlySet<string | undefined> = new Set(['person', 'character'])
