import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { scoreOf } from '../../src/ask/index.ts'
import { extractionOf } from '../../src/extract/index.ts'
import { Catalogue } from '../../src/find/index.ts'
import { LabelledArticle } from '../../src/model/index.ts'

const ROOT = join(import.meta.dirname, '../..')

test('the score is the same as the reference script’s, figure for figure', () => {
  const gold = join(ROOT, 'corpus/dev-b.jsonl')
  const articles = readFileSync(gold, 'utf8')
    .trim()
    .split('\n')
    .map((line) => LabelledArticle.parse(JSON.parse(line)))
  const predicted = articles.map(({ entities, claims: _, quotes: __, ...article }) => ({
    id: article.id,
    ...extractionOf(article, new Catalogue(entities)),
  }))
  const folder = mkdtempSync(join(tmpdir(), 'retcon-score-'))
  const file = join(folder, 'predicted.jsonl')
  writeFileSync(file, predicted.map((p) => JSON.stringify(p)).join('\n'))
  const printed = execFileSync(process.execPath, [join(ROOT, 'eval/score.mjs'), gold, file, '--json'], {
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  const reference = JSON.parse(printed)
  const { claims, quotes, shares } = scoreOf(articles, predicted)
  assert.equal(claims.f1, reference.claims.f1)
  assert.equal(claims.right, reference.claims.tp)
  assert.equal(quotes.f1, reference.quotes.f1)
  assert.deepEqual(shares, reference.shares)
})

test('labels scored against themselves are perfect', () => {
  const [line = ''] = readFileSync(join(ROOT, 'corpus/seed.jsonl'), 'utf8').split('\n')
  const article = LabelledArticle.parse(JSON.parse(line))
  const { claims, quotes } = scoreOf([article], [article])
  assert.equal(claims.f1, 1)
  assert.equal(quotes.f1, 1)
})
