/** What was read in an article as rows of the record. Made without a database, so that workers that make them load none. */
export { articleRows } from './article-rows.ts'
