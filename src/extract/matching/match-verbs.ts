import type { SentenceFocus } from '../../find/index.ts'
import type { Predicate, VerbFrame } from '../../predicates/index.ts'
import type { Phrase } from '../clauses/phrases.ts'
import { RELATIVES } from '../clauses/subjects.ts'
import type { Unit } from '../clauses/units.ts'
import type { Verb } from '../clauses/verbs.ts'
import { type Condition, type Entry, type Lexicon, slotBit } from './lexicon.ts'
import { fillings, type Match } from './match.ts'

/** Matches of verb frames in a sentence: "[Quill] joins [Harbour Nights]". */
export function verbMatches(
  units: readonly Unit[],
  verbs: readonly Verb[],
  lexicon: Lexicon,
  focus: SentenceFocus,
): Match[] {
  const found: Match[] = []
  let leading: ReadonlySet<Verb> | undefined
  for (const verb of verbs) {
    if (verb.slots.size === 0 && verb.at > 0) continue
    const entries = framesOf(verb, lexicon)
    const elliptic = mayBeElliptic(units, verb) ? lexicon.verbs.passive.get(verb.lemma) : undefined
    if (entries === undefined && elliptic === undefined) continue
    const read = (slot: string) => slotOf(verb, slot)
    const named = hasName(units, verb)
    const filled = filledSlots(verb)
    const tryFrame = (entry: Entry<VerbFrame>) => {
      if ((entry.needsName && !named) || !canFill(entry, filled) || !fits(units, verb, entry)) return
      const { predicate, frame } = entry
      // "starts shooting in May" is about the shooting.
      if (frame.intransitive === true || frame.dated !== undefined) {
        leading ??= leadingOf(verbs)
        if (leading.has(verb)) return
      }
      for (const args of fillings(units, entry, read, focus, clauseEnd(units, verb.at))) {
        found.push({ predicate, frame, args, trigger: verb.at, verb })
      }
    }
    for (const entry of entries ?? []) tryFrame(entry)
    for (const entry of elliptic ?? []) if (!saysItActively(entries ?? [], entry.predicate)) tryFrame(entry)
  }
  return found
}

/** The frames of the verb's lemma and voice. */
export function framesOf(verb: Verb, lexicon: Lexicon): readonly Entry<VerbFrame>[] | undefined {
  return lexicon.verbs[isPassive(verb) ? 'passive' : 'active'].get(verb.lemma)
}

/** "[Dry Dock] opened in May": a verb that says it of its subject in the active too is no participle there. */
function saysItActively(active: readonly Entry<VerbFrame>[], predicate: Predicate): boolean {
  return active.some((e) => e.predicate === predicate && e.frame.intransitive === true)
}

/** The verb's slots, one bit each. */
function filledSlots({ slots }: Verb): number {
  let bits = 0
  for (const slot of slots.keys()) bits |= slotBit(slot)
  return bits
}

/** Each argument has some slot to stand in: most frames of a common verb end here. */
function canFill({ reach }: Entry<VerbFrame>, filled: number): boolean {
  for (const slots of reach) if ((slots & filled) === 0) return false
  return true
}

/** Where the clause of the verb at `at` ends: works that are named behind it are not what it is about. */
function clauseEnd(units: readonly Unit[], at: number): number {
  for (let i = at + 1; i < units.length; i++) {
    const lower = units[i]?.lower ?? ''
    if (lower === ';' || (lower === ',' && NEW_CLAUSE.has(units[i + 1]?.lower ?? ''))) return i
  }
  return units.length
}
const NEW_CLAUSE = new Set(['and', 'but', 'while', 'although', 'though', 'so', 'or'])

/** The verbs that only lead to another: "[starts] shooting", "[appears] to be tired". */
export function leadingOf(verbs: readonly Verb[]): ReadonlySet<Verb> {
  const leading = new Set<Verb>()
  for (const { governors } of verbs) for (const governor of governors) leading.add(governor)
  return leading
}

/** Some phrase around the verb has a name in it, or stands before "of" and a name. */
function hasName(units: readonly Unit[], verb: Verb): boolean {
  for (const phrases of verb.slots.values()) {
    for (const { from, to } of phrases) {
      for (let i = from; i < to + 3; i++) if (units[i]?.mention !== undefined) return true
    }
  }
  return false
}

/** A slot of the verb; `verb` is the verb itself. */
export function slotOf(verb: Verb, slot: string): readonly Phrase[] {
  return slot === 'verb' ? [{ from: verb.at, to: verb.to, head: verb.at }] : (verb.slots.get(slot) ?? NONE)
}

