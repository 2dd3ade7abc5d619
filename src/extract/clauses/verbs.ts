import type { VerbForm } from '../forms.ts'
import { afterBrackets, coordinatedAt, coordinatedBefore, type Phrase, phraseBefore } from './phrases.ts'
import type { Unit } from './units.ts'

/** A verb with what hangs on it. Units index the sentence's units. */
export interface Verb {
  readonly at: number
  readonly lemma: string
  readonly form: VerbForm['kind']
  readonly passive: boolean
  /** "not", "never", "n't" among its auxiliaries, or "no longer". */
  readonly negated: boolean
  /** "may", "could", …; lower case. */
  readonly modal: string | undefined
  /** Adverbs inside the verb group: "reportedly", "probably". */
  readonly adverbs: readonly string[]
  /** The verbs that it is an infinitive or participle of, nearest last: "is *expected* to *return*". */
  readonly governors: readonly Verb[]
  /** Phrases by slot; coordinated phrases together. */
  readonly slots: ReadonlyMap<string, readonly Phrase[]>
  /** Unit after the verb's particle or itself. */
  readonly to: number
}

const NEGATIONS = new Set(['not', "n't", 'never', 'no longer', 'hardly'])
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
const RELATIVES = new Set(['who', 'which', 'that', 'whom'])
const SUBORDINATORS = new Set(
  'that because while although though when if whether since unless until before after as where why how but so ; : — –'.split(
    ' ',
  ),
)

interface Chain {
  readonly from: number
  readonly to: number
  readonly verbs: { at: number; form: VerbForm; passive: boolean }[]
  readonly negatedAt: number
  readonly modal: string | undefined
  readonly adverbs: string[]
}

/** The verbs of a sentence with their slots, in order of place. `formOf` knows the verbs that matter and their forms. */
export function verbsIn(units: readonly Unit[], formOf: (lower: string) => VerbForm | undefined): Verb[] {
  const chains = chainsIn(units, formOf)
  const verbs: Verb[] = []
  let last: Verb | undefined
  chains.forEach((chain, n) => {
    const before = chains[n - 1]
    const next = chains[n + 1]
    const subject = inverted(units, chain, next) ?? subjectOf(units, chain, before, last)
    const end = next?.from ?? units.length
    const stop = rightEnd(units, chain, next, end)
    let governors: Verb[] = isInfinitive(units, chain) && last !== undefined ? [...last.governors, last] : []
    for (const verb of chain.verbs) {
      const slots = new Map<string, readonly Phrase[]>()
      if (subject.length > 0) slots.set('subject', subject)
      fillBehindSubject(units, subject, verb.at, slots)
      const to = particleEnd(units, verb.at)
      if (verb === chain.verbs.at(-1)) {
        fillRight(units, chain.to, stop, slots)
        const relative = relativeObject(units, subject)
        if (relative.length > 0 && !slots.has('object')) slots.set('object', relative)
      }
      const made: Verb = {
        at: verb.at,
        lemma: verb.form.lemma,
        form: verb.form.kind,
        passive: verb.passive,
        negated: chain.negatedAt >= 0 && (chain.negatedAt < verb.at || chain.negatedAt === verb.at + 1),
        modal: chain.modal,
        adverbs: chain.adverbs,
        governors,
        slots,
        to,
      }
      verbs.push(made)
      last = made
      governors = [...governors, made]
    }
  })
  return verbs
}

