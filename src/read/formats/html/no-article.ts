import type { Schema } from './json-ld.ts'
import { isWithin, type Page, wordsIn } from './page.ts'

/** Why a page is not read as an article: the end of a problem's code, and a sentence for people. */
export interface NoArticle {
  readonly code: string
  readonly sentence: string
}

/** What is known of a page when it is asked whether it is an article. */
export interface PageLook {
  readonly page: Page
  readonly schema: Schema
  readonly title: string
  /** The main text. */
  readonly text: string
  readonly address: string | undefined
}

/** Main texts below these lengths, in characters, may be something else than an article, if something says so. */
const SHORT = 1200
/** A wall's own words and a teaser; whoever shows more than this shows the article. */
const TEASER = 1500
/** Characters of a page that are looked at for what it says of itself. */
const LOOKED_AT = 3000

/** What a page is where it is no article, the surest first; undefined where it is one or can't be told from one. */
export function noArticleOf(look: PageLook): NoArticle | undefined {
  return KINDS.find(({ is }) => is(look))
}

interface Kind extends NoArticle {
  readonly is: (look: PageLook) => boolean
}

const KINDS: readonly Kind[] = [
  {
    code: 'bot-wall',
    sentence: 'a check for robots, expected an article: its server lets only browsers in',
    is: ({ page, text, title }) =>
      text.length < SHORT &&
      (BOT_TITLE.test(headed(page, title)) ||
        page.first(CAPTCHA) !== undefined ||
        (wholeOf(page).length < SHORT && BOT_WORDS.test(wholeOf(page)))),
  },
  {
    code: 'consent',
    sentence: 'asks for consent to cookies, expected an article: open it in a browser, or follow its feed',
    is: ({ page, text, title }) => isConsent(text, headed(page, title)),
  },
  {
    code: 'not-found',
    sentence: 'says that there is no such page, though its server answers 200: check the address',
    is: ({ page, text, title }) =>
      text.length < SHORT && (NOT_FOUND.test(headed(page, title)) || MISSING.test(text.slice(0, 300))),
  },
  {
    code: 'paywall',
    sentence: 'shows the beginning and keeps the rest for subscribers: what it shows was not read',
    is: isPaywalled,
  },
  {
    code: 'search',
    sentence: 'the results of a search, expected an article: name the article itself',
    is: ({ page, schema, address, title }) =>
      schema.article === undefined &&
      (schema.types.has('SearchResultsPage') ||
        hasBodyClass(page, /^search(?:-results)?$/) ||
        (isSearchAddress(address) && linksIn(page) >= FEWEST_LINKS) ||
        /^search results?\b|^(?:\d+ )?results? for\b|^you searched for\b/i.test(headed(page, title))),
  },
  {
    code: 'listing',
    sentence:
      'a list of what is filed under a topic, a section or a person, expected an article: follow its feed',
    is: ({ page, schema, address, text }) =>
      !saysArticle(page, schema) &&
      (hasBodyClass(page, LISTING_CLASS) ||
        [...schema.types].some((type) => LISTING_TYPE.test(type)) ||
        (LISTING_PATH.test(pathOf(address)) && (linksIn(page) >= FEWEST_LINKS || text.length < SHORT))),
  },
  {
    code: 'front-page',
    sentence: 'the front page of a site, expected an article: follow its feed',
    is: ({ page, schema, address }) =>
      !saysArticle(page, schema) &&
      (hasBodyClass(page, /^(?:home|homepage|front-page|frontpage)$/) || pathOf(address) === '/') &&
      linksIn(page) >= FEWEST_LINKS,
  },
  {
    code: 'links',
    sentence: 'little but links to articles, expected one: follow its feed',
    is: ({ page, schema, text }) => !saysArticle(page, schema) && isLinkList(page, text),
  },
]

/** "Just a moment..." (Cloudflare), "Pardon Our Interruption" (Imperva), "Access to this page has been denied" (PerimeterX). */
const BOT_TITLE =
  /^(?:just a moment|attention required|pardon our interruption|are you (?:a robot|human)|access denied|access to this page has been denied|please verify|verify(?:ing)? (?:that )?you are human|security check|checking your browser|one more step|bot verification|human verification|robot check)/i
