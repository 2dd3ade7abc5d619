import { type Migration, sqliteMigrations } from '../migrations/index.ts'

/**
 * The migrations as PostgreSQL has them, under the same names. Most are SQL that both read, changed in what is below; what only SQLite understands (its name ends in
 * `-sqlite`) has its counterpart in `OWN`.
 */
export function postgresMigrations(): Migration[] {
  return sqliteMigrations.map(({ name, sql }) => ({ name, sql: OWN[name] ?? inPostgres(name, sql) }))
}

function inPostgres(name: string, sql: string): string {
  if (name.endsWith('-sqlite')) throw new Error(`migration ${name} has no counterpart for PostgreSQL`)
  return CHANGES.reduce((changed, [from, to]) => changed.replaceAll(from, to), sql)
}

const CHANGES: readonly (readonly [RegExp, string])[] = [
  // Texts are compared by their bytes, as SQLite does: the order of a list doesn't depend on the machine's language.
  [/^( {2}\w+|.* add column \w+) text\b/gm, '$1 text collate "C"'],
  // No row waits for a row that lies elsewhere: tables can be distributed, each by its own key. The one way of writing keeps them together.
  [/ references \w+ \(\w+\)/g, ''],
  // Versions are numbered under a lock on the address, since a key over another column than the one that a table is distributed by can't be kept.
  [
    /,\n {2}unique \(address, version\)\n\);/g,
    '\n);\ncreate index articles_by_address on articles (address, version);',
  ],
  // Likewise: a claim is on one proposition, and its row lies with that.
  [
    / {2}claim_id text collate "C" primary key,\n {2}proposition_id text collate "C" not null\n/g,
    '  claim_id text collate "C" not null,\n  proposition_id text collate "C" not null,\n  primary key (claim_id, proposition_id)\n',
  ],
  // In SQLite what is absent comes first.
  [/on articles \(published\)/g, 'on articles (published nulls first)'],
]

const refusing = (table: string) => `
create trigger ${table}_never_changed before update or delete or truncate on ${table}
for each statement execute function retcon_append_only();`

const wordsOf = (a: string, b: string) => `to_tsvector('retcon', left(${a} || ' ' || ${b}, ${INDEXED}))`

/** UTF-16 code units of a text that full text knows, at the most: PostgreSQL's lists of words end at a megabyte. */
const INDEXED = 200_000

/** What full text searches in: an expression that its index is on, and that a query repeats. */
export const ARTICLE_WORDS = wordsOf('title', 'text')
export const CLAIM_WORDS = wordsOf('args_json', 'quote')

const OWN: Readonly<Record<string, string>> = {
  '0002-append-only-sqlite': `
create function retcon_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the record is append-only: % takes no %', tg_table_name, lower(tg_op);
end $$;
${['articles', 'entities', 'entity_aliases', 'article_entities', 'claims', 'quotes'].map(refusing).join('')}`,
  // English endings are taken off, and no word is left out.
  '0003-full-text-sqlite': `
create text search dictionary retcon_endings (template = snowball, language = english);
create text search configuration retcon (copy = simple);
alter text search configuration retcon alter mapping replace simple with retcon_endings;
create index articles_by_words on articles using gin (${ARTICLE_WORDS});
create index claims_by_words on claims using gin (${CLAIM_WORDS});`,
  // Its indexes keep themselves in step.
  '0022-full-text-by-statement-sqlite': '',
  '0023-words-without-statistics-postgres': `
alter index articles_by_words alter column 1 set statistics 0;
alter index claims_by_words alter column 1 set statistics 0;`,
  '0005-catalogue-append-only-sqlite': ['facts', 'events'].map(refusing).join(''),
  '0019-readings-append-only-sqlite': refusing('readings'),
}