/** Particle, negation and the words that must stand in a slot, or must not. */
export function fits(units: readonly Unit[], verb: Verb, entry: Entry<VerbFrame>): boolean {
  if (entry.unconditional) return true
  const { frame, particles } = entry
  const particle = units[particleAt(units, verb)]?.lower ?? ''
  if (particles !== undefined && !particles.has(particle)) return false
  if (frame.bare === true && PARTICLES.has(particle)) return false
  if (frame.intransitive === true && hasObject(units, verb)) return false
  if (frame.impersonal === true && isPersonal(units, verb)) return false
  if (frame.finite === true && verb.form === 'ing' && verb.governors.at(-1)?.lemma !== 'be') return false
  if (frame.opening === true && (verb.at > 0 || verb.slots.has('subject') || !/participle/.test(verb.form)))
    return false
  if (entry.under !== undefined && !verb.governors.some((g) => entry.under?.has(g.lemma))) return false
  if (entry.notUnder !== undefined && verb.governors.some((g) => entry.notUnder?.has(g.lemma))) return false
  if (frame.current === true && isOver(units, verb)) return false
  if (entry.behind?.has(units[verb.at - 1]?.lower ?? '') === false) return false
  if (
    frame.alone === true &&
    (verb.slots.has('object') || (PARTICLES.has(particle) && verb.slots.has(particle)))
  )
    return false
  if (frame.absolute === true && !isAbsolute(units, verb)) return false
  if (frame.negated === true && (!isNegated(verb) || comesLater(units, verb))) return false
  for (const condition of entry.with) if (!headedBy(units, verb, condition)) return false
  for (const condition of entry.without) if (headedBy(units, verb, condition)) return false
  return true
}

const NONE: readonly Phrase[] = []
const PARTICLES = new Set(['up', 'down', 'off', 'out'])

/** "is *dead*", "is not really *dead*". */
function particleAt(units: readonly Unit[], verb: Verb): number {
  let at = verb.at + 1
  while (BEFORE_PARTICLE.test(units[at]?.lower ?? '')) at++
  return at
}
const BEFORE_PARTICLE = /^(?:not|n't|now|still|already|\p{Ll}{3,}ly)$/u

/** "was filmed", "has been shot", "they filmed": done with. "were filming" and "began filming" are read as told at the time. */
function isOver(units: readonly Unit[], verb: Verb): boolean {
  if (verb.form === 'past') return true
  if (!/participle/.test(verb.form)) return false
  let i = verb.at - 1
  while (units[i]?.pos === 'ADV') i--
  const auxiliary = units[i]?.lower ?? ''
  return verb.passive ? OVER.has(auxiliary) : auxiliary !== "n't" && units[i]?.pos !== 'AUX'
}
const OVER = new Set(['was', 'were', 'been'])

/** "…, with [Quill] and [Vale] directing". */
function isAbsolute(units: readonly Unit[], verb: Verb): boolean {
  const subject = verb.slots.get('subject')?.[0]
  return verb.form === 'ing' && subject !== undefined && units[subject.from - 1]?.lower === 'with'
}

function hasObject(units: readonly Unit[], verb: Verb): boolean {
  return verb.slots.get('object')?.some((p) => units[p.head]?.mention !== undefined) === true
}

const isNegated = (verb: Verb) => verb.negated || verb.governors.some((g) => g.negated)

/** "won't return *until* May": then it does. */
const comesLater = (units: readonly Unit[], { to }: Verb) =>
  units.slice(to, to + LATER_REACH).some((u) => u.lower === 'until' || u.lower === 'till')
const LATER_REACH = 6

/** Somebody is the subject: "[Quill] will be back for it". */
function isPersonal(units: readonly Unit[], verb: Verb): boolean {
  return (
    verb.slots.get('subject')?.some(({ head }) => {
      const mention = units[head]?.mention
      // A series may share its hero's name.
      return PEOPLE.has(mention?.referent.type) && !mention?.alternatives.some((r) => r.type === 'work')
    }) === true
  )
}
const PEOPLE: ReadonlySet<string | undefined> = new Set(['person', 'character'])

/** "the Warden, played by Mara Quill": an auxiliary, or a participle with "by" and none. */
function isPassive(verb: Verb): boolean {
  return verb.passive || (verb.slots.has('by') && isBareParticiple(verb))
}

/**
 * "[Dry Dock] axed after one season", "[Nightjar], introduced in Dry Dock, is back": headlines and asides leave out the auxiliary.
 * Where the form may be a past as well ("[Quill] joined in May"), the frames of both voices are tried.
 */
function mayBeElliptic(units: readonly Unit[], verb: Verb): boolean {
  if (isPassive(verb) || !isBareParticiple(verb) || verb.modal !== undefined || verb.governors.length > 0)
    return false
  const subject = verb.slots.get('subject')?.at(-1)
  return subject !== undefined && !units.slice(subject.to, verb.at).some((u) => RELATIVES.has(u.lower))
}

function isBareParticiple(verb: Verb): boolean {
  const participle = verb.form === 'participle' || verb.form === 'past or participle'
  return participle && !verb.slots.has('object')
}

function headedBy(units: readonly Unit[], verb: Verb, { slots, words }: Condition): boolean {
  for (const slot of slots) {
    for (const phrase of slotOf(verb, slot)) {
      for (let i = phrase.from; i < phrase.to; i++) {
        const unit = units[i]
        if (unit === undefined || !words.has(unit.lower)) continue
        if (unit.mention === undefined || unit.mention.kind === 'pronoun') return true
      }
    }
  }
  return false
}
