import {
  asOpensClause,
  coordinatedAt,
  coordinatedBefore,
  givesExamples,
  one,
  type Phrase,
} from '../clauses/phrases.ts'
import type { Unit } from '../clauses/units.ts'
import type { Verb } from '../clauses/verbs.ts'
import { listBehind } from './fillers.ts'
import type { Pair } from './lines.ts'
import { isPerson } from './part-links.ts'
import { isParticiple } from './verb-conditions.ts'

/** Whether "as" at unit `at` may give somebody's part. */
export const mayGiveRole = (units: readonly Unit[], at: number): boolean =>
  !NO_ROLE_BEFORE.has(units[at - 1]?.lower ?? '') &&
  units[at + 1]?.lower !== 'well' &&
  !givesExamples(units, at)

/** "[Quill] *as* [the Warden]", "[Quill] and [Vale] round out the cast *as* [Nightjar] and [Owl]": who plays whom by the "as" at unit `at`; null where it opens a clause. */
export function roleAt(units: readonly Unit[], verbs: readonly Verb[], at: number): Pair | null {
  const end = units[at - 1]?.lower === ',' || units[at - 1]?.lower === 'back' ? at - 1 : at
  const listed = coordinatedBefore(units, end, 0)
  const given = behindOwner(units, coordinatedAt(units, at + 1, units.length))
  // "as *two agents, [Nightjar] and [Owl]*".
  const roles = (given[0] === undefined ? undefined : listBehind(units, given[0])) ?? given
  if (isOwned(units, at)) return null
  const near = oneByOne(listed, roles) ? listed : listed.slice(-1)
  const placed = isPerson(units, near) || at === 0 ? null : placedBefore(units, at)
  const left = isPerson(units, near)
    ? near
    : at === 0
      ? behindComma(units, roles)
      : (placed ?? subjectBefore(units, verbs, at, roles))
  const right = left.length > 1 ? roles : roles.slice(0, 1)
  const after = units[right[0]?.to ?? units.length]
  const verbal = after?.mention === undefined && (after?.pos === 'VERB' || after?.pos === 'AUX')
  const role = units[right[0]?.head ?? -1]?.mention
  // "as she is busy", "known as the news came out": a clause, and no role.
  const clause =
    role?.kind === 'pronoun' ||
    (verbal && (role?.guessed === true || placed !== null)) ||
    (right[0] !== undefined && asOpensClause(units, at, right[0]))
  if (isJoined(units, left, right)) return null
  return left.length > 0 && right.length > 0 && !clause ? { link: 'as', left, right } : null
}

