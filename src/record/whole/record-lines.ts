import { Event, type Extraction, Fact, Qualifiers } from '../../model/index.ts'
import { articleParts } from '../article-parts.ts'
import { articleOf } from '../articles/article-rows.ts'
import type { Ledger } from '../ledger.ts'
import { wordingOf } from '../recorded-claim.ts'
import { namesIn } from '../row-json.ts'
import type { Rows } from '../schema.ts'
import { LINES_VERSION, type LineOf, type RecordLine } from './record-line.ts'

/** Articles that are asked for together. */
const PART = 64

/**
 * A whole record, line by line, in an order in which it can be put together again: facts, decisions, articles (each version after those
 * before it), what is followed. Memory stays constant. User names and passwords in the addresses of feeds are left out.
 */
export async function* recordLines(ledger: Ledger): AsyncGenerator<RecordLine> {
  yield { line: 'record', of: 'retcon', version: LINES_VERSION }
  let lines = 1
  for await (const line of saying(ledger)) {
    lines++
    yield line
  }
  yield { line: 'end', lines }
}

async function* saying(ledger: Ledger): AsyncGenerator<RecordLine> {
  const facts = ledger.queries.selectFrom('facts').select(['fact_json', 'recorded_at'])
  for await (const { fact_json, recorded_at } of facts.orderBy('recorded_at').orderBy('id').stream())
    yield { line: 'fact', fact: Fact.parse(JSON.parse(fact_json)), recorded_at }
  const events = ledger.queries.selectFrom('events').select(['id', 'event_json', 'recorded_at'])
  for await (const { id, event_json, recorded_at } of events.orderBy('number').stream())
    yield { line: 'event', id, event: Event.parse(JSON.parse(event_json)), recorded_at }
  for await (const part of articleParts(ledger, PART)) yield* articleLines(ledger, part)
  for await (const row of ledger.queries.selectFrom('subscriptions').selectAll().orderBy('url').stream())
    yield subscriptionLine(row)
}

function subscriptionLine(row: Rows['subscriptions']): LineOf<'subscription'> {
  const { url, kind, title, folder, state, reason, minutes } = row
  const address = new URL(url)
  const isSecret = address.username !== '' || address.password !== ''
  address.username = ''
  address.password = ''
  const subscription = {
    url: isSecret ? address.href : url,
    kind,
    ...(title === null ? {} : { title }),
    ...(folder === null ? {} : { folder }),
  }
  return { line: 'subscription', subscription, state, reason, minutes }
}

async function* articleLines(
  ledger: Ledger,
  articles: readonly Rows['articles'][],
): AsyncGenerator<LineOf<'article'>> {
  const ids = articles.map(({ id }) => id)
  const claims = ledger.queries.selectFrom('claims').selectAll().where('article_id', 'in', ids)
  const quotes = ledger.queries.selectFrom('quotes').selectAll().where('article_id', 'in', ids)
  const entities = Map.groupBy(await entitiesIn(ledger, ids), (row) => row.article_id)
  const claimsOf = Map.groupBy(await claims.orderBy('id').execute(), (row) => row.article_id)
  const quotesOf = Map.groupBy(await quotes.orderBy('id').execute(), (row) => row.article_id)
  const readings = Map.groupBy(await readingsOf(ledger, ids), (row) => row.article_id)
  for (const row of articles) {
    yield {
      line: 'article',
      article: articleOf(row),
      entities: (entities.get(row.id) ?? []).map(({ name, type, aliases }) => ({ name, type, aliases })),
      claims: (claimsOf.get(row.id) ?? []).map(claimOf),
      quotes: (quotesOf.get(row.id) ?? []).map(quoteOf),
      readings: (readings.get(row.id) ?? []).map(({ reader, recorded_at }) => ({ reader, recorded_at })),
      recorded_at: row.recorded_at,
    }
  }
}

/** The entities that articles name, each with every alias that the record has of it. */
async function entitiesIn(ledger: Ledger, ids: readonly string[]) {
  const named = await ledger.queries
    .selectFrom('article_entities as of')
    .innerJoin('entities', 'entities.id', 'of.entity_id')
    .select(['of.article_id', 'entities.id', 'entities.type', 'entities.name'])
    .where('of.article_id', 'in', ids)
    .orderBy('entities.id')
    .execute()
  const aliases = await ledger.queries
    .selectFrom('entity_aliases')
    .select(['entity_id', 'alias'])
    .where('entity_id', 'in', [...new Set(named.map(({ id }) => id))])
    .orderBy('alias')
    .execute()
  const byEntity = Map.groupBy(aliases, (row) => row.entity_id)
  return named.map((row) => ({ ...row, aliases: (byEntity.get(row.id) ?? []).map(({ alias }) => alias) }))
}

function readingsOf(ledger: Ledger, ids: readonly string[]): Promise<Rows['readings'][]> {
  const readings = ledger.queries.selectFrom('readings').selectAll()
  return readings.where('article_id', 'in', ids).orderBy('reader').execute()
}

function claimOf(row: Rows['claims']): Extraction['claims'][number] {
  return {
    predicate: row.predicate,
    args: namesIn(row.args_json),
    ...Qualifiers.parse(JSON.parse(row.qualifiers_json)),
    ...wordingOf(row),
  }
}

function quoteOf(row: Rows['quotes']): Extraction['quotes'][number] {
  return {
    speaker: row.speaker,
    words: row.words,
    about: namesIn(row.about_json),
    span: { in: row.span_in, start: row.span_start, end: row.span_end },
  }
}
