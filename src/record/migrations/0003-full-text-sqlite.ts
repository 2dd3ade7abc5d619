import type { Migration } from './migration.ts'

/**
 * Full text over articles and claims with FTS5. The index holds no second copy of the text: it reads it through a view, by
 * a number of its own, since a bare rowid may change on VACUUM. Triggers kept it in step inside the same transaction, until 0022.
 */
export const fullTextSqlite: Migration = {
  name: '0003-full-text-sqlite',
  sql: `
create table article_numbers (number integer primary key, article_id text not null);
create view article_texts as
select number, title, text from article_numbers join articles on articles.id = article_id;
create virtual table article_words using fts5 (
  title, text, content = 'article_texts', content_rowid = 'number', tokenize = 'porter unicode61 remove_diacritics 2'
);
create trigger articles_indexed after insert on articles
begin
  insert into article_numbers (article_id) values (new.id);
  insert into article_words (rowid, title, text) values (last_insert_rowid(), new.title, new.text);
end;

create table claim_numbers (number integer primary key, claim_id text not null);
create view claim_texts as
select number, args_json as names, quote from claim_numbers join claims on claims.id = claim_id;
create virtual table claim_words using fts5 (
  names, quote, content = 'claim_texts', content_rowid = 'number', tokenize = 'porter unicode61 remove_diacritics 2'
);
create trigger claims_indexed after insert on claims
begin
  insert into claim_numbers (claim_id) values (new.id);
  insert into claim_words (rowid, names, quote) values (last_insert_rowid(), new.args_json, new.quote);
end;
`,
}
