import type { Event } from '../model/index.ts'
import { allEventsIn, type Ledger, type RecordedEvent, undoneIn } from '../record/index.ts'
import type { Decision } from './decision.ts'

/** A decision, or an undoing of one, as it was made. */
export interface PastDecision extends RecordedEvent {
  readonly undone: boolean
}

/** Every decision that people made of names, propositions and claims, and every undoing of one, in their order. */
export async function decisionsIn(ledger: Ledger): Promise<PastDecision[]> {
  const all = await allEventsIn(ledger)
  const undone = undoneIn(all)
  const viewers = new Set<string>()
  for (const { id, event } of all)
    if (VIEWERS.has(event.kind) || (event.kind === 'undo' && viewers.has(event.event))) viewers.add(id)
  return all.filter(({ id }) => !viewers.has(id)).map((past) => ({ ...past, undone: undone.has(past.id) }))
}

/** What a viewer says of themselves decides nothing. */
const VIEWERS: ReadonlySet<Event['kind']> = new Set(['progress', 'follow', 'unfollow', 'seen'])

/** The decision to undo: the one whose id begins so, an undoing included; without an id the last one that counts. */
export async function decisionToUndo(ledger: Ledger, id?: string): Promise<Decision<PastDecision>> {
  const past = await decisionsIn(ledger)
  if (id === undefined) {
    const last = past.findLast(({ undone, event }) => !undone && event.kind !== 'undo')
    return last === undefined ? refused('undo', 'finds no decision that counts') : { decision: last }
  }
  const meant = past.filter((decision) => decision.id.startsWith(id.toLowerCase()))
  const [one] = meant
  if (one === undefined) return refused(id, 'begins no decision: retcon names history shows their ids')
  if (meant.length > 1) return refused(id, 'begins several decisions: type more of it')
  return one.undone ? refused(id, 'was undone already: undo the undoing to have it back') : { decision: one }
}

function refused(source: string, sentence: string): Decision<never> {
  return { problem: { code: 'names/undo', sentence, where: { source } } }
}
