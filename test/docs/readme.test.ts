import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { renderedReadme } from '../../scripts/readme.ts'

test('the README shows what its commands really print (node scripts/readme.ts writes it anew)', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
  assert.equal(renderedReadme(readme), readme)
})