/** Runs of auxiliaries, adverbs, "to" and verbs: "has reportedly been tapped to play". */
function chainsIn(units: readonly Unit[], formOf: (lower: string) => VerbForm | undefined): Chain[] {
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
    if (MODALS.has(unit.lower) && (unit.pos === 'AUX' || unit.lower !== 'can')) {
      if (verbs.length > 0 || to > from) break
      modal = unit.lower
      to = i + 1
    } else if (NEGATIONS.has(unit.lower)) {
      if (negatedAt < 0) negatedAt = i
    } else if (unit.lower === 'to' && (i === from || to === i) && isVerbal(units, i + 1)) {
      if (i === from) continue
    } else if (form !== undefined || isVerbal(units, i)) {
      const kind: VerbForm = form ?? { lemma: unit.lower, kind: kindBySuffix(unit.lower) }
      if (verbs.length > 0 && !continues(units, i, verbs)) break
      const participle = kind.kind === 'participle' || kind.kind === 'past or participle'
      verbs.push({ at: i, form: kind, passive: passive && participle })
      passive = kind.lemma === 'be' || (kind.lemma === 'get' && verbs.length === 1)
      to = i + 1
    } else if ((unit.pos === 'ADV' || INSIDE.has(unit.lower)) && (to > from || verbs.length > 0)) {
      adverbs.push(unit.lower)
    } else if (unit.pos === 'ADV' && i === from) return null
    else break
  }
  return verbs.length === 0 ? null : { from, to, verbs, negatedAt, modal, adverbs }
}

/** "[Harbour Nights]'s back", "[Nightjar]'s not in it": before these "'s" is a verb. */
const IS_AFTER = new Set([
  'back',
  'not',
  'in',
  'on',
  'been',
  'coming',
  'returning',
  'going',
  'leaving',
  'getting',
  'out',
  'also',
  'still',
])

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
    return pos === 'AUX' || IS_AFTER.has(units[i + 1]?.lower ?? '') || units[i + 1]?.pos === 'DET'
  return pos === 'VERB' || pos === 'AUX'
}

function isInfinitive(units: readonly Unit[], chain: Chain): boolean {
  return units[chain.from]?.lower === 'to'
}

/** "up" in "show up in": one unit of particle right after the verb. */
function particleEnd(units: readonly Unit[], at: number): number {
  return PARTICLES.has(units[at + 1]?.lower ?? '') ? at + 2 : at + 1
}
const PARTICLES = new Set(['up', 'out', 'off', 'down', 'back', 'over', 'away', 'on', 'aboard', 'along'])

/**
 * Who does it: the phrase before the verb; across "who" or "which" what they stand for; across an aside in commas or
 * brackets the phrase before it; after "and" or a bare participle the subject of the verb before.
 */
function subjectOf(
  units: readonly Unit[],
  chain: Chain,
  before: Chain | undefined,
  last: Verb | undefined,
): readonly Phrase[] {
  const start = before?.to ?? 0
  let end = chain.from
  while ((units[end - 1]?.pos === 'ADV' || units[end - 1]?.lower === 'executive') && end - 1 > start) end--
  const left = units[end - 1]
  const inherited = last?.slots.get('subject') ?? []
  if (left === undefined) return participleSubject(units, chain)
  if (isInfinitive(units, chain)) {
    const own = headlineSubject(units, chain, last)
    if (own !== null) return [own]
    const object = last?.slots.get('object')
    return last !== undefined && object !== undefined && !last.passive && hasMention(units, object)
      ? object
      : inherited
  }
  if (RELATIVES.has(left.lower) && end - 2 >= 0) return antecedent(units, end - 1, 0)
  if (left.lower === ',' && end - 1 > 0) {
    if (isParticipial(chain)) {
      const near = apposed(units, coordinatedBefore(units, end - 1, start))
      if (hasMention(units, near)) return near
    }
    const aside = asideStart(units, end - 1)
    return aside > 0 ? coordinatedBefore(units, aside, 0) : inherited
  }
  if (left.lower === 'and' || left.lower === 'but' || left.lower === 'or' || left.lower === 'then')
    return inherited
  const near = coordinatedBefore(units, end, start)
  if (near.length === 0) return inherited
  if (isParticipial(chain) && !hasMention(units, near)) return apposed(units, near)
  return chain.verbs[0]?.form.kind === 'ing' && chain.modal === undefined
    ? near
    : withHeads(units, near, start)
}

/** "“Salt and Ash,” the novel written by Ana Reyes": the noun stands for the name before its comma. */
function apposed(units: readonly Unit[], near: readonly Phrase[]): readonly Phrase[] {
  const first = near[0]
  if (first === undefined || hasMention(units, near) || units[first.from - 1]?.lower !== ',') return near
  const named = phraseBefore(units, first.from - 1, 0)
  return named !== null && units[named.head]?.mention !== undefined ? [named] : near
}

