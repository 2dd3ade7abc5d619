import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sqliteMigrations } from '../../../src/record/migrations/index.ts'
import { postgresMigrations } from '../../../src/record/postgres/migrations.ts'

test('every migration has its counterpart for PostgreSQL, which asks for nothing that a distributed table can’t keep', () => {
  const migrations = postgresMigrations()
  assert.deepEqual(
    migrations.map(({ name }) => name),
    sqliteMigrations.map(({ name }) => name),
  )
  for (const { name, sql } of migrations) {
    assert.doesNotMatch(sql, /\breferences\b|\bserial\b|\bidentity\b|fts5|without rowid/i, name)
    // Texts are compared by their bytes, whatever the server's language is.
    assert.doesNotMatch(sql, /^ {2}\w+ text(?! collate)/m, name)
  }
})
