import { coordinatedAt, type Phrase } from './phrases.ts'
import type { Unit } from './units.ts'
import type { Verb } from './verbs.ts'

/** "[Quill] is leaving, *as is* [Vale]", "…, *and so will* [Vale]", "…, *as did* [Low Water]": whoever stands behind does the same. */
export function likewise(units: readonly Unit[], verbs: Verb[]): Verb[] {
  for (let i = 2; i < units.length - 2; i++) {
    const opens = units[i]?.lower === 'as' || (units[i]?.lower === 'so' && units[i - 1]?.lower === 'and')
    if (!opens || !AUXILIARIES.has(units[i + 1]?.lower ?? '')) continue
    const others = coordinatedAt(units, i + 2, units.length)
    const end = units[others.at(-1)?.to ?? 0]?.lower
    if (others.length > 0 && (end === undefined || ENDS.has(end))) joinSubject(units, verbs, i, others)
  }
  return verbs
}

/** The last verb before unit `at`, and those that it hangs on, get the others as subjects too. */
function joinSubject(units: readonly Unit[], verbs: Verb[], at: number, others: readonly Phrase[]): void {
  const last = verbs.findLast((v) => v.at < at && v.slots.has('subject'))
  const subject = last?.slots.get('subject')
  const type = (phrases: readonly Phrase[]) => units[phrases[0]?.head ?? -1]?.mention?.referent.type
  if (last === undefined || subject === undefined || type(subject) === undefined) return
  if (type(subject) !== type(others)) return
  const slots = new Map([...last.slots, ['subject', [...subject, ...others]] as const])
  verbs[verbs.indexOf(last)] = { ...last, slots }
}

const AUXILIARIES = new Set('is are was were will would has have had does do did'.split(' '))
const ENDS = new Set(['.', ',', ';', ')', 'and', 'but'])