const BOT_WORDS =
  /checking your browser|verify(?:ing)? (?:that )?you(?:'|’)?(?: a)?re (?:a )?(?:human|not a robot)|unusual (?:traffic|activity) from|enable javascript and cookies to continue|you have been blocked|prove (?:that )?you(?:'|’)?re (?:not a robot|human)/i
const CAPTCHA =
  '#challenge-form, #challenge-stage, .cf-challenge, #px-captcha, .g-recaptcha-blocking, [data-captcha-page]'

const CONSENT_TITLE =
  /^(?:before you continue|we value your privacy|your privacy(?: choices)?$|cookie (?:consent|settings|preferences|policy)|privacy (?:settings|cent(?:er|re))|consent\b|manage (?:cookies|consent)|your data, your)/i
/** "We and our 812 partners store and/or access information on a device" is how such pages talk (IAB's framework). */
const CONSENT_WORDS = [
  /\bcookies?\b/i,
  /\b(?:our|and) (?:\d[\d,]* )?(?:advertising )?partners\b/i,
  /\bconsent\b/i,
  /\b(?:accept|reject|agree to) all\b/i,
  /\bmanage (?:my |your )?(?:choices|options|preferences|settings)\b/i,
  /\bpersonali[sz]ed (?:ads|advertising|content)\b/i,
  /\bprivacy (?:policy|notice|statement)\b/i,
  /\bwithdraw\b/i,
]
/** So many of these words in the beginning of a short text make it one; an article on privacy has two or three, and is long. */
const ENOUGH_CONSENT = 4

function isConsent(text: string, title: string): boolean {
  if (text.length > LOOKED_AT) return false
  const said = CONSENT_WORDS.filter((word) => word.test(text)).length
  return said >= ENOUGH_CONSENT || (said >= 2 && CONSENT_TITLE.test(title))
}

const NOT_FOUND =
  /^(?:error )?(?:404|410)\b|\b(?:page|article|story|content)(?: (?:was|is|has been|could|can))?(?: ?not|n['’]t)(?: be)? found\b|\bnot found$|^(?:oops|sorry|uh[- ]oh)[^a-z]{1,3}\s*(?:we |that |this |the )?.{0,40}(?:find|found|gone|missing|exist)|\bpage (?:no longer exists|does(?: not|n['’]t) exist|unavailable)\b/i
const MISSING =
  /\b(?:the|this|that) (?:page|article|story) (?:that |which )?(?:you(?:['’]re| are| were)? (?:look(?:ing|ed) for|requested|tried to reach) )?(?:(?:can(?:no|['’])t|could(?: not|n['’]t)) be found|does(?: not|n['’]t) exist|(?:no longer|may no longer) exists?|(?:has|may have) (?:been )?(?:moved|removed|deleted|expired))|\bwe (?:can['’]?t|cannot|could(?: not|n['’]t)) (?:seem to )?find (?:the|that) page\b/i

