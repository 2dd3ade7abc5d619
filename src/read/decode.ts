/** Bytes as text, or what is wrong with them as the rest of a sentence. */
export type Decoded = { readonly text: string } | { readonly fault: string }

/**
 * Strict decoding. UTF-8 unless `charset` names another; a byte order mark is taken off; line ends become line feeds. Bytes
 * that are not text are refused: a NUL or another control character in the first part of the input.
 */
export function decoded(bytes: Uint8Array, charset = 'utf-8'): Decoded {
  if (isBinary(bytes)) return { fault: 'binary data, expected text, HTML or JSON Lines: name another file' }
  try {
    return { text: new TextDecoder(charset, { fatal: true }).decode(bytes).replaceAll('\r\n', '\n') }
  } catch {
    const at = charset === 'utf-8' ? ` at byte ${firstInvalid(bytes)}` : ''
    return { fault: `not valid ${charset.toUpperCase()}${at}, expected text: save the file as UTF-8` }
  }
}

/** Bytes that are looked at to tell text from binary data. */
const SNIFFED = 4096

function isBinary(bytes: Uint8Array): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (utf16) return true
  // Not by `some`, which takes ten times as long here, for every article of an archive.
  const end = Math.min(bytes.length, SNIFFED)
  for (let at = 0; at < end; at++) if (isControl(bytes[at] ?? 0)) return true
  return false
}

/** Tabs, line ends, form feeds and escapes stand in texts. */
function isControl(byte: number): boolean {
  return byte < 32 && (byte < 9 || (byte > 13 && byte !== 27))
}

/** Offset of the first byte that is not UTF-8, by halving: text is valid up to somewhere. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0
  let broken = bytes.length
  while (broken - valid > 1) {
    const middle = (valid + broken) >> 1
    if (decodes(bytes.subarray(0, middle))) valid = middle
    else broken = middle
  }
  return valid
}

/** `stream` leaves a character that is cut off at the end for later and does not call it broken. */
function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
