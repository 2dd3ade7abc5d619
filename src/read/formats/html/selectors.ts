import { compile } from 'css-select'
import { parse, type Selector } from 'css-what'
import type { AnyNode, Element } from 'domhandler'

/** One of the selectors between commas. */
export interface Alternative {
  /** What every element has that it names: see `keysOf`. */
  readonly key: string
  /** What a page must have beside for it to name anything: "a" in ".byline a" needs the class "byline". */
  readonly needs: readonly string[]
  readonly is: (element: Element) => boolean
}

/** The keys under which an element is found: `<` and its name, the names of its attributes, and `.` with each of its classes. */
export function keysOf({ name, attribs }: Element): string[] {
  const classes = new Set(attribs.class?.split(/\s+/))
  classes.delete('')
  return [`<${name}`, ...Object.keys(attribs), ...[...classes].map((word) => `.${word}`)]
}

/** Selectors stand in the code, so that there are few. */
const KNOWN = new Map<string, readonly Alternative[]>()

/** The alternatives of a CSS selector, compiled once. */
export function alternativesOf(selector: string): readonly Alternative[] {
  const known = KNOWN.get(selector)
  if (known !== undefined) return known
  const made = parse(selector).map((tokens) => {
    // Of the element itself, which the tokens after the last combinator tell of.
    const own = tokens.slice(tokens.findLastIndex((token) => COMBINATORS.has(token.type)) + 1)
    const [key] = own.flatMap(keysNamed)
    if (key === undefined) throw new Error('a selector names an element, an attribute or a class')
    return { key, needs: tokens.flatMap(keysNamed), is: compile<AnyNode, Element>([tokens]) }
  })
  KNOWN.set(selector, made)
  return made
}

function keysNamed(token: Selector): string[] {
  if (token.type === 'tag') return [`<${token.name}`]
  if (token.type !== 'attribute') return []
  return [
    token.name === 'class' && token.action === 'element' && token.ignoreCase !== true
      ? `.${token.value}`
      : token.name,
  ]
}

const COMBINATORS: ReadonlySet<string> = new Set(['descendant', 'child', 'adjacent', 'sibling'])
