/** Elements that never hold others. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** How deep the elements of an HTML text nest, by its tags alone: one pass, no parsing, good enough to refuse a bomb. */
export function nestingOf(html: string): number {
  let depth = 0
  let deepest = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const next = html.charCodeAt(at + 1) | 32
    if (html[at + 1] === '/') depth = Math.max(0, depth - 1)
    else if (next >= 97 && next <= 122 && !VOID.has(nameAt(html, at + 1))) {
      depth++
      if (depth > deepest) deepest = depth
    }
  }
  return deepest
}

/** The longest name of a void element is six letters. */
function nameAt(html: string, at: number): string {
  return /^[a-z]{1,7}/i.exec(html.slice(at, at + 7))?.[0]?.toLowerCase() ?? ''
}
