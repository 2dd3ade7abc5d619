import { JOB_DESCRIPTIONS, type SentenceFocus } from '../../find/index.ts'
import type { Predicate, VerbFrame } from '../../predicates/index.ts'
import { isTime, type Phrase } from '../clauses/phrases.ts'
import { RELATIVES } from '../clauses/relative-clauses.ts'
import type { Unit } from '../clauses/units.ts'
import type { Verb } from '../clauses/verbs.ts'
import { ANY_VERB, type Entry, type Lexicon, slotBit } from './lexicon.ts'
import { fillings, type Match } from './match.ts'
import { isParticiple, slotOf } from './verb-conditions.ts'

/** Matches of verb frames in a sentence: "[Quill] joins [Harbour Nights]". */
export function verbMatches(
  units: readonly Unit[],
  verbs: readonly Verb[],
  lexicon: Lexicon,
  focus: SentenceFocus,
): Match[] {
  const found: Match[] = []
  const any = lexicon.verbs.active.get(ANY_VERB) ?? []
  let leading: ReadonlySet<Verb> | undefined
  for (const verb of verbs) {
    if (verb.slots.size === 0 && verb.at > 0) continue
    const entries = framesOf(units, verb, lexicon)
    const elliptic = mayBeElliptic(units, verb) ? lexicon.verbs.passive.get(verb.lemma) : undefined
    if (entries === undefined && elliptic === undefined && any.length === 0) continue
    const named = hasName(units, verb)
    const filled = filledSlots(verb)
    const tryFrame = (entry: Entry<VerbFrame>) => {
      if ((entry.needsName && !named) || !canFill(entry, filled) || !fits(units, verb, entry)) return
      const { predicate, frame } = entry
      const read = (slot: string) => calledSo(units, slotOf(verb, slot), frame.with?.[slot])
      // "starts shooting in May" is about the shooting.
      if (entry.ofLast) {
        leading ??= leadingOf(verbs)
        if (leading.has(verb)) return
      }
      for (const args of fillings(units, entry, read, focus, clauseEnd(units, verb.at))) {
        found.push({ predicate, frame, args, trigger: verb.at, verb })
      }
    }
    const before = found.length
    for (const entry of entries ?? []) tryFrame(entry)
    for (const entry of elliptic ?? []) if (!saysItActively(entries ?? [], entry.predicate)) tryFrame(entry)
    // What a verb has frames for, it says by them.
    const open =
      any.length > 0 && found.length === before && !isPassive(units, verb) && hasNamedSubject(units, verb)
    if (open) for (const entry of any) tryFrame(entry)
  }
  return found
}

/** "comes from *writer* [Vale] and director [Reyes]": of a list that says what each is, those whom the frame's words call so. */
function calledSo(units: readonly Unit[], phrases: readonly Phrase[], words?: string): readonly Phrase[] {
  if (words === undefined || phrases.length < 2) return phrases
  const asked = words.split('|')
  let noun: string | undefined
  return phrases.filter(({ from, head }) => {
    // "writers [Vale] and [Reyes]": the second is what the first is.
    noun =
      units
        .slice(from, head)
        .findLast((u) => u.pos === 'NOUN')
        ?.lower.replace(/s$/, '') ?? noun
    return noun === undefined || asked.includes(noun) || !JOB_DESCRIPTIONS.has(noun)
  })
}

/** Somebody by name does it alone, and not "she", or "he and [Nightjar]". */
const hasNamedSubject = (units: readonly Unit[], { slots }: Verb) => {
  const subject = slots.get('subject')
  const joined = units[(subject?.[0]?.from ?? 0) - 1]?.lower === 'and'
  return !joined && subject?.every(({ head }) => units[head]?.mention?.kind === 'name') === true
}

/** The frames of the verb's lemma and voice. */
export function framesOf(
  units: readonly Unit[],
  verb: Verb,
  lexicon: Lexicon,
): readonly Entry<VerbFrame>[] | undefined {
  return lexicon.verbs[isPassive(units, verb) ? 'passive' : 'active'].get(verb.lemma)
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
    if (isLikened(units, i)) return i
  }
  return units.length
}
/** "directs*, as he did* Dry Dock": the comma at `i` opens what somebody did before. */
const isLikened = (units: readonly Unit[], i: number) =>
  units[i]?.lower === ',' && units[i + 1]?.lower === 'as' && units[i + 2]?.mention?.kind === 'pronoun'

/** Where behind unit `at` the sentence goes on to what somebody did before. */
export function likenedFrom(units: readonly Unit[], at: number): number {
  const comma = units.findIndex((_, i) => i > at && isLikened(units, i))
  return comma < 0 ? units.length : comma
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

/** The verb is as the frame asks. */
export function fits(units: readonly Unit[], verb: Verb, { conditions }: Entry<VerbFrame>): boolean {
  for (const holds of conditions) if (!holds(units, verb)) return false
  return true
}

/** "the Warden, played by Mara Quill": an auxiliary, or a participle with "by" and none. */
function isPassive(units: readonly Unit[], verb: Verb): boolean {
  return verb.passive || (verb.slots.has('by') && isBareParticiple(units, verb))
}

/**
 * "[Dry Dock] axed after one season", "[Nightjar], introduced in Dry Dock, is back": headlines and asides leave out the auxiliary.
 * Where the form may be a past as well ("[Quill] joined in May"), the frames of both voices are tried.
 */
function mayBeElliptic(units: readonly Unit[], verb: Verb): boolean {
  if (
    isPassive(units, verb) ||
    !isBareParticiple(units, verb) ||
    verb.modal !== undefined ||
    verb.governors.length > 0
  )
    return false
  const subject = verb.slots.get('subject')?.at(-1)
  // "The premiere *confirmed that* …": it did, and nobody confirmed it.
  if (units[verb.to]?.lower === 'that') return false
  return subject !== undefined && !units.slice(subject.to, verb.at).some((u) => RELATIVES.has(u.lower))
}

function isBareParticiple(units: readonly Unit[], verb: Verb): boolean {
  return isParticiple(verb) && (verb.slots.get('object') ?? []).every((p) => isTime(units, p))
}
