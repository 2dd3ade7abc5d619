import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Article } from '../../../src/model/index.ts'
import { type FleetState, incomingFrom } from '../../../src/retcon.ts'
import { appOf, type Listening, listen } from '../../../src/serve/index.ts'
import { sampleServer } from '../sample-server.ts'
import { complaintsOf, openBrowser } from './browser.ts'

const SAMPLES = join(import.meta.dirname, '../../../samples')
const SCREENSHOTS = join(import.meta.dirname, '../../../docs/screenshots')
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What would run in a page that showed it unescaped. */
const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(2)>"\'&'
const hostile: Article = {
  id: 'hostile',
  title: `Mara Quill will play Silver Heron in ‘Harbour Nights’ ${SCRIPT}`,
  text: `Mara Quill will play Silver Heron in ‘Harbour Nights’. ${SCRIPT}`,
  outlet: `The Gull ${SCRIPT}`,
  author: SCRIPT,
  published: '2018-11-02',
  url: 'javascript:alert(3)',
  lang: 'en',
}

const FLEET: FleetState = {
  waiting: 120,
  underWay: 64,
  toWeigh: 3,
  dead: 1,
  deadBecause: [{ reason: 'answers 404', messages: 1 }],
  workers: [
    {
      name: 'desk-1-ab12',
      at: '2019-01-01T08:00:00.000Z',
      articles: 900,
      known: 2,
      claims: 1800,
      weighed: 700,
      failed: 1,
      dead: 1,
    },
  ],
}

/** Whether the pictures of the documentation are taken, which show the sample stories alone. */
const TAKES_PICTURES = process.env.RETCON_SCREENSHOTS === '1'

async function* stories() {
  yield* incomingFrom([SAMPLES], process.stdin)
  if (!TAKES_PICTURES) yield { article: hostile, source: 'a test' }
}

const { serving, ledger, accounts } = await sampleServer({ after }, { read: stories() })
const app = appOf({ ...serving, fleet: async () => FLEET })
const { id: articleId } = await ledger.queries
  .selectFrom('articles')
  .select('id')
  .where('title', 'like', 'First look%')
  .executeTakeFirstOrThrow()
const { proposition_id: propositionId, claim_id: claimId } = await ledger.queries
  .selectFrom('claim_propositions')
  .innerJoin('claims', 'claims.id', 'claim_id')
  .select(['proposition_id', 'claim_id'])
  .where('args_json', '=', '["Iron Fist","Luke Cage S2"]')
  .executeTakeFirstOrThrow()

/** Every page, by the name of its screenshot. */
const PAGES: Readonly<Record<string, string>> = {
  start: '/',
  board: '/board/Luke%20Cage%20S2',
  'board-as-of': '/board/Luke%20Cage%20S2?as_of=2017-10-01',
  everything: '/board',
  proposition: `/proposition/${propositionId}`,
  article: `/article/${articleId}`,
  sources: '/sources',
  source: '/source/Netflix',
  universes: '/universe',
  universe: '/universe/Marvel%20Cinematic%20Universe',
  watch: '/watch?before=The%20Defenders',
  changes: '/changes?since=2017-01-01',
  inbox: '/inbox',
  fleet: '/fleet',
  find: '/find?q=Iron%20Fist',
  review: '/review',
  correct: `/claim/${claimId}/correct`,
  read: '/read',
  progress: '/progress',
  login: '/login',
}

/** Those that are looked at as an editor sees them. */
const EDITORS: ReadonlySet<string> = new Set(['inbox', 'review', 'correct'])

let browser: Browser
let listening: Listening
before(async () => {
  listening = await listen(app, { port: 0 })
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await listening?.close()
})

/** A page in a browser of its own, and everything that it complained of. */
async function visit(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const complaints = complaintsOf(page)
  await page.goto(listening.url + path, { waitUntil: 'networkidle' })
  return { page, complaints, close: () => context.close() }
}

/** A visitor who signed in as the owner, by the link that is shown when the server starts. */
async function editing(path: string, options: BrowserContextOptions = {}) {
  const visited = await visit(`/login?key=${accounts.newKey()}`, options)
  await visited.page.goto(listening.url + path, { waitUntil: 'networkidle' })
  return visited
}

