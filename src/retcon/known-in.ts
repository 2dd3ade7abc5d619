import { Catalogue } from '../find/index.ts'
import { type Article, type Entity, foldName } from '../model/index.ts'
import { extractedHere } from './extracted-here.ts'

/** Gives those of the known names that stand in an article, found as the rules find them. */
export function knownIn(known: readonly Entity[]): (article: Article) => Entity[] {
  const catalogue = new Catalogue(known)
  const keys = new Set(known.map(keyOf))
  return (article) => {
    const answer = extractedHere(article, catalogue)
    return 'extraction' in answer ? answer.extraction.entities.filter((e) => keys.has(keyOf(e))) : []
  }
}

function keyOf({ type, name }: Entity): string {
  return `${type} ${foldName(name)}`
}
