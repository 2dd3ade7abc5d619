import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Article } from '../../../src/model/index.ts'
import { PARAGRAPHS, page, readPage } from './pages.ts'

const ADDRESS = 'https://www.gull.example/2024/harbour'
const ld = (node: unknown) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`
const meta = (pairs: Readonly<Record<string, string>>) =>
  Object.entries(pairs)
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('')
const BODY = `<article>${PARAGRAPHS}</article>`

interface Case {
  readonly name: string
  readonly head?: string
  readonly body?: string
  readonly outlet?: string
  readonly said: Partial<Pick<Article, 'title' | 'outlet' | 'author' | 'published' | 'url'>>
}

const CASES: readonly Case[] = [
  {
    name: 'Dublin Core',
    head: meta({
      'DC.title': 'Harbour Nights renewed',
      'DC.creator': 'Ana Reyes',
      'DC.date.issued': '2024-05-03',
      'DC.publisher': 'The Evening Gull',
    }),
    said: {
      title: 'Harbour Nights renewed',
      author: 'Ana Reyes',
      published: '2024-05-03',
      outlet: 'The Evening Gull',
    },
  },
  {
    name: 'Parse.ly',
    head: meta({
      'parsely-title': 'Harbour Nights renewed',
      'parsely-author': 'Ana Reyes',
      'parsely-pub-date': '2024-05-03T22:00:00Z',
      'parsely-link': 'https://gull.example/harbour',
    }),
    said: {
      title: 'Harbour Nights renewed',
      author: 'Ana Reyes',
      published: '2024-05-03',
      url: 'https://gull.example/harbour',
    },
  },
  {
    name: 'Sailthru',
    head: meta({
      'sailthru.title': 'Harbour Nights renewed',
      'sailthru.author': 'Ana Reyes',
      'sailthru.date': 'Fri, 03 May 2024 10:00:00 +0000',
    }),
    said: { title: 'Harbour Nights renewed', author: 'Ana Reyes', published: '2024-05-03' },
  },
  {
    name: 'Twitter cards',
    head: meta({ 'twitter:title': 'Harbour Nights renewed' }),
    said: { title: 'Harbour Nights renewed' },
  },
  {
    name: 'references within a JSON-LD graph',
    head: ld({
      '@graph': [
        { '@type': 'Organization', '@id': '#org', name: 'The Evening Gull' },
        { '@type': 'Person', '@id': '#ana', name: 'Ana Reyes' },
        {
          '@type': 'NewsArticle',
          headline: 'Harbour Nights renewed',
          author: [{ '@id': '#ana' }],
          publisher: { '@id': '#org' },
          datePublished: '2024-05-03',
        },
      ],
    }),
    said: {
      title: 'Harbour Nights renewed',
      author: 'Ana Reyes',
      outlet: 'The Evening Gull',
      published: '2024-05-03',
    },
  },
  {
    name: 'an array of JSON-LD nodes with lists for names',
    head: ld([
      { '@type': 'BreadcrumbList' },
      {
        '@type': 'Article',
        headline: 'Harbour Nights renewed',
        author: ['Ana Reyes', { name: 'Bo Lind' }],
        publisher: [{ name: 'The Evening Gull' }],
      },
    ]),
    said: { author: 'Ana Reyes, Bo Lind', outlet: 'The Evening Gull' },
  },
  {
    name: 'microdata',
    body: `<article itemscope itemtype="https://schema.org/Article"><span itemprop="author" itemscope><span itemprop="name">Ana Reyes</span></span><meta itemprop="datePublished" content="2024-05-03T10:00">${PARAGRAPHS}</article>`,
    said: { author: 'Ana Reyes', published: '2024-05-03' },
  },
  {
    name: 'a byline and a date in words',
    body: `<article><p class="byline">By Ana Reyes | Staff Writer</p><p class="post-date">May 3, 2024</p>${PARAGRAPHS}</article>`,
    said: { author: 'Ana Reyes', published: '2024-05-03' },
  },
  {
    name: 'the name of the application',
    head: '<title>Lamp out | The Evening Gull</title><meta name="application-name" content="The Evening Gull">',
    said: { title: 'Lamp out', outlet: 'The Evening Gull' },
  },
  {
    name: 'the feed that led to the page, before its host',
    head: '<title>Lamp out - The Gull’s feed</title>',
    outlet: 'The Gull’s feed',
    said: { outlet: 'The Gull’s feed' },
  },
  { name: 'the host, where nothing names the outlet', said: { outlet: 'gull.example' } },
  {
    name: 'a canonical address that is relative, without its fragment',
    head: '<link rel="canonical" href="/harbour#top">',
    said: { url: 'https://www.gull.example/harbour' },
  },
  {
    name: 'its own address where the canonical one is of another site',
    head: '<link rel="canonical" href="https://lantern-post.example/harbour">',
    said: { url: ADDRESS },
  },
  {
    name: 'its own address where the canonical one is the front page',
    head: '<link rel="canonical" href="https://www.gull.example/">',
    said: { url: ADDRESS },
  },
  {
    name: 'no day from one that no calendar has',
    head: meta({ date: '2024-02-31' }),
    said: {},
  },
]

describe('what a page says of its article is taken from', () => {
  for (const { name, head = '', body = BODY, outlet, said } of CASES)
    test(name, async () => {
      const { article } = await readPage(page(head, body), {
        url: ADDRESS,
        ...(outlet === undefined ? {} : { outlet }),
      })
      assert.ok(article !== undefined)
      const found = Object.fromEntries(Object.keys(said).map((key) => [key, article[key as keyof Article]]))
      assert.deepEqual(found, said)
      if (said.published === undefined) assert.equal(article.published, undefined)
    })
})
