import { parseHTML } from 'linkedom'

const BLOCKS = 'p, h1, h2, h3, h4, li, blockquote, pre, td'
const NOT_TEXT = 'figure, figcaption, script, style, noscript, button, form'

/** The main content's blocks, innermost ones, each a paragraph; captions and the headline itself left out. */
export function paragraphsOf(content: string, title: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`)
  for (const element of document.querySelectorAll(NOT_TEXT)) element.remove()
  const blocks = [...document.querySelectorAll(BLOCKS)].filter(
    (block) => block.querySelector(BLOCKS) === null,
  )
  const parts = blocks.map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim())
  const kept = parts.filter((part) => part !== '' && part !== title)
  if (kept.length > 0) return kept.join('\n\n')
  return (document.body.textContent ?? '').replace(/\s+/g, ' ').trim()
}
