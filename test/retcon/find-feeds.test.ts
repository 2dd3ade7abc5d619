import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { feedLinksIn } from '../../src/read/feeds/index.ts'
import { feedsAt } from '../../src/retcon.ts'
import { feed } from './bad-server.ts'

const server = createServer((req, res) => {
  if (req.url === '/named')
    res.end(
      '<html><head><link rel="alternate" type="application/rss+xml" href="/x.xml" title="News"></head></html>',
    )
  else if (req.url === '/rss.xml' || req.url === '/x.xml') res.end(feed('usual'))
  else if (req.url === '/bare') res.end('<html><body>Welcome</body></html>')
  else res.writeHead(404).end()
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.3', resolve))
after(() => server.close())
const base = `http://127.0.0.3:${(server.address() as AddressInfo).port}`
process.env.RETCON_ALLOW_ADDRESSES = '127.0.0.3'

test('the feeds of a site are those that its page names, or where feeds usually are, or the address itself', async () => {
  assert.deepEqual(await feedsAt(`${base}/named`), { feeds: [{ url: `${base}/x.xml`, title: 'News' }] })
  assert.deepEqual(await feedsAt(`${base}/bare`), {
    feeds: [{ url: `${base}/rss.xml`, title: 'The Lantern Post' }],
  })
  assert.deepEqual(await feedsAt(`${base}/x.xml`), {
    feeds: [{ url: `${base}/x.xml`, title: 'The Lantern Post' }],
  })
  const missing = await feedsAt(`${base}/nothing`)
  assert.match('problem' in missing ? missing.problem.sentence : '', /answers 404/)
})

test('feeds of comments come last, and nothing but the web is linked', () => {
  const html = `<head><link rel="alternate" type="application/rss+xml" href="/comments/feed" title="Comments"><link rel="Alternate home" type="application/atom+xml; charset=utf-8" href="a.atom"><link rel="alternate" type="text/html" href="/de"><link rel="alternate" type="application/rss+xml" href="javascript:x"></head>`
  assert.deepEqual(
    feedLinksIn(html, 'https://lantern-post.example/film/').map(({ url }) => url),
    ['https://lantern-post.example/film/a.atom', 'https://lantern-post.example/comments/feed'],
  )
})
