import type { SentenceFocus } from '../../find/index.ts'
import type { VerbFrame } from '../../predicates/index.ts'
import type { Phrase } from '../clauses/phrases.ts'
import type { Unit } from '../clauses/units.ts'
import type { Verb } from '../clauses/verbs.ts'
import type { Lexicon } from './lexicon.ts'
import { fillings, type Match } from './match.ts'

/** Matches of verb frames in a sentence: "[Quill] joins [Harbour Nights]". */
export function verbMatches(
  units: readonly Unit[],
  verbs: readonly Verb[],
  lexicon: Lexicon,
  focus: SentenceFocus,
): Match[] {
  const found: Match[] = []
  for (const verb of verbs) {
    for (const { predicate, frame } of lexicon.verbs.get(verb.lemma) ?? []) {
      if (!fits(units, verb, frame)) continue
      for (const args of fillings(units, predicate, frame, (slot) => slotOf(verb, slot), focus)) {
        found.push({ predicate, frame, args, trigger: verb.at, verb })
      }
    }
  }
  return found
}

/** A slot of the verb; `verb` is the verb itself. */
function slotOf(verb: Verb, slot: string): readonly Phrase[] {
  return slot === 'verb' ? [{ from: verb.at, to: verb.to, head: verb.at }] : (verb.slots.get(slot) ?? [])
}

function fits(units: readonly Unit[], verb: Verb, frame: VerbFrame): boolean {
  const passive = verb.passive || reducedPassive(verb)
  if (frame.voice === 'passive' && !passive) return false
  if ((frame.voice ?? 'active') === 'active' && passive) return false
  if (
    frame.intransitive === true &&
    verb.slots.get('object')?.some((p) => units[p.head]?.mention !== undefined)
  )
    return false
  if (frame.finite === true && verb.form === 'ing' && verb.governors.at(-1)?.lemma !== 'be') return false
  if (frame.negated === true && !verb.negated && !verb.governors.some((g) => g.negated)) return false
  if (frame.particle !== undefined && !frame.particle.split('|').includes(units[verb.at + 1]?.lower ?? ''))
    return false
  const holds = ([slot, nouns]: [string, string]) => headedBy(units, verb, slot, nouns.split('|'))
  return Object.entries(frame.with ?? {}).every(holds) && !Object.entries(frame.without ?? {}).some(holds)
}

/** "the Warden, played by Mara Quill": a participle with "by" and no auxiliary. */
function reducedPassive(verb: Verb): boolean {
  const participle = verb.form === 'participle' || verb.form === 'past or participle'
  return participle && verb.slots.has('by') && !verb.slots.has('object')
}

function headedBy(units: readonly Unit[], verb: Verb, slots: string, nouns: readonly string[]): boolean {
  return slots
    .split('|')
    .flatMap((slot) => slotOf(verb, slot))
    .some((phrase) =>
      units.slice(phrase.from, phrase.to).some((u) => u.mention === undefined && nouns.includes(u.lower)),
    )
}
