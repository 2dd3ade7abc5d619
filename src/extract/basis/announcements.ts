import { type Document, type Mention, seriesNameOf } from '../../find/index.ts'
import type { Claim } from '../../model/index.ts'
import { predicateNamed } from '../../predicates/index.ts'
import type { Draft } from './releases.ts'
import { isSolicited, type Solicitations } from './solicitations.ts'

/**
 * What a company announces goes on over the sentences behind the announcement: "Vantage renewed Harbour Nights on Tuesday. … The
 * third season opens on June 11." Of those without a source of their own only what a company decides is taken for announced; where
 * the announcement stands in the lead and not in the headline, only of the same work.
 */
export function withAnnounced(
  drafts: readonly Draft[],
  handed: HandedOut | undefined,
  offered: Solicitations | undefined,
): readonly Draft[] {
  const announced = drafts.map(({ claim }) => claim).filter(isAnnouncement)
  const headlined = announced.find(({ span }) => span.in === 'title')
  return drafts.map((draft, n) => {
    const { claim } = draft
    if (offered !== undefined && isSolicited(claim, offered))
      return { ...draft, claim: { ...claim, basis: 'official', according_to: [offered.company] } }
    if (handed !== undefined && isHandedOut(draft, handed))
      return { ...draft, claim: { ...claim, basis: 'official', according_to: [handed.company] } }
    if (handed !== undefined && isOfCast(draft, handed)) {
      const told = { basis: 'official' as const, according_to: [handed.company] }
      return claim.basis === 'report'
        ? { ...draft, claim: { ...claim, ...told } }
        : { ...draft, otherwise: told }
    }
    const goesOn = isUnsourced(draft) && ALSO.test(claim.quote)
    const along = goesOn
      ? drafts.slice(Math.max(0, n - NEIGHBOURS), n).findLast((other) => isJoinedBy(other.claim, claim))
      : undefined
    if (along !== undefined)
      return { ...draft, claim: { ...claim, basis: 'official', according_to: along.claim.according_to } }
    if (!isDecided(draft)) return draft
    const source = headlined ?? announced.find((a) => isOfSameSeries(a, claim))
    return source === undefined
      ? draft
      : { ...draft, claim: { ...claim, basis: 'official', according_to: source.according_to } }
  })
}

const isAnnouncement = ({ basis, certainty, according_to, span }: Claim) =>
  (span.in === 'title' || span.start < LEAD) &&
  basis === 'official' &&
  certainty === 'certain' &&
  according_to.length > 0
/** Code units of the text in which a lead tells its news. */
const LEAD = 300

/** What a company decides is of a work, which right behind may be the second of what it announces: "Quill will direct [Dry Dock]". */
const isOfSameSeries = (announced: Claim, { args, span }: Claim) => {
  const series = seriesNameOf(args[0] ?? '')
  const [first = '', ...others] = announced.args.map(seriesNameOf)
  const near = span.in === announced.span.in && Math.abs(span.start - announced.span.end) <= GAP
  return first === series || (near && others.includes(series))
}

const isDecided = (draft: Draft) =>
  isUnsourced(draft) && predicateNamed(draft.claim.predicate)?.decided === true

const isUnsourced = ({ claim: { basis, certainty, according_to, on }, past }: Draft) =>
  basis === 'report' &&
  // "It will no longer open on March 6": a day that was given up goes with the new one.
  (certainty === 'certain' || (certainty === 'denied' && on !== undefined)) &&
  according_to.length === 0 &&
  !past

/** "Reyes will play Owl, Vantage announced. Quill *also* joins, as Nightjar.": the announcement goes on. */
function isJoinedBy({ basis, according_to, predicate, span }: Claim, next: Claim): boolean {
  const near = span.in === next.span.in && span.end <= next.span.start && next.span.start - span.end <= GAP
  const cast = [predicate, next.predicate].every((name) => predicateNamed(name)?.reveals === 'casting')
  return near && cast && basis === 'official' && according_to.length > 0
}
/** Code units between two sentences of a paragraph. */
const GAP = 1
/** Claims of the sentence and of the one before it. */
const NEIGHBOURS = 12
const ALSO = /\balso\b/i

/** What a company hands out in the lead, and what the text then tells of one by one. */
export interface HandedOut {
  readonly company: string
  readonly dates: boolean
  readonly cast: boolean
  /** The cast is told in code units of the text from here up to the end of the paragraph. */
  readonly from: number
  readonly to: number
}

/** "[Northlight] *announced new dates* for half of its slate", "[Vantage] *has rounded out the cast*": in the headline or the lead. */
export function handedOutIn(
  { tokens, sentences }: Document,
  mentions: readonly Mention[],
): HandedOut | undefined {
  const text = sentences.filter((s) => s.in === 'text').slice(0, LEAD_SENTENCES)
  const end = text.at(-1)?.to ?? 0
  for (const { referent, from, to, kind } of mentions) {
    if (from >= end) return undefined
    if (referent.type !== 'company' || kind === 'pronoun') continue
    const stop = Math.min(end, sentences.find((s) => s.from <= from && from < s.to)?.to ?? end)
    const told = tokens.slice(to, Math.min(stop, to + REACH)).findIndex((t) => HANDING.has(t.lower))
    if (told < 0) continue
    const what = tokens.slice(to + told, Math.min(stop, to + told + REACH)).map((t) => t.lower)
    const [dates, cast] = [what.some((w) => DATES.has(w)), what.some((w) => CASTS.has(w))]
    if (dates || cast)
      return { company: referent.name, dates, cast, ...restOfParagraph(tokens, sentences, from) }
  }
  return undefined
}
function restOfParagraph(tokens: Document['tokens'], sentences: Document['sentences'], at: number) {
  const own = sentences.find((s) => s.from <= at && at < s.to)
  const last = sentences.findLast((s) => s.in === own?.in && s.paragraph === own.paragraph)
  return { from: tokens[own?.from ?? at]?.start ?? 0, to: tokens[(last?.to ?? at) - 1]?.end ?? 0 }
}

/** "Vantage has announced the cast. *[Quill] voices [Nightjar] and [Vale] is Owl.*": no line of a list, but told right there. */
function isOfCast({ claim, past, credit, listed }: Draft, { cast, from, to }: HandedOut): boolean {
  const { span, certainty, basis, according_to } = claim
  if (!cast || listed || past || credit || certainty !== 'certain' || according_to.length > 0) return false
  if (basis !== 'report' && basis !== 'released') return false
  const there = span.in === 'text' && span.start >= from && span.start < to
  return there && predicateNamed(claim.predicate)?.reveals === 'casting'
}

/** Sentences of the lead. */
const LEAD_SENTENCES = 3
/** Tokens from the company to the verb, and from that to what it hands out. */
const REACH = 8
const HANDING = new Set(
  'announced announces unveiled unveils revealed reveals released releases published publishes posted shuffled shuffles shifted reshuffled reshuffles rounded put updated'.split(
    ' ',
  ),
)
const DATES = new Set(['dates', 'schedule', 'slate', 'calendar', 'lineup', 'line-up'])
const CASTS = new Set(['cast', 'ensemble', 'voices', 'lineup', 'line-up'])

/** Dates wherever the text tells them; who plays whom where it is an item of a list. */
function isHandedOut({ claim, past, listed }: Draft, { dates, cast }: HandedOut): boolean {
  if (claim.according_to.length > 0 || past) return false
  if (claim.certainty !== 'certain' && claim.certainty !== 'denied') return false
  if (claim.on !== undefined) return dates && claim.basis === 'report'
  return cast && listed && predicateNamed(claim.predicate)?.reveals === 'casting'
}
