/** Bytes in which an XML declaration may name the encoding. */
const PRESCAN = 200
const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/**
 * A feed's bytes as text: by its byte order mark, the server's word, its own, or UTF-8, in this order (RFC 7303, 3.2, but that what doesn't
 * decode so is taken for Windows-1252, as browsers take the unlabelled). Control characters that XML forbids are left out.
 */
export function feedText(bytes: Uint8Array, contentType = ''): string {
  const text = strictly(bytes, labelOf(bytes, contentType)) ?? strictly(bytes, 'utf-8') ?? loosely(bytes)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids these, and broken feeds hold them.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').trim()
}

function labelOf(bytes: Uint8Array, contentType: string): string {
  const mark = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, n) => bytes[n] === byte))
  if (mark !== undefined) return mark[1]
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN))
  const declared = /^\s*<\?xml[^>]{0,150}encoding\s*=\s*["']([\w-]{2,30})["']/.exec(start)?.[1]
  const said = /charset\s*=\s*["']?([\w-]{2,30})/i.exec(contentType)?.[1] ?? declared ?? 'utf-8'
  // US-ASCII is what servers say that know nothing (RFC 2046's default), and decoders take it for Windows-1252.
  return /^(?:us-)?ascii$/i.test(said) ? 'utf-8' : said
}

function strictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const loosely = (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes)
