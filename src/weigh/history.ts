import type { Status } from '../model/index.ts'
import { type Evidence, STRENGTH, sideOf, strengthOf } from './evidence.ts'
import { verdictOf } from './ladder.ts'
import { LAPSES_AFTER, later } from './settlement/lapse.ts'
import { type Settlement, settledOn } from './settlement/settlement.ts'

/** One step of a proposition's story: from that day on it stood there, by that rule, because of that claim, fact or decision. */
export interface Transition {
  /** Undefined for what undated articles say, which was always so. */
  readonly day?: string | undefined
  readonly status: Status
  readonly rule: string
  readonly cause: string
}

/** What there is to know of a proposition: every claim on it, and what came of it. */
export interface Matter {
  readonly claims: readonly Evidence[]
  readonly settlements: readonly Settlement[]
  /** The day on which its time is over, where it has one: the date that it names, or its work's release. */
  readonly due?: string | undefined
}

/** Days that are given to what names its own time, once that is over. */
const GRACE = 60

/**
 * The story of a proposition, day by day, up to and with `until`: each change of its status with the cause. Later evidence never changes
 * an earlier line. The same claims give the same story in any order.
 */
export function historyOf(matter: Matter, until: string): Transition[] {
  const known = [...matter.claims.map((c) => c.published), ...matter.settlements.map((s) => s.day)]
  const days = [...new Set(known.map((day) => day ?? ALWAYS))].filter((day) => day <= until).sort()
  const steps: Transition[] = []
  days.forEach((day, n) => {
    const next = days[n + 1]
    take(steps, stateOn(matter, day), day)
    const lapsed = lapseOf(matter, day, steps.at(-1)?.status)
    if (lapsed !== undefined && lapsed <= until && (next === undefined || lapsed < next))
      take(steps, { status: 'lapsed', rule: 'its time passed', cause: matter.due ?? day }, lapsed)
  })
  return steps
}

/** The day of what is undated: before all others. */
const ALWAYS = ''

function take(steps: Transition[], state: Omit<Transition, 'day'>, day: string): void {
  if (steps.at(-1)?.status !== state.status) steps.push({ ...state, ...(day === ALWAYS ? {} : { day }) })
}

function stateOn(matter: Matter, day: string): Omit<Transition, 'day'> {
  const claims = matter.claims.filter((c) => (c.published ?? ALWAYS) <= day)
  const settled = settledOn([...matter.settlements, ...shownBy(claims)], day)
  if (settled !== undefined && !(settled.by === 'article' && settled.truth)) {
    return {
      status: settled.truth ? 'released' : 'debunked',
      rule: `settled by ${settled.by}`,
      cause: settled.cause,
    }
  }
  const { status, rule, claim } = verdictOf(claims)
  return { status, rule, cause: claim ?? '' }
}

/** Articles that report the finished work settle what was claimed of it. */
export function shownBy(claims: readonly Evidence[]): Settlement[] {
  return claims.flatMap((claim): Settlement[] => {
    const side = sideOf(claim)
    return strengthOf(claim) === STRENGTH.released && side !== 'neither'
      ? [{ truth: side === 'for', day: claim.published, by: 'article', cause: claim.id }]
      : []
  })
}

/** The day on which it lapses if nothing more is heard after `day`; undefined where it is settled, or an official word stands. */
function lapseOf(matter: Matter, day: string, status: Status | undefined): string | undefined {
  if (day === ALWAYS || status === undefined || !LAPSING.has(status)) return undefined
  if (matter.due !== undefined && matter.due >= day) return later(matter.due, GRACE)
  return later(day, LAPSES_AFTER)
}

/** What was confirmed or denied needs no further word. */
const LAPSING: ReadonlySet<Status> = new Set(['open', 'rumoured', 'reported', 'disputed'])
