import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { parseAtomFeed } from 'feedsmith'
import { feedIn } from '../../../src/read/feeds/index.ts'
import { sampleServer } from '../sample-server.ts'

const { app } = await sampleServer({ after })

async function entries(query: string) {
  const response = await app.request(`/changes.atom?since=2015-01-01&${query}`)
  assert.equal(response.status, 200)
  assert.equal(response.headers.get('content-type'), 'application/atom+xml; charset=utf-8')
  const result = await feedIn({ source: 'atom', chunks: [new Uint8Array(await response.arrayBuffer())] })
  assert.ok('feed' in result)
  return result.feed.items
}

test('what changed on a name can be followed in a feed reader, each change an entry of its own', async () => {
  const all = await entries('')
  const some = await entries('name=Iron%20Fist')
  assert.ok(some.length > 0 && some.length < all.length)
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length)
  assert.deepEqual(await entries('name=Iron%20Fist'), some)
})

test('a feed of one status or predicate holds nothing else', async () => {
  const confirmed = await entries('status=confirmed')
  assert.ok(confirmed.length > 0)
  assert.ok(confirmed.every(({ title }) => title.endsWith(': confirmed')))
  assert.ok((await entries('predicate=cancelled')).length < (await entries('')).length)
})

test('what is asked in the wrong words is refused', async () => {
  for (const query of ['status=perhaps', 'predicate=x', 'since=yesterday'])
    assert.equal((await app.request(`/changes.atom?${query}`)).status, 422)
})

test('a feed holds what it was asked for as text, whatever that is', async () => {
  for (const name of ['<script>alert(1)</script>&"', ']]><script>alert(1)</script>', '</title><x>']) {
    const response = await app.request(`/changes.atom?name=${encodeURIComponent(name)}`)
    const { title, entries = [] } = parseAtomFeed(await response.text())
    assert.deepEqual([title?.value, title?.type ?? 'text', entries], [`What changed: ${name}`, 'text', []])
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
  }
})
