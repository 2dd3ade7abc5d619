import type { Unit } from '../clauses/units.ts'
import { deniedTalkAt, isCalledFalse } from './denials.ts'
import { ADVERBS, ASKING, type Effect, PHRASES, PHRASES_BEHIND } from './lexicon.ts'
import { BREAKS, clauseStart, commaBehind, type Hedge, isFiniteVerb, type Place } from './place.ts'
import { surpriseAt } from './surprises.ts'
import { declinesToRuleOut } from './withheld.ts'

const BY_FIRST_WORD = Map.groupBy(PHRASES, (phrase) => phrase.words[0] ?? '')

/** "*reportedly* returns", "denied that she *returns*": the hedges of fixed words before the trigger, each as units in their order. */
export function phrasesBefore(place: Place): Hedge[] {
  const found: Hedge[] = []
  const start = clauseStart(place)
  for (let i = start; i < place.trigger; i++) {
    const unit = place.units[i]
    const denial = deniedTalkAt(place.units, i)
    // "After denying it for months*,* she is back".
    const parted = denial !== undefined && commaBehind(place.units, denial.to - 1) < place.trigger
    if (denial !== undefined && !parted && !goesOn(place, denial.to))
      found.push({ effect: 'denied', ...denial })
    for (const { words, effect, upToComma } of BY_FIRST_WORD.get(unit?.lower ?? '') ?? []) {
      if (!stands(place, i, words)) continue
      if (effect === 'hypothetical' && BELIEVING.has(place.units[i + 2]?.lower ?? '')) continue
      const surprise = effect === 'hypothetical' ? surpriseAt(place.units, i) : undefined
      if (surprise !== undefined) {
        found.push({ effect: surprise === 'said' ? 'likely' : 'possible', from: i - 1, to: i + words.length })
        continue
      }
      const comma = commaBehind(place.units, i)
      if (upToComma === true && comma < place.trigger) continue
      if (ENDING_AT_AND.has(effect) && goesOn(place, i + words.length)) continue
      // "if The Evening Gull is to be *believed*, she returns".
      if (unit?.lower === 'if' && comma < place.trigger && place.units[comma - 1]?.lower === 'believed') {
        found.push({ effect: 'possible', from: i, to: comma })
        continue
      }
      // "*refuses to* rule it out".
      if (effect === 'denied' && declinesToRuleOut(place.units, i - 2)) {
        found.push({ effect: 'possible', from: i - 2, to: i + words.length })
        continue
      }
      const asked = unit?.lower === 'if' && ASKING.has(place.units[i - 1]?.lower ?? '')
      found.push({ effect: asked ? 'unknown' : effect, from: i, to: i + words.length })
    }
    if (unit?.pos === 'ADV' || unit?.lower === 'maybe') {
      const effect = ADVERBS.get(unit.lower)
      // "*Reportedly*, [Quill] has been cast as Nightjar": what opens a clause holds for all of it.
      const near = i === start || i > place.trigger - NEAR
      if (effect !== undefined && near) found.push({ effect, from: i, to: i + 1 })
    }
  }
  return found
}

/** Units from an adverb inside a clause to what it makes less sure. */
const NEAR = 6

/** "denied talk of a feud *and said* that …", "laughed off talk of it *and will star*": what comes then is not what was denied. */
const goesOn = ({ units, trigger }: Place, from: number) =>
  units.slice(from, trigger).some((u, n) => u.lower === 'and' && isFiniteVerb(units[from + n + 1]))
const ENDING_AT_AND: ReadonlySet<Effect> = new Set(['denied', 'possible'])

/** "if you believe the leaks", "if you recall": nothing is only imagined. */
const BELIEVING = new Set(['believe', 'recall', 'remember', 'trust', 'ask'])

const stands = ({ units }: Place, at: number, words: readonly string[]) =>
  words.every((word, n) => units[at + n]?.lower === word)

const BEHIND_BY_FIRST_WORD = Map.groupBy(PHRASES_BEHIND, (phrase) => phrase.words[0] ?? '')

/** "has ordered Dry Dock *but passed on* Salt Wind": on something else than what goes before. */
const isOfAnother = (units: readonly Unit[], at: number) =>
  units[at - 1]?.lower === 'passed' && units[at]?.lower === 'on' && units[at + 1]?.lower !== 'it'

/** "a fall launch *looks likely*", up to the end of the clause. */
export function phrasesBehind(place: Place): Hedge[] {
  const found: Hedge[] = []
  const called = isCalledFalse(place.units, place.trigger)
  if (called >= 0) found.push({ effect: 'denied', from: called, to: called + 1 })
  for (let i = place.trigger + 1; i < place.units.length; i++) {
    const lower = place.units[i]?.lower ?? ''
    for (const { words, effect } of BEHIND_BY_FIRST_WORD.get(lower) ?? [])
      if (
        stands(place, i, words) &&
        !isOfAnother(place.units, i + words.length) &&
        !isOfWhom(place, i, lower)
      )
        found.push({ effect, from: i, to: i + words.length })
    if (BREAKS.has(lower) || joinsClause(place, i)) break
  }
  return found
}

/** "Quill replaces Vale, *who was attached* but dropped out": the turn goes on about him. */
const isOfWhom = ({ units, trigger }: Place, at: number, first: string) =>
  ON_SUBJECT.has(first) && units.slice(trigger + 1, at).some((u) => u.lower === 'who')
const ON_SUBJECT = new Set(['but', 'before', 'and'])

/**
 * "is in pre-production, *and a launch is expected in May*", "starts in May, *with a launch in mind*": a clause with a subject of its own; "has been in the
 * works *and is expected in May*": what else is said of the subject.
 */
function joinsClause({ units, verbs, verb, trigger }: Place, i: number): boolean {
  const word = units[i]?.lower
  if (word === 'with' && units[i - 1]?.lower === ',') return !units.slice(i).some((u) => u.lower === ',')
  if (word !== 'and') return false
  const next = units[i + 1]
  const further = next?.pos === 'AUX' || next?.pos === 'VERB'
  if (further && verb !== undefined && verb.at <= trigger) return true
  return verbs.some((v) => {
    const from = v.slots.get('subject')?.[0]?.from ?? -1
    return from === i + 1 && v.at > from
  })
}
