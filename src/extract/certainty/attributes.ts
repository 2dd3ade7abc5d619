import type { Unit } from '../clauses/units.ts'
import type { Verb } from '../clauses/verbs.ts'
import type { Effect } from './lexicon.ts'

/** An adjective before a noun that makes what the noun tells less than a fact. */
export interface Attribute {
  readonly effect: Effect
  readonly at: number
}

/** "a *possible* return of Nightjar", "the *presumed* death": the attribute in the phrase of the noun at unit `trigger`. */
export function attributeOf(
  units: readonly Unit[],
  trigger: number,
  verbs: readonly Verb[],
): Attribute | undefined {
  if (verbs.some((v) => v.at === trigger || v.to === trigger || confirms(v, trigger))) return undefined
  // "Dry Dock's renewal *odds*", "amid cancellation *rumours*".
  const hopes = HEADS.get(units[trigger + 1]?.lower ?? '')
  if (hopes !== undefined) return { effect: hopes, at: trigger + 1 }
  for (let i = trigger - 1; i >= trigger - REACH; i--) {
    const unit = units[i]
    if (unit === undefined) return undefined
    const effect = ATTRIBUTES.get(unit.lower)
    if (effect !== undefined) return { effect, at: i }
    if (unit.mention === undefined && ENDS.has(unit.pos)) return undefined
  }
  return undefined
}
/** Units from the adjective to the noun: "a *rumoured* third and final season". */
const REACH = 5
const ENDS = new Set(['PUNCT', 'VERB', 'AUX', 'ADP', 'SCONJ', 'DET', 'PRON', 'PART'])

/** "The *long-rumoured* crossover is *happening*", "… has been *confirmed*": it is no rumour any more. */
const confirms = ({ lemma, slots }: Verb, trigger: number) =>
  CONFIRMING.has(lemma) && slots.get('subject')?.some((p) => p.from <= trigger && trigger < p.to) === true
const CONFIRMING = new Set(['confirm', 'announce', 'happen', 'come', 'reveal', 'arrive', 'order', 'begin'])

/** Nouns that what might come to pass is told apart by. */
const HEADS: ReadonlyMap<string, Effect> = new Map([
  ...'odds chances chance hopes prospects rumors rumours rumor rumour talk talks buzz fears speculation campaign'
    .split(' ')
    .map((word) => [word, 'possible'] as const),
  ...['status', 'decision', 'prognosis', 'question'].map((word) => [word, 'unknown'] as const),
])

const ATTRIBUTES: ReadonlyMap<string, Effect> = new Map([
  ...[
    'apparent',
    'presumed',
    'supposed',
    'reported',
    'likely',
    'probable',
    'expected',
    'planned',
    'seeming',
  ].map((word) => [word, 'likely'] as const),
  ...[
    'possible',
    'potential',
    'alleged',
    'mooted',
    'proposed',
    ...['rumoured', 'rumored', 'speculated'].flatMap((word) => [word, `long-${word}`, `much-${word}`]),
  ].map((word) => [word, 'possible'] as const),
])