/** Words that stand where an article breaks off. */
const WALL =
  /\b(?:subscribe|sign up|register|log ?in|sign in|join)\b[^.]{0,40}\bto (?:continue|keep|read|unlock|access|view|finish)\b(?! (?:and post |all |the )?comments)|\bto (?:continue|keep|go on) reading\b|\b(?:this|the) (?:article|story|content|post) is (?:only )?(?:for|available to|reserved for|exclusive to) [^.]{0,30}(?:subscribers|members)\b|\b(?:subscriber|member)s?[- ](?:only|exclusive)\b|\balready a (?:subscriber|member)\?|\byou(?:['’]ve| have) (?:reached|read|used)[^.]{0,40}\b(?:free|limit)\b|\bunlock this (?:article|story)\b/i
const WALL_PLACE =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="subscriber-wall" i], [class*="meter-wall" i], [class*="piano-offer" i], [data-paywall]'
const LOCKED =
  'meta[property="article:content_tier"][content="locked"], meta[name="article:content_tier"][content="locked"]'

/** A wall, in words or marked as one, with too little before it to be an article. */
function isPaywalled({ page, schema, text }: PageLook): boolean {
  const shown = text.split('\n\n').filter((paragraph) => paragraph.length > 300 || !WALL.test(paragraph))
  if (shown.join('\n\n').length >= TEASER) return false
  const place = wordsIn(page.first(WALL_PLACE)).trim()
  const main = page.first('article, main, [role="main"]') ?? page.body
  const words = wordsIn(main)
    .replace(/\s+/g, ' ')
    .slice(0, 4 * LOOKED_AT)
  const isMarked = schema.article?.isAccessibleForFree === false || page.first(LOCKED) !== undefined
  return WALL.test(words) || WALL.test(text) || (place !== '' && WALL.test(place)) || isMarked
}

const LISTING_CLASS = /^(?:archive|category|tag|author|tax-[\w-]{1,60}|blog|page-template-archive)$/
const LISTING_TYPE = /^(?:CollectionPage|ProfilePage|ItemListPage)$/
/** "/tag/harbour-nights/page/2", "/author/ana-reyes", "/tv/category/drama". */
const LISTING_PATH =
  /(?:^|\/)(?:tags?|topics?|category|categories|authors?|contributors?|people|sections?|archives?|keywords?|label)\/[^/]{1,200}(?:\/page\/\d{1,6})?\/?$/
/** Headlines that are links, from which a page may be a list of them. */
const FEWEST_LINKS = 6
/** Characters of text that stand in no link, for each headline that does; a list of ten shows with links has hundreds. */
const TEXT_OF_A_HEADLINE = 160

/** Characters from which a paragraph is prose and no headline. */
const SENTENCE = 120

/** A page that calls itself an article is one, however many links it has. */
function saysArticle(page: Page, { article }: Schema): boolean {
  const type = page.first('meta[property="og:type"]')?.attribs.content ?? ''
  return article !== undefined || /article/i.test(type)
}

function isLinkList(page: Page, text: string): boolean {
  const prose = text
    .split('\n\n')
    .filter((paragraph) => paragraph.length >= SENTENCE && /[.!?]/.test(paragraph))
  if (prose.length >= 3) return false
  const headlines = linksIn(page)
  return headlines >= FEWEST_LINKS && text.length < headlines * TEXT_OF_A_HEADLINE
}

/** Headlines and list items that are nothing but a link, outside of navigation, asides and feet. */
function linksIn(page: Page): number {
  return page
    .all('h2 a, h3 a, h4 a, li > a, article a[class*="title" i]')
    .filter(
      (link) =>
        wordsIn(link).trim().length >= 15 &&
        !isWithin(link, 'nav, aside, footer, header, [class*="related" i], [class*="menu" i]'),
    ).length
}

function hasBodyClass(page: Page, wanted: RegExp): boolean {
  const names = (page.first('body')?.attribs.class ?? '').split(/\s+/)
  return names.some((name) => wanted.test(name)) && !names.some((name) => /^single(?:-post)?$/.test(name))
}

function isSearchAddress(address: string | undefined): boolean {
  const url = address === undefined ? null : URL.parse(address)
  return (
    url !== null && (/\/search\/?$/.test(url.pathname) || (url.pathname === '/' && url.searchParams.has('s')))
  )
}

const pathOf = (address: string | undefined) =>
  (address === undefined ? null : URL.parse(address))?.pathname.toLowerCase() ?? ''

/** The first headline where there is one, else the title: a site's name often stands before a title. */
function headed(page: Page, title: string): string {
  const h1 = wordsIn(page.first('h1')).replace(/\s+/g, ' ').trim()
  return (h1 === '' || h1.length > 200 ? title : h1).slice(0, 300)
}

const wholeOf = (page: Page) => wordsIn(page.body).replace(/\s+/g, ' ').trim().slice(0, LOOKED_AT)
