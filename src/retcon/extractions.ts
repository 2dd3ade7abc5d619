import { Catalogue } from '../find/index.ts'
import { unreadable } from '../follow/index.ts'
import type { Article, Entity, Extraction, Problem } from '../model/index.ts'
import { shippedEntities } from '../universe/index.ts'
import { extractedHere } from './extracted-here.ts'
import { incomingFrom } from './incoming.ts'

/** The catalogue of everything that ships with the project. */
export function shippedCatalogue(): Catalogue {
  return new Catalogue(shippedEntities)
}

/** The catalogue for an article, by its id. */
export type NamesOf = (id: string) => readonly Entity[]

/** What is read in each article, recorded nowhere; without `namesOf` nothing is known but what ships with the project. */
export async function* extractionsFrom(
  names: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  namesOf?: NamesOf,
): AsyncGenerator<
  { readonly article: Article; readonly extraction: Extraction } | { readonly problem: Problem }
> {
  const shipped = shippedCatalogue()
  for await (const item of incomingFrom(names, stdin)) {
    if ('problem' in item) {
      yield item
      continue
    }
    const catalogue = namesOf === undefined ? shipped : new Catalogue(namesOf(item.article.id))
    const answer = extractedHere(item.article, catalogue)
    if ('extraction' in answer) yield { article: item.article, extraction: answer.extraction }
    else yield { problem: unreadable(item.article, { source: item.source }, answer.failure) }
  }
}
