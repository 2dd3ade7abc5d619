import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { promisify } from 'node:util'
import { z } from 'zod'
import { listen } from '../../src/serve/index.ts'
import { sampleServer } from '../serve/sample-server.ts'

const ROOT = join(import.meta.dirname, '../..')
const page = readFileSync(join(ROOT, 'docs/api.md'), 'utf8')
const { app, folder } = await sampleServer({ after })

describe('the page on the API', () => {
  const examples = [...page.matchAll(/```http\nGET (\S+)\n```\s+```json\n([\s\S]*?)```/g)]
  test('has examples', () => assert.ok(examples.length >= 3))
  for (const [, path = '', json = ''] of examples)
    test(`shows what GET ${path} answers`, async () => {
      const answer: unknown = await (await app.request(path)).json()
      assert.partialDeepStrictEqual(answer, JSON.parse(json))
    })

  test('names every route, and none that isn’t there', async () => {
    const { paths } = z
      .object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
      .parse(await (await app.request('/api/v1/openapi.json')).json())
    const described = Object.entries(paths)
      .flatMap(([path, methods]) => Object.keys(methods).map((m) => `${m.toUpperCase()} ${path}`))
      .map((route) => route.replace('/api/v1', ''))
    const table = [...page.matchAll(/`(GET|POST) (\/[^`?]*)(?:\?[^`]*)?`/g)].map(
      ([, m, path]) => `${m} ${path}`,
    )
    assert.deepEqual(
      table.filter((route) => route !== 'GET /problems' && !route.endsWith('/openapi.json')).sort(),
      described.sort(),
    )
  })

  const programs = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map((m) => m[1] ?? '')
  for (const [n, program] of programs.entries())
    test(`program ${n + 1} runs as it is written`, async (t) => {
      const server = await listen(app, { port: 0 })
      t.after(server.close)
      const file = join(folder, `program-${n}.ts`)
      const here = program
        .replace("'retcon/client'", `'${join(ROOT, 'src/client.ts')}'`)
        .replace("'retcon'", `'${join(ROOT, 'src/library.ts')}'`)
        .replace('http://127.0.0.1:4114', server.url)
      writeFileSync(file, here)
      const { stdout, stderr } = await promisify(execFile)(process.execPath, [file])
      assert.equal(stderr, '')
      assert.match(stdout, /Iron Fist/)
    })
})
