import type { Story } from './stories.ts'

/** A page and what is its article's body. */
export interface LaidOut {
  readonly html: string
  readonly articleBody: string
}

/** The ways to lay a story out, each with what surrounds and interrupts text on pages of that kind. `other` is another story of the site. */
export const LAYOUTS: Readonly<Record<string, (story: Story, other: Story) => LaidOut>> = {
  'modern-cms': (story, other) => {
    const body = [story.lead, ...story.paragraphs]
    return page(
      story,
      `<header class="site-header">${NAV}</header><main><article class="post"><header><h1>${story.title}</h1><div class="byline">By <a rel="author" href="/a">${story.author}</a></div>
<time datetime="${story.date}">${story.date}</time>${SHARE}</header><figure><img src="a.jpg" alt=""><figcaption>The pier at dusk, as seen from the old customs house. Photo: Nobody</figcaption></figure>
<div class="entry-content">${p(body.slice(0, 3))}${newsletter()}${p(body.slice(3))}</div>${authorBio(story)}${tags()}</article>${related(other)}</main>${FOOTER}`,
      body,
    )
  },
  'old-tables': (story, other) => {
    const body = [story.lead, ...story.paragraphs]
    return page(
      story,
      `<table width="100%"><tr><td colspan="3"><center><font size="5">The Evening Gull</font></center></td></tr><tr><td width="120" valign="top">${[...Array(9).keys()].map((n) => `<a href="/s${n}">Section ${n}</a><br>`).join('')}</td>
<td valign="top"><font face="arial"><b>${story.title}</b><br><br>${body.join('<br><br>\n')}</font></td><td width="160" valign="top">${p([other.title, 'Buy a lamp today at half the price.'])}</td></tr>
<tr><td colspan="3"><font size="1">Contact | Imprint | Best viewed at 800 by 600</font></td></tr></table>`,
      body,
    )
  },
  'live-blog': (story, other) => {
    const entries = story.paragraphs.map((text, n) => ({ head: `${story.subheads[n % 7]}`, text }))
    return page(
      story,
      `${NAV}<main><h1>${story.title}</h1><p>${story.lead}</p><div class="live-updates">${entries
        .map(
          ({ head, text }, n) =>
            `<article class="live-entry" id="u${n}"><time datetime="${story.date}T1${n % 10}:05">1${n % 10}:05</time><h2>${head}</h2><p>${text}</p>${SHARE}</article>`,
        )
        .join('')}</div></main>${related(other)}${FOOTER}`,
      [story.lead, ...entries.flatMap(({ head, text }) => [head, text])],
    )
  },
  'list-article': (story, other) => {
    const items = story.paragraphs.map((text, n) => ({ head: `${n + 1}. ${story.subheads[n % 7]}`, text }))
    return page(
      story,
      `${NAV}<article><h1>${story.title}</h1>${p([story.lead])}${items
        .map(
          ({ head, text }) =>
            `<section class="list-item"><h2>${head}</h2><img src="x.jpg" alt=""><p>${text}</p><a class="buy-button" href="/buy">Where to watch</a></section>`,
        )
        .join(newsletter())}${authorBio(story)}</article>${related(other)}${FOOTER}`,
      [story.lead, ...items.flatMap(({ head, text }) => [head, text])],
    )
  },
  'recap-infobox': (story, other) => {
    const [a = '', b = '', ...rest] = story.paragraphs
    const grades = [
      'The lamp goes out for the second time.',
      'Nobody counts the doors.',
      'A boat comes home empty.',
    ]
    return page(
      story,
      `${NAV}<main><article><h1>${story.title}</h1>${p([story.lead, a])}<table class="infobox"><tr><th>Series</th><td>Nightjar</td></tr><tr><th>Directed by</th><td>${story.author}</td></tr><tr><th>Running time</th><td>52 minutes</td></tr><tr><th>Original air date</th><td>${story.date}</td></tr></table>
${p([b])}<h3>${story.subheads[0]}</h3>${p(rest)}<h3>${story.subheads[1]}</h3><ul>${grades.map((g) => `<li>${g}</li>`).join('')}</ul></article></main>${related(other)}${FOOTER}`,
      [story.lead, a, b, story.subheads[0] ?? '', ...rest, story.subheads[1] ?? '', ...grades],
    )
  },
  'paywalled-full-text': (story, other) => {
    const body = [story.lead, ...story.paragraphs]
    return page(
      story,
      `${NAV}<main><article><h1>${story.title}</h1><div class="article-body"><div class="teaser">${p(body.slice(0, 2))}</div><div class="paywall-prompt"><h3>Subscribe to continue reading</h3><p>Unlimited access to all of The Evening Gull for the price of a cup of tea each month. Already a subscriber? Log in.</p></div>
<div class="article-rest">${p(body.slice(2))}</div></div></article></main>${related(other)}${FOOTER}`,
      body,
    )
  },
  'next-article-appended': (story, other) => {
    const body = [story.lead, ...story.paragraphs]
    return page(
      story,
      `${NAV}<div id="stream"><article data-url="/1"><h1>${story.title}</h1>${p(body)}</article><div class="loading">Loading…</div><article data-url="/2"><h1>${other.title}</h1>${p([other.lead, ...other.paragraphs])}</article></div>${FOOTER}`,
      body,
    )
  },
  'comments-heavy': (story, other) => {
    const body = [story.lead, ...story.paragraphs.slice(0, 4)]
    const said = [...other.paragraphs, ...other.paragraphs.toReversed()]
    return page(
      story,
      `${NAV}<div class="content"><h1>${story.title}</h1><div class="story">${p(body)}</div><section id="comments"><h3>${said.length} comments</h3><ol class="comment-list">${said
        .map(
          (text, n) =>
            `<li class="comment"><div class="comment-author">reader${n}</div><p>${text}</p><a href="#r">Reply</a></li>`,
        )
        .join('')}</ol><form><textarea></textarea></form></section></div>${FOOTER}`,
      body,
    )
  },
  'related-inside': (story, other) => {
    const body = [story.lead, ...story.paragraphs]
    const between = [
      `<p><strong>Read more:</strong> <a href="/o">${other.title}</a></p>`,
      `<div class="related-inline"><h4>Related stories</h4><ul><li><a href="/o1">${other.title}</a></li><li><a href="/o2">The ten best lamps of the year</a></li></ul></div>`,
      `<p>RELATED: <a href="/o3">Everything that we know of the new keeper</a></p>`,
      `<aside><p>Sign up for our newsletter and get the harbour in your inbox.</p></aside>`,
    ]
    return page(
      story,
      `${NAV}<article><h1>${story.title}</h1>${body.map((text, n) => `<p>${text}</p>${between[n] ?? ''}`).join('')}<p>Follow us on Twitter for more of this.</p></article>${FOOTER}`,
      body,
    )
  },
  'pull-quotes': (story, other) => {
    const body = [story.lead, ...story.paragraphs]
    const quoted = `“Nobody has told the sea about the schedule, and it would not have listened,” the producer wrote.`
    return page(
      story,
      `${NAV}<article><h1>${story.title}</h1>${p(body.slice(0, 2))}<aside class="pullquote"><p>${body[1]?.slice(0, 90)}</p></aside>${p(body.slice(2, 4))}<blockquote><p>${quoted}</p></blockquote><div class="c-pull-quote">${body[3]?.slice(0, 80)}</div>${p(body.slice(4))}</article>${related(other)}${FOOTER}`,
      [...body.slice(0, 4), quoted, ...body.slice(4)],
    )
  },
  'figure-captions': (story, other) => {
    const body = [story.lead, ...story.paragraphs]
    return page(
      story,
      `${NAV}<main><h1>${story.title}</h1>${body
        .map(
          (text, n) =>
            `<p>${text}</p>${n % 2 === 0 ? `<div class="image-block"><img src="${n}.jpg" alt=""><p class="wp-caption-text">${other.paragraphs[n % other.paragraphs.length]?.slice(0, 120)}</p><span class="credit">Getty of Nowhere</span></div>` : ''}`,
        )
        .join('')}</main>${FOOTER}`,
      body,
    )
  },
  amp: (story, other) => {
    const body = [story.lead, ...story.paragraphs]
    return page(
      story,
      `<amp-sidebar id="sb"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><article class="amp-wp-article"><header class="amp-wp-article-header"><h1>${story.title}</h1><div class="amp-wp-byline">${story.author}</div></header><div class="amp-wp-article-content">${p(body.slice(0, 2))}<amp-img src="a.jpg" width="1" height="1"></amp-img>${p(body.slice(2))}<amp-ad width="300" height="250"></amp-ad></div>
<footer class="amp-wp-article-footer"><p>Categories: Television</p></footer></article><amp-list class="amp-related"><h3>${other.title}</h3></amp-list>`,
      body,
    )
  },
  'print-view': (story) => {
    const body = [story.lead, ...story.paragraphs]
    return page(
      story,
      `<div><a href="javascript:print()">Print this page</a></div><hr><h2>${story.title}</h2><p><i>${story.author}, ${story.date}</i></p>${body.map((text) => `<div>${text}</div>`).join('\n')}<hr><p>© 2024 The Evening Gull. All rights reserved.</p>`,
      body,
    )
  },
  'forum-like': (story, other) => {
    const body = [story.lead, ...story.paragraphs]
    return page(
      story,
      `${NAV}<div class="thread"><h1>${story.title}</h1><div class="post first"><div class="user-info">${story.author}<br>Posts: 1,204</div><div class="post-content">${body.join('<br><br>')}</div><div class="signature">The lamp is mightier than the fog.</div></div><div id="comments">${other.paragraphs
        .slice(0, 3)
        .map(
          (text) => `<div class="comment reply"><div class="user-info">someone</div><div>${text}</div></div>`,
        )
        .join('')}</div></div>${FOOTER}`,
      body,
    )
  },
  transcript: (story, other) => {
    const lines = story.paragraphs.flatMap((text, n) => [
      { who: n % 2 === 0 ? 'THE GULL' : 'QUILL', text: text.split('. ')[0] ?? '' },
      { who: n % 2 === 0 ? 'QUILL' : 'THE GULL', text: text.split('. ').slice(1).join('. ') },
    ])
    return page(
      story,
      `${NAV}<article><h1>${story.title}</h1>${p([story.lead])}<dl class="interview">${lines.map(({ who, text }) => `<dt><strong>${who}:</strong></dt><dd>${text}</dd>`).join('')}</dl></article>${related(other)}${FOOTER}`,
      [story.lead, ...lines.flatMap(({ who, text }) => [`${who}:`, text])],
    )
  },
}

