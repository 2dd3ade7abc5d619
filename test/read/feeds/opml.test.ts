import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Subscription } from '../../../src/model/index.ts'
import { opmlOf, subscriptionsIn } from '../../../src/read/feeds/index.ts'

const listOf = (text: string) =>
  subscriptionsIn({ source: 'feeds.opml', chunks: [new TextEncoder().encode(text)] })

describe('the list of a feed reader', () => {
  test('gives its feeds with their folders, whatever the spelling of its attributes', async () => {
    const { subscriptions, problems } = await listOf(
      `<opml version="1.0"><body><outline text="Film"><outline text="Casting"><outline TYPE="rss" text="Rock & Roll" xmlurl="https://a.example/f"/></outline><outline type="rss" title="B" xmlUrl="https://b.example/f"/></outline><outline text="A note"/><outline xmlUrl="https://b.example/f"/><outline text="Broken" xmlUrl="feed:nothing"/></body></opml>`,
    )
    assert.deepEqual(subscriptions, [
      { url: 'https://a.example/f', kind: 'feed', title: 'Rock & Roll', folder: 'Film/Casting' },
      { url: 'https://b.example/f', kind: 'feed', title: 'B', folder: 'Film' },
    ])
    assert.deepEqual(
      problems.map(({ sentence }) => sentence),
      ['“feed:nothing” is no address of a feed: passed over'],
    )
  })

  test('that is none, or nests without end, is a problem', async () => {
    for (const text of ['', '<html></html>', '{}', `<opml><body>${'<outline text="x">'.repeat(5000)}`])
      assert.equal((await listOf(text)).problems.length, 1)
  })

  test('is written so that it comes back the same', async () => {
    const name = fc
      .string({ minLength: 1, maxLength: 20 })
      .map((s) => s.replace(/[\p{C}\s/]/gu, ''))
      .filter((s) => s !== '' && !s.includes('&'))
    const subscription: fc.Arbitrary<Subscription> = fc.record(
      {
        url: fc.webUrl({ withQueryParameters: true }),
        kind: fc.constant('feed' as const),
        title: name,
        folder: fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
      },
      { noNullPrototype: true },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(subscription, { minLength: 1, selector: ({ url }) => url }),
        async (all) => {
          const byUrl = (list: readonly Subscription[]) => list.toSorted((a, b) => (a.url < b.url ? -1 : 1))
          assert.deepEqual(byUrl((await listOf(opmlOf(all) ?? '')).subscriptions), byUrl(all))
        },
      ),
    )
  })
})
