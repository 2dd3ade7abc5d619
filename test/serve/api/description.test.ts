import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { z } from 'zod'
import { REFUSALS } from '../../../src/serve/refusal.ts'
import { OPEN_TO_ALL } from '../../../src/serve/security/index.ts'
import { bodyOf, sampleServer } from '../sample-server.ts'

const { app } = await sampleServer({ after }, { read: [] })
const Operation = z.looseObject({
  summary: z.string().min(1),
  parameters: z.array(z.looseObject({ name: z.string(), in: z.string() })).default([]),
  responses: z.record(z.string(), z.unknown()),
  security: z.array(z.unknown()).optional(),
})
const { openapi, paths, components } = z
  .looseObject({
    openapi: z.string(),
    paths: z.record(z.string(), z.record(z.string(), Operation)),
    components: z.looseObject({ schemas: z.record(z.string(), z.unknown()), securitySchemes: z.unknown() }),
  })
  .parse(await bodyOf(app.request('/api/v1/openapi.json')))
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
)

describe('the description', () => {
  test('is OpenAPI 3.1 and has every route of the API', () => {
    assert.equal(openapi, '3.1.0')
    const served = app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
      .filter((route) => !/openapi\.json|problems$/.test(route))
    const described = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`)
    assert.deepEqual(described.sort(), [...new Set(served)].sort())
  })
  test('every question takes as_of, as_recorded and spoilers', () => {
    for (const { path, parameters } of operations.filter(({ method }) => method === 'get'))
      for (const name of ['as_of', 'as_recorded', 'spoilers'])
        assert.ok(
          parameters.some((p) => p.name === name && p.in === 'query'),
          `${path} ${name}`,
        )
  })
  test('every route says what it needs and how it refuses', () => {
    for (const { path, method, responses, security } of operations) {
      assert.ok('default' in responses, path)
      assert.equal(security !== undefined, method !== 'get' && !OPEN_TO_ALL.has(path), path)
    }
  })
  test('every reference leads somewhere', () => {
    const references = [...JSON.stringify(paths).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
      (m) => m[1] ?? '',
    )
    assert.ok(references.length > 10)
    for (const name of references) assert.ok(name in components.schemas, name)
  })
  test('kinds of refusal are listed with their status', async () => {
    assert.deepEqual(await bodyOf(app.request('/api/v1/problems')), REFUSALS)
  })
})
