/** From when the record is seen. */
export interface View {
  /** What the public reports said by that day, undated ones left out; without it everything, as of `today`. */
  readonly asOf?: string | undefined
  /** What this record held at the end of that day. */
  readonly asRecorded?: string | undefined
  /** The day that it is; without it, that of the newest article. */
  readonly today?: string | undefined
}
