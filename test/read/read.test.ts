import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Article, Problem } from '../../src/model/index.ts'
import { type Input, type Overrides, read } from '../../src/read/index.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

async function readAll(input: Partial<Input> & { bytes?: Uint8Array | string }, overrides: Overrides = {}) {
  const bytes = typeof input.bytes === 'string' ? utf8(input.bytes) : (input.bytes ?? new Uint8Array())
  const articles: Article[] = []
  const problems: Problem[] = []
  for await (const item of read({ source: 'page', chunks: [bytes], ...input }, overrides)) {
    if ('article' in item) articles.push(item.article)
    else problems.push(item.problem)
  }
  return { articles, problems }
}

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
const PROSE = [
  'Harbour Nights will return for a third season, the streamer Vantage said on Tuesday, and the cast is coming back with it.',
  'Mara Quill plays the lighthouse keeper who hears voices in the fog, and nobody on the island believes a word that she says.',
  'The second season ended with the lamp out and the harbour full of boats, which is as good a reason to go on as any.',
]
const ARTICLE_BODY = `<nav><a href="/">Home</a><a href="/tv">TV</a></nav><article><h1>Harbour Nights renewed</h1>${PROSE.map((p) => `<p>${p}</p>`).join('')}<figure><img src="a.jpg"><figcaption>A lamp. Photo: nobody</figcaption></figure></article><footer>All rights reserved</footer>`

describe('plain text', () => {
  test('takes the first line for the headline and keeps paragraphs apart', async () => {
    const { articles } = await readAll({ bytes: 'Quill returns\r\n\r\nShe is back.\n\nSo is the lamp.\n' })
    assert.equal(articles[0]?.title, 'Quill returns')
    assert.equal(articles[0]?.text, 'She is back.\n\nSo is the lamp.')
  })
  test('has no date unless one is given', async () => {
    const { articles } = await readAll({ bytes: 'A\n\nB.' })
    assert.equal(articles[0]?.published, undefined)
    const dated = await readAll({ bytes: 'A\n\nB.' }, { published: '2018-01-02', outlet: 'The Evening Gull' })
    assert.equal(dated.articles[0]?.published, '2018-01-02')
    assert.equal(dated.articles[0]?.outlet, 'The Evening Gull')
  })
  test('gets the same id for the same words and another for others', async () => {
    const [a, b, c] = await Promise.all(['A\n\nB.', 'A\n\nB.', 'A\n\nC.'].map((bytes) => readAll({ bytes })))
    assert.equal(a?.articles[0]?.id, b?.articles[0]?.id)
    assert.notEqual(a?.articles[0]?.id, c?.articles[0]?.id)
  })
})

describe('HTML', () => {
  test('gives the main text in paragraphs, without navigation, captions and headline', async () => {
    const { articles } = await readAll({ bytes: page('<title>Harbour Nights renewed</title>', ARTICLE_BODY) })
    assert.equal(articles[0]?.text, PROSE.join('\n\n'))
  })
  test('believes schema.org JSON-LD first, in a graph too', async () => {
    const node = {
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': ['NewsArticle'],
          headline: 'Harbour Nights renewed',
          datePublished: '2018-02-03T23:30:00-08:00',
          author: [{ name: 'Ana Reyes' }],
          publisher: { name: 'The Evening Gull' },
        },
      ],
    }
    const head = `<meta property="og:title" content="Other"><meta property="og:site_name" content="Other"><script type="application/ld+json">${JSON.stringify(node)}</script>`
    const { articles } = await readAll({ bytes: page(head, ARTICLE_BODY) })
    const { title, outlet, author, published } = articles[0] ?? {}
    assert.deepEqual(
      { title, outlet, author, published },
      {
        title: 'Harbour Nights renewed',
        outlet: 'The Evening Gull',
        author: 'Ana Reyes',
        published: '2018-02-03',
      },
    )
  })
  test('falls back on OpenGraph and takes the outlet off the headline', async () => {
    const head =
      '<meta property="og:title" content="Harbour Nights renewed | The Evening Gull"><meta property="og:site_name" content="The Evening Gull"><meta property="article:published_time" content="2018-02-03"><link rel="canonical" href="https://gull.example/a">'
    const { articles } = await readAll({ bytes: page(head, ARTICLE_BODY) })
    assert.equal(articles[0]?.title, 'Harbour Nights renewed')
    assert.equal(articles[0]?.published, '2018-02-03')
    assert.equal(articles[0]?.url, 'https://gull.example/a')
  })
  test('takes the date of a time element, and none from a broken one', async () => {
    const timed = await readAll({
      bytes: page('', `<time datetime="2018-02-03T10:00">3 Feb</time>${ARTICLE_BODY}`),
    })
    assert.equal(timed.articles[0]?.published, '2018-02-03')
    const broken = await readAll({ bytes: page('', `<time datetime="2018-02-31">?</time>${ARTICLE_BODY}`) })
    assert.equal(broken.articles[0]?.published, undefined)
  })
  test('survives broken JSON-LD', async () => {
    const { articles } = await readAll({
      bytes: page('<title>T</title><script type="application/ld+json">{"@type":</script>', ARTICLE_BODY),
    })
    assert.equal(articles.length, 1)
  })
  test('decodes the encoding that the page names', async () => {
    const bytes = Buffer.from(
      page('<meta charset="iso-8859-1"><title>Caf\u00e9</title>', ARTICLE_BODY),
      'latin1',
    )
    const { articles } = await readAll({ bytes })
    assert.equal(articles[0]?.title, 'Caf\u00e9')
  })
  test('takes no class of the whole page for one of clutter', async () => {
    const words = 'Press S, or the slash, to search in everything that was ever written here, page by page. '
    const menu = `<div class="menu">${`<p>${words}</p>`.repeat(9)}</div>`
    const text = PROSE.map((paragraph) => `<p>${paragraph}</p>`).join('')
    const bytes = page('<title>Harbour Nights renewed</title>', `${menu}<div>${text}</div>`)
    const { articles } = await readAll({ bytes: bytes.replace('<html', '<html class="sidebar-visible"') })
    assert.equal(articles[0]?.text, PROSE.join('\n\n'))
  })
  test('reads a page of odd names, quotes and no ends', async () => {
    const odd = `<div a"b='1' style="display" title="x&quot;<y"><o:p>${PROSE[0]}</o:p><p on"x=1>${PROSE[1]}`
    const { articles } = await readAll({ bytes: page('<title>T</title>', odd) })
    assert.match(articles[0]?.text ?? '', new RegExp(`${PROSE[0]}.*${PROSE[1]}`, 's'))
  })
  test('refuses a page of 30,000 paragraphs', async () => {
    const { problems } = await readAll({ bytes: page('', `<p>${PROSE[0]}</p>`.repeat(30_000)) })
    assert.match(problems[0]?.sentence ?? '', /more elements than any article/)
  })
  test('refuses elements that nest 100,000 deep', async () => {
    const { problems } = await readAll({ bytes: `<!doctype html>${'<div>'.repeat(100_000)}x` })
    assert.match(problems[0]?.sentence ?? '', /nest 100000 deep/)
  })
})

