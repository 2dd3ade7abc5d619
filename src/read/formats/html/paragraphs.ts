import { type AnyNode, isTag, isText } from 'domhandler'
import { isBoilerplateLine } from './boilerplate-lines.ts'
import { Page } from './page.ts'

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
  return textOf(blocksOf(new Page(content).body), title)
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

/** Every text of nodes by the blocks that browsers would lay out, each a paragraph; nothing is lost that stands between blocks. */
export function blocksOf(content: readonly AnyNode[]): Paragraph[] {
  const found: Paragraph[] = []
  let line = ''
  let outsideLinks = ''
  const flush = (mark: string | undefined) => {
    const text = line.replace(/\s+/g, ' ').trim()
    const isLinked = outsideLinks.trim() === ''
    line = ''
    outsideLinks = ''
    if (text !== '') found.push({ text, isLinked, ...(mark === undefined ? {} : { mark: Number(mark) }) })
  }
  const walk = (nodes: readonly AnyNode[], mark: string | undefined, isLink: 'yes' | 'no' | 'never') => {
    for (const child of nodes) {
      if (isText(child)) {
        line += child.data
        if (isLink !== 'yes') outsideLinks += child.data
      }
      if (!isTag(child) || NOT_TEXT.has(child.name)) continue
      const { name } = child
      if (name === 'br') {
        if (isBreak(child)) flush(mark)
        else line += ' '
        continue
      }
      const isBlock = BLOCKS.has(name)
      if (isBlock) flush(mark)
      const own = child.attribs[MARK] ?? mark
      // A subhead may be a link and still belongs to the text.
      walk(
        child.children,
        own,
        isLink === 'never' || HEADING.test(name) ? 'never' : isLink === 'yes' || name === 'a' ? 'yes' : 'no',
      )
      if (isBlock) flush(own)
    }
  }
  walk(content, undefined, 'no')
  flush(undefined)
  return found
}

/** Two line breaks with nothing between them part paragraphs. */
function isBreak({ next: first }: AnyNode): boolean {
  let next = first
  while (next !== null && isText(next) && next.data.trim() === '') next = next.next
  return next !== null && isTag(next) && next.name === 'br'
}
