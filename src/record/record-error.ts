/** The record cannot be used, and going on would be wrong. The message says which record, what is wrong and what to do. */
export class RecordError extends Error {
  override readonly name = 'RecordError'
}
