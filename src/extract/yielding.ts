import { seriesNameOf } from '../find/index.ts'
import { type Certainty, type Claim, QUALIFIERS } from '../model/index.ts'
import { OF_SERIES, predicateNamed } from '../predicates/index.ts'
import type { Draft } from './basis/releases.ts'

/** Leaves out what says nothing new beside another claim: an actor's job where the part is named too. */
export function withoutYielding(drafts: readonly Draft[]): Draft[] {
  const byPredicate = Map.groupBy(drafts, ({ claim }) => claim.predicate)
  const bySentence = Map.groupBy(drafts, sentenceOf)
  return drafts.filter((draft) => {
    const { claim, passing: inPassing } = draft
    const yields = predicateNamed(claim.predicate)?.yields ?? []
    return !yields.some(
      ({ to, shared, when, passing, denied }) =>
        (passing !== true || inPassing) &&
        (denied !== true || DOUBTED.has(claim.certainty)) &&
        (when?.role === undefined || when.role === claim.role) &&
        byPredicate
          .get(to)
          ?.some(
            (other) =>
              (denied !== true || isBySameWord(other.claim, claim)) &&
              Object.entries(shared).every(([own, its]) => isShared(draft, Number(own), other, its)) &&
              bySentence.get(sentenceOf(other))?.some(({ claim: said }) => completes(said, other.claim)) !==
                true,
          ) === true,
    )
  })
}

/** "Quill has joined *Dry Dock* as a regular for *season 2*": of the season, where one sentence tells the same of it and of its series. */
export function withoutSeriesOfSeasons(drafts: readonly Draft[]): Draft[] {
  const bySentence = Map.groupBy(drafts, sentenceOf)
  return drafts.filter(
    (draft) =>
      predicateNamed(draft.claim.predicate)?.ofSeries === true ||
      (draft.claim.role !== undefined && OF_SERIES.has(draft.claim.role)) ||
      bySentence.get(sentenceOf(draft))?.some((other) => isOfItsSeason(draft.claim, other.claim)) !== true,
  )
}

function isOfItsSeason(claim: Claim, other: Claim): boolean {
  const own = claim.args.findIndex((arg, n) => arg !== other.args[n])
  const season = other.args[own] ?? ''
  return (
    own >= 0 &&
    claim.predicate === other.predicate &&
    claim.args.length === other.args.length &&
    claim.args.every((arg, n) => n === own || arg === other.args[n]) &&
    QUALIFIERS.every((key) => claim[key] === other[key]) &&
    claim.certainty === other.certainty &&
    season !== claim.args[own] &&
    seriesNameOf(season) === claim.args[own]
  )
}

/** One key for the drafts whose quotes are the same stretch of text. */
const sentenceOf = ({ claim: { span } }: Draft): string => `${span.in} ${span.start}`

const DOUBTED: ReadonlySet<Certainty> = new Set(['denied', 'unlikely'])

const isBySameWord = (a: Claim, b: Claim) =>
  a.trigger?.in === b.trigger?.in && a.trigger?.start === b.trigger?.start

/**
 * Completes a claim by one that yields to it: "[Mara Quill] joins [Harbour Nights], playing [Nightjar]" names the work of the part in that of the
 * job. Only within one sentence, and where one such filler is named.
 */
export function withYielded(drafts: readonly Draft[]): Draft[] {
  const bySentence = Map.groupBy(drafts, sentenceOf)
  return drafts.map((draft) => {
    const { claim } = draft
    const at = claim.args.length
    if (predicateNamed(claim.predicate)?.args[at]?.optional !== true) return draft
    const found = (bySentence.get(sentenceOf(draft)) ?? []).flatMap(({ claim: other, credit }) => {
      // "Mara Quill (Dry Dock) joins, playing Nightjar": what she is known for is another.
      if (credit || other.basis !== claim.basis) return []
      const own = openIn(other, claim)
      return own === undefined ? [] : [{ other, arg: other.args[own], span: other.arg_spans[own] ?? null }]
    })
    const [filler] = found
    if (filler?.arg === undefined || filler.span === null || found.some(({ arg }) => arg !== filler.arg))
      return draft
    if (isNamedAgainBehindPart(claim, filler.other)) return draft
    const { arg, span } = filler
    return {
      ...draft,
      claim: { ...claim, args: [...claim.args, arg], arg_spans: [...claim.arg_spans, span] },
    }
  })
}

/** "Dry Dock star [Mara Quill] has joined a drama about a man named [Nightjar] ([Quill])": he is not in what she is known for. */
function isNamedAgainBehindPart(claim: Claim, other: Claim): boolean {
  const [player, part] = claim.arg_spans
  return (
    other.basis === 'released' &&
    other.args[0] === claim.args[0] &&
    other.arg_spans[0]?.start !== player?.start &&
    (player?.start ?? 0) > (part?.start ?? Number.POSITIVE_INFINITY)
  )
}

/** Which argument of a claim that yields to `claim` fills the first one that it leaves open; undefined where they don't share the others. */
function openIn(other: Claim, claim: Claim): number | undefined {
  for (const { to, shared, when } of predicateNamed(other.predicate)?.yields ?? []) {
    if (to !== claim.predicate || (when?.role !== undefined && when.role !== other.role)) continue
    const pairs = Object.entries(shared).map(([own, its]) => [Number(own), its] as const)
    const open = pairs.find(([, its]) => its === claim.args.length)
    const agree = pairs.every(([own, its]) => its >= claim.args.length || other.args[own] === claim.args[its])
    if (open !== undefined && agree) return open[0]
  }
  return undefined
}

/** Reads the same words, and one argument more: "starred in [Harbour Nights] as [Nightjar]" beside "starred as [Nightjar]". */
function completes(fuller: Claim, claim: Claim): boolean {
  return (
    fuller.predicate === claim.predicate &&
    fuller.args.length > claim.args.length &&
    fuller.span.in === claim.span.in &&
    fuller.span.start === claim.span.start &&
    claim.args.every((arg, n) => arg === fuller.args[n]) &&
    claim.arg_spans.every((span, n) => span?.start === fuller.arg_spans[n]?.start)
  )
}

/** The same argument, a season standing for its series; what the other claim leaves open is what its sentence is about. */
function isShared(
  { claim, credit }: Draft,
  own: number,
  { claim: other, about }: Draft,
  its: number,
): boolean {
  const there = other.args[its] ?? about
  // "Quill (Dry Dock) will play [Nightjar]": in another.
  const apart = credit && claim.arg_spans[own] != null
  if (there === undefined)
    return !apart && claim.span.in === other.span.in && claim.span.start === other.span.start
  return seriesNameOf(claim.args[own] ?? '') === seriesNameOf(there)
}