function page({ title, author, date }: Story, html: string, body: readonly string[]): LaidOut {
  return {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | The Evening Gull</title><meta property="og:site_name" content="The Evening Gull"><meta property="og:type" content="article"><meta name="author" content="${author}"><meta property="article:published_time" content="${date}"></head><body>${html}</body></html>`,
    articleBody: body.join('\n\n'),
  }
}

const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n')

const NAV = `<nav class="menu"><ul>${['Home', 'Television', 'Film', 'Books', 'Games', 'About'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav>`
const SHARE =
  '<div class="share-bar"><a href="#f">Share on Facebook</a> <a href="#t">Post this</a> <a href="#m">Mail it to a friend</a></div>'
const FOOTER =
  '<footer class="site-footer"><p>© 2024 The Evening Gull. All rights reserved. No lamp was harmed in the making of this page.</p></footer>'

const newsletter = () =>
  '<div class="newsletter-signup"><h3>The harbour in your inbox</h3><p>Every Friday we send the best of the week to those who ask for it, with no advertising and a poem.</p><form><input><button>Sign up</button></form></div>'
const authorBio = ({ author }: Story) =>
  `<div class="author-bio"><p>${author} has written on television for The Evening Gull since 2011, lives near the sea and keeps two cats, both of which dislike it.</p></div>`
const tags = () =>
  '<div class="tags">Filed under: <a href="/t/1">Nightjar</a>, <a href="/t/2">Lighthouses</a></div>'
const related = (other: Story) =>
  `<section class="related-stories"><h2>More from The Evening Gull</h2>${[other, other, other].map(({ title, lead }) => `<div class="card"><h3><a href="/x">${title}</a></h3><p>${lead}</p></div>`).join('')}</section>`
