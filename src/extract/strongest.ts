import { seriesNameOf } from '../find/index.ts'
import { BASES, type Certainty, type Claim } from '../model/index.ts'
import { predicateNamed } from '../predicates/index.ts'

/**
 * One proposition counts once an article, at the strongest certainty that the article ends up giving it. What is stated,
 * either way, outweighs what is hedged; of two statements the later one holds ("a rumour that the same article denies").
 */
export function strongest(claims: readonly Claim[]): Claim[] {
  const byCore = new Map<string, Claim[]>()
  for (const claim of claims) {
    const core = keyOf(claim)
    const known = byCore.get(core) ?? []
    const at = known.findIndex((other) => compatible(other, claim))
    const other = known[at]
    if (other === undefined) known.push(claim)
    else known[at] = merged(other, claim)
    byCore.set(core, known)
  }
  return [...byCore.values()].flat()
}

/**
 * Optional arguments agree, or one of the two has none; not "signed on as Nightjar" beside "whom she played in Dry Dock", which tell
 * of two works.
 */
function compatible(a: Claim, b: Claim): boolean {
  const [shorter, longer] = a.args.length < b.args.length ? [a, b] : [b, a]
  const apart = shorter.span.in !== longer.span.in || shorter.span.start !== longer.span.start
  if (
    apart &&
    shorter.args.length < longer.args.length &&
    shorter.basis !== 'released' &&
    longer.basis === 'released'
  )
    return false
  const shared = Math.min(a.args.length, b.args.length)
  const needed = predicateNamed(a.predicate)?.args.filter((arg) => arg.optional !== true).length ?? shared
  return a.args.slice(needed, shared).every((arg, n) => arg === b.args[needed + n])
}

/** The stronger of two, with the arguments of the one that says more. */
function merged(a: Claim, b: Claim): Claim {
  const fuller = b.args.length > a.args.length ? b : a
  const other = fuller === a ? b : a
  // "Vale (Nightjar) has signed on": known from elsewhere, it is no ground for the work that the fuller one names.
  const known =
    other.args.length < fuller.args.length && other.basis === 'released' && fuller.certainty === 'certain'
  const best = known ? fuller : stronger(a, b)
  return fuller === best || fuller.args.length === best.args.length
    ? best
    : {
        ...best,
        args: fuller.args,
        arg_spans: [...best.arg_spans, ...fuller.arg_spans.slice(best.arg_spans.length)],
      }
}

const WEIGHT: Readonly<Record<Certainty, number>> = {
  certain: 4,
  denied: 4,
  likely: 3,
  unlikely: 2,
  possible: 1,
  unknown: 0,
}

function stronger(a: Claim, b: Claim): Claim {
  const [x, y] = [WEIGHT[a.certainty], WEIGHT[b.certainty]]
  if (x !== y) return x > y ? a : b
  if (a.certainty !== b.certainty) return b
  // "Vantage Renews Harbour Nights" in the headline, over a producer's thanks for the renewal: the company's word is the stronger.
  const [title, text] = a.span.in === 'title' ? [a, b] : [b, a]
  if (a.span.in !== b.span.in) return title.basis === 'official' && text.basis === 'on_record' ? title : text
  return BASES.indexOf(b.basis) < BASES.indexOf(a.basis) ? b : a
}

/** What makes two claims of an article one proposition: optional arguments and places aside. */
export function keyOf(claim: Claim): string {
  const predicate = predicateNamed(claim.predicate)
  const args = [...claim.args]
  const needed = predicate?.args.filter((a) => a.optional !== true).length ?? args.length
  const core = args.slice(0, needed)
  if (predicate?.symmetric === true) core.sort()
  return JSON.stringify([claim.predicate, core, (predicate?.identity ?? []).map((q) => claim[q] ?? null)])
}

/** Leaves out what a finer claim of the article says better: "in April" beside "April 22", a series beside its season. */
export function withoutCoarser(claims: readonly Claim[]): Claim[] {
  const ofSubject = ({ predicate, args }: Claim) => `${predicate} ${seriesNameOf(args[0] ?? '')}`
  const bySubject = Map.groupBy(claims, ofSubject)
  return claims.filter(
    (claim) =>
      bySubject
        .get(ofSubject(claim))
        ?.some(
          (other) =>
            isFiner(other, claim) ||
            isItsSeason(other, claim) ||
            isItsEpisode(other, claim) ||
            isPlacedBetter(other, claim),
        ) !== true,
  )
}

/**
 * What happens but once, told of a work that the sentence names, or of an episode, over what is told of the work that the text is about, or
 * of the whole season.
 */
function isPlacedBetter(a: Claim, b: Claim): boolean {
  if (a === b || a.predicate !== b.predicate || predicateNamed(b.predicate)?.once !== true) return false
  const [who, where] = [b.args[0], b.args[1] ?? '']
  if (a.args[0] !== who || WEIGHT[a.certainty] < WEIGHT[b.certainty]) return false
  const named = (claim: Claim) => claim.arg_spans[1] != null
  const part = a.args[1]?.startsWith(`${where} S`) === true || a.args[1]?.startsWith(`${where}E`) === true
  // Who does not die in an episode may die all the same.
  const finer = part && a.certainty !== 'denied' && (named(a) || !named(b))
  const surer = named(a) === named(b) && !named(a) && WEIGHT[a.certainty] > WEIGHT[b.certainty]
  return finer || surer || (named(a) && !named(b))
}

function isFiner(a: Claim, b: Claim): boolean {
  return (
    a.on !== undefined &&
    b.on !== undefined &&
    a.on.length > b.on.length &&
    a.on.startsWith(b.on) &&
    a.predicate === b.predicate &&
    a.args[0] === b.args[0]
  )
}

/**
 * "Vantage renews Harbour Nights" in the headline, over "a third season of it" in the text; "Harbour Nights is in town to film *its third season*": the
 * season is what is at that stage.
 */
function isItsSeason(a: Claim, b: Claim): boolean {
  return (
    (b.span.in === 'title' || (a.stage !== undefined && a.stage === b.stage)) &&
    a.predicate === b.predicate &&
    predicateNamed(b.predicate)?.ahead === true &&
    a.args[0]?.startsWith(`${b.args[0]} S`) === true
  )
}

/** "is shooting the season's 10th episode, which Vale directs": who has a job on an episode is not said to have it on the whole season. */
function isItsEpisode(a: Claim, b: Claim): boolean {
  return (
    a.span.in === b.span.in &&
    a.span.start === b.span.start &&
    a.predicate === b.predicate &&
    a.role === b.role &&
    a.args[0] === b.args[0] &&
    a.args[1]?.startsWith(`${b.args[1]}E`) === true
  )
}
