import { type AnyNode, isTag, isText } from 'domhandler'
import type { Page, PageElement } from './page.ts'

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
/** Elements that a box may be named as without being one. */
const NO_BOX = new Set('html body main article h1'.split(' '))

/**
 * What stands beside and within a page's text: related links, newsletters, captions, share bars, authors' lives, comments, later articles.
 * Each with all that it holds.
 */
export function boilerplateOf(page: Page): ReadonlySet<PageElement> {
  const out = new Set(page.all(NEVER_TEXT))
  for (const later of laterArticles(page, out)) out.add(later)
  const { lengths, whole } = lengthsOf(page.body, out)
  const takeBoxes = (nodes: readonly AnyNode[]) => {
    for (const node of nodes) {
      if (!isTag(node) || out.has(node)) continue
      if (!NO_BOX.has(node.name) && isBox(node) && (lengths.get(node) ?? 0) <= whole * LARGEST_SHARE)
        out.add(node)
      else takeBoxes(node.children)
    }
  }
  takeBoxes(page.body)
  return out
}

function isBox({ name: tag, attribs }: PageElement): boolean {
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`.split(/\s+/)
  if (names.some((name) => BODY_NAME.test(name))) return false
  return tag === 'aside' || tag === 'footer' || names.some(isBoxName)
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
function laterArticles(page: Page, out: ReadonlySet<PageElement>): PageElement[] {
  const headed = page.all('article h1').flatMap((headline) => {
    const around = aroundOf(headline)
    return around.some((element) => out.has(element))
      ? []
      : (around.findLast(({ name }) => name === 'article') ?? [])
  })
  return [...new Set(headed)].slice(1)
}

/** An element and those that it stands in, from the inside out. */
function aroundOf(element: PageElement): PageElement[] {
  const around: PageElement[] = []
  for (let at: AnyNode | null = element; at !== null; at = at.parent) if (isTag(at)) around.push(at)
  return around
}

/** How many characters that are no spaces each element holds, without what is out, and all of them together. */
function lengthsOf(body: readonly AnyNode[], out: ReadonlySet<PageElement>) {
  const lengths = new Map<PageElement, number>()
  const measure = (nodes: readonly AnyNode[]): number => {
    let sum = 0
    for (const node of nodes) {
      if (isText(node)) sum += node.data.replace(/\s+/g, '').length
      if (!isTag(node) || out.has(node)) continue
      const length = measure(node.children)
      lengths.set(node, length)
      sum += length
    }
    return sum
  }
  return { lengths, whole: measure(body) }
}
