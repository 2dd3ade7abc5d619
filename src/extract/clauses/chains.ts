import type { VerbForm } from '../forms.ts'
import type { Unit } from './units.ts'

/** Words of a verb group that negate it, also as hurried prose writes them: "Quill wont return". */
export const NEGATIONS = new Set(
  `not n't nt never hardly nowhere wont isnt arent wasnt didnt doesnt cant hasnt`
    .split(' ')
    .concat('no longer'),
)
const MODALS = new Set([
  'will',
  "'ll",
  'would',
  "'d",
  'could',
  'may',
  'might',
  'can',
  'should',
  'must',
  'shall',
  'wo',
  'ca',
])

/** "a tin *can*", "a *May* premiere". */
const NOUNS_TOO = new Set(['can', 'may'])

/** A run of auxiliaries, adverbs, "to" and verbs before it is known what hangs on it. */
export interface Chain {
  readonly from: number
  readonly to: number
  readonly verbs: { at: number; form: VerbForm; passive: boolean }[]
  readonly negatedAt: number
  readonly modal: string | undefined
  readonly adverbs: string[]
}

/** Runs of auxiliaries, adverbs, "to" and verbs: "has reportedly been tapped to play". */
export function chainsIn(units: readonly Unit[], formOf: (lower: string) => VerbForm | undefined): Chain[] {
  const chains: Chain[] = []
  for (let i = 0; i < units.length; i++) {
    const chain = mayOpen(units, i) ? chainAt(units, i, formOf) : null
    if (chain === null) continue
    chains.push(chain)
    i = chain.to - 1
  }
  return chains
}

/** A verb group begins with an auxiliary, a verb, "to" or a negation. */
function mayOpen(units: readonly Unit[], i: number): boolean {
  const unit = units[i]
  if (unit === undefined || unit.mention !== undefined) return false
  return (
    unit.pos === 'VERB' ||
    unit.pos === 'AUX' ||
    unit.pos === 'PART' ||
    MODALS.has(unit.lower) ||
    NEGATIONS.has(unit.lower)
  )
}

function chainAt(
  units: readonly Unit[],
  from: number,
  formOf: (lower: string) => VerbForm | undefined,
): Chain | null {
  const verbs: Chain['verbs'] = []
  const adverbs: string[] = []
  let modal: string | undefined
  let negatedAt = -1
  let passive = false
  let to = from
  for (let i = from; i < units.length; i++) {
    const unit = units[i]
    if (unit === undefined || unit.mention !== undefined) break
    const form: VerbForm | undefined =
      isVerbal(units, i) || (passive && unit.pos === 'ADJ') ? formOf(unit.lower) : undefined
    if (MODALS.has(unit.lower) && (unit.pos === 'AUX' || !NOUNS_TOO.has(unit.lower))) {
      if (verbs.length > 0 || to > from) break
      modal = unit.lower
      to = i + 1
    } else if (unit.lower === 'no' && units[i + 1]?.lower === 'longer') {
      if (negatedAt < 0) negatedAt = i
    } else if (NEGATIONS.has(unit.lower)) {
      if (negatedAt < 0) negatedAt = i
    } else if (unit.lower === 'to' && (i === from || to === i) && isVerbal(units, i + 1)) {
      if (i === from) continue
    } else if (form !== undefined || isVerbal(units, i)) {
      const written: VerbForm = form ?? { lemma: unit.lower, kind: kindBySuffix(unit.lower) }
      const bare = written.lemma === unit.lower && isLed(units, i, modal)
      const kind: VerbForm = bare ? { lemma: written.lemma, kind: 'base' } : written
      if (verbs.length > 0 && !continues(units, i, verbs)) break
      const participle = kind.kind === 'participle' || kind.kind === 'past or participle'
      verbs.push({ at: i, form: kind, passive: passive && participle && !hasDone(units, i, kind.lemma) })
      passive = kind.lemma === 'be' || kind.lemma === 'get'
      to = i + 1
    } else if ((unit.pos === 'ADV' || INSIDE.has(unit.lower)) && (to > from || verbs.length > 0)) {
      adverbs.push(unit.lower)
    } else if (unit.pos === 'ADV' && i === from) return null
    else break
  }
  if (negatedAt >= 0 && isNotOnly(units, negatedAt, verbs.at(-1))) negatedAt = -1
  if (modal === "'d" && isHad(units, verbs[0])) modal = undefined
  return verbs.length === 0 ? null : { from, to, verbs, negatedAt, modal, adverbs }
}

/** "*to hit* Vantage in July", "*will cast* Quill": no past, though "hit" and "cast" may be. */
const isLed = (units: readonly Unit[], i: number, modal: string | undefined) =>
  units[i - 1]?.lower === 'to' || (modal !== undefined && MODALS.has(units[i - 1]?.lower ?? ''))

