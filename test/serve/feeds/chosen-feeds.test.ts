import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { parseAtomFeed } from 'feedsmith'
import { sampleServer, writing } from '../sample-server.ts'

const { app } = await sampleServer({ after })

/** The second season of Luke Cage came out days before: a feed as of then holds what was new then. */
const THEN = '?as_of=2018-06-30'

async function feedAt(path: string) {
  const response = await app.request(path)
  assert.equal(response.status, 200, path)
  return parseAtomFeed(await response.text())
}

for (const [path, page] of [
  ['/feeds/name/Iron%20Fist.atom', '/board/Iron%20Fist'],
  ['/feeds/predicate/appears.atom', '/board?predicate=appears'],
  ['/feeds/status/released.atom', '/board?status=released'],
] as const)
  test(`${path} is a valid feed that leads back to itself and to its page, which links to it`, async () => {
    const feed = await feedAt(path + THEN)
    assert.ok(feed.entries !== undefined && feed.entries.length > 0)
    assert.match(feed.id ?? '', /^urn:retcon:feed:/)
    assert.ok(feed.updated !== undefined && feed.title !== undefined && feed.authors?.length === 1)
    assert.deepEqual(
      feed.links?.map(({ rel, href }) => [rel, href]),
      [
        ['self', `http://localhost${path}${THEN}`],
        ['alternate', `http://localhost${page}`],
      ],
    )
    for (const entry of feed.entries) assert.ok(entry.id && entry.updated && entry.title?.value)
    const shown = await (await app.request(page)).text()
    assert.ok(
      shown.includes('rel="alternate" type="application/atom+xml"') && shown.includes(`href="${path}"`),
    )
  })

test('the feed of a universe tells of all its works', async () => {
  const list = await (await app.request('/universe')).text()
  const [, path = ''] = /href="\/universe\/([^"]+)"/.exec(list) ?? []
  const { entries = [], title } = await feedAt(`/feeds/universe/${path}.atom${THEN}`)
  assert.equal(title?.value, decodeURIComponent(path))
  assert.ok(entries.some((entry) => entry.title?.value?.includes('Luke Cage')))
  const page = await (await app.request(`/universe/${path}`)).text()
  assert.ok(page.includes(`href="/feeds/universe/${path}.atom"`))
})

test('ids of entries stay the same as days go by, and no two are one', async () => {
  const ids = async (day: string) =>
    (await feedAt(`/feeds/name/Iron%20Fist.atom?as_of=${day}`)).entries?.map(({ id }) => id) ?? []
  const [before, later] = [await ids('2018-06-30'), await ids('2018-07-01')]
  assert.ok(before.length > 0 && before.some((id) => later.includes(id)))
  assert.equal(new Set(later).size, later.length)
})

test('a reader that has the feed is told that nothing changed', async () => {
  const path = `/feeds/name/Iron%20Fist.atom${THEN}`
  const tag = (await app.request(path)).headers.get('etag') ?? ''
  assert.notEqual(tag, '')
  const again = await app.request(path, { headers: { 'if-none-match': tag } })
  assert.deepEqual([again.status, await again.text()], [304, ''])
})

test('what would spoil a work for the viewer is in no feed', async () => {
  const all = (await feedAt(`/feeds/name/Luke%20Cage.atom${THEN}`)).entries?.length ?? 0
  const cookie = `progress=${encodeURIComponent(JSON.stringify([{ work: 'Luke Cage', seen: 'none' }]))}`
  const guarded = await app.request(`/feeds/name/Luke%20Cage.atom${THEN}`, { headers: { cookie } })
  const entries = parseAtomFeed(await guarded.text()).entries?.length ?? 0
  assert.ok(entries < all, `${entries} of ${all}`)
})

test('a feed of what there is not is refused with what there is', async () => {
  for (const path of ['universe/Nowhere', 'predicate/dances', 'status/perhaps'])
    assert.equal((await app.request(`/feeds/${path}.atom`)).status, 404)
  assert.equal((await app.request('/feeds/name/Iron%20Fist.atom', writing('', {}))).status >= 400, true)
})

test('a name is text in its feed, whatever it is', async () => {
  const name = '</title><script>&"\u0007'
  const feed = await feedAt(`/feeds/name/${encodeURIComponent(name)}.atom`)
  assert.ok(feed.title?.value?.startsWith('</title><script>&"'))
  assert.deepEqual(feed.entries ?? [], [])
})
