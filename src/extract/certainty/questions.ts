import type { Sentence } from '../../find/index.ts'
import type { Unit } from '../clauses/units.ts'

/**
 * Where the question ends that the unit `trigger` stands in, or -1 where nothing is asked there; a headline may go on: "Is Nightjar dying? What we
 * know".
 */
export function questionMark(units: readonly Unit[], sentence: Sentence, trigger: number): number {
  if (isRhetorical(units) || isReasoning(units)) return -1
  if (sentence.in === 'title') {
    const end = units.findIndex((u, i) => i > trigger && (u.lower === '?' || u.lower === '.'))
    return units[end]?.lower === '?' ? end : -1
  }
  const last = units.findLastIndex((u) => u.lower === '?')
  return last >= units.length - 2 && !isAskedLater(units, trigger, last) ? last : -1
}

/** "[Nightjar] *returns*, but what about Owl?": a statement, and only then the question. */
function isAskedLater(units: readonly Unit[], trigger: number, mark: number): boolean {
  const asks = (i: number) => ASKS.has(units[i]?.lower ?? '')
  if (asks(0) || asks(1)) return false
  return units.some(
    (u, i) => i > trigger && i < mark && PARTS_QUESTION.has(u.lower) && asks(i + 1) && !asks(i - 1),
  )
}
const PARTS_QUESTION = new Set(['but', 'so', 'and', '—', '–', ':', ';'])
/** What a question begins with. */
const ASKS = new Set(
  'what who whom whose how where when why which will would can could may might should is are was were does do did has have'.split(
    ' ',
  ),
)

/** "*Why* did she leave?" takes for known that she did. */
const isReasoning = (units: readonly Unit[]) => units.slice(0, WHY_REACH).some((u) => u.lower === 'why')
const WHY_REACH = 3

/** "Did you know Quill directed it?" tells that she did. */
function isRhetorical(units: readonly Unit[]): boolean {
  const at = units.findIndex((u) => u.lower === 'know')
  return YOU.has(units[at - 1]?.lower ?? '') && units[at - 2]?.lower === 'did'
}
const YOU = new Set(['you', 'u', 'ya'])
