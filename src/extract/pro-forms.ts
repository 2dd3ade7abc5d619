import { type Document, type Mention, type Sentence, seriesNameOf } from '../find/index.ts'
import type { Article, Claim, Span } from '../model/index.ts'
import { type Predicate, predicateNamed } from '../predicates/index.ts'
import type { Draft } from './basis/releases.ts'

/** Where a sentence says the same again of another work: who does, and in which. */
interface Again {
  readonly at: number
  /** Nobody where the clause goes on about whoever it told of. */
  readonly who: Mention | undefined
  readonly work: Mention
  /** "as she *did*": that was before, whatever the clause says is to come. */
  readonly before: boolean
}

/**
 * "Mara Quill plays Nightjar, *as she did in Dry Dock*", "… in Dry Dock, and *does so again in Salt and Ash*", "is its composer, *as he has been
 * since Dry Dock*": a verb that stands for the one before says the same of another work. Only of what somebody does, plays or is in.
 */
export function withProForms(
  article: Article,
  doc: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  drafts: readonly Draft[],
): Draft[] {
  const again = againIn(doc, sentence, mentions)
  if (again === undefined) return [...drafts]
  const spanOf = ({ from, to }: Pick<Mention, 'from' | 'to'>): Span => ({
    in: sentence.in,
    start: doc.tokens[from]?.start ?? 0,
    end: doc.tokens[to - 1]?.end ?? 0,
  })
  const trigger = spanOf({ from: again.at, to: again.at + 1 })
  return drafts.flatMap((draft) => {
    const { claim } = draft
    const place = placeOfWork(predicateNamed(claim.predicate))
    const somebody = again.who === undefined || claim.args[0] === again.who.referent.name
    if (place < 0 || !somebody || claim.trigger.start > trigger.start || draft.credit) return [draft]
    const { hedges: _, ...rest } = claim
    const told: Pick<Claim, 'certainty' | 'basis' | 'according_to'> = again.before
      ? { certainty: 'certain', basis: 'released', according_to: [] }
      : claim
    const { certainty, basis, according_to } = told
    return [
      namesOther(mentions, again.work) ? draft : inItsWork(draft, place),
      {
        ...draft,
        ...(again.before ? { ahead: false, past: true, otherwise: undefined } : {}),
        about: undefined,
        claim: {
          ...rest,
          certainty,
          basis,
          according_to,
          args: claim.args.toSpliced(place, 1, again.work.referent.name),
          arg_spans: claim.arg_spans.toSpliced(place, 1, spanOf(again.work)),
          quote: article[claim.span.in].slice(claim.span.start, claim.span.end),
          trigger,
        },
      },
    ]
  })
}

/** Beside another work the one that the sentence is about needs saying: "[Quill] plays Nightjar *there*, as she did in Dry Dock". */
function inItsWork(draft: Draft, place: number): Draft {
  const { claim, about } = draft
  if (claim.args.length > place || about === undefined) return draft
  return {
    ...draft,
    claim: { ...claim, args: [...claim.args, seriesNameOf(about)], arg_spans: [...claim.arg_spans, null] },
  }
}

const namesOther = (mentions: readonly Mention[], work: Mention) =>
  mentions.some((m) => m !== work && m.kind !== 'pronoun' && m.referent.type === 'work')

/** Which argument is the work that somebody plays, has a job or is in; -1 where the predicate tells of something else, such as a departure. */
function placeOfWork(predicate: Predicate | undefined): number {
  const first = predicate?.args[0]?.types
  if (predicate === undefined || predicate.ofSeries === true || predicate.once === true) return -1
  if (first === undefined || first === 'text' || !SOMEBODY.has(first[0] ?? 'work')) return -1
  return predicate.args.findIndex(({ types }) => types !== 'text' && types.includes('work'))
}

function againIn(doc: Document, { from, to }: Sentence, mentions: readonly Mention[]): Again | undefined {
  const word = (i: number) => (i < to ? (doc.tokens[i]?.lower ?? '') : '')
  for (let at = from + 1; at < to; at++) {
    const so = DOES.has(word(at)) && word(at + 1) === 'so'
    const as = word(at - 1) === 'as'
    const who = as ? mentions.find((m) => m.from === at) : undefined
    const they = as && who === undefined && word(at) === 'they'
    if (!so && !they && !SOMEBODY.has(who?.referent.type ?? 'work')) continue
    const verb = they ? at + 1 : (who?.to ?? at)
    if (!so && !DID.has(word(verb))) continue
    const work = workBehind(doc, so ? at + 2 : verb + 1, to, mentions)
    if (work !== undefined) return { at: verb, who, work, before: !so }
  }
  return undefined
}
const SOMEBODY: ReadonlySet<string> = new Set(['person', 'character'])
const DOES = new Set(['do', 'does', 'did', 'doing'])
const DID = new Set(['did', 'had', 'has', "'s", 'was'])

/** The work that is named next, before any mark but the comma of "in the spin-off, [Dry Dock]". */
function workBehind(
  doc: Document,
  from: number,
  to: number,
  mentions: readonly Mention[],
): Mention | undefined {
  const end = Math.min(to, from + REACH)
  for (let i = from; i < end; i++) {
    const lower = doc.tokens[i]?.lower ?? ''
    const works = mentions.filter((m) => m.from === i && m.referent.type === 'work' && m.guessed !== true)
    const named = works.find((m) => m.kind === 'name' || m.kind === 'season') ?? works[0]
    const apposed = named?.kind === 'description' ? apposedTo(doc, named, mentions) : undefined
    if (named !== undefined) return apposed ?? named
    if (STOPS.has(lower) || (lower === ',' && !isApposed(doc, i, mentions))) return undefined
  }
  return undefined
}
/** Tokens from the verb to the work. */
const REACH = 10
const STOPS = new Set([';', ':', '.', '—', '–', '(', 'and', 'but', 'when', 'because', 'who'])

const apposedTo = (doc: Document, { to }: Mention, mentions: readonly Mention[]) =>
  doc.tokens[to]?.lower === ','
    ? mentions.find((m) => m.from <= to + 2 && m.from > to && m.kind === 'name' && m.referent.type === 'work')
    : undefined

/** ", [Dry Dock]": a name, with its opening mark or without. */
const isApposed = (doc: Document, comma: number, mentions: readonly Mention[]) =>
  doc.tokens[comma - 1]?.pos === 'NOUN' &&
  mentions.some((m) => m.from > comma && m.from <= comma + 2 && m.referent.type === 'work')
