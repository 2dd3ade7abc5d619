import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { crossoverGraph } from '../../../src/serve/pictures/crossover-graph.ts'
import { graphData, graphDataElement } from '../../../src/serve/pictures/graph-data.ts'
import type { Crossovers } from '../../../src/universe/network/index.ts'
import { openBrowser } from '../pages/browser.ts'
import { type Site, siteOf } from './graph-site.ts'

const NAMES = ['Harbour Nights', 'Salt & Ash', 'The Long Tide', 'Dry Dock', '</script><b>Wren']
const crossovers: Crossovers = {
  works: NAMES.map((name, n) => ({ id: `t:${n}`, name, characters: 9 - n, community: n < 3 ? 1 : 2 })),
  links: [
    { works: ['t:0', 't:1'], shared: ['Heron', 'Vane', 'Teal'] },
    { works: ['t:0', 't:2'], shared: ['Vane', 'Nightjar'] },
    { works: ['t:1', 't:2'], shared: ['Vane'] },
    { works: ['t:3', 't:4'], shared: ['Gannet'] },
  ],
  pairs: 4,
}

describe('the crossover graph in a browser', () => {
  let browser: Browser
  let site: Site
  before(async () => {
    const markup = `${await crossoverGraph('Tideverse', crossovers)}${await graphDataElement(graphData(crossovers))}`
    site = await siteOf(markup)
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    await site.close()
  })

  async function opened(): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, reducedMotion: 'reduce' })
    const complaints: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !/GPU stall/.test(message.text()))
        complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`))
    await page.goto(site.url)
    await page.waitForSelector('.graph-canvas canvas')
    return { page, complaints }
  }
  const said = (page: Page) => page.locator('.graph-now').textContent()

  test('draws something, under the content security policy and without complaint', async () => {
    const { page, complaints } = await opened()
    assert.ok((await coloursOn(page)) > 2)
    assert.equal(await page.locator('.graph-still').isVisible(), false)
    assert.deepEqual(complaints, [])
    await page.close()
  })

  test('arrow keys walk from neighbour to neighbour, and Enter opens the page', async () => {
    const { page, complaints } = await opened()
    await page.locator('.graph-canvas').focus()
    await page.keyboard.press('ArrowRight')
    assert.match((await said(page)) ?? '', /^Harbour Nights, 9 characters, shares characters with 2 works$/)
    for (const arrow of ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown']) {
      await page.keyboard.press(arrow)
      if (!/^Harbour Nights/.test((await said(page)) ?? '')) break
    }
    const there = (await said(page)) ?? ''
    assert.match(there, /^(Salt & Ash|The Long Tide), /)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/board\//)
    assert.equal(decodeURIComponent(new URL(page.url()).pathname), `/board/${there.split(', ')[0]}`)
    assert.deepEqual(complaints, [])
    await page.close()
  })

  test('the search box brings a work to the middle, where a click opens it', async () => {
    const { page, complaints } = await opened()
    await page.getByLabel('Find a work').fill('dry')
    await page.keyboard.press('Enter')
    assert.match((await said(page)) ?? '', /^Dry Dock, /)
    // sigma draws on the next frame.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
    await page.locator('.graph-canvas').click()
    await page.waitForURL(/\/board\/Dry%20Dock$/)
    assert.deepEqual(complaints, [])
    await page.close()
  })

  test('without scripts there is a picture whose works are links, and a table', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(site.url)
    assert.equal(await page.locator('.graph-still svg a').count(), NAMES.length)
    assert.equal(await page.locator('.graph-live').isVisible(), false)
    assert.equal(await page.locator('.told tbody tr').count(), crossovers.links.length)
    await context.close()
  })

  test('a script that stands in the page is refused, so that the policy holds here too', async () => {
    const bad = await siteOf('<script>document.title = "run"</script>')
    const page = await browser.newPage()
    await page.goto(bad.url)
    assert.equal(await page.title(), 'Crossovers')
    await page.close()
    await bad.close()
  })
})

/** How many colours a screenshot of the canvas has within its border, counted by the browser. */
async function coloursOn(page: Page): Promise<number> {
  const picture = (await page.locator('.graph-canvas').screenshot()).toString('base64')
  return page.evaluate(`(async () => {
    const bytes = Uint8Array.from(atob('${picture}'), (c) => c.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(10, 10, bitmap.width - 20, bitmap.height - 20)
    return new Set(new Uint32Array(data.buffer)).size
  })()`)
}
