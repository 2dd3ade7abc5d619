import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { LONG, PARAGRAPHS, PROSE, page, readPage } from './pages.ts'

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('')
const cards = (n: number, tag = 'h2') =>
  Array.from(
    { length: n },
    (_, i) =>
      `<article><${tag}><a href="/news/${i}">Headline number ${i} of the lighthouse</a></${tag}><p>What happened on the island, in a line.</p></article>`,
  ).join('')
const ld = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`
const BRIEF = 'Harbour Nights will return for a third season'
const AT = 'https://gull.example'

interface Case {
  readonly name: string
  readonly html: string
  readonly url?: string
  readonly code: string
}

const NO_ARTICLES: readonly Case[] = [
  {
    name: 'a check that asks to enable scripts and cookies',
    html: page(
      '<title>Just a moment...</title>',
      '<div id="challenge-form"><h1>gull.example</h1><p>Enable JavaScript and cookies to continue</p></div>',
    ),
    code: 'read/bot-wall',
  },
  {
    name: 'a page that found unusual traffic',
    html: page(
      '<title>gull.example</title>',
      '<p>Our systems have detected unusual traffic from your network. Prove you’re not a robot to go on to the page that you asked for.</p>',
    ),
    code: 'read/bot-wall',
  },
  {
    name: 'access that is denied with status 200',
    html: page(
      '<title>Access Denied</title>',
      '<h1>Access Denied</h1><p>You don’t have permission to access this page on this server. Reference 18.2</p>',
    ),
    code: 'read/bot-wall',
  },
  {
    name: 'a consent page of partners and purposes',
    html: page(
      '<title>Before you continue</title>',
      `<main><h1>We value your privacy</h1><p>We and our 812 partners store and access information on your device, such as cookies, and process personal data for personalised advertising and content.</p><p>With your consent we and our partners may use precise data. You may click Accept all, or manage your choices; you can withdraw at any time in the privacy policy.</p></main>`,
    ),
    code: 'read/consent',
  },
  {
    name: 'a page that is not found with status 200',
    html: page(
      '<title>Page not found | The Evening Gull</title>',
      '<main><h1>Page not found</h1><p>Sorry, we can’t find the page that you are looking for. It may have been moved or deleted. Try the search, or go back to the front page of The Evening Gull.</p></main>',
    ),
    code: 'read/not-found',
  },
  {
    name: 'a 404 that says so in its text alone',
    html: page(
      '<title>The Evening Gull</title>',
      '<main><p>The article you requested does not exist. Here is what others read this week, in case that helps you to go on from here.</p></main>',
    ),
    code: 'read/not-found',
  },
  {
    name: 'a teaser with a wall behind it, in words',
    html: page(
      '<title>Harbour Nights renewed</title>',
      `<article><h1>Harbour Nights renewed</h1><p>${PROSE[0]}</p><p>${PROSE[1]}</p><div class="offer"><p>Subscribe to continue reading. Already a subscriber? Log in.</p></div></article>`,
    ),
    code: 'read/paywall',
  },
  {
    name: 'a teaser that says in JSON-LD that it is not free',
    html: page(
      `<title>Harbour Nights renewed</title>${ld({ '@type': 'NewsArticle', headline: 'Harbour Nights renewed', isAccessibleForFree: 'False' })}`,
      `<article><h1>Harbour Nights renewed</h1><p>${PROSE[0]}</p><p>${PROSE[1]}</p></article>`,
    ),
    code: 'read/paywall',
  },
  {
    name: 'a tag page by its address',
    html: page('<title>Harbour Nights | The Evening Gull</title>', `<h1>Harbour Nights</h1>${cards(8)}`),
    url: `${AT}/tag/harbour-nights/`,
    code: 'read/listing',
  },
  {
    name: 'a category by the class that WordPress gives',
    html: page(
      '<title>TV</title>',
      `<main><h1>TV</h1>${cards(8)}</main>`,
      'class="archive category category-tv"',
    ),
    url: `${AT}/television`,
    code: 'read/listing',
  },
  {
    name: 'an author by its schema.org type',
    html: page(
      `<title>Ana Reyes</title>${ld({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: 'Ana Reyes' } })}`,
      `<main><h1>Ana Reyes</h1><p>Ana Reyes writes about television for The Evening Gull, and has done so since 2011.</p>${cards(5)}</main>`,
    ),
    url: `${AT}/staff/ana-reyes`,
    code: 'read/listing',
  },
  {
    name: 'the results of a search',
    html: page('<title>Search</title>', `<h1>Search results for “quill”</h1>${cards(7, 'h3')}`),
    url: `${AT}/?s=quill`,
    code: 'read/search',
  },
  {
    name: 'a front page',
    html: page('<title>The Evening Gull</title>', `<main>${cards(9)}</main>`),
    url: `${AT}/`,
    code: 'read/front-page',
  },
  {
    name: 'a list of links that says nothing of itself',
    html: page(
      '<title>This week</title>',
      `<main><h1>This week</h1><ul>${Array.from({ length: 14 }, (_, i) => `<li><a href="/n/${i}">What the harbour master said on day ${i}</a></li>`).join('')}</ul></main>`,
    ),
    url: `${AT}/this-week`,
    code: 'read/links',
  },
  {
    name: 'an article in another language',
    html: page(
      '<title>Retour</title>',
      `<article><h1>Retour</h1>${paragraphs(Array.from({ length: 5 }, () => 'La série reviendra pour une troisième saison, a annoncé la chaîne mardi soir à Paris, et toute son équipe sera de retour avec elle au printemps.'))}</article>`,
    ),
    code: 'read/language',
  },
]

describe('a page that is no article is not read, and says why:', () => {
  for (const { name, html, url, code } of NO_ARTICLES)
    test(name, async () => {
      const { problem, article } = await readPage(html, url === undefined ? {} : { url })
      assert.equal(article, undefined)
      assert.equal(problem?.code, code)
      assert.match(problem?.sentence ?? '', /\w{3}/)
    })
})

const ARTICLES: readonly (Omit<Case, 'code'> & { readonly holds: string })[] = [
  {
    name: 'with a banner about cookies above it',
    html: page(
      '<title>Harbour Nights renewed</title>',
      `<div class="cookie-banner"><p>We and our partners use cookies. Accept all or manage your choices; read the privacy policy.</p></div><article><h1>Harbour Nights renewed</h1>${PARAGRAPHS}</article>`,
    ),
    holds: 'without fail',
  },
  {
    name: 'that asks for subscriptions and shows all of its text',
    html: page(
      `<title>Harbour Nights renewed</title>${ld({ '@type': 'NewsArticle', isAccessibleForFree: false })}`,
      `<article><h1>Harbour Nights renewed</h1>${paragraphs(LONG)}<div class="paywall"><p>Subscribe to continue reading.</p></div></article>`,
    ),
    holds: 'it was said that Filming starts',
  },
  {
    name: 'on what was not found',
    html: page(
      '<title>Why the lost episode was never found</title>',
      `<article><h1>Why the lost episode was never found</h1>${paragraphs(LONG)}</article>`,
    ),
    holds: 'it was said that Filming starts',
  },
  {
    name: 'that is short',
    html: page('<title>Lamp out</title>', `<article><h1>Lamp out</h1><p>${PROSE[0]}</p></article>`),
    holds: BRIEF,
  },
  {
    name: 'that is short, where readers may log in to comment',
    html: page(
      '<title>Lamp out</title>',
      `<article><h1>Lamp out</h1><p>${PROSE[0]}</p></article><p>Log in to read and post comments.</p>`,
    ),
    holds: BRIEF,
  },
  {
    name: 'that stands at an address like that of a list',
    html: page(
      `<title>Lamp out</title><meta property="og:type" content="article">`,
      `<article><h1>Lamp out</h1>${PARAGRAPHS}</article><div class="more">${cards(8)}</div>`,
    ),
    url: `${AT}/category/lamp-out`,
    holds: 'the harbour full of boats',
  },
  {
    name: 'that is a list of ten, each with a link in its headline',
    html: page(
      '<title>Ten shows</title>',
      `<article><h1>Ten shows</h1>${LONG.map((text, i) => `<h2><a href="/show/${i}">The show that is number ${i}</a></h2><p>${text}</p>`).join('')}</article>`,
    ),
    url: `${AT}/ten-shows`,
    holds: 'it was said that Filming starts',
  },
]

describe('an article is read', () => {
  for (const { name, html, url, holds } of ARTICLES)
    test(name, async () => {
      const { article, problem } = await readPage(html, url === undefined ? {} : { url })
      assert.equal(problem, undefined)
      assert.ok((article?.text ?? '').includes(holds), `${article?.text}`)
    })
})
