import { foldName } from '../model/index.ts'
import type { NameResolution } from '../universe/index.ts'

/** Other wordings that one question is asked in, at the most. */
const MOST_WORDINGS = 20

/**
 * The words as they are asked for, and with each name in them as it was read before it was merged or renamed: articles say "Night
 * Jar" where the record now says "Nightjar".
 */
export function wordingsOf(words: string, decided: NameResolution): readonly string[] {
  const asked = ` ${foldName(words)} `
  const others = decided.moved.flatMap(({ from, into }) => {
    const name = ` ${foldName(into.name)} `
    return asked.includes(name) ? [asked.replace(name, ` ${foldName(from.name)} `).trim()] : []
  })
  return [words, ...[...new Set(others)].slice(0, MOST_WORDINGS)]
}
