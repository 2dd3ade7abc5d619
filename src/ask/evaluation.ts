import { extractionOf } from '../extract/index.ts'
import { Catalogue } from '../find/index.ts'
import type { Entity, LabelledArticle } from '../model/index.ts'
import { type Score, scoreOf } from './score.ts'

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
