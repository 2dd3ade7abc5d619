/**
 * Draws the crossover graph of a page with sigma, out of data that the server made (pictures/graph-data.ts). Expects sigma and graphology as
 * classic scripts before it. Where anything is missing, the picture that stands in the page stays.
 */
import { bindKeys } from './graph-keys.js'
import { bindSearch } from './graph-search.js'
import { GraphView } from './graph-view.js'

/**
 * @typedef {{ name: string, x: number, y: number, characters: number, colour?: number, release?: string, page: string }} GraphNode
 * @typedef {{ ground: string, ink: string, line: string, quiet: string, communities: readonly string[] }} Palette
 * @typedef {{ nodes: readonly GraphNode[], links: readonly (readonly [number, number, number])[], palettes: { light: Palette, dark: Palette } }} GraphData
 */

/**
 * @param {HTMLElement} section
 * @returns {Promise<GraphData>}
 */
async function dataOf(section) {
  const source = section.dataset.src
  if (source === undefined) return JSON.parse(document.getElementById('graph-data')?.textContent ?? '')
  const answer = await fetch(source, { headers: { accept: 'application/json' } })
  if (!answer.ok) throw new Error(`${source} answers ${answer.status}`)
  return answer.json()
}

/** @param {string} selector @param {HTMLElement} section */
function part(selector, section) {
  const found = section.querySelector(selector)
  if (!(found instanceof HTMLElement)) throw new Error(`the page has no ${selector}`)
  return found
}

/** @param {HTMLElement} section */
async function draw(section) {
  const data = await dataOf(section)
  const [live, still] = [part('.graph-live', section), part('.graph-still', section)]
  // sigma measures its element, which has no size while it is hidden.
  live.hidden = false
  try {
    const view = new GraphView(part('.graph-canvas', section), part('.graph-now', section), data)
    bindKeys(view, part('.graph-canvas', section))
    bindSearch(view, part('.graph-tools', section), data.nodes)
    still.hidden = true
  } catch (cause) {
    live.hidden = true
    throw cause
  }
}

for (const section of document.querySelectorAll('[data-graph]')) {
  if (section instanceof HTMLElement && canDraw())
    draw(section).catch((cause) => console.warn('the graph stays a picture:', cause))
}

function canDraw() {
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null && 'Sigma' in globalThis && 'graphology' in globalThis
}
