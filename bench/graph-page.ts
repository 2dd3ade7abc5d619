#!/usr/bin/env node
/**
 * How fast the crossover graph moves in a browser: 5,000 works and 15,000 links, invented, dragged about for some seconds; the median time
 * between two frames, and of the slowest in a hundred. The bar is 60 frames a second (16.7 ms) on a laptop's graphics processor; where
 * there is none, WebGL is drawn on the processor (SwiftShader) and the figure says so.
 */
import type { Page } from 'playwright-core'
import { crossoverGraph } from '../src/serve/pictures/crossover-graph.ts'
import { graphData } from '../src/serve/pictures/graph-data.ts'
import { openBrowser } from '../test/serve/pages/browser.ts'
import { siteOf } from '../test/serve/pictures/graph-site.ts'
import { randomCrossovers } from './random-crossovers.ts'

const WORKS = 5000
const LINKS = 15_000
/** Steps of the mouse, a circle of them. */
const STEPS = 240

const crossovers = randomCrossovers(WORKS, LINKS)
const start = performance.now()
const data = graphData(crossovers)
const placing = performance.now() - start
const size = JSON.stringify(data).length
const few = { ...crossovers, works: crossovers.works.slice(0, 50), links: [], pairs: 0 }
const site = await siteOf(String(await crossoverGraph('Bench', few, '/data')), data)
const browser = await openBrowser()
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
const opening = performance.now()
await page.goto(site.url)
await page.waitForSelector('.graph-canvas canvas')
await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
const opened = performance.now() - opening
const renderer = await page.evaluate<string>(`(() => {
  const gl = document.createElement('canvas').getContext('webgl2')
  return gl.getParameter(gl.getExtension('WEBGL_debug_renderer_info').UNMASKED_RENDERER_WEBGL)
})()`)
const idle = await framesWhile(page, () => page.waitForTimeout(2000))
const panned = await framesWhile(page, () => drag(page))
await browser.close()
await site.close()

const ms = (time: number) => `${time.toFixed(1)} ms`
console.log(`${WORKS.toLocaleString('en')} works, ${LINKS.toLocaleString('en')} links, ${renderer}`)
console.log(
  `places in ${ms(placing)}, data of ${(size / 1024).toFixed(0)} kB, drawn ${ms(opened)} after the address`,
)
console.log(`between frames, at rest: median ${ms(quantile(idle, 0.5))}`)
console.log(
  `between frames, while panning: median ${ms(quantile(panned, 0.5))}, one in a hundred over ${ms(quantile(panned, 0.99))}, ${panned.length} frames (bar with a graphics processor: 16.7 ms)`,
)

/** Drags the graph's empty ground around in a circle. */
async function drag(of: Page): Promise<void> {
  const box = (await of.locator('.graph-canvas').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const [x, y] = [box.x + 40, box.y + 40]
  await of.mouse.move(x, y)
  await of.mouse.down()
  for (let step = 0; step < STEPS; step++) {
    const angle = (step / STEPS) * 2 * Math.PI
    await of.mouse.move(x + 300 * Math.sin(angle), y + 200 * (1 - Math.cos(angle)))
  }
  await of.mouse.up()
}

/** Milliseconds between frames of the page while something goes on. */
async function framesWhile(of: Page, goOn: () => Promise<void>): Promise<number[]> {
  const noting = await of.evaluateHandle<{ times: number[]; isOver: boolean }>(`(() => {
    const noting = { times: [], isOver: false }
    const note = (time) => {
      noting.times.push(time)
      if (!noting.isOver) requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
    return noting
  })()`)
  await goOn()
  const times = await noting.evaluate((own) => {
    own.isOver = true
    return own.times
  })
  return times.slice(1).map((time, n) => time - (times[n] ?? 0))
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)] ?? Number.NaN
}
