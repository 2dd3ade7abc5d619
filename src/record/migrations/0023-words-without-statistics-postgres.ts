import type { Migration } from './migration.ts'

/**
 * PostgreSQL looks at a sample of each table time and again, to know how to plan; of an index on an expression it computes that for all of the sample, which
 * here is the words of up to 30,000 articles. Nothing is planned by it, so that it is told not to. SQLite does nothing of the kind.
 */
export const wordsWithoutStatisticsPostgres: Migration = {
  name: '0023-words-without-statistics-postgres',
  sql: '',
}
