import type { Readability } from '@mozilla/readability'
import JSDOMParser from '@mozilla/readability/JSDOMParser.js'
import { type AnyNode, type ChildNode, Element, isTag, isText, Text } from 'domhandler'
import { type Page, type PageElement, wordsIn } from './page.ts'
import { MARK } from './paragraphs.ts'

/** What Readability works on. */
type ReadableDocument = ConstructorParameters<typeof Readability>[0]

/** A node of its light document, which knows no types. */
interface LightNode {
  readonly nodeType: number
  readonly localName: string
  readonly childNodes: readonly LightNode[]
  readonly textContent: string
  readonly getAttribute: (name: string) => string | null | undefined
}

/** Attributes that Readability looks at; what else a page holds there is weight. */
const KEPT =
  /^(?:class|id|role|rel|itemprop|itemtype|property|dir|hidden|aria-hidden|aria-modal|summary|datatable|width|height)$/
/** Elements that have no end. */
const VOID = new Set('area base br col command embed hr img input link meta param source wbr'.split(' '))
/** Names of elements that can be written as they are. */
const NAME = /^[a-z][a-z0-9-]*$/

/** Elements in the largest page that is given to Readability, whose time for some pages grows with their square. */
const MAX_ELEMENTS = 20_000

/**
 * A page as Readability's own light document, without what is out, blocks marked with their numbers; undefined where it is too large.
 * Readability changes it. Classes of the whole page ("sidebar-open") are left out: they would make clutter of it.
 */
export function readableDocument(
  page: Page,
  out: ReadonlySet<PageElement>,
  marks: ReadonlyMap<PageElement, number>,
): ReadableDocument | undefined {
  const parts: string[] = []
  let elements = 0
  const write = (nodes: readonly AnyNode[]) => {
    for (const node of nodes) {
      if (isText(node)) parts.push(escaped(node.data))
      if (!isTag(node) || out.has(node)) continue
      elements++
      const name = NAME.test(node.name) ? node.name : 'span'
      parts.push('<', name, ...attributesOf(node, marks.get(node)))
      if (VOID.has(name)) parts.push('/>')
      else {
        parts.push('>')
        write(node.children)
        parts.push('</', name, '>')
      }
    }
  }
  const [body] = page.body
  const isWhole = !(body !== undefined && isTag(body) && body.name === 'body')
  parts.push('<html><head><title>', escaped(wordsIn(page.first('title'))), '</title></head>')
  if (isWhole) parts.push('<body>')
  write(page.body)
  if (elements > MAX_ELEMENTS) return undefined
  if (isWhole) parts.push('</body>')
  parts.push('</html>')
  return new JSDOMParser().parse(parts.join(''), '')
}

/** What a node of such a document holds, as nodes of a page that carry their marks and nothing else. */
export function nodesWithin({ childNodes }: LightNode): ChildNode[] {
  const nodes = childNodes.flatMap((node) => {
    if (node.nodeType === TEXT) return new Text(node.textContent)
    if (node.nodeType !== ELEMENT) return []
    const mark = node.getAttribute(MARK)
    return new Element(node.localName, mark ? { [MARK]: mark } : {}, nodesWithin(node))
  })
  nodes.forEach((node, n) => {
    node.next = nodes[n + 1] ?? null
  })
  return nodes
}

/** Kinds of nodes (DOM standard, `nodeType`). */
const ELEMENT = 1
const TEXT = 3

function attributesOf({ name, attribs }: PageElement, mark: number | undefined): string[] {
  const written = (key: string, value: string) => ` ${key}="${escaped(value)}"`
  const kept = Object.entries(attribs).flatMap(([key, value]) => {
    if (KEPT.test(key)) return written(key, value)
    if (key === 'style' && HIDDEN.test(value)) return written(key, 'display: none')
    // A link within the page weighs less than others, and one that runs a script is none.
    return key === 'href' && name === 'a' && /^\s*(?:#|javascript:)/i.test(value) ? written(key, value) : []
  })
  return mark === undefined ? kept : [...kept, written(MARK, String(mark))]
}

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
