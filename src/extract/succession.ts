import type { Mention } from '../find/index.ts'
import type { Claim } from '../model/index.ts'
import { predicateNamed } from '../predicates/index.ts'
import type { Draft } from './basis/releases.ts'
import type { ReadSentence } from './ellipsis.ts'

/**
 * "Quill is out as showrunner of Dry Dock. She will be *replaced* by Vale.", "…, with Vale *taking over*": whoever comes to a place gets the job
 * that the text has told of whom the sentence means by name or pronoun, or of the only one in the sentence before. A sentence
 * that hands on no job says nothing so. `before` are the article's sentences so far, the nearest last.
 */
export function withHandedOn(
  drafts: readonly Draft[],
  mentions: readonly Mention[],
  before: readonly ReadSentence[],
): Draft[] {
  if (!drafts.some((draft) => draft.inherits !== false)) return [...drafts]
  const people = new Set(mentions.flatMap((m) => (m.referent.type === 'person' ? [m.referent.name] : [])))
  const own = drafts.filter((draft) => draft.inherits === false)
  return drafts.flatMap((draft) => {
    if (draft.inherits === false) return [draft]
    const [who = ''] = draft.claim.args
    const others = new Set([...people].filter((name) => name !== who))
    if (others.size === 0 && draft.inherits !== true) return []
    const told = handedOn(draft.claim, others, own, before)
    if (told === undefined) return []
    const { args, arg_spans, role } = told
    return [
      {
        ...draft,
        // The work needn't be to come for that.
        ahead: false,
        claim: {
          ...draft.claim,
          args: [who, ...args.slice(1)],
          arg_spans: draft.claim.arg_spans.map((span, n) => (n === 0 ? span : (arg_spans[n] ?? null))),
          ...(role === undefined ? {} : { role }),
        },
      },
    ]
  })
}

/** The job of whom `taken` is taken over from: the nearest claim of somebody else that tells one. */
function handedOn(
  taken: Claim,
  others: ReadonlySet<string>,
  own: readonly Draft[],
  before: readonly ReadSentence[],
): Claim | undefined {
  const table = predicateNamed(taken.predicate)?.handedOn ?? []
  const [who = ''] = taken.args
  const jobsIn = (drafts: readonly Draft[]) =>
    drafts.flatMap(({ claim }) =>
      claim.predicate === taken.predicate && claim.args[0] !== who && table.includes(claim.role ?? '')
        ? [claim]
        : [],
    )
  const near = [jobsIn(own), jobsIn(before.at(-1)?.drafts ?? [])]
  // By name, or as "she": wherever the text has told of it.
  const candidates =
    others.size > 0 ? [near[0] ?? [], ...before.toReversed().map((b) => jobsIn(b.drafts))] : near
  for (const claims of candidates) {
    const meant = others.size > 0 ? claims.filter((c) => others.has(c.args[0] ?? '')) : claims
    const [first] = meant.toSorted((a, b) => table.indexOf(a.role ?? '') - table.indexOf(b.role ?? ''))
    if (first === undefined) continue
    return new Set(meant.map((c) => c.args[0])).size === 1 ? first : undefined
  }
  return undefined
}
