import { type AnyNode, isTag, isText } from 'domhandler'
import type { Page, PageElement } from './page.ts'

/** An innermost block of a page. */
export interface Place {
  readonly text: string
  /** Characters of it that are links. */
  readonly linked: number
  /** A number for the element that it stands in directly, and for those around that. */
  readonly parent: number
  readonly above: readonly number[]
  readonly isHeading: boolean
}

const BLOCKS = new Set('p h2 h3 h4 h5 li blockquote pre dt dd td div'.split(' '))
/** Levels above a block that are looked at for what it has in common with the text. */
const LEVELS = 12

/** The innermost blocks of a page in its order, without what is out; `marks` are their numbers by their elements. */
export function placesOf(
  page: Page,
  out: ReadonlySet<PageElement>,
): { readonly places: readonly Place[]; readonly marks: ReadonlyMap<PageElement, number> } {
  const places: Place[] = []
  const marks = new Map<PageElement, number>()
  const numbers = new Map<PageElement, number>()
  const numberOf = (element: PageElement) => {
    const known = numbers.get(element) ?? numbers.size
    numbers.set(element, known)
    return known
  }
  /** Gives whether there is a block among the nodes. Blocks that hold none don't nest, so that they come in the order of the page. */
  const walk = (nodes: readonly AnyNode[]): boolean => {
    let hasBlock = false
    for (const node of nodes) {
      if (!isTag(node) || out.has(node)) continue
      const isBlock = BLOCKS.has(node.name)
      const holdsBlock = walk(node.children)
      if (isBlock || holdsBlock) hasBlock = true
      const text = isBlock && !holdsBlock ? wordsOf(node, out).replace(/\s+/g, ' ').trim() : ''
      if (text === '') continue
      marks.set(node, places.length)
      const above = aboveOf(node).map(numberOf)
      places.push({
        text,
        linked: linkedIn(node, out),
        parent: above[0] ?? -1,
        above,
        isHeading: /^h\d$/.test(node.name),
      })
    }
    return hasBlock
  }
  walk(page.body)
  return { places, marks }
}

function aboveOf({ parent }: PageElement): PageElement[] {
  const above: PageElement[] = []
  for (let up = parent; up !== null && isTag(up) && above.length < LEVELS; up = up.parent) above.push(up)
  return above
}

function wordsOf({ children }: PageElement, out: ReadonlySet<PageElement>): string {
  return children
    .map((node) => (isText(node) ? node.data : isTag(node) && !out.has(node) ? wordsOf(node, out) : ''))
    .join('')
}

function linkedIn({ children }: PageElement, out: ReadonlySet<PageElement>): number {
  return children.reduce((sum, node) => {
    if (!isTag(node) || out.has(node)) return sum
    return sum + (node.name === 'a' ? wordsOf(node, out).trim().length : linkedIn(node, out))
  }, 0)
}
