import type { MessagePort } from 'node:worker_threads'

/** What the program asks of a connection: a statement, and its parameters as `$1`, `$2` … */
export interface Asked {
  readonly sql: string
  /** Without parameters several statements may stand in `sql`. */
  readonly values?: readonly unknown[]
}

export type Answered =
  | { readonly rows: readonly Readonly<Record<string, unknown>>[]; readonly changes: number }
  | { readonly failure: { readonly message: string; readonly code: string | undefined } }

/** What a connection is opened with; `bell` is a shared Int32Array of one number, which is 1 once an answer lies in the port. */
export interface ConnectionSetup {
  readonly address: string
  readonly bell: Int32Array
  readonly port: MessagePort
}
