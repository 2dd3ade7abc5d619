import type { Ledger } from '../record/index.ts'
import type { Progress } from '../universe/index.ts'
import { now } from './instant.ts'

/** Writes down how far a viewer is. */
export function noteProgress(ledger: Ledger, progress: Progress): void {
  ledger.appendEvent({ kind: 'progress', ...progress }, now())
}
