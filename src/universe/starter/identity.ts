/** The id of a work, by its name as claims write it: `Luke Cage S2` is `retcon:luke-cage-s2`, `Luke Cage S2E10` `retcon:luke-cage-s2e10`. */
export function workId(name: string): string {
  return `retcon:${slugOf(name)}`
}

/** The id of an episode, by that of its season: the same that its name gives. */
export function episodeId(season: string, number: number): string {
  return `${season}e${number}`
}

/** The id of somebody or something that isn't a work: `retcon:person/mike-colter`. */
export function idOf(type: 'person' | 'character' | 'team' | 'universe', name: string): string {
  return `retcon:${type}/${slugOf(name)}`
}

/** Names come some five times each, and every start of the program waits for them. */
const slugs = new Map<string, string>()

/** "Élodie Yung" is `elodie-yung`, "O'Connor" `oconnor`, "D.W. Griffith" `d-w-griffith`. */
function slugOf(name: string): string {
  const known = slugs.get(name)
  if (known !== undefined) return known
  const slug = name.normalize('NFKD').toLowerCase().replace(LEFT_OUT, '').match(WORDS)?.join('-') ?? ''
  slugs.set(name, slug)
  return slug
}

/** Accents that stand alone after decomposition, and apostrophes. */
const LEFT_OUT = /[\u0300-\u036f'’]/g
const WORDS = /[a-z0-9]+/g
