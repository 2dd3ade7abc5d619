import type { Mention, Sentence } from '../../find/index.ts'
import type { Attribution, Source } from '../attribution/index.ts'
import type { Draft } from './releases.ts'
import { isScooperName } from './scoopers.ts'

/**
 * "Quill in Talks for Dry Dock", over "Sources tell the Gull that Quill is to star": a headline that names no source is on the word of
 * whom its lead reports of somebody, or something, that both name. `sentences` with the mentions in each.
 */
export function withLeadSource(
  drafts: readonly Draft[],
  attributions: readonly Attribution[],
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[] | undefined)[],
): readonly Draft[] {
  const lead = sentences
    .flatMap((s, n) => (s.in === 'text' ? [{ ...s, names: namesIn(mentions[n] ?? []) }] : []))
    .slice(0, LEAD_SENTENCES)
  return drafts.map((draft) => {
    const { claim } = draft
    const unsourced = claim.basis === 'report' && claim.according_to.length === 0
    if (claim.span.in !== 'title' || !unsourced || claim.certainty === 'denied') return draft
    const told = lead.find((s) => claim.args.some((name) => s.names.has(name)))
    const chain = told === undefined ? undefined : attributions.find((a) => reports(a, told))?.chain
    const source = chain?.at(-1)
    if (chain === undefined || source === undefined) return draft
    const according_to = chain.flatMap(({ name, type }) => (type === 'unnamed' ? [] : [name]))
    return { ...draft, claim: { ...claim, basis: groundOf(source), according_to } }
  })
}
/** Sentences of the lead. */
const LEAD_SENTENCES = 3

const namesIn = (mentions: readonly Mention[]) =>
  new Set(
    mentions.flatMap((m) => (m.kind === 'pronoun' || m.kind === 'description' ? [] : [m.referent.name])),
  )

const reports = ({ kind, content }: Attribution, { from, to }: Sentence) =>
  kind === 'indirect' && content.from >= from && content.from < to

function groundOf({ type, name, office, press }: Source) {
  if (type === 'company' || office === true) return 'official'
  if (type === 'person' && press !== true) return 'on_record'
  return type === 'unnamed' || isScooperName(name) ? 'anonymous' : 'report'
}
