import { seriesNameOf } from '../../find/index.ts'
import type { Claim, Edtf } from '../../model/index.ts'
import { type Predicate, predicateNamed } from '../../predicates/index.ts'
import { isSurelyBefore } from '../../universe/index.ts'
import type { Standing } from './to-come.ts'

/** A claim as it is read, and whether its clause speaks of what is to come, or of what is past. */
export interface Draft {
  readonly claim: Claim
  /** What it rests on instead where it is taken for common knowledge and the work is not out. */
  readonly otherwise: Pick<Claim, 'basis' | 'according_to'> | undefined
  readonly ahead: boolean
  readonly past: boolean
  /** It says that somebody, or a series, returns. */
  readonly again: boolean
  /** Its frame says it only in passing. */
  readonly passing: boolean
  /** It stands in a line without a verb: "• [Quill] as [Owl]". */
  readonly listed: boolean
  /** It can be seen by now: "is streaming on Vantage". */
  readonly onNow: boolean
  /** Says what somebody is known for: "Quill (Dry Dock)", "Quill, who starred in Dry Dock, …". */
  readonly credit: boolean
  /** What somebody did in that work its sentence doesn't tell: most that are named so are actors. */
  readonly guessesJob: boolean
  /** One name beside the other says it: "[Quill]'s [Owl]", "[Quill] ([Owl])". */
  readonly beside: boolean
  /** What it says of somebody else the text has said of another, whose place is taken. */
  readonly inherits: boolean | 'of somebody'
  /** The work that the sentence is about, for claims that name none. */
  readonly about: string | undefined
  /** Where a claim that names no work is shown: it is known only once that is out. */
  readonly shownIn: string | undefined
}

/**
 * Only what is out can be common knowledge: claims that rest on the work itself rest on the report where the same article shows that
 * the work is still to come: it has a date ahead, it is being made, it is ordered, or it is awaited by name. A series with a second season is out.
 */
export function onWhatIsOut(
  drafts: readonly Draft[],
  published: string | undefined,
  standing: Standing,
): Claim[] {
  const { isToCome, isOut } = worksToCome(drafts, published, standing)
  return drafts.map((draft) => {
    const { claim, shownIn, otherwise } = draft
    const work = workOf(claim) ?? shownIn
    if (work === undefined) return claim
    if (claim.basis === 'released')
      return isToCome(work) ? { ...claim, basis: 'report', ...otherwise } : claim
    return isOut(work) && isPlainOfWork(draft) ? { ...claim, basis: 'released' } : claim
  })
}

/**
 * "The serial takes place after Wet Season", "Vantage has ordered a fourth run of it": what holds of a work that is out, and not of
 * its next season, needs nobody's word, nor does who dies in it.
 */
function isPlainOfWork({ claim, ahead }: Draft): boolean {
  const predicate = predicateNamed(claim.predicate)
  if (predicate === undefined) return false
  const ofWork = predicate.args[0]?.types[0] === 'work' || predicate.once === true
  const standing = predicate.shown === true || (isOfTwoWorks(predicate) && predicate.symmetric !== true)
  const unsourced = claim.basis === 'report' && claim.according_to.length === 0
  return ofWork && standing && unsourced && claim.certainty === 'certain' && !ahead
}

/** "Vantage ordered it", "it is being written". */
const isPlan = ({ claim }: Draft) =>
  predicateNamed(claim.predicate)?.ahead === true &&
  (claim.certainty === 'certain' || claim.certainty === 'likely')

const isOfTwoWorks = ({ args }: Predicate) =>
  args.filter((a) => a.types !== 'text' && a.types[0] === 'work').length === 2

/** What the article tells of each work. */
interface Release {
  readonly isToCome: (work: string) => boolean
  /** The article itself tells that it is. */
  readonly isOut: (work: string) => boolean
}

