import { knownNames } from '../ask/index.ts'
import type { ModelReader } from '../follow/model-reader/index.ts'
import { type Article, type Problem, Qualifiers } from '../model/index.ts'
import { articleIdOf, articleOf, articleRows, type Ledger, namesIn, propositionOf } from '../record/index.ts'
import { bringUpToDate } from '../weighed/index.ts'
import { now } from './instant.ts'
import { knownIn } from './known-in.ts'
import { givenUp } from './model-reading.ts'

/** How a second reading has come along. */
export interface SecondTally {
  /** Claims that nobody had read there, and those on what the article was known to say already. */
  readonly added: number
  readonly agreed: number
  /** Articles that the model had read before. */
  readonly before: number
  readonly problems: number
}

export interface SecondWatcher {
  readonly onProblem: (problem: Problem) => void
  /** Told of each article that the model is asked about, before it is. */
  readonly onArticle: (article: Article) => void
  /** Asked before each article: once it is true nothing more is begun, and what was read is kept. */
  readonly isStopped: () => boolean
}

/**
 * Has a model read articles of the record, by their ids, a second time, and adds what the rules have not read in them, under the model's
 * name. An article that the model has read is passed over, so that nothing is asked or recorded twice.
 */
export async function readAgain(
  ledger: Ledger,
  ids: Iterable<string>,
  reader: ModelReader,
  watcher: SecondWatcher,
): Promise<SecondTally> {
  const tally = { added: 0, agreed: 0, before: 0, problems: 0 }
  const refuse = (problem: Problem) => {
    tally.problems++
    watcher.onProblem(problem)
  }
  const knownOf = knownIn(await knownNames(ledger))
  for (const id of ids) {
    if (watcher.isStopped()) break
    const row = await ledger.queries
      .selectFrom('articles')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) continue
    const article = articleOf(row)
    if (await hasRead(ledger, id, reader.frame)) {
      tally.before++
      continue
    }
    if (reader.hasGivenUp) {
      refuse(givenUp(article))
      break
    }
    watcher.onArticle(article)
    const checked = await reader.read(article, knownOf(article))
    if ('problem' in checked) {
      refuse(checked.problem)
      continue
    }
    const known = await propositionsIn(ledger, id)
    const fresh = checked.claims.filter((claim) => !known.has(propositionOf(claim).id))
    const recordedAt = now()
    const extraction = { entities: [...checked.entities], claims: fresh, quotes: [] }
    const rows = articleRows(article, extraction, recordedAt)
    tally.added += ledger.appendReading(rows, reader.frame, recordedAt) ?? 0
    tally.agreed += checked.claims.length - fresh.length
  }
  await bringUpToDate(ledger)
  return tally
}

/** Notes in `ids` the record's id of each article that passes. */
export async function* noting<T extends { readonly article: Article } | { readonly problem: Problem }>(
  items: AsyncIterable<T>,
  ids: Set<string>,
): AsyncGenerator<T> {
  for await (const item of items) {
    if ('article' in item) ids.add(articleIdOf(item.article))
    yield item
  }
}

async function hasRead(ledger: Ledger, article: string, reader: string): Promise<boolean> {
  const row = await ledger.queries
    .selectFrom('readings')
    .select('reader')
    .where('article_id', '=', article)
    .where('reader', '=', reader)
    .executeTakeFirst()
  return row !== undefined
}

/** What the article is known to say, by the names that were read in it. */
async function propositionsIn(ledger: Ledger, article: string): Promise<ReadonlySet<string>> {
  const rows = await ledger.queries
    .selectFrom('claims')
    .select(['predicate', 'args_json', 'qualifiers_json'])
    .where('article_id', '=', article)
    .execute()
  return new Set(
    rows.map(({ predicate, args_json, qualifiers_json }) => {
      const args = namesIn(args_json)
      return propositionOf({ predicate, args, ...Qualifiers.parse(JSON.parse(qualifiers_json)) }).id
    }),
  )
}
