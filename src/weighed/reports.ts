import { foldName, type Qualifiers } from '../model/index.ts'
import type { RecordedClaim } from '../record/index.ts'
import { originsOf, type Signature } from '../weigh/index.ts'
import type { RecordedMatter, RecordedReport } from './rows.ts'

/** A report on a proposition with the words in which it says that. */
export interface WordedReport extends RecordedReport {
  readonly args: string[]
  readonly qualifiers: Qualifiers
}

/** What claims on one proposition report, in their order. Articles that are near copies of each other share the origin of the earliest. */
export function reportsOf(
  claims: readonly RecordedClaim[],
  signatures: ReadonlyMap<string, Signature>,
): WordedReport[] {
  const articles = new Map(claims.map((c) => [c.article.id, c.article]))
  const origins = originsOf(
    [...articles].flatMap(([id, { published }]) => {
      const signature = signatures.get(id)
      return signature === undefined ? [] : [{ id, day: published, signature }]
    }),
  )
  const firstOf = new Map(claims.toReversed().map((c) => [c.article.id, c]))
  return claims.map((claim) => {
    const own = firstOf.get(origins.get(claim.article.id) ?? claim.article.id) ?? claim
    const { id, args, qualifiers, certainty, basis, according_to, article } = claim
    return {
      id,
      source: sourceOf(claim),
      certainty,
      basis,
      ...(article.published === undefined ? {} : { day: article.published }),
      origin: foldName(sourceOf(own)),
      address: article.address,
      ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
      according_to,
      args,
      qualifiers,
    }
  })
}

/** Reports on one proposition as they are kept, in the order of their ids: what is worded as in the first is worded once. */
export function inWordsOfFirst(
  reports: readonly WordedReport[],
): Pick<RecordedMatter, 'args' | 'qualifiers' | 'reports'> {
  const ordered = reports.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const { args = [], qualifiers = {} } = ordered[0] ?? {}
  return {
    args,
    qualifiers,
    reports: ordered.map(({ args: words, qualifiers: own, ...report }) => ({
      ...report,
      ...(isSame(words, args) ? {} : { args: words }),
      ...(isSame(own, qualifiers) ? {} : { qualifiers: own }),
    })),
  }
}

/** The reverse. */
export function inOwnWords({ args, qualifiers, reports }: RecordedMatter): WordedReport[] {
  return reports.map((report) => ({
    ...report,
    args: report.args ?? [...args],
    qualifiers: report.qualifiers ?? qualifiers,
  }))
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Whose word a claim is: the outermost source that its article names, or else the outlet. */
function sourceOf(claim: RecordedClaim): string {
  return claim.according_to.at(-1) ?? claim.article.outlet ?? 'an unnamed outlet'
}
