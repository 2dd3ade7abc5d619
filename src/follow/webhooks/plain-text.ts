/** Characters that show nothing or change the direction of what follows. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu
/** Goes between characters that mean something together only. */
const NOTHING = '\u200b'

/** One line of at most `most` characters out of whatever an article says, without anything that can't be seen. */
export function oneLine(text: string, most: number): string {
  const line = text.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** The same where "@everyone" would call everybody and "https://…" become a link. */
export function unlinked(line: string): string {
  return line.replaceAll('@', `@${NOTHING}`).replaceAll('://', `:${NOTHING}//`)
}

/** An address as it may stand in a message: http or https, no longer than `most`; undefined where it is none. */
export function linkIn(url: string | undefined, most: number): string | undefined {
  const parsed = url === undefined ? null : URL.parse(url)
  if (parsed === null || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return undefined
  // WHATWG URLs percent-encode <, > and quotation marks; "|" ends an address in Slack's own markup.
  const href = parsed.href.replaceAll('|', '%7C')
  return href.length > most ? undefined : href
}
