import type { Origin, Referent } from './document.ts'
import { DESCENTS } from './work-nouns.ts'

/**
 * What a known work without a title comes from, where its name tells: "Harbour Nights spin-off", "Spanish remake of Harbour Nights", "Harbour
 * Nights stage version". `workNamed` gives the work of a name, if any bears it.
 */
export function originByName(
  name: string,
  workNamed: (name: string) => Referent | undefined,
): Origin | undefined {
  const [, kind, base] = OF_BASE.exec(name) ?? []
  const ofBase = kind === undefined ? [] : nounsOf(kind.split(' '))
  if (base !== undefined && ofBase.length > 0) {
    const work = workNamed(base)
    return work === undefined ? undefined : { work, nouns: ofBase }
  }
  const words = name.split(' ')
  // The longest name before the words that say what it is: "Harbour Nights 2 *reboot*", "Harbour Nights *Japanese remake*".
  for (let end = words.length - 1; end > 0 && end >= words.length - PHRASE; end--) {
    const nouns = nounsOf(words.slice(end))
    const work = nouns.length === 0 ? undefined : workNamed(words.slice(0, end).join(' '))
    if (work !== undefined) return { work, nouns }
  }
  return undefined
}

/** "prequel spin-off" is both. */
function nounsOf(words: readonly string[]): string[] {
  const last = words.at(-1) ?? ''
  if (ADAPTATIONS.test(words.join(' '))) return ['adaptation']
  if (last === 'version') return words.length > 1 ? ['remake'] : []
  const behind = last === 'series' || last === 'film' || last === 'movie' ? words.slice(0, -1) : words
  if (behind.at(-1) === 'companion') return ['spin-off']
  return DESCENTS.has(behind.at(-1) ?? '') ? behind.filter((word) => DESCENTS.has(word)) : []
}
/** "film version", "musical adaptation", but "Hindi version": that is a remake. */
const ADAPTATIONS =
  /(?:^|[ -])(?:adaptation|(?:film|movie|screen|stage|musical|live-action|animated|anime|television|tv|radio|game) version)$/iu
const OF_BASE = /^(\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)*?) (?:to|of|from) (.+)$/u
/** Words behind the name of the work that it comes from. */
const PHRASE = 3
