/** One step from an older schema to a newer one. Steps are only ever added: a released one never changes. */
export interface Migration {
  readonly name: string
  readonly sql: string
}
