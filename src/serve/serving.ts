import type { View } from '../ask/index.ts'
import type { Entity } from '../model/index.ts'
import type { Ledger } from '../record/index.ts'
import type { FleetState } from '../retcon.ts'
import type { Progress, SpoilerGuard } from '../universe/index.ts'
import type { Accounts, Role } from './accounts/index.ts'
import type { Identity } from './security/index.ts'

/** What the server answers from, and whom it knows. */
export interface Serving {
  readonly ledger: Ledger
  /** Whom and what the record knows without having to guess, as `knownNames` gives it. */
  readonly known: () => Promise<readonly Entity[]>
  /** The day that it is, `YYYY-MM-DD`. */
  readonly today: () => string
  readonly accounts: Accounts
  /** How far the workers on the stream are, undefined while its servers are away; absent where no stream is set. */
  readonly fleet?: () => Promise<FleetState | undefined>
}

/** From where, from when and as whom one request looks at the record. */
export interface Asking {
  readonly view: View
  /** Keeps back what would spoil the viewer; undefined where nothing is to be kept back. */
  readonly guard: SpoilerGuard | undefined
  /** How far the viewer is, by the cookie or, without one, by what the record was told. */
  readonly progress: readonly Progress[]
  /** The viewer asked to see everything. */
  readonly spoilers: boolean
  /** Undefined for whoever has not signed in. */
  readonly role: Role | undefined
  /** For the field `csrf` of every form, or the header `x-csrf-token`; empty without a session, which needs none. */
  readonly csrf: string
}

/** What every route finds with its request. */
export interface Env {
  Variables: { asking: Asking; identity: Identity }
}
