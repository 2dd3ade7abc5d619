/**
 * Where reading can go on: from byte `offset` of the file, after passing over `items` parts, the next of which is on `line`. `items` is 0
 * wherever the file can be entered at the part itself.
 */
export interface Position {
  readonly offset: number
  readonly items: number
  readonly line: number
}

export const START: Position = { offset: 0, items: 0, line: 1 }

/** A piece of an archive that is read by itself: one record of a WARC file, one line of JSON, one row of a table. */
export interface Part {
  readonly bytes: Uint8Array
  /** Where it stands, as people look for it: byte of the file, or line. */
  readonly at: number
  /** Where reading goes on once it is done with. */
  readonly next: Position
}

/** A part that can't be read, as the rest of a sentence, or one that needn't be. */
export type Cut =
  | Part
  | { readonly fault: string; readonly code: string; readonly at: number; readonly next: Position }
  | { readonly passed: string; readonly next: Position }

/** Bytes in the longest part that is read: many times the longest article. */
export const MAX_PART = 8 * 1024 * 1024
