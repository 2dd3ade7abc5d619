import { type ClaimVerdict, type Event, foldName, type Reading } from '../model/index.ts'
import { installmentIn } from '../universe/index.ts'
import { canonical } from './fact-rows.ts'

/** The last word on each claim that editors judged, by its id; `events` are those that count, in their order. */
export function claimVerdictsIn(
  events: readonly { readonly event: Event }[],
): ReadonlyMap<string, ClaimVerdict> {
  const verdicts = new Map<string, ClaimVerdict>()
  for (const { event } of events)
    if (event.kind === 'approve' || event.kind === 'correct' || event.kind === 'dismiss')
      verdicts.set(event.claim, event)
  return verdicts
}

/** What claims say since editors corrected them, by their ids. */
export type Corrections = ReadonlyMap<string, Reading>

/** The corrections among the last words on claims. */
export function correctionsIn(verdicts: ReadonlyMap<string, ClaimVerdict>): Corrections {
  return new Map(
    [...verdicts].flatMap(([claim, verdict]) =>
      verdict.kind === 'correct' ? [[claim, verdict.reading] as const] : [],
    ),
  )
}

/** Those of the claims whose correction is another one now. */
export function correctedOtherwise(
  claims: readonly string[],
  before: Corrections,
  after: Corrections,
): string[] {
  const said = (reading: Reading | undefined) => (reading === undefined ? '' : canonical(reading))
  return claims.filter((id) => said(before.get(id)) !== said(after.get(id)))
}

/** Claims whose correction gives one of the names (folded), which their article needn't give; a season goes with its series. */
export function correctedNaming(folded: readonly string[], corrections: Corrections): string[] {
  const named = new Set(folded)
  const isNamed = (name: string) => {
    const installment = installmentIn({ type: 'work', name })
    return named.has(foldName(name)) || named.has(foldName(name.slice(0, name.length - installment.length)))
  }
  return [...corrections].flatMap(([claim, { args }]) => (args.some(isNamed) ? [claim] : []))
}
