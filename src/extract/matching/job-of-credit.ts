import type { Role } from '../../predicates/index.ts'
import type { Unit } from '../clauses/units.ts'
import type { Match } from './match.ts'

/**
 * The job that a sentence gives whoever is named before a credit ("[Quill] ([Dry Dock])"): a verb right behind it ("… will direct"), or else the
 * nearest word before the name that tells one ("*creators* include [Quill] ([Dry Dock]), …"). The credit is then for the same. Undefined where
 * nothing tells it; null for a job that is no role: "[Quill] ([Dry Dock]) *designs* the characters".
 */
export function jobOfCredit(units: readonly Unit[], { args: [who, work] }: Match): Role | null | undefined {
  const at = units.findIndex((u) => u.mention !== undefined && u.mention === who?.mention)
  const named = units.findIndex((u) => u.mention !== undefined && u.mention === work?.mention)
  if (at < 0 || named < 0) return undefined
  const close = units.findIndex((u, i) => i > named && u.lower === ')')
  const bracketed = units.slice(at, named).some((u) => u.lower === '(')
  const start = afterOthers(units, bracketed ? close + 1 : named + 1)
  let served = false
  for (let i = start; i < Math.min(units.length, start + REACH); i++) {
    const unit = units[i]
    if (unit === undefined || unit.mention !== undefined || ENDS.has(unit.lower)) break
    const deed = DEEDS.get(unit.lower)
    // "has *scored the role* of Nightjar" writes no music.
    if (deed === 'composer' && units.slice(i, i + REACH).some((u) => GAINED.has(u.lower))) return 'actor'
    if (deed !== undefined) return deed
    if (OTHER_JOBS.has(unit.lower)) return null
    // "is serving *as chief director*".
    served ||= SERVES.has(unit.lower)
    const job = served ? JOBS.get(unit.lower) : undefined
    if (job !== undefined) return job
  }
  // "a new film from [Quill] ([Dry Dock])": who made it, in whatever job.
  if (units[at - 1]?.lower === 'from') return null
  for (let i = at - 1; i >= 0; i--) {
    const job = JOBS.get(units[i]?.lower ?? '')
    if (job !== undefined) return job
  }
  return undefined
}

/**
 * "*Director* [Quill] will return for Dry Dock", "[Quill], the *writer*, is back": in that job; null for one that is no role ("*editor* [Quill] has
 * joined it"), undefined where none is told.
 */
export function jobBeforeName(units: readonly Unit[], { args: [who] }: Match): Role | null | undefined {
  const at = units.findIndex((u) => u.mention !== undefined && u.mention === who?.mention)
  const lower = (i: number) => units[i]?.lower ?? ''
  const aside = lower(at + 1) === ',' && lower(at + 2) === 'the' && lower(at + 4) === ','
  const before = lower(at - 1) === ',' && lower(at + 1) === ',' ? at - 2 : at - 1
  const place = aside ? at + 3 : before
  const job = lower(place)
  // "*casting* director Mara Quill".
  if (OTHER_JOBS.has(job) || (units[place]?.mention === undefined && OF_ANOTHER_TRADE.has(lower(place - 1))))
    return null
  // "*Writer-creator* Mara Quill is also back."
  return JOBS.get(job) ?? JOBS.get(job.split('-')[0] ?? '')
}
const OF_ANOTHER_TRADE = new Set('casting art musical technical creative stunt'.split(' '))

/** Verbs for coming to a work, in whatever job. */
export const COMES_TO_WORK: ReadonlySet<string> = new Set(
  'join board sign add attach hire book recruit bring return come tap enlist'.split(' '),
)

/** "[Quill] ([Dry Dock]) *and [Vale] ([Salt and Ash])* are producing": past others of one list, each with brackets. */
function afterOthers(units: readonly Unit[], behind: number): number {
  let i = behind
  while (i < units.length) {
    // "[Quill] ([Dry Dock]) *and stars* [Vale]" goes on with another verb.
    const joint = JOINTS.has(units[i]?.lower ?? '') && units[i + 1]?.pos !== 'VERB'
    const joined = joint || units[i]?.mention?.referent.type === 'person'
    const close = units[i]?.lower === '(' ? units.findIndex((u, n) => n > i && u.lower === ')') : -1
    if (!joined && close < 0) return i
    i = joined ? i + 1 : close + 1
  }
  return i
}
const JOINTS = new Set([',', 'and', '&'])

/** Units from the brackets to the verb: "is set to executive produce". */
const REACH = 7
const GAINED = new Set('role part lead spot gig'.split(' '))
/** What makes the noun behind it somebody's job. */
const SERVES = new Set(['is', 'are', 'was', 'be', 'as'])
const ENDS = new Set([',', ';', '.', ':', '(', 'who', 'whose', 'and'])

function rolesOf(table: Readonly<Partial<Record<Role, string>>>): ReadonlyMap<string, Role> {
  return new Map(
    Object.entries(table).flatMap(([role, words]) =>
      words.split(/\s+/).map((word) => [word, role as Role] as const),
    ),
  )
}

/** Done behind the camera and in the office. */
const OTHER_JOBS = new Set(
  `design designs designed designing designer edit edits edited editing editor animate animates animated animating animator illustrate illustrates illustrated
   illustrating illustrator draw draws drew drawing shoots lenses cinematographer choreographs choreographer president agent manager coordinator supervisor
   photographer costumier`.split(/\s+/),
)

const DEEDS = rolesOf({
  actor:
    'star stars starred starring joins joined join plays play voices appear appears appeared appearing guest guest-stars recur recurs',
  director: 'direct directs directed directing helm helms helmed helming co-direct co-directs',
  writer: 'write writes wrote writing penned pen pens scripts scripting co-write co-writes co-wrote',
  creator: 'created creates co-created co-creates',
  producer: 'produce produces produced producing',
  showrunner: 'showrun showruns showrunning',
  composer: 'compose composes composed composing scores scored scoring',
  host: 'host hosts hosted hosting',
})

const JOBS = rolesOf({
  actor: `actor actors actress actresses star stars starring starred cast casting co-star co-stars castmates join joins joined joining opposite alongside
    plays play played playing portrays voices voiced role`,
  director:
    'director directors co-director helmer helmers filmmaker filmmakers directed directing directs direct helmed helming',
  writer:
    'writer writers co-writer screenwriter screenwriters scribe scribes author authors novelist playwright written writing penned scripted script scripts screenplay teleplay',
  creator: 'creator creators co-creator co-creators created co-created',
  producer: 'producer producers produced producing produce exec',
  showrunner: 'showrunner showrunners co-showrunner',
  composer: 'composer composers composed score music',
  host: 'host hosts presenter presenters hosted presented',
})