/** "[Quill] to star in …", "…; [Harbour Nights] to end": in headlines "to" is the future, with a subject of its own. */
function headlineSubject(units: readonly Unit[], chain: Chain, last: Verb | undefined): Phrase | null {
  const near = phraseBefore(units, chain.from, 0)
  if (near === null || units[near.head]?.mention === undefined) return null
  const parted = last === undefined || units.slice(last.to, near.from).some((u) => PARTS.has(u.lower))
  return parted ? near : null
}
const PARTS = new Set([';', ':', '—', '–', '|', '.'])

/** "played by", "starring": no auxiliary, and a form that can be a participle. */
function isParticipial(chain: Chain): boolean {
  const kind = chain.verbs[0]?.form.kind
  return (
    chain.modal === undefined && (kind === 'ing' || kind === 'participle' || kind === 'past or participle')
  )
}

/** "the star of [Harbour Nights] joins": what follows "of" is not the subject; the phrase before it is. */
function withHeads(units: readonly Unit[], near: readonly Phrase[], start: number): readonly Phrase[] {
  const first = near[0]
  const preposition = first === undefined ? undefined : units[first.from - 1]
  if (
    first === undefined ||
    preposition?.pos !== 'ADP' ||
    OPENS_CLAUSE.has(preposition.lower) ||
    first.from - 1 <= start
  )
    return near
  const head = phraseBefore(units, first.from - 1, start)
  return head === null ? [] : withHeads(units, [head], start)
}

/** Prepositions that open a clause as well: "before [Harbour Nights] debuted". */
const OPENS_CLAUSE = new Set([
  'whether',
  'if',
  'that',
  'when',
  'where',
  'how',
  'why',
  'so',
  'before',
  'after',
  'since',
  'until',
  'till',
  'as',
  'than',
  'like',
  'although',
  'because',
  'while',
])

/** "Not returning to the series is [Quill]": a participle that opens the sentence has its subject behind "is". */
function inverted(units: readonly Unit[], chain: Chain, next: Chain | undefined): readonly Phrase[] | null {
  const opens = units
    .slice(0, chain.from)
    .every((u) => u.pos === 'ADV' || u.pos === 'PART' || u.lower === '“')
  const copula = next?.verbs.length === 1 && next.verbs[0]?.form.lemma === 'be'
  if (!opens || !copula || chain.verbs[0]?.form.kind !== 'ing') return null
  const phrases = coordinatedAt(units, next.to, units.length)
  return hasMention(units, phrases) ? phrases : null
}

/** "[Harbour Nights], which [Vantage] will release": before the subject stands "which", and before that the object. */
function relativeObject(units: readonly Unit[], subject: readonly Phrase[]): readonly Phrase[] {
  const first = subject[0]
  const pronoun = first === undefined ? undefined : units[first.from - 1]
  if (
    first === undefined ||
    pronoun === undefined ||
    !RELATIVES.has(pronoun.lower) ||
    pronoun.pos === 'SCONJ'
  )
    return []
  return antecedent(units, first.from - 1, 0)
}

/** What "who" at unit `at` stands for: the phrase before it, over a comma and an apposition. */
function antecedent(units: readonly Unit[], at: number, start: number): readonly Phrase[] {
  const end = units[at - 1]?.lower === ',' ? at - 1 : at
  const near = coordinatedBefore(units, end, start)
  const last = near.at(-1)
  if (last === undefined) return []
  if (hasMention(units, near) || units[at - 1]?.lower !== ',')
    return near.length > 1 && units[at - 1]?.lower === ',' ? [last] : near
  const aside = asideStart(units, at - 1)
  return aside > 0 ? coordinatedBefore(units, aside, start) : near
}

/** The comma that opens the aside which the comma at `close` ends: "Quill[, 34,] will". At most one clause long. */
function asideStart(units: readonly Unit[], close: number): number {
  for (let i = close - 1; i > 0 && i > close - ASIDE_REACH; i--) {
    if (units[i]?.lower !== ',') continue
    const before = units[i - 1]
    if (
      before !== undefined &&
      (before.mention !== undefined || before.pos === 'NOUN' || before.pos === 'PROPN')
    )
      return i
  }
  return -1
}
const ASIDE_REACH = 24

