import type { Claim } from '../../model/index.ts'
import { predicateNamed } from '../../predicates/index.ts'

/** A claim as it is read, and whether its clause speaks of what is to come. */
export interface Draft {
  readonly claim: Claim
  readonly ahead: boolean
  /** Its frame says that somebody returns. */
  readonly again: boolean
  /** The work that the sentence is about, for claims that name none. */
  readonly about: string | undefined
}

/**
 * Only what is out can be common knowledge: claims that rest on the work itself rest on the report where the same article shows that
 * the work is still to come: it has a date ahead, it is being made, or it is ordered. A series with a second season is out.
 */
export function onWhatIsOut(drafts: readonly Draft[], published: string | undefined): Claim[] {
  const toCome = worksToCome(drafts, published ?? '')
  return drafts.map(({ claim, about }) => {
    if (claim.basis !== 'released') return claim
    const work = workOf(claim) ?? about
    return work !== undefined && toCome.has(work) ? { ...claim, basis: 'report' } : claim
  })
}

function worksToCome(drafts: readonly Draft[], published: string): Set<string> {
  const names = drafts.flatMap(({ claim }) => claim.args)
  const later = new Set(names.flatMap((name) => LATER_SEASON.exec(name)?.[1] ?? []))
  const out = new Set(
    drafts.flatMap(({ claim }) =>
      claim.on !== undefined && claim.on < published ? (workOf(claim) ?? []) : [],
    ),
  )
  const toCome = new Set<string>()
  for (const { claim, ahead } of drafts) {
    const work = workOf(claim)
    if (work === undefined || later.has(work) || out.has(work) || claim.certainty === 'denied') continue
    const dated = claim.on !== undefined && claim.on > published
    if (dated || ahead || predicateNamed(claim.predicate)?.ahead === true) toCome.add(work)
  }
  return toCome
}

/** "Harbour Nights S2", "Harbour Nights S4E2": the series has been on the air. */
const LATER_SEASON = /^(.*) S(?:[2-9]|\d\d)(?:E\d+)?$/

/** The work that a claim is of: the first of its arguments that can only be one. */
function workOf(claim: Claim): string | undefined {
  const at =
    predicateNamed(claim.predicate)?.args.findIndex((a) => a.types !== 'text' && a.types[0] === 'work') ?? -1
  return claim.args[at]
}
