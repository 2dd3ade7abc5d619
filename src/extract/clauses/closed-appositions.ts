import type { Unit } from './units.ts'
import type { Verb } from './verbs.ts'

/**
 * "Vantage has renewed Dry Dock, *a drama starring Mara Quill,* for a third season": what stands behind the comma that closes an apposition hangs on the
 * verb before it, and not on the participle in it.
 */
export function afterAppositions(units: readonly Unit[], verbs: Verb[]): Verb[] {
  for (let n = 1; n < verbs.length; n++) {
    const [main, inside] = [verbs[n - 1], verbs[n]]
    if (main === undefined || inside === undefined || !isApposed(units, main, inside)) continue
    const behind = [...inside.slots].filter(
      ([slot, [first]]) =>
        first !== undefined &&
        units[first.from - 1]?.lower === slot &&
        units[first.from - 2]?.lower === ',' &&
        first.from > inside.to + 1 &&
        !main.slots.has(slot),
    )
    if (behind.length === 0) continue
    const moved = new Set(behind.map(([slot]) => slot))
    verbs[n - 1] = { ...main, slots: new Map([...main.slots, ...behind]) }
    verbs[n] = { ...inside, slots: new Map([...inside.slots].filter(([slot]) => !moved.has(slot))) }
  }
  return verbs
}

/** The participle's subject is the other verb's object, or opens an apposition to it. */
function isApposed(units: readonly Unit[], main: Verb, inside: Verb): boolean {
  const object = main.slots.get('object')?.at(-1)
  const subject = inside.slots.get('subject')?.[0]
  if (object === undefined || subject === undefined || units[inside.at - 1]?.pos === 'AUX') return false
  const bare = inside.form === 'ing' || inside.form === 'participle' || inside.form === 'past or participle'
  const opens = subject.from === object.to + 1 || subject.from === object.from
  return bare && opens && units[object.to]?.lower === ','
}
