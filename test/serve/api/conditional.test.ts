import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { sampleServer, writing } from '../sample-server.ts'

const { app, accounts, ledger } = await sampleServer({ after })

describe('conditional requests', () => {
  test('the same answer has the same strong tag, and is not sent again', async () => {
    const first = await app.request('/api/v1/board')
    const tag = first.headers.get('etag') ?? ''
    assert.match(tag, /^"[0-9a-f]{40}"$/)
    for (const sent of [tag, `"other", ${tag}`, `W/${tag}`, '*']) {
      const again = await app.request('/api/v1/board', { headers: { 'if-none-match': sent } })
      assert.equal(again.status, 304, sent)
      assert.equal(await again.text(), '')
      assert.equal(again.headers.get('etag'), tag)
      assert.match(again.headers.get('cache-control') ?? '', /no-cache/)
    }
    const other = await app.request('/api/v1/board', { headers: { 'if-none-match': '"0"' } })
    assert.equal(other.status, 200)
  })
  test('another answer has another tag', async () => {
    const tag = async () => (await app.request('/api/v1/decisions')).headers.get('etag')
    const before = await tag()
    const token = accounts.addToken('desk', 'editor')
    const body = { kind: 'rename', name: 'Luke Cage', type: 'work', to: 'Cage' }
    assert.equal((await app.request('/api/v1/names/decisions', writing(token, body))).status, 201)
    assert.notEqual(await tag(), before)
    assert.ok(ledger.names.moved.length > 0)
  })
  test('a tag answers HEAD as it does GET, without a body', async () => {
    const head = await app.request('/api/v1/names', { method: 'HEAD' })
    const get = await app.request('/api/v1/names')
    assert.equal(head.status, 200)
    assert.equal(await head.text(), '')
    assert.equal(head.headers.get('etag'), get.headers.get('etag'))
  })
  test('caches keep answers apart by who asks', async () => {
    const { headers } = await app.request('/api/v1/board')
    assert.equal(headers.get('vary'), 'Cookie, Authorization')
    assert.match(headers.get('cache-control') ?? '', /private/)
  })
})
