/**
 * A name as it is compared: lower case, no accents, straight apostrophes, "&" as "and", no quotation marks, single
 * spaces, no leading article. "The Defenders" and "the  DEFENDERS" fold to "defenders".
 */
export function foldName(name: string): string {
  const plain = (isAscii(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase()
  return plain
    .replace(/[’‘`]/g, "'")
    .replace(/["“”*_[\]]/g, '')
    .replace(/&/g, ' and ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|a|an) (?=.)/, '')
}

/** One token folded for comparison inside a name. */
export function foldToken(lower: string): string {
  if (lower === '&') return 'and'
  return isAscii(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘`]/g, "'")
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}
