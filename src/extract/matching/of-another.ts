import { CREDIT_NOUNS, DESCRIPTIONS } from '../../find/index.ts'
import type { Unit } from '../clauses/units.ts'
import type { Verb } from '../clauses/verbs.ts'

/** "the Vantage *sitcom* Low Water", "film and television *composer* Ivo Brandt": not that of what the text is about, though nothing else is named that is known. */
export function isOfAnother(units: readonly Unit[], at: number): boolean {
  const noun = units[at]?.lower ?? ''
  const next = units[at + 1]
  if (DESCRIPTIONS.get(noun) === 'work') return isUnread(next) || isUnreadBetweenCommas(units, at)
  // "*Tickets* go on sale May 4".
  if (noun === 'sale') return units.slice(0, at).some((u) => SOLD.has(u.lower))
  return CREDIT_NOUNS.has(noun) && GENERAL.has(units[at - 1]?.lower ?? '')
}
const isUnread = (unit: Unit | undefined) =>
  unit?.pos === 'PROPN' && (unit.mention === undefined || unit.mention.guessed === true)

/** "its only new *comedy* of the season, *Low Water*, …". */
function isUnreadBetweenCommas(units: readonly Unit[], at: number): boolean {
  const comma = units.slice(at + 1, at + APPOSED).findIndex((u) => u.lower === ',')
  const name = at + 2 + comma
  return comma >= 0 && isUnread(units[name]) && units[name + 1]?.lower === ','
}
/** "*A new film* in the vein of Dry Dock is set for an August *release*": a work that nobody has named is no work that the text is about. */
export const isOfNewcomer = (units: readonly Unit[], at: number, verb: Verb | undefined): boolean =>
  verb !== undefined &&
  verb.at < at &&
  verb.slots
    .get('subject')
    ?.some(
      ({ from, head }) =>
        units[head]?.mention === undefined &&
        NEWCOMERS.has(units[from]?.lower ?? '') &&
        DESCRIPTIONS.get(units[head]?.lower ?? '') === 'work',
    ) === true
const NEWCOMERS = new Set(['a', 'an', 'another'])

/** Units from the noun to the comma: "of the season". */
const APPOSED = 6
const SOLD = new Set('ticket tickets seats passes merchandise'.split(' '))
/** What somebody works in altogether; "series creator" and "show star" mean one. */
const GENERAL = new Set(
  'film movie television tv stage theatre theater comics music radio soap sf sci-fi horror hollywood broadway'.split(
    ' ',
  ),
)
