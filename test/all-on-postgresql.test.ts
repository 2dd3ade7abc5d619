import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openLedger } from '../src/record/index.ts'
import { startPostgres, withoutPostgres } from './record/postgres-server.ts'

/** Tests that ask nothing of the database but what a record promises. */
const OF_ANY_DATABASE = [
  'test/record/{append,decisions,readings}.test.ts',
  'test/weighed/*.test.ts',
  'test/ask/*.test.ts',
  'test/retcon.test.ts',
  'test/retcon/{backfill,follow,reader-account,webhooks}.test.ts',
  'test/export/{tables,view}.test.ts',
  'test/serve/{kept-answers,listen,metrics}.test.ts',
  'test/serve/{accounts,api,feeds,mcp,security}/*.test.ts',
  'test/serve/pages/{corrections,fleet,inbox}.test.ts',
  'test/cli/{follow-health,inbox,names,review-session}.test.ts',
]

test('a record in PostgreSQL keeps every promise that one in SQLite keeps', {
  skip: withoutPostgres,
}, async (t) => {
  const server = await startPostgres()
  t.after(() => server.stop())
  const empty = await server.database()
  openLedger(empty).close()
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const root = join(import.meta.dirname, '..')
  const files = globSync(OF_ANY_DATABASE, { cwd: root })
  // In one process: most of what each file takes alone is to load the program.
  const child = spawn(
    process.execPath,
    ['--test', '--test-isolation=none', '--test-reporter=tap', ...files],
    {
      cwd: root,
      env: { ...env, RETCON_TEST_DATABASE: empty },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const said: string[] = []
  child.stdout.setEncoding('utf8').on('data', (piece: string) => said.push(piece))
  const [code] = await once(child, 'close')
  const failed = said.join('').match(/^.*\bnot ok\b[\s\S]*?\n\s*\.\.\.$/gm) ?? []
  assert.equal(code, 0, failed.join('\n'))
})