async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run()
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
    )
  })
}

describe('every page', () => {
  for (const [name, path] of Object.entries(PAGES))
    test(`${name} complains of nothing and keeps nobody out, wide and light as narrow and dark`, async () => {
      const open = EDITORS.has(name) ? editing : visit
      const wide = await open(path)
      assert.deepEqual(await violationsIn(wide.page), [])
      if (TAKES_PICTURES)
        await wide.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true })
      assert.deepEqual(wide.complaints, [])
      await wide.close()
      const narrow = await open(path, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' })
      assert.deepEqual(await violationsIn(narrow.page), [])
      const overflow = await narrow.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
      assert.ok(overflow <= 0, `wider than a phone by ${overflow} px`)
      if (TAKES_PICTURES && name === 'board')
        await narrow.page.screenshot({ path: join(SCREENSHOTS, 'board-phone-dark.png') })
      assert.deepEqual(narrow.complaints, [])
      await narrow.close()
    })
})

describe('a board', () => {
  test('narrows as one types, without a reload', async () => {
    const { page, complaints, close } = await visit('/board/Luke%20Cage%20S2')
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }))
    await page.getByLabel('Words', { exact: true }).pressSequentially('iron fist')
    await page.getByText('2 propositions', { exact: true }).waitFor()
    assert.equal(await page.evaluate(() => 'sameDocument' in globalThis), true)
    assert.match(page.url(), /q=iron/)
    assert.deepEqual(complaints, [])
    await close()
  })

  test('moves through time with the slider, by keyboard, and shows nothing of later', async () => {
    const { page, close } = await visit('/board/Luke%20Cage%20S2')
    await page.getByLabel('Through time').focus()
    await page.keyboard.press('Home')
    await page.getByText(/as of 2016-12-05/).waitFor()
    const dates = await page.locator('#standings .standing time').allTextContents()
    assert.ok(dates.length > 0 && dates.every((day) => day <= '2016-12-05'), dates.join(' '))
    await close()
  })

  test('works without scripts', async () => {
    const { page, close } = await visit('/board/Luke%20Cage%20S2', { javaScriptEnabled: false })
    await page.getByLabel('Words', { exact: true }).fill('iron fist')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.getByText('2 propositions', { exact: true }).waitFor()
    await close()
  })
})

test('one comes from the start page to a claim’s sentence by keyboard alone', async () => {
  const { page, close } = await visit('/')
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate('document.activeElement?.textContent'), 'Skip to the content')
  await page.keyboard.press('Enter')
  for (let n = 0; n < 40; n++) {
    await page.keyboard.press('Tab')
    const words = await page.evaluate<string>('document.activeElement?.textContent ?? ""')
    if (/^Luke Cage/.test(words)) break
  }
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/board\/Luke/)
  await page.getByRole('link', { name: 'Iron Fist appears in Luke Cage S2' }).first().focus()
  await page.keyboard.press('Enter')
  await page.getByText('The image confirms that').waitFor()
  await close()
})

test('an article shows the reading of a claim where it is pointed at or focused', async () => {
  const { page, close } = await visit(`/article/${articleId}`)
  const mark = page.locator('mark').first()
  const tip = mark.locator('.tip')
  assert.equal(await tip.isVisible(), false)
  await mark.focus()
  assert.equal(await tip.isVisible(), true)
  await close()
})

test('any text is read in the box, and nothing of it is kept', async () => {
  const { page, close } = await visit('/read')
  await page.getByLabel('Text').fill('Quill joins\n\nMara Quill will play Sable Finch in ‘Low Water’.')
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.locator('.claims').getByText('Mara Quill plays Sable Finch in Low Water').waitFor()
  await page.goto(`${listening.url}/board/Low%20Water`)
  await page.getByText('Nothing is said about Low Water').waitFor()
  await close()
})

