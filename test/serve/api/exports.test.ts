import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { formats } from '../../../src/export/index.ts'
import { exported } from '../../export/exported.ts'
import { problemOf, sampleServer, TODAY } from '../sample-server.ts'

const { app, ledger, serving } = await sampleServer({ after })

describe('exports', () => {
  for (const { name, mediaType, ending } of formats)
    test(`${name} of a name is what the command gives, to download`, async () => {
      const response = await app.request(`/api/v1/exports/${name}?name=Danny%20Rand&as_of=2018-01-01`)
      assert.equal(response.status, 200)
      assert.equal(response.headers.get('content-type'), mediaType)
      assert.equal(response.headers.get('content-disposition'), `attachment; filename="retcon.${ending}"`)
      const asked = {
        name: 'Danny Rand',
        known: await serving.known(),
        view: { today: TODAY, asOf: '2018-01-01' },
      }
      assert.deepEqual(Buffer.from(await response.arrayBuffer()), await exported(ledger, name, asked))
    })
  test('needs a name, and a format that is there', async () => {
    assert.equal((await problemOf(await app.request('/api/v1/exports/csv'))).code, 'invalid')
    assert.equal(
      (await problemOf(await app.request('/api/v1/exports/xlsx?name=Iron%20Fist'))).code,
      'invalid',
    )
  })
  test('keeps back what would spoil', async () => {
    const cookie = `progress=${encodeURIComponent(JSON.stringify([{ work: 'Luke Cage', seen: 'S1' }]))}`
    const path = '/api/v1/exports/csv?name=Iron%20Fist'
    const spoiler = /Iron Fist appears in Luke Cage S2/
    assert.doesNotMatch(await (await app.request(path, { headers: { cookie } })).text(), spoiler)
    assert.match(await (await app.request(path)).text(), spoiler)
  })
})
