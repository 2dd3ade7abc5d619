import type { Document, Mention } from '../../find/index.ts'

/** What the words beside a name tell of its work. */
export interface Standing {
  readonly awaited: ReadonlySet<string>
  readonly known: ReadonlySet<string>
}

/**
 * Works that the words beside their names call to come, whatever the article claims of them: "the upcoming [Dry Dock]", "the trailer for
 * [Dry Dock]", "[Dry Dock] will follow a diver"; and those that they call known: "the hit series [Dry Dock]". One look at each name.
 */
export function standingOfWorks({ tokens }: Document, mentions: readonly Mention[]): Standing {
  const found = new Set<string>()
  const known = new Set<string>()
  const word = (at: number) => tokens[at]?.lower ?? ''
  for (const { referent, from, to, kind } of mentions) {
    if (referent.type !== 'work' || kind === 'pronoun' || found.has(referent.name)) continue
    const before = MARKS.has(word(from - 1)) ? from - 1 : from
    const behind = MARKS.has(word(to)) ? to + 1 : to
    const loved = [1, 2, 3].find((n) => LOVED.has(word(before - n)))
    if (loved !== undefined && !isParted(tokens, before - loved + 1, before)) known.add(referent.name)
    const ahead = [1, 2, 3].find((n) => AWAITED.has(word(before - n)))
    // "the upcoming third season *of* [Dry Dock]", "the upcoming sequel *to* it", "the upcoming third *season* [Dry Dock] episodes": something else.
    const parted = PARTS.has(word(before - 1)) || tokens[before - 1]?.pos === 'ADP'
    const awaited = ahead !== undefined && !parted
    const pictured = LINKS.has(word(before - 1)) && TRAILERS.has(word(before - 2))
    // "on the *set of* [Dry Dock]".
    const filmed = word(before - 1) === 'of' && word(before - 2) === 'set'
    const will = (word(behind) === 'will' || word(behind) === "'ll") && TELLS.has(word(behind + 1))
    if (
      awaited ||
      pictured ||
      filmed ||
      will ||
      isPilot(tokens, before, behind) ||
      isToBeMade(tokens, before)
    )
      found.add(referent.name)
  }
  return { awaited: found, known }
}

/** "the pilot [Dry Dock]", "[Dry Dock], the vampire-lawyer *pilot*": nobody has seen it. */
function isPilot(tokens: Document['tokens'], before: number, behind: number): boolean {
  if (tokens[before - 1]?.lower === 'pilot') return true
  if (tokens[behind]?.lower !== ',' || tokens[behind + 1]?.pos !== 'DET') return false
  const aside = tokens.slice(behind + 2, behind + 2 + ASIDE)
  const noun = aside.findIndex((t) => t.lower === 'pilot')
  return noun >= 0 && aside.slice(0, noun).every((t) => t.pos !== 'PUNCT' || t.text === '-')
}
const ASIDE = 5

/** "*will* next *topline* the limited series [Dry Dock]", "is set *to direct* [Dry Dock]"; not "will direct an episode *of* [Dry Dock]". */
function isToBeMade(tokens: Document['tokens'], before: number): boolean {
  for (let at = before - 1; at > before - MAKING_REACH; at--) {
    const token = tokens[at]
    if (token === undefined || token.pos === 'ADP' || token.pos === 'PUNCT') return false
    if (!MAKING.has(token.lower)) continue
    return [1, 2, 3].some((n) => FUTURE.has(tokens[at - n]?.lower ?? ''))
  }
  return false
}
/** Tokens from the verb to the name. */
const MAKING_REACH = 8
const MAKING = new Set(['topline', 'headline', 'anchor', 'helm', 'direct', 'write', 'pen', 'produce'])
const FUTURE = new Set(['will', "'ll", '’ll', 'to'])

/** "the award-winning writer *of* [Dry Dock]". */
const isParted = (tokens: Document['tokens'], from: number, to: number) =>
  tokens.slice(from, to).some((t) => t.pos === 'ADP' || t.pos === 'PUNCT' || t.lower === 'behind')
const LOVED = new Set(
  'hit long-running classic cult beloved award-winning acclaimed popular best-loved longest-running'.split(
    ' ',
  ),
)

const PARTS = new Set(['season', 'seasons', 'episode', 'episodes', 'finale'])
const MARKS = new Set(['“', '”', '"', '‘', '’', "'"])
const LINKS = new Set(['for', 'of'])
const TRAILERS = new Set(['trailer', 'trailers', 'teaser', 'teasers'])
const AWAITED = new Set(
  'upcoming forthcoming planned proposed long-gestating long-awaited awaited mooted'.split(' '),
)
/** What a work does that nobody has seen; one that has been on may "return" or "end". */
const TELLS = new Set(
  'tell follow star center centre focus explore chronicle feature adapt introduce open premiere debut launch bow shoot film pick'.split(
    ' ',
  ),
)