/** "as [Nightjar]'s adopted daughter *[Wren]*", and nobody by name as "[Nightjar]'s daughter": the part is what the first has. */
function behindOwner(units: readonly Unit[], roles: readonly Phrase[]): readonly Phrase[] {
  const owner = roles[0]?.to
  if (owner === undefined || !/^['’]s?$/.test(units[owner]?.lower ?? '')) return roles
  let at = owner + 1
  while (at < owner + OWNED && units[at]?.mention === undefined && DESCRIBES.has(units[at]?.pos ?? '')) at++
  return units[at]?.mention?.referent.type === 'character' && at > owner + 1 ? [one(at)] : roles
}
/** Units of the longest description of whom somebody has: "long-lost twin sister". */
const OWNED = 6
const DESCRIBES = new Set(['ADJ', 'NOUN', 'VERB', 'PUNCT'])

/** "Vale weighs *[Quill]'s casting* as [Nightjar]": the part is that of whose noun it is, and the noun's to tell. */
const isOwned = (units: readonly Unit[], as: number) =>
  units[as - 1]?.pos === 'NOUN' &&
  /^['’]s?$/.test(units[as - 2]?.lower ?? '') &&
  isPerson(units, [one(as - 3)])

/** "[Vale] joins *[Quill]* as [Owl]", "stars opposite *her* as [Owl]": the part is that of who joins; but "joins [Quill] as [Nightjar] and [Reyes] as [Owl]". */
function isJoined(
  units: readonly Unit[],
  [player, ...others]: readonly Phrase[],
  right: readonly Phrase[],
): boolean {
  if (player === undefined || others.length > 0 || !JOINING.has(units[player.from - 1]?.lower ?? ''))
    return false
  const behind = right.at(-1)?.to ?? units.length
  const next = units.findIndex(
    (u, n) => n >= behind && u.mention?.kind === 'name' && u.mention.referent.type === 'person',
  )
  const listed = next >= 0 && units.slice(next, next + LIST_REACH).some((u) => u.lower === 'as')
  const before = units.slice(0, player.from - 1)
  // "stars [Quill] as [Nightjar] opposite [Vale] as [Owl]".
  if (listed || before.some((u) => u.lower === 'as')) return false
  return before.some((u) => u.mention?.referent.type === 'person')
}
const JOINING = new Set('join joins joined joining opposite alongside'.split(' '))
/** Units from the next name of a list to its "as": ", and [Reyes], who is back *as* [Owl]". */
const LIST_REACH = 8

/** "as well as" gives more of the same, "dressed as" no part. */
const NO_ROLE_BEFORE = new Set(['well', 'dressed', 'disguised'])

/** "As [Nightjar], [Quill] is terrific." */
function behindComma(units: readonly Unit[], role: readonly Phrase[]): readonly Phrase[] {
  const comma = role[0]?.to ?? 0
  const named = units[comma]?.lower === ',' ? coordinatedAt(units, comma + 1, units.length).slice(0, 1) : []
  return isPerson(units, named) ? named : []
}

/** "With [Quill] *back behind the counter* as [Nightjar], …": who is somewhere, without a verb; null where nobody is. */
function placedBefore(units: readonly Unit[], as: number): readonly Phrase[] | null {
  let i = as - 1
  while (i > as - LONGEST_PLACE && units[i]?.mention === undefined && IN_PLACE.has(units[i]?.pos ?? '')) i--
  const place = units[i + 1]
  const placed = place?.pos === 'ADP' || (place?.lower === 'back' && units[i + 2]?.pos === 'ADP')
  const somebody = placed && i < as - 1 && isPerson(units, [one(i)])
  return somebody && OPENS_ABSOLUTE.has(units[i - 1]?.lower ?? ',') ? [one(i)] : null
}
const LONGEST_PLACE = 8
const IN_PLACE = new Set(['ADP', 'DET', 'NOUN', 'ADJ', 'ADV'])
const OPENS_ABSOLUTE = new Set(['with', ',', ';', ':', '—', '–', 'and'])

/** "[Quill] is exiting Harbour Nights after 13 years as [Nightjar]": whoever is the subject, unless the verb likens one to another or names anew: "[Quill] will relaunch the book as [Owl]". */
function subjectBefore(
  units: readonly Unit[],
  verbs: readonly Verb[],
  at: number,
  roles: readonly Phrase[],
): readonly Phrase[] {
  // "Opposite her is [Quill]*, last seen in Dry Dock,* as [Nightjar]": the aside tells of something else.
  const closed = units[at - 1]?.lower === ','
  const verb = verbs.findLast((v) => v.at < at && !(closed && isInAside(units, v)))
  if (verb === undefined) {
    // "[Quill], one of the finds of season two as [Nightjar], has been upped": the name that the sentence begins with.
    const first = units[0]?.mention?.referent.type === 'person' && units[1]?.lower === ',' ? [one(0)] : []
    return first
  }
  if (LIKENS.has(verb.lemma)) return []
  const subject = verb.slots.get('subject') ?? []
  if (isPerson(units, subject)) return oneByOne(subject, roles) ? subject : subject.slice(0, 1)
  // "New to the cast is [Wren], a stage actor, as [Pike]".
  const object = verb.lemma === 'be' ? (verb.slots.get('object') ?? []) : []
  return isPerson(units, object) ? object.slice(0, 1) : []
}

/** A participle that a comma parts from its subject. */
const isInAside = (units: readonly Unit[], verb: Verb) =>
  (verb.form === 'ing' || isParticiple(verb)) &&
  units.slice(verb.slots.get('subject')?.at(-1)?.to ?? verb.at, verb.at).some((u) => u.lower === ',')

/** "with [Quill] and [Vale] back as [Nightjar] and [Owl]", "[Quill] and [Vale] round out the cast as …": as many of the one as of the other. */
const oneByOne = (people: readonly Phrase[], roles: readonly Phrase[]) =>
  people.length > 1 && people.length === roles.length
const LIKENS = new Set(
  'describe know refer see regard treat view think consider relaunch rename rebrand retitle rechristen reissue repackage'.split(
    ' ',
  ),
)
