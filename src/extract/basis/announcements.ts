import type { Claim } from '../../model/index.ts'
import { predicateNamed } from '../../predicates/index.ts'
import type { Draft } from './releases.ts'

/**
 * What a company announces goes on over the sentences behind the announcement: "Vantage renewed Harbour Nights on Tuesday. … The
 * third season opens on June 11." Of those without a source of their own only what a company decides is taken for announced.
 */
export function withAnnounced(drafts: readonly Draft[]): readonly Draft[] {
  const first = drafts.find(({ claim }) => isAnnouncement(claim))?.claim
  if (first === undefined) return drafts
  return drafts.map((draft) => {
    const { claim } = draft
    return isDecided(draft)
      ? { ...draft, claim: { ...claim, basis: 'official', according_to: first.according_to } }
      : draft
  })
}

const isAnnouncement = ({ basis, certainty, according_to, predicate, span }: Claim) =>
  span.in === 'title' &&
  basis === 'official' &&
  certainty === 'certain' &&
  according_to.length > 0 &&
  predicateNamed(predicate)?.decided === true

const isDecided = ({ claim, past }: Draft) =>
  claim.basis === 'report' &&
  claim.certainty === 'certain' &&
  claim.according_to.length === 0 &&
  !past &&
  predicateNamed(claim.predicate)?.decided === true
