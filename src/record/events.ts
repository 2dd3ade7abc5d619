import { Event } from '../model/index.ts'
import type { Ledger } from './sqlite.ts'

/** A decision and its place in the record. */
export interface RecordedEvent {
  readonly id: string
  readonly event: Event
  readonly recorded_at: string
}

/** The decisions that count, in their order: those that were undone are left out, and so are the undoings. */
export async function eventsIn(ledger: Ledger): Promise<RecordedEvent[]> {
  const rows = await ledger.queries.selectFrom('events').selectAll().orderBy('number').execute()
  const all = rows.map((row) => ({ ...row, event: Event.parse(JSON.parse(row.event_json)) }))
  const undone = new Set<string>()
  // From the last to the first, so that an undoing that was undone itself undoes nothing.
  for (const { id, event } of all.toReversed()) {
    if (event.kind === 'undo' && !undone.has(id)) undone.add(event.event)
  }
  return all.flatMap(({ id, event, recorded_at }) =>
    event.kind === 'undo' || undone.has(id) ? [] : [{ id, event, recorded_at }],
  )
}
