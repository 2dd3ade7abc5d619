/** Elements that never hold others. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** How deep the elements of an HTML text nest, by its tags alone: one pass, no parsing, good enough to refuse a bomb. */
export function nestingOf(html: string): number {
  let depth = 0
  let deepest = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (html[at + 1] === '/') depth = Math.max(0, depth - 1)
    else if (isLetter(html, at + 1) && !VOID.has(nameAt(html, at + 1))) {
      depth++
      if (depth > deepest) deepest = depth
    }
  }
  return deepest
}

/** The longest name of a void element is six letters. */
function nameAt(html: string, at: number): string {
  let end = at
  while (end < at + 7 && isLetter(html, end)) end++
  return html.slice(at, end).toLowerCase()
}

function isLetter(html: string, at: number): boolean {
  const code = html.charCodeAt(at) | 32
  return code >= 97 && code <= 122
}
