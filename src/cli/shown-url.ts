/** Of an address what may be shown to whoever reads along: not what stands behind "?" or before "@", which may be a key. */
export function shownUrl(address: string): string {
  const url = URL.parse(address)
  return url === null ? '' : `${url.origin}${url.pathname}`
}
