/**
 * A list of authors as a set of names, to compare lists that bookshops write in their own ways: "Codd, E. F.; Date, C. J." and
 * "C. J. Date and E. F. Codd" give the same key. Of each name the surname and the first initial count; their order and whatever stands in
 * brackets don't.
 */
export function authorsKey(list: string): string {
  const plain = list
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
  const names = plain.split(/\s*(?:;|\/|&|\band\b|\bwith\b)\s*/).flatMap(namesIn)
  return [...new Set(names.map(nameKey).filter((name) => name !== ''))].sort().join('; ')
}

/** Between other separators a comma may part names, or a surname from its first names. */
function namesIn(part: string): string[] {
  const pieces = part
    .split(',')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  // "codd, e. f.": a surname and what follows it; "e. f. codd, c. j. date": whole names.
  const inverted = pieces.length % 2 === 0 && pieces.every((piece, n) => n % 2 === 1 || !piece.includes(' '))
  if (!inverted) return pieces
  return pieces.flatMap((piece, n) => (n % 2 === 0 ? [`${pieces[n + 1] ?? ''} ${piece}`] : []))
}

function nameKey(name: string): string {
  const words = name.split(/[^\p{L}']+/u).filter((word) => word !== '' && !TITLES.has(word))
  const surname = words.at(-1)
  if (surname === undefined) return ''
  const initial = words.length > 1 ? (words[0]?.[0] ?? '') : ''
  return `${surname} ${initial}`.trim()
}

const TITLES = new Set(['dr', 'prof', 'phd', 'jr', 'sr', 'ii', 'iii', 'ed', 'eds', 'editor'])
