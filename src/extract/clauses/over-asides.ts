import { NAMING } from '../../find/index.ts'
import type { Chain } from './chains.ts'
import { asideStart } from './comma-asides.ts'
import { beforeBrackets, coordinatedAt, coordinatedBefore, isNamed, type Phrase } from './phrases.ts'
import { RELATIVES } from './relative-clauses.ts'
import { isVerbal, type Unit } from './units.ts'

/** "Quill (whose sister *lives* in Cork) signed on": a clause in brackets that ends at `end` is passed over with them; null where none does. */
export function overBrackets(units: readonly Unit[], end: number, start: number): readonly Phrase[] | null {
  const open = beforeBrackets(units, end, 0)
  const outside = open <= start && open < end ? coordinatedBefore(units, open, 0) : []
  return isNamed(units, outside) ? outside : null
}

/** "Quill, *along with* Vale, directed it": both did; "Quill, *with help from* Vale, directed it": she did. */
export function withCompany(units: readonly Unit[], comma: number): readonly Phrase[] | null {
  const aside = asideStart(units, comma)
  const opens = units[aside + 1]?.lower ?? ''
  if (aside <= 0 || !COMPANY.has(opens)) return null
  const near = coordinatedBefore(units, aside, 0)
  if (!isNamed(units, near) || units.slice(aside, comma).some(isVerbal)) return null
  const others = opens === 'with' ? [] : coordinatedBefore(units, comma, aside)
  return [...near, ...others.filter(({ head }) => units[head]?.mention?.kind === 'name')]
}
const COMPANY = new Set(['with', 'along', 'together', 'alongside'])

/** "Dry Dock, *like [Salt and Ash]*, is part of it": what is said of the one is said of the other. */
export function likenedIn(
  units: readonly Unit[],
  aside: number,
  [one]: readonly Phrase[],
): readonly Phrase[] {
  if (units[aside + 1]?.lower !== 'like') return []
  const others = coordinatedAt(units, aside + 2, units.length)
  const type = units[one?.head ?? -1]?.mention?.referent.type
  const same = others.every(({ head }) => {
    const mention = units[head]?.mention
    return mention?.kind === 'name' && mention.referent.type === type
  })
  return same && type !== undefined ? others : []
}

/**
 * "[Dry Dock], the finale of Harbour Nights, *killed* Owl": behind an apposition a form with an object is a past, unless the sentence has its verb behind
 * the next comma ("Nightjar, the thief, given a gun, *runs*").
 */
export function isFiniteBehind(units: readonly Unit[], chain: Chain, comma: number): boolean {
  const form = chain.verbs[0]?.form
  if (form?.kind !== 'past or participle' || NAMING.has(units[chain.verbs[0]?.at ?? -1]?.lower ?? ''))
    return false
  const aside = asideStart(units, comma)
  if (aside <= 0 || units.some((u, i) => i > chain.to && u.lower === ',' && isVerbal(units[i + 1])))
    return false
  if (isOnlyVerb(units, chain, aside)) return true
  const object = PARTICLES.has(units[chain.to]?.lower ?? '') ? chain.to + 1 : chain.to
  // "Quill, director of Dry Dock, *ended up directing* it".
  if (object > chain.to && units[object]?.pos === 'VERB' && units[object]?.lower.endsWith('ing')) return true
  if (units[object]?.mention === undefined && units[object]?.pos !== 'DET') return false
  // … and "Quill, *repped by* Birch & Vane, ended a six-year run".
  // … and "Quill, *who* made them cry, created it".
  const [opens, second] = [units[aside + 1], units[aside + 2]]
  return (
    opens?.pos === 'DET' || second?.lower === "'s" || isVerbal(opens) || RELATIVES.has(opens?.lower ?? '')
  )
}

/**
 * "Quill, best known for Dry Dock, *signed on* to it", "Dry Dock, a drama about a priest, *premiered* in 2011": a sentence has a finite verb, and no other
 * is left.
 */
function isOnlyVerb(units: readonly Unit[], { to, verbs }: Chain, aside: number): boolean {
  const before = units[aside - (CLOSING.has(units[aside - 1]?.lower ?? '') ? 2 : 1)]?.mention
  const lemma = verbs[0]?.form.lemma ?? ''
  if (before?.kind !== 'name') return false
  if (SOMEBODY.has(before.referent.type) ? STATES.has(lemma) : !COMES_OUT.has(lemma)) return false
  const rest = units.slice(to)
  const by = rest.slice(0, BY_REACH).some((u) => u.lower === 'by')
  const other = rest.some((u, i) => isVerbal(u) && !u.lower.endsWith('ing') && rest[i - 1]?.lower !== 'to')
  return !by && !other && !units.slice(0, aside).some(isVerbal)
}
const CLOSING = new Set(['”', '"', '’', "'"])
/** What works do, and what is done to none: "premiered" behind a comma is no participle, as "released" may be. */
const COMES_OUT = new Set('open wrap premiere debut bow arrive end return begin conclude start'.split(' '))
const SOMEBODY: ReadonlySet<string> = new Set(['person', 'character'])
/** Units from a participle to its "by". */
const BY_REACH = 5
/** Of these the participle says how somebody is: "Quill, 34, *known* for Dry Dock". */
const STATES = new Set('know base set see bear call title dress best seat arm attach repute'.split(' '))
const PARTICLES = new Set(['off', 'up', 'out', 'down', 'back'])
