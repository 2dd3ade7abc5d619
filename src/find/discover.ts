import type { Entity } from '../model/index.ts'
import { foldName } from '../model/index.ts'
import { aliasPairsIn } from './aliases.ts'
import { type Candidate, candidatesIn, nameOf, textOf, unjoinedIn } from './candidates.ts'
import { Catalogue, type NameMatch } from './catalogue.ts'
import { PERSON_NOUNS } from './cues.ts'
import type { Document } from './document.ts'
import { isHeadlineTitle, standingAlone, typesOf } from './name-types.ts'
import { ETHNIC, PLACES } from './places.ts'

/**
 * Names that no catalogue has: titles in quotation marks and capitalised runs whose surroundings tell a type. Every
 * occurrence of one name votes, so a name that is clear in one place is known in all, the headline included. A name without
 * evidence is left out.
 */
export function discoveredIn(doc: Document, known: readonly NameMatch[]): NameMatch[] {
  const covered = new Uint8Array(doc.tokens.length)
  for (const m of known) covered.fill(1, m.from, m.to)
  const unjoined = unjoinedIn(doc)
  const byKey = new Map<string, Candidate[]>()
  for (const sentence of doc.sentences) {
    for (const c of candidatesIn(doc, sentence, covered, unjoined)) {
      const key = foldName(textOf(doc, c))
      const seen = byKey.get(key)
      if (seen === undefined) byKey.set(key, [c])
      else seen.push(c)
    }
  }
  const entities = entitiesOf(doc, byKey)
  if (entities.length === 0) return []
  const everywhere = new Catalogue(entities).matchesIn(doc)
  return everywhere
    .filter((m) => covered.subarray(m.from, m.to).every((c) => c === 0))
    .map((m) => ({ ...m, guessed: true }))
}

/** The names that have evidence for a type; two names that the text equates are one entity with an alias. */
function entitiesOf(doc: Document, byKey: ReadonlyMap<string, readonly Candidate[]>): Entity[] {
  const parts = new Set(
    [...byKey.keys()].flatMap((key) =>
      key.includes(' ') ? [key.split(' ')[0] ?? '', key.split(' ').at(-1) ?? ''] : [],
    ),
  )
  const mantles = mantlesOf(doc, byKey)
  const alone = standingAlone(doc)
  const common = commonWordsIn(doc)
  const entities: Entity[] = []
  for (const [key, candidates] of byKey) {
    const single = !key.includes(' ')
    const aliases = [...mantles].flatMap(([civil, mantle]) =>
      mantle === key ? [nameOf(doc, byKey.get(civil) ?? [])] : [],
    )
    if (mantles.has(key)) continue
    if (aliases.length > 0) {
      entities.push({ name: nameOf(doc, candidates), type: 'character', aliases })
      continue
    }
    const quoted = candidates.some((c) => c.quoted && isHeadlineTitle(doc, c))
    const name = nameOf(doc, candidates)
    if (!quoted && isElsewhere(key, name)) continue
    if (
      single &&
      !quoted &&
      (common.has(key) ||
        COMMON_NAMES.has(key) ||
        PERSON_NOUNS.has(key) ||
        parts.has(key) ||
        !/\p{L}{2}/u.test(key))
    )
      continue
    entities.push(...typesOf(doc, candidates, alone).map((type) => ({ name, type, aliases: [] })))
  }
  return entities
}

/** Written without a capital somewhere in the article: words, not names. */
const commonWordsIn = (doc: Document): ReadonlySet<string> =>
  new Set(doc.tokens.flatMap((t) => (t.capital ? [] : [t.word])))

/** Civil name to mantle, by folded names: "Danny Rand/Iron Fist". */
function mantlesOf(doc: Document, byKey: ReadonlyMap<string, readonly Candidate[]>): Map<string, string> {
  const places = [...byKey].flatMap(([key, candidates]) =>
    candidates.map((c) => ({ key, from: c.from, to: c.to })),
  )
  places.sort((a, b) => a.from - b.from)
  const pairs = aliasPairsIn(doc, places)
  return new Map(pairs.map(([civil, mantle]) => [places[civil]?.key ?? '', places[mantle]?.key ?? '']))
}

/** Capitalised words that name a day or a thing, never a title by themselves. */
const COMMON_NAMES = new Set(
  `christmas halloween easter thanksgiving valentine oscar oscars emmy emmys bafta baftas dvd blu-ray tv us uk usa u.s. u.k.`.split(
    /\s+/,
  ),
)

/** The last word of what is attended and not watched: "New York Fashion Week". */
const EVENTS = new Set(
  'week festival awards award gala ceremony con comic-con convention tour cup olympics championship'.split(
    ' ',
  ),
)

/** A place, a language or a people: no name of the kinds that are looked for. */
function isElsewhere(key: string, name: string): boolean {
  const words = key.split(' ')
  const last = words.at(-1) ?? ''
  if (PLACES.has(key) || EVENTS.has(last) || words.every((w) => PLACES.has(w) || COMMON_NAMES.has(w)))
    return true
  return words.length === 1 && ETHNIC.test(name)
}
