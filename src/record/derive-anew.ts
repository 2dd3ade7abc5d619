import type { Database } from './database.ts'
import { type Decided, type PropositionRows, propositionRows, type ReadArticle } from './proposition-rows.ts'
import { DERIVED_TABLE_NAMES, TABLES, WEIGHED_TABLE_NAMES } from './schema.ts'
import type { StalePropositions } from './stale-propositions.ts'

/** Ids of the articles that give one of the names (folded), or make one of the claims, in their order. */
export function articlesWith(db: Database, folded: readonly string[], claims: readonly string[]): string[] {
  const naming = db.prepare(articlesNaming(db)).all(JSON.stringify(folded))
  const making = db.prepare(articlesMaking(db)).all(JSON.stringify(claims))
  return [...new Set([...naming, ...making].map(({ id }) => String(id)))].sort()
}

/**
 * Makes the propositions of articles again, as people have decided now, and gives their rows to `insert`. A proposition that no claim is
 * on any more is gone. Time is in proportion to the claims of those articles.
 */
export function deriveAnew(
  db: Database,
  ids: readonly string[],
  decided: Decided,
  insert: (rows: PropositionRows) => void,
  stale: StalePropositions,
): void {
  stale.markOfArticles(ids)
  const left = ids.flatMap((id) => {
    const before = db.prepare(PROPOSITIONS_OF).all(id)
    db.prepare(TAKE_OFF).run(id)
    return before.map((row) => row.proposition_id)
  })
  for (const id of ids) insert(propositionRows(readArticle(db, id), decided))
  stale.markOfArticles(ids)
  for (const sql of dropEmpty(db)) db.prepare(sql).run(JSON.stringify([...new Set(left)]))
}

/**
 * Makes the propositions of all articles again, with nothing left of what was derived before, and none of them weighed. Gives the number
 * of articles.
 */
export function deriveAll(
  db: Database,
  decided: Decided,
  insert: (rows: PropositionRows) => void,
  stale: StalePropositions,
): number {
  for (const table of [...WEIGHED_TABLE_NAMES, ...DERIVED_TABLE_NAMES.toReversed()])
    db.exec(`delete from ${table}`)
  const articles = db.prepare('select id from articles order by id').all()
  for (const { id } of articles) insert(propositionRows(readArticle(db, String(id)), decided))
  stale.markAll()
  return articles.length
}

const articlesNaming = ({ words }: Database) => `
select distinct article_id as id from article_entities join entities on entities.id = entity_id
where folded in ${words.listed}`

const articlesMaking = ({ words }: Database) => `
select distinct article_id as id from claims where id in ${words.listed}`

const CLAIMS_OF_ARTICLE = '(select id from claims where article_id = ?)'
const PROPOSITIONS_OF = `select distinct proposition_id from claim_propositions where claim_id in ${CLAIMS_OF_ARTICLE}`
const TAKE_OFF = `delete from claim_propositions where claim_id in ${CLAIMS_OF_ARTICLE}`

const dropEmpty = ({ words }: Database) =>
  [
    ['proposition_args', 'proposition_id'],
    ['propositions', 'id'],
  ].map(
    ([table, key]) => `
delete from ${table} where ${key} in ${words.listed}
and not exists (select 1 from claim_propositions own where own.proposition_id = ${table}.${key})`,
  )

function readArticle(db: Database, id: string): ReadArticle {
  const { title, text } = ArticleWords.parse(
    db.prepare('select title, text from articles where id = ?').get(id),
  )
  const entities = db
    .prepare(ENTITIES_IN)
    .all(id)
    .map((row) => EntityName.parse(row))
  const claims = db
    .prepare('select * from claims where article_id = ? order by id')
    .all(id)
    .map((row) => TABLES.claims.parse(row))
  return { title, text, entities, claims }
}

const ENTITIES_IN =
  'select type, folded from article_entities join entities on entities.id = entity_id where article_id = ?'
const ArticleWords = TABLES.articles.pick({ title: true, text: true })
const EntityName = TABLES.entities.pick({ type: true, folded: true })
