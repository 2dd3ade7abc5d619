import { compile } from 'css-select'
import { parse, type Selector } from 'css-what'
import type { AnyNode, Element } from 'domhandler'

/** One of the selectors between commas. */
export interface Alternative {
  /** What every element has that it names: `<` and the element's name, or the name of an attribute. */
  readonly key: string
  readonly is: (element: Element) => boolean
}

/** Selectors stand in the code, so that there are few. */
const KNOWN = new Map<string, readonly Alternative[]>()

/** The alternatives of a CSS selector, compiled once. */
export function alternativesOf(selector: string): readonly Alternative[] {
  const known = KNOWN.get(selector)
  if (known !== undefined) return known
  const made = parse(selector).map((tokens) => ({
    key: keyOf(tokens),
    is: compile<AnyNode, Element>([tokens]),
  }))
  KNOWN.set(selector, made)
  return made
}

/** Of the element itself, which the tokens after the last combinator tell of. */
function keyOf(tokens: readonly Selector[]): string {
  const own = tokens.slice(tokens.findLastIndex((token) => COMBINATORS.has(token.type)) + 1)
  const keys = own.flatMap((token) =>
    token.type === 'tag' ? `<${token.name}` : token.type === 'attribute' ? token.name : [],
  )
  const [key] = keys
  if (key === undefined) throw new Error('a selector names an element or an attribute')
  return key
}

const COMBINATORS: ReadonlySet<string> = new Set(['descendant', 'child', 'adjacent', 'sibling'])
