import type { Migration } from './migration.ts'

/** How to log in to the accounts of feed readers. No other table names them, and nothing that gives the record away knows this one. */
export const readerAccounts: Migration = {
  name: '0013-reader-accounts',
  sql: `
create table reader_accounts (
  url text primary key,
  username text not null,
  password text not null
);
`,
}
