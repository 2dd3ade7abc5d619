import type { EntityType } from '../../model/index.ts'

/**
 * What stands around a name and tells its type: `before` ends and `after` begins right beside it, in the language of
 * `patterns.ts`. `weight` 1 hints, 2 suggests, 3 is enough by itself; -6 speaks against the type more than anything for it.
 */
export interface Signal {
  readonly type: EntityType
  readonly weight: 1 | 2 | 3 | -6
  readonly before?: string
  readonly after?: string
  /** One sentence in which it holds, the name in brackets. */
  readonly example: string
}

/** A signal before it is known of which type's list. */
export type Untyped = Omit<Signal, 'type'>

/** Signals of one list, each with the list's type. */
export const ofType = (type: EntityType, signals: readonly Untyped[]): Signal[] =>
  signals.map((signal) => ({ ...signal, type }))