/** What the article tells of each work: whether it is out, or still to come. What it tells nothing of is taken for known. */
function worksToCome(
  drafts: readonly Draft[],
  published: string | undefined,
  { awaited, known }: Standing,
): Release {
  const out = new Set(known)
  /** Only as the series of a second season that is ordered: that may be done before the first is shown. */
  const ordered = new Set<string>()
  const shown = new Set<string>()
  const dated = new Set<string>()
  const made = new Set(awaited)
  const coming = new Set(drafts.filter(isPlan).flatMap(({ claim }) => claim.args))
  for (const { claim, ahead, past, again, onNow, shownIn } of drafts) {
    const predicate = predicateNamed(claim.predicate)
    const planned = predicate?.ahead === true
    // "A second season?", "no third season": nothing of the first.
    // But "*season five* was to have begun shooting in May".
    const numbers = claim.certainty === 'denied' && planned && predicate?.decided !== true
    if (claim.certainty === 'certain' || claim.certainty === 'likely' || numbers)
      for (const name of claim.args)
        for (const earlier of outBefore(name, planned)) {
          // "The second season was ordered with the first. Quill will direct it.": so it is, whatever else is told of it.
          const early = seriesNameOf(name) === earlier && name.startsWith(`${earlier} S2`)
          ;(early && coming.has(`${earlier} S2`) ? ordered : out).add(earlier)
        }
    const work = workOf(claim)
    // "Quill will star as Owl": in what the text is about.
    if (work === undefined && ahead && shownIn !== undefined) made.add(shownIn)
    if (work === undefined) continue
    for (const earlier of shownBy(claim, work, past)) shown.add(earlier)
    if (onNow) out.add(work)
    if (again && seriesNameOf(work) === work && predicateNamed(claim.predicate)?.decided === true)
      out.add(work)
    if (claim.on !== undefined && published !== undefined) {
      const gone = isGone(claim.on, past, published)
      // "It might be on in November": nobody says so.
      const told = claim.certainty === 'certain' || claim.certainty === 'likely'
      if (told || (!gone && claim.certainty === 'denied')) (gone ? out : dated).add(work)
    } else if (ahead || planned) made.add(work)
  }
  const isToCome = (work: string): boolean => {
    if (out.has(work) || (ordered.has(work) && !(dated.has(work) && made.has(work)))) return false
    const whole = wholeOf(work)
    if (shown.has(work) && !dated.has(work)) return false
    return dated.has(work) || made.has(work) || (whole !== undefined && isToCome(whole))
  }
  return { isToCome, isOut: (work) => out.has(work) && !dated.has(work) }
}

/** "*was introduced in* [Salt and Ash]", "the sequel to [Dry Dock]", "[Dry Dock] 2": what has happened in it, or was made of it, is out. */
function shownBy(claim: Claim, work: string, past: boolean): string[] {
  const predicate = predicateNamed(claim.predicate)
  if (claim.certainty !== 'certain' || predicate === undefined) return []
  const before = NUMBERED.exec(work)?.[1]
  const [, source] = claim.args
  const made = isOfTwoWorks(predicate) && predicate.shown === true && predicate.symmetric !== true
  const named = claim.arg_spans[claim.args.indexOf(work)] != null
  const told = predicate.args.some((a) => a.types[0] === 'character')
  return [
    ...(before === undefined ? [] : [before]),
    ...(made && source !== undefined ? [source] : []),
    ...(past && named && told && claim.basis === 'released' ? [work] : []),
  ]
}
const NUMBERED = /^(.+?) (?:[2-9]|II|III|IV)(?::.*)?$/

/** Of a date that may be either, as the year of publication, the tense tells. */
function isGone(on: Edtf, past: boolean, published: Edtf): boolean {
  return isSurelyBefore(on, published) || (past && !isSurelyBefore(published, on))
}

/**
 * "Harbour Nights S3" tells that the series has been on the air, and its seasons before this one; where it is only `planned`, the
 * one before may be to come too.
 */
function outBefore(name: string, planned: boolean): string[] {
  const [, series = '', season] = SEASON.exec(name) ?? []
  const last = Number(season) - (planned ? 2 : 1)
  if (!(last >= 0 && Number(season) > 1)) return []
  return [series, ...Array.from({ length: last }, (_, n) => `${series} S${n + 1}`)]
}
const SEASON = /^(.*) S(\d{1,2})(?:E\d+)?$/

/** The season of an episode, the series of a season. */
const wholeOf = (work: string) => /^(.*)(?: S\d+|E\d+)$/.exec(work)?.[1]

/** The work that a claim is of: the first of its arguments that can only be one. */
function workOf(claim: Claim): string | undefined {
  const at =
    predicateNamed(claim.predicate)?.args.findIndex((a) => a.types !== 'text' && a.types[0] === 'work') ?? -1
  return claim.args[at]
}
