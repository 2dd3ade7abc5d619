import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { NewsStatus } from '../../src/model/index.ts'

const ROOT = join(import.meta.dirname, '../..')

test('the schema in the page on webhooks is the one that messages are written with', () => {
  const page = readFileSync(join(ROOT, 'docs/webhooks.md'), 'utf8')
  const source = readFileSync(join(ROOT, 'src/model/webhook.ts'), 'utf8')
  const [, documented = ''] = /```ts\n([\s\S]*?)```/.exec(page) ?? []
  const [, statuses = ''] = /status: z\.enum\(\[([^\]]*)\]\)/.exec(documented) ?? []
  assert.deepEqual(statuses.match(/\w+/g)?.sort(), [...NewsStatus.options].sort())
  const schema = documented
    .replace("import { z } from 'zod'\n\n", '')
    .replace(/status: z\.enum\(\[[^\]]*\]\)/, 'status: NewsStatus')
  assert.ok(schema.trim() !== '' && source.includes(schema.trim()))
})
