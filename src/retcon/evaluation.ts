import { type Score, scoreOf } from '../ask/index.ts'
import { extractionOf } from '../extract/index.ts'
import { Catalogue } from '../find/index.ts'
import type { ModelReader } from '../follow/model-reader/index.ts'
import type { Article, Entity, Extraction, LabelledArticle, Problem } from '../model/index.ts'
import { knownIn } from './known-in.ts'
import { modelExtractions } from './model-reading.ts'

/** Known names: each article's own entities are the catalogue. Cold: nothing but the shipped lists is. */
export type Track = 'known names' | 'cold'

/**
 * How well labelled articles are read: the score of docs/claims.md, in one of its two tracks. The labels are seen by the score
 * alone.
 */
export function evaluationOf(
  articles: readonly LabelledArticle[],
  track: Track,
  shipped: readonly Entity[],
): Score {
  const cold = new Catalogue(shipped)
  const predicted = articles.map(({ entities, claims: _, quotes: __, ...article }) => {
    const catalogue = track === 'cold' ? cold : new Catalogue(entities)
    return { id: article.id, ...extractionOf(article, catalogue) }
  })
  return scoreOf(articles, predicted)
}

/** How well a model reads labelled articles, by the score of the rules, and the problems of those that it didn't read. */
export async function modelEvaluation(
  labelled: readonly LabelledArticle[],
  reader: ModelReader,
  shipped: readonly Entity[] | undefined,
): Promise<{ readonly score: Score; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = []
  const predicted: ({ id: string } & Extraction)[] = []
  const cold = shipped === undefined ? undefined : knownIn(shipped)
  const entitiesOf = new Map(labelled.map(({ id, entities }) => [id, entities]))
  const knownOf = (article: Article) => cold?.(article) ?? entitiesOf.get(article.id) ?? []
  for await (const item of modelExtractions(unlabelled(labelled), reader, knownOf)) {
    if ('problem' in item) problems.push(item.problem)
    else predicted.push({ id: item.article.id, ...item.extraction })
  }
  return { score: scoreOf(labelled, predicted), problems }
}

/** The articles alone: labels are seen by the score. */
async function* unlabelled(labelled: readonly LabelledArticle[]): AsyncGenerator<{ article: Article }> {
  for (const { entities: _, claims: __, quotes: ___, ...article } of labelled) yield { article }
}
