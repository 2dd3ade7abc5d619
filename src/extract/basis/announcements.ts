import { seriesNameOf } from '../../find/index.ts'
import type { Claim } from '../../model/index.ts'
import { predicateNamed } from '../../predicates/index.ts'
import type { Draft } from './releases.ts'

/**
 * What a company announces goes on over the sentences behind the announcement: "Vantage renewed Harbour Nights on Tuesday. … The
 * third season opens on June 11." Of those without a source of their own only what a company decides is taken for announced; where
 * the announcement stands in the lead and not in the headline, only of the same work.
 */
export function withAnnounced(drafts: readonly Draft[]): readonly Draft[] {
  const announced = drafts.map(({ claim }) => claim).filter(isAnnouncement)
  const headlined = announced.find(({ span }) => span.in === 'title')
  return drafts.map((draft) => {
    const { claim } = draft
    if (!isDecided(draft)) return draft
    const source = headlined ?? announced.find((a) => isOfSameSeries(a, claim))
    return source === undefined
      ? draft
      : { ...draft, claim: { ...claim, basis: 'official', according_to: source.according_to } }
  })
}

const isAnnouncement = ({ basis, certainty, according_to, predicate, span }: Claim) =>
  (span.in === 'title' || span.start < LEAD) &&
  basis === 'official' &&
  certainty === 'certain' &&
  according_to.length > 0 &&
  predicateNamed(predicate)?.decided === true
/** Code units of the text in which a lead tells its news. */
const LEAD = 300

const isOfSameSeries = (a: Claim, b: Claim) => seriesNameOf(a.args[0] ?? '') === seriesNameOf(b.args[0] ?? '')

const isDecided = ({ claim, past }: Draft) =>
  claim.basis === 'report' &&
  claim.certainty === 'certain' &&
  claim.according_to.length === 0 &&
  !past &&
  predicateNamed(claim.predicate)?.decided === true
