import type { Migration } from './migration.ts'

/** Full text is kept in step at the end of each transaction (`sqlite-database.ts`), which costs half of what a trigger does, row for row. */
export const fullTextByStatementSqlite: Migration = {
  name: '0022-full-text-by-statement-sqlite',
  sql: `
drop trigger articles_indexed;
drop trigger claims_indexed;
`,
}
