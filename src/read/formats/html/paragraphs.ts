import { parseHTML } from 'linkedom'
import { isBoilerplateLine } from './boilerplate-lines.ts'

/** A paragraph with the mark of the element that it stands in, where one was set. */
export interface Paragraph {
  readonly text: string
  readonly mark?: number
  /** All of it is links. */
  readonly isLinked: boolean
}

/** The attribute by which an element is found again after Readability has copied it. */
export const MARK = 'data-retcon-mark'

const BLOCKS = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody
td tfoot th thead tr ul`.split(/\s+/),
)
const NOT_TEXT = new Set('figure figcaption script style noscript button form template iframe'.split(' '))

/** The paragraphs of HTML as text, parted by a blank line; captions, the headline itself and lines of the page around the text left out. */
export function paragraphsOf(content: string, title: string): string {
  return textOf(blocksOf(content), title)
}

/** Paragraphs as an article's text. */
export function textOf(paragraphs: readonly Paragraph[], title: string): string {
  return paragraphs
    .filter(
      ({ text, isLinked }) => text !== title && !isBoilerplateLine(text) && !(isLinked && !SAYS.test(text)),
    )
    .map(({ text }) => text)
    .join('\n\n')
}

const HEADING = /^h[1-6]$/
/** A sentence, or a headline with its number: links that are text, unlike "Where to watch". */
const SAYS = /[.!?…]["”’]?$|^\d+[.)]/

/** Every text of HTML by the blocks that browsers would lay out, each a paragraph; nothing is lost that stands between blocks. */
export function blocksOf(content: string): Paragraph[] {
  const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`)
  const found: Paragraph[] = []
  let line = ''
  let outsideLinks = ''
  const flush = (mark: string | null) => {
    const text = line.replace(/\s+/g, ' ').trim()
    const isLinked = outsideLinks.trim() === ''
    line = ''
    outsideLinks = ''
    if (text !== '') found.push({ text, isLinked, ...(mark === null ? {} : { mark: Number(mark) }) })
  }
  const walk = (node: Walked, mark: string | null, isLink: 'yes' | 'no' | 'never') => {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) {
        line += child.textContent ?? ''
        if (isLink !== 'yes') outsideLinks += child.textContent ?? ''
      }
      if (child.nodeType !== ELEMENT) continue
      const element = child as unknown as Walked & { getAttribute(name: string): string | null }
      const name = child.nodeName.toLowerCase()
      if (NOT_TEXT.has(name)) continue
      if (name === 'br') {
        if (isBreak(child)) flush(mark)
        else line += ' '
        continue
      }
      const isBlock = BLOCKS.has(name)
      if (isBlock) flush(mark)
      const own = element.getAttribute(MARK) ?? mark
      // A subhead may be a link and still belongs to the text.
      walk(
        element,
        own,
        isLink === 'never' || HEADING.test(name) ? 'never' : isLink === 'yes' || name === 'a' ? 'yes' : 'no',
      )
      if (isBlock) flush(own)
    }
  }
  walk(document.body as unknown as Walked, null, 'no')
  flush(null)
  return found
}

const ELEMENT = 1
const TEXT = 3

interface Node {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly nextSibling: Node | null
}
interface Walked {
  readonly childNodes: Iterable<Node>
}

/** Two line breaks with nothing between them part paragraphs. */
function isBreak({ nextSibling }: Node): boolean {
  let next = nextSibling
  while (next?.nodeType === TEXT && (next.textContent ?? '').trim() === '') next = next.nextSibling
  return next?.nodeName.toLowerCase() === 'br'
}
