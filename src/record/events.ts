import { Event } from '../model/index.ts'
import type { Ledger } from './ledger.ts'

/** A decision and its place in the record. */
export interface RecordedEvent {
  readonly id: string
  readonly event: Event
  readonly recorded_at: string
}

/** The decisions that count, in their order: those that were undone are left out, and so are the undoings. */
export async function eventsIn(ledger: Ledger): Promise<RecordedEvent[]> {
  return counting(await allEventsIn(ledger))
}

/** The decisions that were last read of each open record: while nothing is written they hold, later only newer ones are read, and every page asks for them. */
const read = new WeakMap<Ledger, { readonly state: string; readonly events: readonly RecordedEvent[] }>()

/** Every decision in its order, undone or not, and the undoings. */
export async function allEventsIn(ledger: Ledger): Promise<readonly RecordedEvent[]> {
  // Asked before the rows, so that what is written meanwhile makes another.
  const { state } = ledger
  const known = read.get(ledger)
  if (known?.state === state) return known.events
  const before = known?.events ?? []
  const events = [...before, ...(await eventsAfter(ledger, before.length))]
  read.set(ledger, { state, events })
  return events
}

async function eventsAfter(ledger: Ledger, number: number): Promise<RecordedEvent[]> {
  const rows = await ledger.queries
    .selectFrom('events')
    .select(['id', 'event_json', 'recorded_at'])
    .where('number', '>', number)
    .orderBy('number')
    .execute()
  return rows.map(({ id, event_json, recorded_at }) => ({
    id,
    event: Event.parse(JSON.parse(event_json)),
    recorded_at,
  }))
}

/** Those of `events`, all that there are in their order, that count. */
export function counting<E extends Pick<RecordedEvent, 'id' | 'event'>>(events: readonly E[]): E[] {
  const undone = undoneIn(events)
  return events.filter(({ id, event }) => event.kind !== 'undo' && !undone.has(id))
}

/** Ids of those of `events`, all that there are in their order, that were undone. */
export function undoneIn(events: readonly Pick<RecordedEvent, 'id' | 'event'>[]): ReadonlySet<string> {
  const undone = new Set<string>()
  // From the last to the first, so that an undoing that was undone itself undoes nothing.
  for (const { id, event } of events.toReversed()) {
    if (event.kind === 'undo' && !undone.has(id)) undone.add(event.event)
  }
  return undone
}