/** "Directed by Ana Reyes, [the film] …": a participle that opens the sentence belongs to the phrase after its comma. */
function participleSubject(units: readonly Unit[], chain: Chain): readonly Phrase[] {
  const kind = chain.verbs[0]?.form.kind
  if (kind === 'base' || kind === 'third') return []
  for (let i = chain.to; i < units.length; i++) {
    if (units[i]?.lower === ',') return coordinatedAt(units, i + 1, units.length).slice(0, 1)
  }
  return []
}

/** The right edge: the next verb's own subject does not belong to this one. */
function rightEnd(units: readonly Unit[], chain: Chain, next: Chain | undefined, end: number): number {
  if (next === undefined || isInfinitive(units, next)) return end
  const kind = next.verbs[0]?.form.kind
  const finite =
    kind === 'third' ||
    kind === 'past' ||
    kind === 'base' ||
    next.modal !== undefined ||
    kind === 'past or participle'
  if (!finite) return end
  const subject = phraseBefore(units, end, chain.to)
  if (subject === null) return end
  const joint = units[subject.from - 1]
  const opens =
    joint === undefined || SUBORDINATORS.has(joint.lower) || joint.lower === 'and' || joint.lower === ','
  return opens ? subject.from : end
}

/** "the role of [Nightjar] went", "scripts for [Harbour Nights] are written": what hangs on the subject, as `subject>of`. */
function fillBehindSubject(
  units: readonly Unit[],
  subject: readonly Phrase[],
  end: number,
  slots: Map<string, readonly Phrase[]>,
): void {
  let at = subject.at(-1)?.to ?? end
  while (at < end && units[at]?.pos === 'ADP') {
    const phrases = coordinatedAt(units, at + 1, end)
    const last = phrases.at(-1)
    if (last === undefined) return
    slots.set(`subject>${units[at]?.lower}`, phrases)
    at = last.to
  }
}

/** Object and prepositional phrases up to `stop`. The first of a kind keeps the slot. */
function fillRight(
  units: readonly Unit[],
  from: number,
  stop: number,
  slots: Map<string, readonly Phrase[]>,
): void {
  let i = from
  let preposition: string | undefined
  while (i < stop) {
    const unit = units[i]
    if (unit === undefined || CLAUSE_ENDS.has(unit.lower)) return
    if (unit.mention === undefined && (unit.pos === 'ADP' || unit.lower === 'to' || unit.lower === 'as')) {
      preposition = unit.lower
      i++
      continue
    }
    const phrases = coordinatedAt(units, i, stop)
    const last = phrases.at(-1)
    if (last === undefined) {
      if (RELATIVES.has(unit.lower)) return
      i++
      continue
    }
    const slot = preposition ?? 'object'
    if (slot === 'as' && belongsToName(units, i - 1, from)) {
      preposition = undefined
      i = last.to
      continue
    }
    const detached =
      preposition === undefined && units.slice(from, phrases[0]?.from).some((u) => u.lower === ',')
    const room = slots.get(slot)
    if (room === undefined && !detached) slots.set(slot, phrases)
    else if (room !== undefined && slot !== 'by' && slot !== 'object') slots.set(slot, [...room, ...phrases])
    preposition = undefined
    i = afterBrackets(units, last.to, stop)
  }
}
/** "…, alongside [Quill] as [Nightjar]": after a comma, "as" says it of the name before it and not of the verb. */
function belongsToName(units: readonly Unit[], as: number, from: number): boolean {
  const named = units[as - 1]?.mention?.referent.type === 'person' || units[as - 1]?.lower === ')'
  return named && units.slice(from, as).some((u) => u.lower === ',')
}

const CLAUSE_ENDS = new Set([
  ';',
  '—',
  '–',
  '.',
  '?',
  '!',
  '”',
  '“',
  'because',
  'while',
  'although',
  'but',
  'who',
  'which',
  'where',
  'when',
  'if',
])

const hasMention = (units: readonly Unit[], phrases: readonly Phrase[]) =>
  phrases.some((p) => units.slice(p.from, p.to).some((u) => u.mention !== undefined))
