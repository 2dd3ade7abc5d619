import { ENTITY_TYPES, type EntityType } from '../../model/index.ts'
import type { Argument, Frame, LinkFrame, NounFrame, Predicate, VerbFrame } from '../../predicates/index.ts'
import { formsOf, nounForms, type VerbForm } from '../forms.ts'
import { spokenSlots } from './things.ts'
import { type VerbCondition, verbConditionsOf } from './verb-conditions.ts'

/** One place where an argument may stand, out of a frame's `for:season|subject`. */
export interface Place {
  readonly slot: string
  readonly kind: (typeof KINDS)[number] | undefined
}

/** Where one argument is looked for, in order; `pair` takes this argument and the next from one coordination. */
export interface Lookup {
  readonly position: number
  readonly argument: Argument
  readonly places: readonly Place[]
  readonly optional: boolean
  readonly pair: boolean
}

/** A frame taken apart once, so that matching does no parsing. */
export interface Entry<F extends Frame> {
  readonly predicate: Predicate
  readonly frame: F
  readonly lookups: readonly Lookup[]
  /** For each argument that the frame needs, the types that may fill it, one bit each. */
  readonly needs: readonly number[]
  /** No argument can come from the focus alone: without a name nearby there is nothing to try. */
  readonly needsName: boolean
  /** For each argument that only stands in slots, and for each of `with`, the slots in which it may, one bit each; see `slotBit`. */
  readonly reach: readonly number[]
  /** What it asks of a verb; see `verbConditionsOf`. */
  readonly conditions: readonly VerbCondition[]
  /** The slots of a verb that it speaks of; see `spokenSlots`. */
  readonly spoken: ReadonlySet<string>
  /** It asks for a particle. */
  readonly particle: boolean
  /** Of a verb that leads to another it says nothing: "*starts* shooting in May" is about the shooting. */
  readonly ofLast: boolean
  readonly ofSeries: boolean
  readonly known: boolean
  readonly after: ReadonlySet<string> | undefined
  readonly over: ReadonlySet<string> | undefined
  readonly notOver: ReadonlySet<string> | undefined
  readonly like: ReadonlySet<string> | undefined
  readonly unlike: ReadonlySet<string> | undefined
}

/** The verb of frames that any verb triggers which none of its own reads, said of somebody by name. */
export const ANY_VERB = '*'

export type Voice = 'active' | 'passive'

/** The frames of verbs by lemma, apart by voice. */
export type VerbFrames = Readonly<Record<Voice, ReadonlyMap<string, readonly Entry<VerbFrame>[]>>>

/** The frames of all predicates by the word that triggers them, made once. */
export interface Lexicon {
  readonly verbs: VerbFrames
  readonly nouns: ReadonlyMap<string, readonly Entry<NounFrame>[]>
  readonly links: readonly Entry<LinkFrame>[]
  /** Every form of those verbs and nouns. */
  readonly triggers: ReadonlySet<string>
  /** Verb forms that the grammar must know: triggers, auxiliaries and the governors of certainty. */
  formOf(lower: string): VerbForm | undefined
  /** The frames that can match where only these types are named: one bit for each, see `bitOf`. */
  within(present: number): Lexicon
}

/** Compiles frames; `governors` are further verbs whose forms matter to the grammar. */
export function lexiconOf(predicates: readonly Predicate[], governors: Iterable<string>): Lexicon {
  const verbs = {
    active: new Map<string, Entry<VerbFrame>[]>(),
    passive: new Map<string, Entry<VerbFrame>[]>(),
  }
  const lemmas = new Set<string>()
  const nouns = new Map<string, Entry<NounFrame>[]>()
  const links: Entry<LinkFrame>[] = []
  for (const predicate of predicates) {
    for (const frame of predicate.frames) {
      if ('verb' in frame) {
        const entry = entryOf(predicate, frame)
        for (const lemma of frame.verb.split('|')) {
          const around = `${frame.under ?? lemma}|${frame.notUnder ?? lemma}|${frame.except ?? lemma}`
          for (const known of [lemma, ...around.split('|')]) lemmas.add(known)
          push(verbs[frame.voice ?? 'active'], lemma, entry)
        }
      } else if ('noun' in frame) {
        const entry = entryOf(predicate, frame)
        for (const noun of frame.noun.split('|')) {
          for (const form of nounForms(noun)) push(nouns, form, entry)
        }
      } else links.push(entryOf(predicate, frame))
    }
  }
  const forms = formsOf(new Set([...lemmas, ...governors, 'be', 'have', 'do', 'get']))
  const formOf = (lower: string) => forms.get(lower)
  const triggersOf = ({ verbs, nouns }: Pick<Lexicon, 'verbs' | 'nouns'>) => {
    const triggers = new Set([...verbs.active.keys(), ...verbs.passive.keys(), ...nouns.keys()])
    for (const [form, { lemma }] of forms)
      if (verbs.active.has(lemma) || verbs.passive.has(lemma)) triggers.add(form)
    return triggers
  }
  const narrowed = new Map<number, Lexicon>()
  const within = (present: number): Lexicon => {
    const known = narrowed.get(present)
    if (known !== undefined) return known
    const possible = ({ needs }: Entry<Frame>) => needs.every((types) => (types & present) !== 0)
    const some = {
      verbs: { active: filtered(verbs.active, possible), passive: filtered(verbs.passive, possible) },
      nouns: filtered(nouns, possible),
    }
    const made: Lexicon = {
      ...some,
      links: links.filter(possible),
      triggers: triggersOf(some),
      formOf,
      within,
    }
    narrowed.set(present, made)
    return made
  }
  return { verbs, nouns, links, triggers: triggersOf({ verbs, nouns }), formOf, within }
}

