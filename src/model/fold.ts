/**
 * A name as it is compared: lower case, no accents, straight apostrophes, "&" as "and", no quotation marks, single
 * spaces, no leading article. "The Defenders" and "the  DEFENDERS" fold to "defenders".
 */
export function foldName(name: string): string {
  const plain = (isAscii(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase()
  return (PLAIN_WORDS.test(plain) ? plain : tidied(plain)).replace(/^(?:the|a|an) (?=.)/, '')
}

/** As most names are: there is nothing to tidy. */
const PLAIN_WORDS = /^[a-z0-9'.:-]+(?: [a-z0-9'.:-]+)*$/

function tidied(name: string): string {
  return name
    .replace(/[’‘`]/g, "'")
    .replace(/["“”*_[\]]/g, '')
    .replace(/&/g, ' and ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What of a token in lower case counts in a name: "dr." is "dr", "é" is "e", "&" is "and", ":" is nothing. */
export function wordOf(lower: string): string {
  if (lower === '&') return 'and'
  const plain = isAscii(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '')
  return PLAIN.test(plain) ? plain : plain.replace(/[^\p{L}\p{N}@#]/gu, '')
}

const PLAIN = /^[a-z0-9]+$/

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}
