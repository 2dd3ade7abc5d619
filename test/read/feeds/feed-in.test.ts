import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { feedDay } from '../../../src/read/feeds/feed-days.ts'
import { articleOfItem, type Feed, feedIn } from '../../../src/read/feeds/index.ts'

const WHOLE = `<p>${'The studio has ordered a second season of ‘Harbour Lights’. '.repeat(12)}</p>`

async function feedOf(text: string): Promise<Feed> {
  const result = await feedIn({
    source: 'https://lantern-post.example/feed',
    chunks: [new TextEncoder().encode(text)],
  })
  assert.ok('feed' in result, 'problem' in result ? result.problem.sentence : '')
  return result.feed
}

/** The same item in each form that feeds have. */
const FORMS: Readonly<Record<Feed['kind'], string>> = {
  rss: `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Lantern Post</title><link>https://lantern-post.example/</link><item><title>Lights &amp; sound</title><link>/lights</link><guid isPermaLink="false">n1</guid><pubDate>Tue, 02 Jan 2024 23:30:00 -0800</pubDate><dc:creator>Mara Quill</dc:creator><content:encoded><![CDATA[${WHOLE}]]></content:encoded></item></channel></rss>`,
  rdf: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="https://lantern-post.example/"><title>The Lantern Post</title><link>https://lantern-post.example/</link></channel><item rdf:about="n1"><title>Lights &amp; sound</title><link>https://lantern-post.example/lights</link><dc:date>2024-01-02T23:30:00-08:00</dc:date><dc:creator>Mara Quill</dc:creator><content:encoded><![CDATA[${WHOLE}]]></content:encoded></item></rdf:RDF>`,
  atom: `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Lantern Post</title><link href="https://lantern-post.example/"/><entry><id>n1</id><title type="html">Lights &amp;amp; sound</title><link rel="enclosure" href="https://lantern-post.example/a.mp3"/><link href="https://lantern-post.example/lights"/><published>2024-01-02T23:30:00-08:00</published><updated>2024-05-05T00:00:00Z</updated><author><name>Mara Quill</name></author><content type="html"><![CDATA[${WHOLE}]]></content></entry></feed>`,
  json: JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Lantern Post',
    home_page_url: 'https://lantern-post.example/',
    items: [
      {
        id: 'n1',
        url: 'https://lantern-post.example/lights',
        title: 'Lights & sound',
        date_published: '2024-01-02T23:30:00-08:00',
        authors: [{ name: 'Mara Quill' }],
        content_html: WHOLE,
      },
    ],
  }),
  sitemap: `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url><loc>https://lantern-post.example/lights</loc><news:news><news:publication_date>2024-01-02</news:publication_date><news:title>Lights &amp; sound</news:title></news:news><image:image><image:loc>https://lantern-post.example/a.png</image:loc><image:title>No</image:title></image:image></url></urlset>`,
}

describe('a feed', () => {
  for (const [kind, text] of Object.entries(FORMS)) {
    test(`in the form of ${kind} says the same as in any other`, async () => {
      const feed = await feedOf(text)
      const [item] = feed.items
      assert.equal(feed.kind, kind)
      assert.deepEqual(
        [feed.items.length, item?.url, item?.title, item?.published],
        [1, 'https://lantern-post.example/lights', 'Lights & sound', '2024-01-02'],
      )
      if (kind === 'sitemap') return
      assert.deepEqual(
        [feed.title, feed.site, item?.id, item?.author, item?.isWhole],
        ['The Lantern Post', 'https://lantern-post.example/', 'n1', 'Mara Quill', true],
      )
    })
  }

  test('in JSON may hold an angle bracket by itself near its end', async () => {
    const feed = await feedOf(
      '{"version":"https://jsonfeed.org/version/1.1","title":"Post","items":[{"id":"n1","content_text":"2 < 3"}]}',
    )
    assert.equal(feed.items[0]?.id, 'n1')
  })

  test('that carries the article gives it with outlet, author and day', async () => {
    const feed = await feedOf(FORMS.rss)
    const [item] = feed.items
    assert.ok(item !== undefined)
    const read = articleOfItem(item, feed)
    assert.ok('article' in read)
    const { outlet, author, published, text } = read.article
    assert.deepEqual([outlet, author, published], ['The Lantern Post', 'Mara Quill', '2024-01-02'])
    assert.match(text, /^The studio has ordered/)
  })

  test('whose text is cut off, or short, is not whole', async () => {
    for (const text of [
      'In short.',
      `${WHOLE} Read more`,
      `${WHOLE}<a href="/x">Continue reading Lights</a>`,
      `${WHOLE}…`,
    ]) {
      const feed = await feedOf(FORMS.rss.replace(WHOLE, text))
      assert.equal(feed.items[0]?.isWhole, false, text.slice(-30))
    }
  })

  test('leads nowhere but to the web', async () => {
    for (const link of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x'])
      assert.equal(
        (await feedOf(FORMS.rss.replace('<link>/lights<', `<link>${link}<`))).items[0]?.url,
        undefined,
      )
  })

  test('says how often it changes', async () => {
    const said = async (words: string) =>
      (await feedOf(FORMS.rss.replace('</title>', `</title>${words}`))).minutesBetween
    assert.equal(await said('<ttl>90</ttl>'), 90)
    assert.equal(
      await said(
        '<sy:updatePeriod xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>',
      ),
      360,
    )
    assert.equal(await said('<ttl>-5</ttl>'), undefined)
  })

  test('of any bytes gives a feed or a problem, and throws nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc
            .string()
            .map((s) => new TextEncoder().encode(`<rss version="2.0"><channel>${s}</channel></rss>`)),
        ),
        async (bytes) => {
          const result = await feedIn({ source: 'x', chunks: [bytes] })
          assert.ok('feed' in result || result.problem.sentence !== '')
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('the day that a feed names', () => {
  const DAYS: readonly (readonly [string, string | undefined])[] = [
    ['Tue, 02 Jan 2024 10:00:00 GMT', '2024-01-02'],
    ['2 January 2024', '2024-01-02'],
    ['02 Jan 24 10:00 EST', '2024-01-02'],
    ['Tuesday, 02-Jan-96 10:00:00 GMT', '1996-01-02'],
    ['2024-01-02', '2024-01-02'],
    ['2024-01-02T23:59:59-08:00', '2024-01-02'],
    ['20240102T100000Z', '2024-01-02'],
    ['January 2, 2024', '2024-01-02'],
    ['Tue Jan  2 10:00:00 2024', '2024-01-02'],
    ['Tue Jan  2 10:00:00 PST 2024', '2024-01-02'],
    ['Thu, 29 Feb 2024 10:00:00 GMT', '2024-02-29'],
    ['Thu, 29 Feb 2023 10:00:00 GMT', undefined],
    ['01/02/2024', undefined],
    ['2024-13-01', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ]
  for (const [said, day] of DAYS)
    test(`of “${said}” is ${day ?? 'not guessed'}`, () => assert.equal(feedDay(said), day))
})
