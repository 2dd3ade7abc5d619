import { type AnyNode, DomHandler, type Element, isTag } from 'domhandler'
import { textContent } from 'domutils'
import { Parser } from 'htmlparser2'
import { type Alternative, alternativesOf, keysOf } from './selectors.ts'

/** An element of a page. */
export type PageElement = Element

/**
 * A web page as a tree to look at, never changed: what readers of HTML share, so that a page is parsed once. A browser's document costs
 * several times as much. Elements are found by their names and attributes, so that what no page has costs nothing.
 */
export class Page {
  /** What browsers would make the body; the whole page where it names none. */
  readonly body: readonly AnyNode[]
  /** Every element, in the order of the page. */
  readonly #places = new Map<PageElement, number>()
  readonly #byKey = new Map<string, PageElement[]>()

  constructor(html: string) {
    const handler = new DomHandler()
    new Parser(handler).end(html)
    this.#index(handler.dom)
    const body = this.first('body')
    this.body = body === undefined ? handler.dom : [body]
  }

  #index(nodes: readonly AnyNode[]): void {
    for (const node of nodes) {
      if (!isTag(node)) continue
      this.#places.set(node, this.#places.size)
      for (const key of keysOf(node)) this.#put(key, node)
      this.#index(node.children)
    }
  }

  #put(key: string, element: PageElement): void {
    const there = this.#byKey.get(key)
    if (there === undefined) this.#byKey.set(key, [element])
    else there.push(element)
  }

  /** The first element that a selector names, in the order of the page. */
  first(selector: string): PageElement | undefined {
    return this.#possible(selector)
      .flatMap(({ key, is }) => this.#byKey.get(key)?.find(is) ?? [])
      .reduce<PageElement | undefined>(
        (a, b) => (a === undefined || this.#at(b) < this.#at(a) ? b : a),
        undefined,
      )
  }

  /** All elements that a selector names, in the order of the page. */
  all(selector: string): PageElement[] {
    const alternatives = this.#possible(selector)
    const found = alternatives.flatMap(({ key, is }) => this.#byKey.get(key)?.filter(is) ?? [])
    return alternatives.length < 2 ? found : [...new Set(found)].sort((a, b) => this.#at(a) - this.#at(b))
  }

  #possible(selector: string): Alternative[] {
    return alternativesOf(selector).filter(({ needs }) => needs.every((key) => this.#byKey.has(key)))
  }

  #at(element: PageElement): number {
    return this.#places.get(element) ?? -1
  }
}

/** Whether an element, or one that it stands in, is named by a selector. */
export function isWithin(element: PageElement, selector: string): boolean {
  const alternatives: readonly Alternative[] = alternativesOf(selector)
  for (let at: AnyNode | null = element; at !== null; at = at.parent) {
    const around = at
    if (isTag(around) && alternatives.some(({ is }) => is(around))) return true
  }
  return false
}

/** The words of nodes, as they stand. */
export function wordsIn(nodes: AnyNode | readonly AnyNode[] | undefined): string {
  if (nodes === undefined) return ''
  return 'length' in nodes ? textContent([...nodes]) : textContent(nodes)
}
