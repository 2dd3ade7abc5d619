import type { Page } from './json-ld.ts'

/** Elements that hold no text of an article, whatever they are called. */
const NEVER_TEXT =
  'script, style, noscript, template, iframe, button, form, nav, dialog, [hidden], [aria-hidden="true"], figcaption, [role="navigation"], [role="complementary"], [role="dialog"], [role="contentinfo"], [role="search"]'

/**
 * Words in classes and ids of boxes beside and within the text, each part of a name ("article__related-links", "newsletterSignup").
 * Data: a box of a new sort is one word more.
 */
const BOX_WORDS = new Set(
  `related recirc recirculation recommended recommendations readmore morefrom trending popular mostread upnext nextup newsletter signup subscribe subscription promo
promotion sponsored advert advertisement ads adslot outbrain taboola share sharing sharebar social socials follow comments comment disqus
respond caption captions credit imagecredit bio authorbio aboutauthor authorbox breadcrumb breadcrumbs tags taglist topics pullquote infobox sidebar cookie cookies
consent toolbar pagination pager skip printonly noprint toc donate contribute poll quiz rating ratings metadata postmeta`.split(
    /\s+/,
  ),
)
/** Two parts of a name that say it together: "read-more", "author_bio", "pull-quote". */
const BOX_PAIRS = new Set(
  `read-more read-next also-read see-also more-from more-stories more-on most-read most-popular you-may author-bio author-box author-info about-author
about-the pull-quote sign-up up-next next-up next-article share-bar share-tools follow-us image-credit photo-credit article-tags post-tags post-meta entry-meta tag-list info-box
table-of jump-links side-bar skip-link article-footer post-footer entry-footer site-footer site-header`.split(
    /\s+/,
  ),
)
/** Names that make an element none of these, whatever else it is called: "comments-open article-body". */
const BODY_NAME =
  /(?:article|entry|post|story|page)[-_]{0,2}(?:body|content|text)|^(?:post|hentry|article|story)$/i
/** A box with more than this share of the page's text is the text. */
const LARGEST_SHARE = 0.4
/** Elements that are looked at. */
const MAX_ELEMENTS = 50_000

/** Takes out of a page what stands beside and within its text: related links, newsletters, captions, share bars, authors' lives, comments, later articles. */
export function takeOutBoilerplate(document: Page): void {
  for (const element of document.querySelectorAll(NEVER_TEXT)) element.remove()
  takeOutLaterArticles(document)
  const whole = lengthOf(document.body)
  const boxes = [...document.querySelectorAll('[class], [id], aside, footer')].slice(0, MAX_ELEMENTS)
  for (const box of boxes) {
    if (box.closest('body') === null || /^(?:html|body|main|article|h1)$/i.test(box.tagName)) continue
    if (isBox(box) && lengthOf(box) <= whole * LARGEST_SHARE) box.remove()
  }
}

type Box = NonNullable<ReturnType<Page['querySelector']>>

function isBox(element: Box): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.split(/\s+/)
  if (names.some((name) => BODY_NAME.test(name))) return false
  return /^(?:aside|footer)$/i.test(element.tagName) || names.some(isBoxName)
}

/** "newsletterSignup", "article__related-links", "c-read-more". */
function isBoxName(name: string): boolean {
  const parts = name
    .slice(0, 100)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part !== '')
  return parts.some((part, n) => BOX_WORDS.has(part) || BOX_PAIRS.has(`${part}-${parts[n + 1] ?? ''}`))
}

/** Pages that go on by themselves append the next article, headline and all: the first is the page's own. */
function takeOutLaterArticles(document: Page): void {
  const articles = [...document.querySelectorAll('article')].filter(
    (article) => article.parentElement?.closest('article') == null && article.querySelector('h1') !== null,
  )
  for (const later of articles.slice(1)) later.remove()
}

const lengthOf = (element: { readonly textContent: string | null } | null) =>
  (element?.textContent ?? '').replace(/\s+/g, '').length
