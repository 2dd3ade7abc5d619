import type { Input, ReadItem } from '../input.ts'

/** What is known of an input before it is parsed: its first bytes as text, its name and type. */
export interface Signs {
  readonly source: string
  readonly contentType: string
  readonly start: string
}

/** A way in: whether an input is of it, and how it is read. */
export interface Format {
  readonly name: string
  readonly detect: (signs: Signs) => boolean
  readonly parse: (input: Input) => AsyncGenerator<ReadItem>
}