describe('an editor', () => {
  test('settles a proposition and takes it back', async () => {
    const { page, complaints, close } = await editing('/board?q=director')
    await page
      .getByRole('link', { name: /is director on/ })
      .first()
      .click()
    await page.getByLabel('Because').fill('the credits say so')
    await page.getByRole('button', { name: 'It came true' }).click()
    // The server of the test lives on a day before the verdict.
    await page.waitForURL(/\/proposition\//)
    await page.goto(`${page.url()}?as_of=2100-01-01`)
    await page.getByText('an editor settled it').first().waitFor()
    await page.goto(`${listening.url}/review`)
    await page.getByRole('button', { name: /Take back the last decision/ }).click()
    await page.getByRole('heading', { name: 'Review' }).waitFor()
    assert.deepEqual(complaints, [])
    await close()
  })

  test('goes through the inbox by keys, and takes back what was decided', async () => {
    const { page, complaints, close } = await editing('/review')
    const cards = page.locator('.card')
    const first = await cards.first().locator('strong').textContent()
    await page.keyboard.press('j')
    await page.keyboard.press('r')
    await page.getByRole('button', { name: 'Take back the last decision (reject)' }).waitFor()
    assert.notEqual(await cards.first().locator('strong').textContent(), first)
    await page.keyboard.press('u')
    await cards
      .first()
      .locator('strong')
      .getByText(first ?? '', { exact: true })
      .waitFor()
    // A verdict on a claim leaves the keys with the claims, not with the names above them.
    await page.locator('#claims .card').first().focus()
    await page.keyboard.press('a')
    await page.getByRole('button', { name: 'Take back the last decision (approve)' }).waitFor()
    await page.locator('#claims .card:focus').waitFor()
    await page.keyboard.press('u')
    await page.getByRole('heading', { name: 'Review' }).waitFor()
    assert.deepEqual(complaints, [])
    await close()
  })

  test('is nobody who has not signed in: no button, and a refusal', async () => {
    const { page, close } = await visit('/review')
    assert.equal(await page.locator('.card button').count(), 0)
    const { status } = await fetch(`${listening.url}/review/undo`, { method: 'POST' })
    assert.equal(status, 401)
    await close()
  })
})

describe('a correction', () => {
  test('is made by keys alone, out of names found as they are typed, and taken back', async () => {
    const { page, complaints, close } = await editing('/review')
    const claim = page.locator('.inbox').last().locator('.card').first()
    const before = await claim.locator('strong').textContent()
    await claim.focus()
    await page.keyboard.press('c')
    await page.getByRole('heading', { name: 'Correct a claim' }).waitFor()
    assert.deepEqual(await violationsIn(page), [])
    await page.getByLabel('It says that').focus()
    await page.getByLabel('It says that').selectOption('dies')
    await page.locator('#says input[name="predicate"][value="dies"]').waitFor({ state: 'attached' })
    const [first, second] = [
      page.locator('input[name="arg"]').first(),
      page.locator('input[name="arg"]').nth(1),
    ]
    await first.fill('')
    await first.pressSequentially('misty')
    await page.locator('#names-0 option[value="Misty Knight"]').waitFor({ state: 'attached' })
    await first.fill('Misty Night')
    await second.fill('Luke Cage S2')
    await page.keyboard.press('Enter')
    await page
      .getByRole('alert')
      .getByText('Misty Night is no character of the record: perhaps Misty Knight')
      .waitFor()
    assert.equal(await second.inputValue(), 'Luke Cage S2')
    await first.fill('misty knight')
    await page.getByLabel('How sure').selectOption('denied')
    await page.getByLabel('Because').focus()
    await page.keyboard.type('she lives')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Take back the last decision (correct)' }).waitFor()
    assert.notEqual(await claim.locator('strong').textContent(), before)
    await page.goto(`${listening.url}/board/Misty%20Knight`)
    await page.getByRole('link', { name: 'Misty Knight dies in Luke Cage S2' }).click()
    await page.getByText(/corrected by an editor/).waitFor()
    await page
      .locator('del')
      .getByText(before ?? '')
      .waitFor()
    await page.goto(`${listening.url}/review`)
    await page.keyboard.press('u')
    await claim
      .locator('strong')
      .getByText(before ?? '', { exact: true })
      .waitFor()
    assert.deepEqual(
      complaints.filter((line) => !line.includes('422')),
      [],
    )
    await close()
  })

  test('is made without scripts: another kind of claim shows its own places', async () => {
    const { page, close } = await editing(`/claim/${claimId}/correct`, { javaScriptEnabled: false })
    await page.getByLabel('It says that').selectOption('released')
    await page.getByRole('button', { name: 'Show its places' }).click()
    await page.getByLabel('Work', { exact: true }).fill('Luke Cage S2')
    await page.getByLabel('On', { exact: true }).fill('2018-06-22')
    await page.getByRole('button', { name: 'Correct it' }).click()
    await page.getByRole('heading', { name: 'Luke Cage S2 comes out on 22 June 2018' }).waitFor()
    await page.goto(`${listening.url}/review`)
    await page.getByRole('button', { name: /Take back the last decision/ }).click()
    await page.goto(`${listening.url}/proposition/${propositionId}`)
    await page.getByRole('heading', { name: 'Iron Fist appears in Luke Cage S2' }).waitFor()
    await close()
  })
})

test('what a viewer has not come to is folded on every page, once they say how far they are', async () => {
  const { page, close } = await visit('/progress')
  await page.getByLabel('Series or film').fill('Luke Cage')
  await page.getByLabel('Seen up to').fill('S1')
  await page.getByRole('button', { name: 'Keep' }).click()
  await page.getByText('Luke Cage: S1').waitFor()
  for (const path of ['/board', '/changes?since=2016-01-01', '/find?q=Iron%20Fist', '/review']) {
    await page.goto(listening.url + path, { waitUntil: 'networkidle' })
    assert.doesNotMatch(
      (await page.locator('main').textContent()) ?? '',
      /Luke Cage and Iron Fist meet in Luke Cage S2/,
      path,
    )
  }
  await page.goto(`${listening.url}/board?spoilers=show`)
  assert.match(
    (await page.locator('main').textContent()) ?? '',
    /Luke Cage and Iron Fist meet in Luke Cage S2/,
  )
  await close()
})

describe('the graph', () => {
  test('is drawn, walks by arrow keys and finds a work', async () => {
    const { page, complaints, close } = await visit('/universe/Marvel%20Cinematic%20Universe')
    const graph = page.getByRole('application')
    await graph.waitFor()
    assert.ok((await graph.locator('canvas').count()) > 0)
    await page.getByLabel('Find a work').fill('The Punisher S1')
    await page.keyboard.press('Enter')
    const now = page.locator('.graph-now')
    await now.getByText(/The Punisher S1/).waitFor()
    await graph.focus()
    const seen = new Set<string>()
    for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp']) {
      await page.keyboard.press(key)
      seen.add((await now.textContent()) ?? '')
    }
    assert.ok(seen.size > 1)
    assert.deepEqual(complaints, [])
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/board\//)
    await close()
  })

  test('is a still picture without scripts', async () => {
    const { page, close } = await visit('/universe/Marvel%20Cinematic%20Universe', {
      javaScriptEnabled: false,
    })
    assert.equal(await page.locator('.graph-still svg').isVisible(), true)
    await close()
  })
})

test('text of articles, titles, outlets and addresses runs nothing on any page', {
  skip: TAKES_PICTURES,
}, async () => {
  const { id } = await ledger.queries
    .selectFrom('articles')
    .select('id')
    .where('author', '=', SCRIPT)
    .executeTakeFirstOrThrow()
  const evil = encodeURIComponent(SCRIPT)
  const paths = [
    '/board/Harbour%20Nights',
    `/article/${id}`,
    '/sources',
    `/source/${encodeURIComponent(hostile.outlet ?? '')}`,
    '/review',
    '/find?q=heron',
    `/find?q=${evil}`,
    `/board/${evil}?q=${evil}`,
    `/watch?before=${evil}`,
    `/changes?name=${evil}&since=${evil}`,
    `/universe/${evil}`,
    `/source/${evil}`,
  ]
  for (const path of paths) {
    const { page, complaints, close } = await visit(path)
    assert.deepEqual(
      complaints.filter((said) => !/status of 40[49]/.test(said)),
      [],
      path,
    )
    assert.equal(await page.locator('main script, main img[onerror], a[href^="javascript"]').count(), 0, path)
    await close()
  }
})