describe('JSON Lines', () => {
  const line = (id: string) =>
    JSON.stringify({ id, outlet: 'Gull', title: 'T', published: '2018-01-01', lang: 'en', text: 'Words.' })
  test('goes on after a broken line and names it', async () => {
    const lines = ['a', 'b', 'c', 'd', 'e', 'f'].map(line)
    const { articles, problems } = await readAll({
      source: 'news.jsonl',
      bytes: [...lines, '{"id":', line('h')].join('\n'),
    })
    assert.equal(articles.length, 7)
    assert.deepEqual(
      problems.map((p) => p.where),
      [{ source: 'news.jsonl', line: 7 }],
    )
  })
  test('skips a line of 200 MB in constant memory and reads the rest', async () => {
    function* chunks() {
      yield utf8(`${line('a')}\n`)
      const filler = new Uint8Array(1024 * 1024).fill(120)
      for (let mb = 0; mb < 200; mb++) yield filler
      yield utf8(`\n${line('b')}\n`)
    }
    const { articles, problems } = await readAll({ source: 'news.jsonl', chunks: chunks() })
    assert.deepEqual(
      articles.map((a) => a.id),
      ['a', 'b'],
    )
    assert.equal(problems[0]?.where.line, 2)
  })
  test('never reads the labels', async () => {
    const labelled = JSON.parse(line('a'))
    labelled.claims = [
      {
        predicate: 'dies',
        args: ['X', 'Y'],
        certainty: 'certain',
        basis: 'report',
        according_to: [],
        quote: 'Words.',
      },
    ]
    const { articles } = await readAll({ source: 'news.jsonl', bytes: JSON.stringify(labelled) })
    assert.equal('claims' in (articles[0] ?? {}), false)
  })
})

describe('bad input', () => {
  const cases: readonly [string, Uint8Array | string, RegExp][] = [
    ['binary data', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0]), /binary data/],
    ['invalid UTF-8', new Uint8Array([65, 10, 66, 195, 40]), /not valid UTF-8 at byte 4/],
    ['an empty file', '', /no text/],
    ['a headline alone', 'Only this\n', /no text/],
    [
      'an article in French',
      `Titre\n\n${"La série reviendra pour une troisième saison, a annoncé la chaîne mardi soir à Paris, et toute l'équipe sera de retour avec elle. ".repeat(4)}`,
      /in French, expected English/,
    ],
  ]
  for (const [name, bytes, sentence] of cases) {
    test(`${name} gives one clear problem`, async () => {
      const { articles, problems } = await readAll({ bytes })
      assert.equal(articles.length, 0)
      assert.equal(problems.length, 1)
      assert.match(problems[0]?.sentence ?? '', sentence)
    })
  }
  test('no bytes make it throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.txt', 'a.html', 'a.jsonl'),
        async (bytes, source) => {
          const { articles, problems } = await readAll({ source, bytes })
          return articles.length + problems.length >= 0
        },
      ),
      { numRuns: 200 },
    )
  })
})
