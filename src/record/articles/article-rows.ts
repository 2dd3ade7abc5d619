import type { Article, Claim, Entity, Extraction, Quote } from '../../model/index.ts'
import { foldName, QUALIFIERS } from '../../model/index.ts'
import { identityOf } from '../identity.ts'
import type { ReadTableName, Rows } from '../schema.ts'
import { articleIdOf } from './article-id.ts'

/** All that was read in one article, table by table. The database gives the version. */
export type ArticleRows = { readonly [T in ReadTableName]: readonly Omit<Rows[T], 'version'>[] }

/** An article and what was read in it, as rows; `recordedAt` is an ISO instant and part of no id. */
export function articleRows(article: Article, extraction: Extraction, recordedAt: string): ArticleRows {
  const id = articleIdOf(article)
  return {
    articles: [articleRow(id, article, recordedAt)],
    entities: extraction.entities.map(entityRow),
    entity_aliases: extraction.entities.flatMap(aliasRows),
    article_entities: extraction.entities.map((e) => ({ article_id: id, entity_id: entityIdOf(e) })),
    claims: extraction.claims.map((claim) => claimRow(id, claim)),
    quotes: extraction.quotes.map((quote) => quoteRow(id, quote)),
  }
}

function articleRow(id: string, article: Article, recordedAt: string): Omit<Rows['articles'], 'version'> {
  return {
    id,
    address: article.url ?? id,
    url: article.url ?? null,
    outlet: article.outlet ?? null,
    author: article.author ?? null,
    title: article.title,
    published: article.published ?? null,
    lang: article.lang,
    text: article.text,
    recorded_at: recordedAt,
  }
}

function entityIdOf(entity: Entity): string {
  return identityOf(['entity', entity.type, entity.name])
}

function entityRow(entity: Entity): Rows['entities'] {
  return {
    id: entityIdOf(entity),
    type: entity.type,
    name: entity.name,
    folded: foldName(entity.name),
  }
}

function aliasRows(entity: Entity): Rows['entity_aliases'][] {
  const entity_id = entityIdOf(entity)
  return entity.aliases.map((alias) => ({ entity_id, alias, folded: foldName(alias) }))
}

/** The id is over what the article says and where, not over how it was found. */
function claimRow(articleId: string, claim: Claim): Rows['claims'] {
  const { predicate, args, certainty, basis, according_to, quote, span, frame } = claim
  const qualifiers = QUALIFIERS.flatMap((q) => (claim[q] === undefined ? [] : [[q, claim[q]] as const]))
  const place = [span.in, span.start, span.end]
  return {
    id: identityOf([
      'claim',
      articleId,
      predicate,
      args,
      qualifiers,
      certainty,
      basis,
      according_to,
      quote,
      place,
    ]),
    article_id: articleId,
    predicate,
    args_json: JSON.stringify(args),
    qualifiers_json: JSON.stringify(Object.fromEntries(qualifiers)),
    certainty,
    basis,
    according_to_json: JSON.stringify(according_to),
    quote,
    span_in: span.in,
    span_start: span.start,
    span_end: span.end,
    places_json: JSON.stringify({ args: claim.arg_spans, trigger: claim.trigger, hedges: claim.hedges }),
    frame,
  }
}

function quoteRow(articleId: string, quote: Quote): Rows['quotes'] {
  const { speaker, words, about, span } = quote
  return {
    id: identityOf(['quote', articleId, speaker, words, span.in, span.start, span.end]),
    article_id: articleId,
    speaker,
    words,
    about_json: JSON.stringify(about),
    span_in: span.in,
    span_start: span.start,
    span_end: span.end,
  }
}

/** The article that a row holds, without what the record adds to it. */
export function articleOf(row: Rows['articles']): Article & { readonly id: string } {
  const { id, url, outlet, author, title, published, lang, text } = row
  return {
    id,
    ...(url === null ? {} : { url }),
    ...(outlet === null ? {} : { outlet }),
    ...(author === null ? {} : { author }),
    title,
    ...(published === null ? {} : { published }),
    lang,
    text,
  }
}