/** "who*'d hosted* it since May": "had", and not "would". */
const isHad = (units: readonly Unit[], first: Chain['verbs'][number] | undefined) =>
  first !== undefined &&
  (first.form.kind === 'participle' || first.form.kind === 'past or participle') &&
  units[first.at]?.lower !== first.form.lemma

/** "who*'s played* [Nightjar] since May": with an object "'s" is "has", but for verbs that keep one in the passive ("she's given the lead"). */
function hasDone(units: readonly Unit[], i: number, lemma: string): boolean {
  let at = i - 1
  while (units[at]?.pos === 'ADV') at--
  const next = units[i + 1]
  const object = next?.mention !== undefined || next?.pos === 'DET'
  return units[at]?.lower === "'s" && object && !KEEPS_OBJECT.has(lemma)
}
const KEEPS_OBJECT = new Set(
  'give hand award offer show tell pay teach grant promise call name dub nickname title retitle rename make elect appoint crown declare consider deem leave send'.split(
    ' ',
  ),
)

/** "isn't *the only* villain", "won't *just* direct": so it is, and there is more; "won't return *just yet*" denies. */
function isNotOnly(units: readonly Unit[], not: number, verb: Chain['verbs'][number] | undefined): boolean {
  const only = (i: number) => ONLY.has(units[i]?.lower ?? '') && units[i + 1]?.lower !== 'yet'
  if (only(not + 1)) return true
  if (verb?.form.lemma !== 'be') return false
  const at = Math.max(verb.at, not) + 1
  return only(at) || (units[at]?.lower === 'the' && units[at + 1]?.lower === 'only')
}
const ONLY = new Set(['only', 'just', 'merely', 'simply', 'solely'])

/** "[Harbour Nights]'s back", "[Nightjar]'s not in it": before these "'s" is a verb. */
const IS_AFTER = new Set(
  'back not in on been coming returning going leaving getting out also still called named titled'.split(' '),
)

/** The form of a verb that no frame knows, by its ending. */
function kindBySuffix(lower: string): VerbForm['kind'] {
  if (lower.endsWith('ing')) return 'ing'
  return lower.endsWith('ed') ? 'past or participle' : lower.endsWith('s') ? 'third' : 'base'
}

/** Words that stand inside a verb group though they are often no adverbs: "has since signed", "will next be seen". */
const INSIDE = new Set([
  'since',
  'next',
  'first',
  'both',
  'all',
  'yet',
  'once',
  'also',
  'now',
  'already',
  'soon',
  'gonna',
])

/** A second verb goes on with the group after an auxiliary ("has been cast") or "to" ("set to appear"). */
function continues(units: readonly Unit[], i: number, verbs: Chain['verbs']): boolean {
  const last = verbs.at(-1)
  if (last === undefined) return true
  const auxiliary =
    last.form.lemma === 'be' ||
    last.form.lemma === 'have' ||
    last.form.lemma === 'do' ||
    last.form.lemma === 'get'
  const infinitive = units[i - 1]?.lower === 'to' || units[i - 2]?.lower === 'to'
  return auxiliary || infinitive || units[i]?.lower.endsWith('ing') === true
}

function isVerbal(units: readonly Unit[], i: number): boolean {
  const pos = units[i]?.pos
  if (units[i]?.lower === "'s")
    return (
      pos === 'AUX' ||
      IS_AFTER.has(units[i + 1]?.lower ?? '') ||
      units[i + 1]?.pos === 'DET' ||
      // "Quill's *terrific as* Nightjar": no noun follows that she could have.
      (units[i + 1]?.pos === 'ADJ' && units[i + 2]?.pos === 'ADP')
    )
  return pos === 'VERB' || pos === 'AUX'
}

/** "to star in …". */
export function isInfinitive(units: readonly Unit[], chain: Chain): boolean {
  return units[chain.from]?.lower === 'to'
}

/** "played by", "starring": no auxiliary, and a form that can be a participle. */
export function isParticipial(chain: Chain): boolean {
  const { kind, lemma = '' } = chain.verbs[0]?.form ?? {}
  if (kind === 'past or participle' && PAST_ALONE.has(lemma)) return false
  return (
    chain.modal === undefined && (kind === 'ing' || kind === 'participle' || kind === 'past or participle')
  )
}
/** Nobody is "died", "had" or "appeared": "Vale, who played Nightjar, *died* in May", "Dry Dock, which stars Vale, *had* been slated". */
const PAST_ALONE = new Set(
  'have die perish appear debut return arrive star guest-star happen occur belong remain stay disappear'.split(
    ' ',
  ),
)
