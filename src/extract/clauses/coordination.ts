import { type Phrase, phraseAt } from './phrases.ts'
import type { Unit } from './units.ts'
import type { Verb } from './verbs.ts'

/**
 * "is written and directed by", "set to write and direct", "will write, direct and star in [Dry Dock]": verbs side by side share what stands
 * before and behind them.
 */
export function coordinated(units: readonly Unit[], verbs: Verb[]): Verb[] {
  const joints = jointsOf(units, verbs)
  for (let n = verbs.length - 2; n >= 0; n--) {
    const [first, second, joint] = [verbs[n], verbs[n + 1], joints.get(n)]
    if (first === undefined || second === undefined || joint === undefined || first.slots.size > 1) continue
    const behind = [...second.slots].filter(([slot]) => !slot.startsWith('subject'))
    const object = objectOf(units, second)
    const shared = joint.own ? [] : behind
    const slots = new Map([...first.slots, ...shared])
    if (object !== undefined && joint.stranded === undefined) slots.set('object', object)
    if (object !== undefined && joint.stranded !== undefined) slots.set(joint.stranded, object)
    verbs[n] = { ...first, slots }
  }
  for (let n = 1; n < verbs.length; n++) {
    const [first, second, joint] = [verbs[n - 1], verbs[n], joints.get(n - 1)]
    if (first === undefined || second === undefined || joint === undefined || joint.own) continue
    const participle = second.form === 'participle' || second.form === 'past or participle'
    const slots = new Map(second.slots)
    const subject = first.slots.get('subject')
    if (subject !== undefined) slots.set('subject', subject)
    const relative = relativeOf(first)
    const open = strandedAt(units, second.to) ?? 'object'
    if (relative !== undefined && !slots.has(open)) slots.set(open, relative)
    const passive = second.passive || (first.passive && participle)
    verbs[n] = { ...second, slots, passive, modal: second.modal ?? first.modal, governors: first.governors }
  }
  return verbs
}

/** "[Dry Dock], which [she] wrote, *directed* and *starred in*": the object before the subject is that of all. */
function relativeOf({ slots }: Verb): readonly Phrase[] | undefined {
  const [object, subject] = [slots.get('object'), slots.get('subject')]
  return (object?.at(-1)?.to ?? 1) <= (subject?.[0]?.from ?? 0) ? object : undefined
}

/** "the novel that it is based *on*": a preposition behind the verb that nothing follows. */
export function strandedAt(units: readonly Unit[], at: number): string | undefined {
  const word = units[at]?.lower ?? ''
  const next = units[at + 1]?.pos
  const ends = next === undefined || next === 'PUNCT' || next === 'AUX'
  return ends && STRANDED.has(word) ? word : undefined
}
/** Not those that are particles as well: "the series that Vantage picked *up*". */
const STRANDED = new Set(['on', 'in', 'for', 'from', 'with', 'to', 'by', 'at'])

/** How a verb is joined to the next one. */
interface Joint {
  /** The preposition that the first leaves without its object: "stars *in* and produces [Dry Dock]". */
  readonly stranded: string | undefined
  /** The second has auxiliaries or a subject of its own: "has written and *will* direct [Dry Dock]". */
  readonly own: boolean
}

/** For each verb that "and" or "or" joins to the next, or a comma in a list that ends so, how it does. */
function jointsOf(units: readonly Unit[], verbs: readonly Verb[]): ReadonlyMap<number, Joint> {
  const joints = new Map<number, Joint>()
  for (let n = verbs.length - 2; n >= 0; n--) {
    const [first, second] = [verbs[n], verbs[n + 1]]
    if (first === undefined || second === undefined) continue
    let i = first.to
    const stranded = units[i]?.pos === 'ADP' && opensJoint(units[i + 1]) ? units[i]?.lower : undefined
    if (stranded !== undefined) i++
    const comma = units[i]?.lower === ','
    if (comma) i++
    const and = JOINTS.has(units[i]?.lower ?? '')
    if (and) i++
    if (!and && !(comma && joints.has(n + 1))) continue
    // "Quill will write and *Vale* will direct [Dry Dock]".
    const other = second.slots.get('subject')
    const shares = other !== undefined && other[0]?.from === i && SHARES.has(first.lemma)
    if (shares) i = other.at(-1)?.to ?? i
    while (i < second.at && MODIFIES.has(units[i]?.lower ?? '')) i++
    const own = shares || i < second.at
    while (i < second.at && (units[i]?.pos === 'AUX' || units[i]?.pos === 'ADV')) i++
    if (i === second.at) joints.set(n, { stranded, own })
  }
  return joints
}

const opensJoint = (unit: Unit | undefined) => unit?.lower === ',' || JOINTS.has(unit?.lower ?? '')
const JOINTS = new Set(['and', 'or'])
/** "stars in and *executive* produces", "wrote and *also* directs". */
const MODIFIES = new Set(['executive', 'exec', 'also', 'then'])

/** What the last of joined verbs does it to, or in: "will write and star *in [Dry Dock]*", "will star in, and produce, *[Dry Dock]*". */
function objectOf(units: readonly Unit[], { slots, to }: Verb): readonly Phrase[] | undefined {
  const object = slots.get('object')
  const next = units[to]
  if (object !== undefined || next === undefined) return object
  if (PLACES.has(next.lower)) return slots.get(next.lower)
  const closed = next.lower === ',' ? phraseAt(units, to + 1, units.length) : null
  return closed !== null && units[closed.head]?.mention?.referent.type === 'work' ? [closed] : undefined
}
/** What is done to a work, so that one without an object has that of the verb behind it. */
const SHARES = new Set('write co-write pen script direct co-direct helm produce create'.split(' '))
const PLACES = new Set(['in', 'on'])
