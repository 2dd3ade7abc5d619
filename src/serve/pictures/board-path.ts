/** The page of a name: of its board. */
export function boardPath(name: string): string {
  return `/board/${encodeURIComponent(name)}`
}
