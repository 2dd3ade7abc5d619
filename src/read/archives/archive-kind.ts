/** What an archive is, by the ending of its name. */
export interface ArchiveKind {
  readonly kind: 'warc' | 'jsonl' | 'csv'
  readonly isCompressed: boolean
}

const ENDING = /\.(warc|jsonl|ndjson|csv|tsv)(\.gz|\.bz2|\.zst)?$/i

/** By the ending of a path, or of an address without what is asked of it; undefined for any other. */
export function archiveKindOf(name: string): ArchiveKind | undefined {
  const path = URL.canParse(name) ? new URL(name).pathname : name
  const [, ending, compression] = ENDING.exec(path) ?? []
  if (ending === undefined) return undefined
  const isCompressed = compression !== undefined
  switch (ending.toLowerCase()) {
    case 'warc':
      return isCompressed && compression.toLowerCase() !== '.gz' ? undefined : { kind: 'warc', isCompressed }
    case 'csv':
    case 'tsv':
      return { kind: 'csv', isCompressed }
    default:
      return { kind: 'jsonl', isCompressed }
  }
}
