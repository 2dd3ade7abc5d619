import type { Document, Mention, Sentence } from '../../find/index.ts'
import type { Claim } from '../../model/index.ts'
import { predicateNamed } from '../../predicates/index.ts'
import type { Attribution, Source } from '../attribution/index.ts'
import type { Draft } from './releases.ts'

/**
 * "Dry Dock has been axed. Vantage *confirmed* on Monday that *the drama* would not return.", "… “We thank the cast,” *Vantage* said in a statement.":
 * the news of the headline or the first sentence is on the word of whom the next ones have confirm it, where it is news that somebody gives
 * out. `mentions` are those of each sentence.
 */
export function withConfirmation(
  drafts: readonly Draft[],
  attributions: readonly Attribution[],
  { sentences, tokens }: Document,
  mentions: readonly (readonly Mention[] | undefined)[],
): readonly Draft[] {
  const first = sentences.findIndex((s) => s.in === 'text')
  const lead = sentences[first]
  if (lead === undefined) return drafts
  const leadEnd = tokens[lead.to - 1]?.end ?? 0
  return drafts.map((draft) => {
    const { claim } = draft
    const inLead = claim.span.in === 'title' || claim.span.start < leadEnd
    if (!inLead || !isGivenOut(claim)) return draft
    const from = claim.span.in === 'title' ? first : first + 1
    for (let n = from; n < from + NEXT; n++) {
      const sentence = sentences[n]
      const chain =
        sentence === undefined ? undefined : confirming(attributions, sentence, mentions[n] ?? [], claim)
      const source = chain?.at(-1)
      if (chain === undefined || source === undefined) continue
      const according_to = chain.flatMap(({ name, type }) => (type === 'unnamed' ? [] : [name]))
      return { ...draft, claim: { ...claim, basis: isFirm(source) ? 'official' : 'on_record', according_to } }
    }
    return draft
  })
}
/** Sentences behind the news. */
const NEXT = 2

/** News without a source that a company or its people can confirm: it ends, is ordered, opens, somebody leaves. */
function isGivenOut({ predicate, basis, certainty, according_to }: Claim): boolean {
  if (basis !== 'report' || certainty !== 'certain' || according_to.length > 0) return false
  const told = predicateNamed(predicate)
  return told?.decided === true || told?.givenOut === true
}

function confirming(
  attributions: readonly Attribution[],
  { from, to }: Sentence,
  mentions: readonly Mention[],
  { args }: Claim,
): readonly Source[] | undefined {
  for (const { chain, verb, kind, content, cue } of attributions) {
    const source = chain.at(-1)
    if (source === undefined || cue === null || content.from < from || content.from >= to) continue
    // "“It was a tough call,” *Vantage* said": it speaks of what it has done.
    if (kind === 'direct' && isFirm(source)) return chain
    const same = mentions.some(
      (m) => content.from <= m.from && m.to <= content.to && args.includes(m.referent.name),
    )
    const first = source.type === 'person' && source.press !== true
    if (kind === 'indirect' && verb === 'confirm' && same && (first || isFirm(source))) return chain
  }
  return undefined
}

const isFirm = ({ type, office }: Source) => type === 'company' || office === true
