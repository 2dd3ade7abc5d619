import type { Told, ToldArticle, ToldClaim } from '../ask/index.ts'
import { claimSentence } from '../record/index.ts'
import type { Source, Table } from './format.ts'

export type Cell = string | number | null
export type Row = Readonly<Record<string, Cell>>

/** The columns of each table, and which of them hold whole numbers and which others; all else is text. Arguments are in the predicate's order. */
export const COLUMNS: Readonly<Record<Table, readonly string[]>> = {
  claims: [
    ...['id', 'proposition', 'sentence', 'predicate', 'arg1', 'arg2', 'arg3', 'qualifiers'],
    ...['certainty', 'basis', 'according_to', 'outlet', 'author', 'published', 'url', 'article'],
    ...['article_title', 'quote', 'span_in', 'span_start', 'span_end', 'recorded_at'],
  ],
  propositions: [
    ...['id', 'sentence', 'predicate', 'arg1', 'arg2', 'arg3', 'qualifiers', 'status', 'probability'],
    ...['rule', 'deciding_claim', 'since', 'articles', 'reports', 'claims'],
  ],
  articles: [
    ...['id', 'address', 'version', 'url', 'outlet', 'author', 'title', 'published', 'lang', 'recorded_at'],
    'claims',
  ],
}
export const WHOLE_NUMBERS: ReadonlySet<string> = new Set([
  ...['span_start', 'span_end', 'articles', 'reports', 'claims', 'version'],
])
export const NUMBERS: ReadonlySet<string> = new Set(['probability'])

/** The rows of the table that is asked for, each with exactly its columns. */
export async function* rowsOf(source: Source): AsyncGenerator<Row> {
  switch (source.table) {
    case 'articles':
      for await (const article of source.articles()) yield articleRow(article)
      return
    case 'propositions':
      for await (const told of source.propositions()) yield propositionRow(told)
      return
    case 'claims':
      for await (const told of source.propositions()) for (const claim of told.claims) yield claimRow(claim)
  }
}

function said(of: Pick<Told, 'predicate' | 'args' | 'qualifiers'>) {
  const [arg1 = null, arg2 = null, arg3 = null] = of.args
  const qualifiers = Object.keys(of.qualifiers).length === 0 ? null : JSON.stringify(of.qualifiers)
  return { sentence: claimSentence(of), predicate: of.predicate, arg1, arg2, arg3, qualifiers }
}

function claimRow(claim: ToldClaim): Row {
  const { id, proposition, certainty, basis, according_to, article, quote, span, recordedAt } = claim
  return {
    id,
    proposition,
    ...said(claim),
    certainty,
    basis,
    according_to: according_to.length === 0 ? null : according_to.join(' via '),
    outlet: article.outlet ?? null,
    author: article.author ?? null,
    published: article.published ?? null,
    url: article.url ?? null,
    article: article.id,
    article_title: article.title,
    quote,
    span_in: span.in,
    span_start: span.start,
    span_end: span.end,
    recorded_at: recordedAt,
  }
}

function propositionRow(told: Told): Row {
  const { id, status, probability, rule, claim, since = null, articles, reports, claims } = told
  return {
    id,
    ...said(told),
    status,
    probability,
    rule,
    deciding_claim: claim,
    since,
    articles,
    reports,
    claims: claims.length,
  }
}

function articleRow(article: ToldArticle): Row {
  return { ...article }
}
