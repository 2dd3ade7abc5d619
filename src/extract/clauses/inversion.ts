import { type Chain, isParticipial } from './chains.ts'
import {
  coordinatedAt,
  hasMention,
  isNamed,
  listedAt,
  type Phrase,
  phraseAt,
  phraseBefore,
  placeOf,
} from './phrases.ts'
import type { Unit } from './units.ts'

/**
 * "Not returning to the series is [Quill]", "Cancelled: [Dry Dock]": a participle that opens the sentence has its subject behind "is",
 * or behind a colon.
 */
export function inverted(
  units: readonly Unit[],
  chain: Chain,
  next: Chain | undefined,
): readonly Phrase[] | null {
  if (!isParticipial(chain) || chain.verbs.length > 1) return null
  const copula = next?.verbs.length === 1 && next.verbs[0]?.form.lemma === 'be' && next.modal === undefined
  if (!opens(units, chain.from) && !(copula && isUnnamed(units, chain.from))) return null
  const colon = units.findIndex((u, i) => i >= chain.to && u.lower === ':')
  const at = copula ? next.to : next === undefined || colon < next.from ? colon + 1 : 0
  if (at === 0 || (copula && colon >= 0 && colon < next.from)) return null
  const list = copula ? [] : listedAt(units, at)
  const phrases = list.length > 1 ? list : coordinatedAt(units, at, units.length)
  return isNamed(units, phrases) ? phrases : null
}

/** Nothing but adverbs stands before unit `from`. */
const opens = (units: readonly Unit[], from: number) =>
  units.slice(0, from).every((u) => u.pos === 'ADV' || u.pos === 'PART' || u.lower === '“')

/** "*Among the faces* returning for Dry Dock are Nightjar and Owl": a noun that the copula identifies. */
function isUnnamed(units: readonly Unit[], end: number): boolean {
  if (units[end - 1]?.lower === 'those' && end <= 2) return true
  const noun = phraseBefore(units, end, 0)
  return noun !== null && noun.from <= 1 && !hasMention(units, [noun]) && units[noun.head]?.pos === 'NOUN'
}

/** "At the helm of Dry Dock is [Quill]", "Next in the Nightverse is [Dry Dock]": before the copula stands a place only, and behind it the subject. */
export function fronted(units: readonly Unit[], chain: Chain): readonly Phrase[] | null {
  // "*Also back* in Dry Dock is [Nightjar]".
  const place = units.findIndex((u) => !FRONTED.has(u.lower))
  const opens = units[0]?.mention === undefined && place <= 2 && units[place]?.pos === 'ADP'
  // "*Also back* are [Nightjar] and [Owl]".
  const back = place === chain.from && units[place - 1]?.lower === 'back'
  if (!(opens || back) || chain.verbs.length !== 1 || chain.verbs[0]?.form.lemma !== 'be') return null
  if (
    units
      .slice(0, chain.from)
      .some((u) => u.lower === ',' || u.pos === 'VERB' || u.pos === 'AUX' || isSomebody(u))
  )
    return null
  const phrases = coordinatedAt(units, chain.to, units.length)
  return isNamed(units, phrases) ? phrases : null
}
/** "In the film [Nightjar] is [Quill]" has its subject before the verb. */
const isSomebody = ({ mention }: Unit) =>
  mention?.referent.type === 'character' || mention?.referent.type === 'person'
const FRONTED = new Set(['next', 'also', 'back', 'new', 'first'])

/** "*In [Dry Dock]*, [Nightjar] is played by [Quill]", "Five years *after [Dry Dock]*, …", "*Together with [Vale]*, [Quill] created it": what opens the sentence is the main clause's. */
export function frontedPlace(
  units: readonly Unit[],
  subject: readonly Phrase[],
): { readonly slot: string; readonly phrases: readonly Phrase[]; readonly span: Phrase | undefined } | null {
  const comma = (subject[0]?.from ?? 0) - 1
  if (units[comma]?.lower !== ',') return null
  const at = units.slice(0, LONGEST_SPAN).findIndex((u) => FRONTED_PLACES.has(u.lower))
  const preposition = units[at]?.lower
  const first = phraseAt(units, at + 1, comma)
  // "*At the end of* [Dry Dock], …".
  const slot = preposition === undefined || first === null ? preposition : placeOf(units, preposition, first)
  const company = slot !== undefined && FRONTED_COMPANY.has(slot)
  const words = company ? TOGETHER.has(units[0]?.lower ?? '') : FRONTED_TIMES.has(slot ?? '')
  if (slot === undefined || slot === 'at' || slot === 'by' || (at > 0 && !words)) return null
  // "*With Dry Dock*, Quill …" made something else.
  if (company && units[first?.head ?? -1]?.mention?.referent.type !== 'person') return null
  if (units.slice(0, at).some((u) => u.mention !== undefined || !INSIDE_SPAN.has(u.pos))) return null
  const phrases = coordinatedAt(units, at + 1, comma)
  const end = phrases.at(-1)?.to ?? comma
  // "after the events *of [Dry Dock]*": the thing stands for its work.
  const whole = units[end]?.lower === 'of' ? phraseAt(units, end + 1, comma) : null
  if (phrases.length === 0 || (end !== comma && whole?.to !== comma)) return null
  return { slot, phrases, span: at > 0 && !company ? { from: 0, to: at, head: at - 1 } : undefined }
}
const FRONTED_TIMES = new Set(['after', 'before', 'following', 'during'])
/** Who does it too. */
const FRONTED_COMPANY = new Set(['with', 'alongside'])
const TOGETHER = new Set(['together', 'along'])
const FRONTED_PLACES = new Set([
  ...['in', 'on', 'for', 'at', 'by', 'throughout'],
  ...FRONTED_TIMES,
  ...FRONTED_COMPANY,
])
/** Units of "some twenty years" and the preposition behind it. */
const LONGEST_SPAN = 5
const INSIDE_SPAN = new Set(['NUM', 'NOUN', 'DET', 'ADJ', 'ADV'])
