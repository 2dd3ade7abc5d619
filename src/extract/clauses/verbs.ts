import { DERIVED_WORKS, JOB_DESCRIPTIONS } from '../../find/index.ts'
import type { VerbForm } from '../forms.ts'
import { isTalks } from './bargains.ts'
import { type Chain, chainsIn, isInfinitive } from './chains.ts'
import { afterAppositions } from './closed-appositions.ts'
import { coordinated, strandedAt } from './coordination.ts'
import { fronted, frontedPlace, inverted } from './inversion.ts'
import { likewise } from './likewise.ts'
import {
  afterBrackets,
  asOpensClause,
  beforeBrackets,
  coordinatedAt,
  coordinatedBefore,
  fusedAt,
  givesExamples,
  isTime,
  joinedNames,
  one,
  type Phrase,
  phraseBefore,
  placeOf,
  SUBJECT_PRONOUNS,
} from './phrases.ts'
import { contactObject, RELATIVES, relativeObject, relativePlace } from './relative-clauses.ts'
import { accompanying, subjectOf } from './subjects.ts'
import { areNamedPeople, opensWithNamed } from './told-apart.ts'
import type { Unit } from './units.ts'

/** A verb with what hangs on it. Units index the sentence's units. */
export interface Verb {
  readonly at: number
  readonly lemma: string
  readonly form: VerbForm['kind']
  readonly passive: boolean
  /** "not", "never", "n't" among its auxiliaries, or "no longer"; "without" before it. */
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
const SUBORDINATORS = new Set(
  'that because while although though when if whether since unless until before after as where why how but so ; : — –'.split(
    ' ',
  ),
)

/** The verbs of a sentence with their slots, in order of place. `formOf` knows the verbs that matter and their forms. */
export function verbsIn(units: readonly Unit[], formOf: (lower: string) => VerbForm | undefined): Verb[] {
  const chains = chainsIn(units, formOf)
  const verbs: Verb[] = []
  let last: Verb | undefined
  chains.forEach((chain, n) => {
    const before = chains[n - 1]
    const next = chains[n + 1]
    const behind = n === 0 ? fronted(units, chain) : null
    const turned = behind ?? inverted(units, chain, next)
    const subject = turned ?? subjectOf(units, chain, before, last)
    // "Cancelled: [Dry Dock]": behind the colon stands the subject.
    const colon = units[(turned?.[0]?.from ?? 0) - 1]?.lower === ':' ? turned?.[0]?.from : undefined
    const end = colon ?? next?.from ?? units.length
    const stop = rightEnd(units, chain, colon === undefined ? next : undefined, end)
    const main = hangsOnMain(units, subject, chain) ? mainOf(units, last) : undefined
    const perceived = isPerceived(units, chain, subject, last)
    const led = isInfinitive(units, chain) || perceived
    let governors: Verb[] = led && last !== undefined ? [...last.governors, last] : []
    // "It opens in May, *with Dry Dock to follow* in July": beside the verb before, and no part of what it does.
    if (led && accompanying(units, chain.from) !== null) governors = governors.slice(0, -1)
    for (const verb of chain.verbs) {
      const slots = new Map<string, readonly Phrase[]>()
      if (subject.length > 0) slots.set('subject', subject)
      fillBehindSubject(units, subject, verb.at, slots)
      const owner = nameInside(units, subject)
      // "[Nightjar] and [Owl]'s paths cross".
      if (owner >= 0) slots.set('subject>owner', coordinatedBefore(units, owner + 1, 0))
      if (main !== undefined) slots.set('main', main)
      const to = particleEnd(units, verb.at)
      if (verb === chain.verbs.at(-1)) {
        if (behind === null) fillRight(units, chain.to, stop, slots)
        else fillRight(units, 0, chain.from, slots)
        if (saysClause(units, verb.form.lemma, slots)) {
          slots.delete('object')
          slots.delete('object>owner')
        }
        const relatives = relativeObject(units, subject)
        const left = strandedAt(units, verb.at + 1)
        const bare = verb.passive && left === undefined
        const relative = relatives.length > 0 || bare ? relatives : contactObject(units, subject)
        const open = left ?? 'object'
        // "a part that he first played *last fall*".
        const free = slots.get(open)?.every((p) => isTime(units, p)) !== false
        if (relative.length > 0 && free) slots.set(open, relative)
        const opening = frontedPlace(units, subject)
        const place = relativePlace(units, subject) ?? opening ?? (perceived ? shownIn(units, last) : null)
        if (place !== null && (!slots.has(place.slot) || isOfUniverse(units, slots.get(place.slot))))
          slots.set(place.slot, place.phrases)
        if (opening?.span !== undefined) slots.set('span', [opening.span])
        // "Is [Nightjar] in it?": a copula that opens the sentence has its subject behind it.
        const asked =
          verb.at === 0 && subject.length === 0 && verb.form.lemma === 'be' ? slots.get('object') : undefined
        if (asked !== undefined) slots.set('subject', asked)
      }
      const made: Verb = {
        at: verb.at,
        lemma: verb.form.lemma,
        form: verb.form.kind,
        // "sees Nightjar *killed*" has no auxiliary.
        passive: verb.passive || (perceived && PARTICIPLES.has(verb.form.kind)),
        negated:
          (chain.negatedAt >= 0 && (chain.negatedAt < verb.at || chain.negatedAt === verb.at + 1)) ||
          isNotTo(units, verb.at) ||
          units[chain.from - 1]?.lower === 'without',
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
  return likewise(units, coordinated(units, afterAppositions(units, verbs)))
}

/** "in Dry Dock, where she first appeared *in the [Nightverse]*": of two places the work is the nearer. */
const isOfUniverse = (units: readonly Unit[], phrases: readonly Phrase[] = []) =>
  phrases.every(({ head }) => units[head]?.mention?.referent.type === 'universe')

/** "the decision *not to* renew it". */
const isNotTo = (units: readonly Unit[], at: number) =>
  units[at - 1]?.lower === 'to' && units[at - 2]?.lower === 'not'

/** "hopes to see [Nightjar] *meet* Owl", "won't have Nightjar *fighting*": what the object of such a verb does is no surer than the verb over it. */
function isPerceived(
  units: readonly Unit[],
  { modal, verbs }: Chain,
  subject: readonly Phrase[],
  last: Verb | undefined,
): last is Verb {
  if (modal !== undefined || last === undefined || subject[0]?.from !== last.to) return false
  const kind = verbs[0]?.form.kind ?? ''
  // "[Dry Dock] sees Nightjar *killed*".
  const done = PARTICIPLES.has(kind) && shownIn(units, last) !== null
  return (kind === 'base' || kind === 'ing' || done) && PERCEIVES.has(last.lemma)
}
const PARTICIPLES = new Set<string>(['participle', 'past or participle'])

/** What the subject of such a verb shows happens in it: "*[Dry Dock]* sees Nightjar die". */
function shownIn(
  units: readonly Unit[],
  last: Verb | undefined,
): { readonly slot: string; readonly phrases: readonly Phrase[]; readonly span: undefined } | null {
  const works = last?.slots.get('subject') ?? []
  const one = works.length === 1 && units[works[0]?.head ?? -1]?.mention?.referent.type === 'work'
  return one ? { slot: 'in', phrases: works, span: undefined } : null
}
const PERCEIVES = new Set(['see', 'watch', 'have', 'let', 'make', 'help'])

/** "[Dry Dock] picks up *where* [Harbour Nights] ends", "[Dry Dock] is coming, *with* [Vale] directing": a clause that tells of the one before. */
function hangsOnMain(units: readonly Unit[], subject: readonly Phrase[], chain: Chain): boolean {
  const before = units[(subject[0]?.from ?? 0) - 1]?.lower
  const does = chain.verbs[0]?.form.kind === 'ing' || isBound(units, chain)
  return before === 'where' || (before === 'with' && does)
}

/** What the main clause is about: the work that is its object, or else its subject. */
function mainOf(units: readonly Unit[], main: Verb | undefined): readonly Phrase[] | undefined {
  const isWork = ({ head }: Phrase) => units[head]?.mention?.referent.type === 'work'
  return mainSlots(main)
    .map((slot) => main?.slots.get(slot))
    .find((p) => p?.some(isWork))
}

/** Where it stands. "[Dry Dock] is a sequel *to Salt and Ash*, with Quill directing": what is said to be something is what the clause is about. */
export const mainSlots = (main: Verb | undefined): readonly string[] =>
  main?.lemma === 'be' ? ['object', 'subject'] : ['object', 'to', 'in', 'subject']

/** "has not *yet* been renewed", "*still* has not been", "has not been renewed for a third season *yet*". */
export const isYet = (units: readonly Unit[], verb: Verb): boolean =>
  [verb, ...verb.governors].some(
    ({ at, adverbs }) => adverbs.some((w) => YET.has(w)) || units[at - 1]?.lower === 'still',
  ) || endsWithYet(units, verb.to)
const YET = new Set(['yet', 'still'])

/** The clause of the verb that ends at `from` ends with "yet", or is followed by it: "not been renewed just *yet*". */
function endsWithYet(units: readonly Unit[], from: number): boolean {
  const yet = units.findIndex((u, i) => i >= from && u.lower === 'yet')
  const next = units[yet + 1]?.pos
  return yet >= 0 && yet <= from + YET_REACH && (next === undefined || next === 'PUNCT')
}
/** Units from a verb to the "yet" of its clause. */
const YET_REACH = 8

/** "up" in "show up in": one unit of particle right after the verb. */
function particleEnd(units: readonly Unit[], at: number): number {
  return PARTICLES.has(units[at + 1]?.lower ?? '') ? at + 2 : at + 1
}
const PARTICLES = new Set(['up', 'out', 'off', 'down', 'back', 'over', 'away', 'on', 'aboard', 'along'])

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
  // "will play Owl and [Vale] (Dry Dock) will play Nightjar".
  const subject = phraseBefore(units, beforeBrackets(units, end, chain.to), chain.to)
  if (subject === null) return end
  // "[Dry Dock] starring [Quill] and [Vale] *opens*": both are starring.
  if (
    opensWithNamed(units, chain) &&
    units[subject.from - 1]?.lower === 'and' &&
    areNamedPeople(units, [subject])
  )
    return end
  const joint = units[subject.from - 1]
  // "two years after [the series] ended": an event by the name of what it happens to.
  if (ENDS_OR_BEGINS.has(next.verbs.at(-1)?.form.lemma ?? '') && BEFORE_OR_AFTER.has(joint?.lower ?? ''))
    return end
  // "Joining her *as producers* are Vale and Reyes": jobs, and no subject.
  const isJob =
    joint?.lower === 'as' && JOB_DESCRIPTIONS.has(units[subject.head]?.lower.replace(/s$/, '') ?? '')
  const opens =
    joint === undefined || SUBORDINATORS.has(joint.lower) || joint.lower === 'and' || joint.lower === ','
  return opens && !isJob ? subject.from : end
}

const ENDS_OR_BEGINS = new Set(
  'end conclude finish begin start close wrap air premiere debut bow leave go'.split(' '),
)
const BEFORE_OR_AFTER = new Set(['before', 'after'])

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
    // "isn't sure [she] will stay": a subject begins a clause of its own.
    if (unit === undefined || CLAUSE_ENDS.has(unit.lower) || SUBJECT_PRONOUNS.has(unit.lower)) return
    // "is back (*no word* on who stars)": an aside.
    if (unit.lower === '(' && units[i + 1]?.mention === undefined) {
      const behind = afterBrackets(units, i, stop)
      if (behind === i) return
      i = behind
      continue
    }
    if (unit.mention === undefined && (unit.pos === 'ADP' || unit.lower === 'to' || unit.lower === 'as')) {
      if (unit.lower === 'as' && givesExamples(units, i)) return
      // "also returns, *as does* Vale as Owl": of another.
      if (unit.lower === 'as' && units[i + 1]?.pos === 'AUX') return
      preposition = unit.lower
      i++
      continue
    }
    const fused = preposition === undefined ? null : fusedAt(units, i)
    if (preposition !== undefined && fused !== null) {
      if (!slots.has(preposition)) slots.set(preposition, [fused])
      return
    }
    const listed = coordinatedAt(units, i, stop)
    const [only, ...others] = listed
    const alone = only !== undefined && others.length === 0 && units[only.head]?.pos === 'NOUN'
    const phrases = alone && preposition !== 'as' ? joinedNames(units, only, stop) : listed
    const last = phrases.at(-1)
    if (last === undefined) {
      if (RELATIVES.has(unit.lower)) return
      if (unit.pos === 'ADV' || unit.pos === 'ADJ')
        slots.set('adverb', [...(slots.get('adverb') ?? []), one(i)])
      // "is *at last* a member".
      if (unit.pos === 'ADJ' && units[i + 1]?.pos === 'DET') preposition = undefined
      i++
      continue
    }
    const slot = preposition === undefined ? 'object' : placeOf(units, preposition, last)
    // "hands a series order to [Dry Dock], a prequel *to* [Salt and Ash]": the noun's, not the verb's.
    if (
      slot === 'to' &&
      slots.has('to') &&
      DERIVED_WORKS.has(units[(phrases[0]?.from ?? 0) - 2]?.lower ?? '')
    ) {
      preposition = undefined
      i = last.to
      continue
    }
    if (
      (slot === 'as' && (belongsToName(units, i - 1, from) || asOpensClause(units, i - 1, last))) ||
      (slot === 'with' && doesSomething(units, last))
    ) {
      preposition = undefined
      i = last.to
      continue
    }
    // "opens on May 4 *and [Low Water]* on June 1": of another.
    const detached =
      preposition === undefined &&
      units.slice(from, phrases[0]?.from).some((u) => u.lower === ',' || u.lower === 'and')
    const room = slots.get(slot)
    if (room === undefined && !detached) {
      slots.set(slot, phrases)
      const owner = OWNED.has(slot) ? nameInside(units, phrases) : -1
      if (owner >= 0) slots.set(`${slot}>owner`, [one(owner)])
    } else if (slot === 'object' && room !== undefined && room.at(-1)?.to === phrases[0]?.from) {
      slots.set('object2', phrases)
      const owner = nameInside(units, phrases)
      if (owner >= 0) slots.set('object2>owner', [one(owner)])
    } else if (room !== undefined && mayGoOn(units, slot, (phrases[0]?.from ?? 0) - 2))
      slots.set(slot, [...room, ...phrases])
    preposition = undefined
    i = afterBrackets(units, last.to, stop)
  }
}
const OWNED = new Set(['object', 'into', 'on', 'to', 'with', 'from', 'through', 'out'])

/** "in May and *in* June"; who is named behind a second "by" did something else, but "by Quill in English *and by* Reyes in Spanish". */
const mayGoOn = (units: readonly Unit[], slot: string, before: number) =>
  slot !== 'object' && slot !== 'as' && (!OF_ITS_NOUN.has(slot) || units[before]?.lower === 'and')
/** A second of these stands behind another noun: "the role of Owl, the teacher *of* [Nightjar]". */
const OF_ITS_NOUN = new Set(['by', 'of'])

/** "Vantage announced *Dry Dock is* cancelled": what is announced is the clause, not Dry Dock. */
function saysClause(
  units: readonly Unit[],
  lemma: string,
  slots: ReadonlyMap<string, readonly Phrase[]>,
): boolean {
  const object = slots.get('object')?.at(-1)
  return object !== undefined && SAYING.has(lemma) && units[object.to]?.pos === 'AUX'
}
const SAYING = new Set('announce confirm reveal say tease deny claim promise hint report state'.split(' '))

/** "into *[Nightjar]'s* boots", and "hands *[Dry Dock]* series order", for headlines leave out the article between two objects. */
function nameInside(units: readonly Unit[], phrases: readonly Phrase[]): number {
  const only = phrases.length === 1 ? phrases[0] : undefined
  if (only === undefined || units[only.head]?.mention !== undefined) return -1
  // "her *[Dry Dock]* role".
  const first = units[only.from]?.mention
  const inside = units[only.from + 1]?.mention
  if (first?.kind === 'pronoun' && inside?.kind === 'name' && only.from + 1 < only.head) return only.from + 1
  if (first !== undefined) return only.from
  // "an early [second-season] order".
  return units.findIndex((u, i) => i > only.from && i < only.head && u.mention?.kind === 'season')
}

/** "produces it, with [Vale] *directing*", "with [Vale] *set* to direct", "with [Vale] *as [Owl]*": what hangs on the other verb, or says who he is. */
const doesSomething = (units: readonly Unit[], { to, head }: Phrase) =>
  units[head]?.mention !== undefined &&
  ((units[to]?.pos === 'VERB' && units[to]?.lower.endsWith('ing') === true) ||
    (units[to]?.lower === 'as' &&
      units[head]?.mention?.referent.type === 'person' &&
      units[to + 1]?.mention?.referent.type === 'character') ||
    (BOUND.has(units[to]?.lower ?? '') && units[to + 1]?.lower === 'to'))
/** "with [Vale] *set to direct*", "with [Vale] in talks *to direct*". */
const isBound = (units: readonly Unit[], { from, verbs }: Chain) =>
  BOUND.has(units[verbs[0]?.at ?? -1]?.lower ?? '') || isTalks(units[from - 1])
const BOUND = new Set('set attached due tapped poised slated expected scheduled'.split(' '))

/** "…, alongside [Quill] as [Nightjar]": after a comma, "as" says it of the name before it and not of the verb. */
// "Quill and Vale return, *the latter* as Owl".
function belongsToName(units: readonly Unit[], as: number, from: number): boolean {
  if (WHICH_OF_TWO.has(units[as - 1]?.lower ?? '')) return true
  const named = units[as - 1]?.mention?.referent.type === 'person' || units[as - 1]?.lower === ')'
  return named && units.slice(from, as).some((u) => u.lower === ',')
}

const WHICH_OF_TWO = new Set(['latter', 'former'])

const CLAUSE_ENDS = new Set([
  ';',
  '—',
  '–',
  '.',
  '?',
  '!',
  '”',
  '“',
  ')',
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