function filtered<T>(map: ReadonlyMap<string, readonly T[]>, keep: (value: T) => boolean): Map<string, T[]> {
  const kept = new Map<string, T[]>()
  for (const [key, values] of map) {
    const some = values.filter(keep)
    if (some.length > 0) kept.set(key, some)
  }
  return kept
}

function entryOf<F extends Frame>(predicate: Predicate, frame: F): Entry<F> {
  const verb: Partial<VerbFrame> = 'verb' in frame ? frame : {}
  const words: Partial<Pick<NounFrame, 'after' | 'over' | 'notOver' | 'like' | 'unlike'>> =
    'verb' in frame ? {} : frame
  // What is named is looked up before what is only in focus: another work of the sentence may be the other argument.
  const lookups = Object.entries(frame.args)
    .map(([spec, position]) => lookupOf(predicate, spec, position, verb.with))
    .toSorted((a, b) => Number(isFocus(a)) - Number(isFocus(b)))
  return {
    predicate,
    frame,
    lookups,
    needs: lookups.flatMap(({ argument, optional }) =>
      optional || argument.optional === true || argument.types === 'text' ? [] : [bitsOf(argument.types)],
    ),
    needsName: lookups.some((l) => !l.optional && !l.places.some((p) => p.slot === 'focus')),
    reach: [
      ...lookups.flatMap(reachOf),
      ...Object.keys(verb.with ?? {}).flatMap((slots) => bitsOfSlots(slots.split('|'))),
    ],
    conditions: 'verb' in frame ? verbConditionsOf(frame) : [],
    spoken: 'verb' in frame ? spokenSlots(frame) : NO_SLOTS,
    particle: verb.particle !== undefined,
    ofLast: verb.intransitive === true || verb.dated !== undefined,
    ofSeries: frame.ofSeries === true,
    known: frame.known === true,
    after: wordsOf(words.after),
    over: wordsOf(words.over),
    notOver: wordsOf(words.notOver),
    like: wordsOf(words.like),
    unlike: wordsOf(words.unlike),
  }
}

const NO_SLOTS: ReadonlySet<string> = new Set()

const wordsOf = (list: string | undefined) => (list === undefined ? undefined : new Set(list.split('|')))

const isFocus = ({ places }: Lookup) => places.some((p) => p.slot === 'focus')

/** The slots of an argument that the frame can't do without, or nothing where it may come from elsewhere. */
function reachOf({ argument, places, optional, pair }: Lookup): number[] {
  if (pair) return [slotBit(places[0]?.kind === 'pair' ? places[0].slot : 'subject')]
  if (optional || argument.types === 'text') return []
  return bitsOfSlots(places.map(({ slot }) => slot))
}

/** One bit for each of the slots, in one number; nothing where what is looked for may stand elsewhere. */
function bitsOfSlots(slots: readonly string[]): number[] {
  return slots.some((slot) => ELSEWHERE.has(slot))
    ? []
    : [slots.reduce((bits, slot) => bits | slotBit(slot), 0)]
}
const ELSEWHERE = new Set(['focus', 'itself', 'verb'])

/** The bit of a slot. The commonest have one each, all others share the last. */
export function slotBit(slot: string): number {
  return SLOT_BITS.get(slot) ?? SHARED_BIT
}
const SHARED_BIT = 1 << 29
const SLOT_BITS = new Map(
  'subject object to in for as of by with on from at into subject>of after before about alongside opposite during between against until through via since behind over'
    .split(' ')
    .map((slot, n) => [slot, 1 << n]),
)

/** One bit for each entity type among `types`. */
function bitsOf(types: readonly EntityType[]): number {
  return types.reduce((bits, type) => bits | bitOf(type), 0)
}

/** The bit of one entity type. */
export const bitOf = (type: EntityType) => TYPE_BITS[type]
const TYPE_BITS = Object.fromEntries(ENTITY_TYPES.map((type, n) => [type, 1 << n])) as Record<
  EntityType,
  number
>

function lookupOf(predicate: Predicate, spec: string, position: number, words: VerbFrame['with']): Lookup {
  const argument = predicate.args[position]
  if (argument === undefined)
    throw new Error(`${predicate.name}: a frame fills argument ${position}, which there is not`)
  const own = spec.replace('?', '').split('|').map(placeOf)
  const places = argument.types[0] === 'character' ? [...own, ...partsNamed(own, words)] : own
  return {
    position,
    argument,
    places,
    optional: spec.endsWith('?'),
    pair: places[0]?.slot === 'subjects' || places[0]?.kind === 'pair',
  }
}

/** Who is "the role *of* [Nightjar]" is meant by "the role" as well, where the article tells whose it is. */
function partsNamed(places: readonly Place[], words: VerbFrame['with'] = {}): Place[] {
  if (!places.some(({ slot }) => NAMES_PART.has(slot))) return []
  return Object.entries(words).flatMap(([slots, list]) =>
    list.split('|').includes('role') ? slots.split('|').map((slot): Place => ({ slot, kind: 'part' })) : [],
  )
}
const NAMES_PART = new Set(['of', 'as', 'subject>of'])

const KINDS = [
  'pair',
  'season',
  'episode',
  'topic',
  'newest',
  'series',
  'it',
  'untitled',
  'whole',
  'first',
  'last',
  'name',
  'former',
  'head',
  'part',
  'own',
  'remake',
  'reboot',
] as const

function placeOf(text: string): Place {
  const [slot = text, kind] = text.split(':')
  return { slot, kind: KINDS.find((k) => k === kind) }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
