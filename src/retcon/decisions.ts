import {
  type CorrectionEvent,
  correctionOn,
  type Decision,
  decisionOn,
  decisionToUndo,
  type PastDecision,
  type Wanted,
  type WantedReading,
} from '../ask/index.ts'
import type { Entity, Event } from '../model/index.ts'
import type { Ledger } from '../record/index.ts'
import { bringUpToDate } from '../weighed/index.ts'
import { now } from './instant.ts'

/** Writes down an editor's verdict on a proposition, or on how a claim was read, and gives the id of the decision. */
export async function judge(
  ledger: Ledger,
  verdict: Extract<Event, { kind: 'settle' | 'approve' | 'dismiss' }>,
): Promise<string> {
  return written(ledger, verdict)
}

/** Records what a claim says, as an editor corrected it, and gives the event's id, or says why it can't stand. `known` is as in `decisionOn`. */
export async function correct(
  ledger: Ledger,
  wanted: WantedReading,
  known: readonly Entity[],
): Promise<Decision<{ readonly id: string; readonly event: CorrectionEvent }>> {
  return writtenIfMeant(ledger, await correctionOn(ledger, wanted, known))
}

/** The decision that is meant as it stands in the record, or why it can't stand. */
async function writtenIfMeant<Meant extends Event>(
  ledger: Ledger,
  meant: Decision<Meant>,
): Promise<Decision<{ readonly id: string; readonly event: Meant }>> {
  if ('problem' in meant) return meant
  return { decision: { id: await written(ledger, meant.decision), event: meant.decision } }
}

/** Writes a decision down and weighs what it touches. */
async function written(ledger: Ledger, event: Event): Promise<string> {
  const id = ledger.appendEvent(event, now())
  await bringUpToDate(ledger)
  return id
}

/** Records what a person decided of names, and gives the event's id, or says why it can't stand. `known` is as in `decisionOn`. */
export async function decide(
  ledger: Ledger,
  wanted: Wanted,
  known: readonly Entity[],
): Promise<Decision<{ readonly id: string; readonly event: Event }>> {
  return writtenIfMeant(ledger, await decisionOn(ledger, wanted, known))
}

/** Takes back the decision whose id begins so, or the last one, and says which it was. */
export async function undo(ledger: Ledger, id?: string): Promise<Decision<PastDecision>> {
  const meant = await decisionToUndo(ledger, id)
  if ('decision' in meant) await written(ledger, { kind: 'undo', event: meant.decision.id })
  return meant
}
