import type { Catalogue, Document, Mention, Referent, Sentence, SentenceFocus } from '../find/index.ts'
import { documentOf, mentionsIn } from '../find/index.ts'
import type { Article, Claim, Entity, Extraction, Qualifiers, Span } from '../model/index.ts'
import { predicates } from '../predicates/index.ts'
import { type Attribution, attributionsOf, quotesOf, sourceAt, speechIn } from './attribution/index.ts'
import { basisOf } from './basis/basis.ts'
import { certaintyAt, governorLemmas } from './certainty/certainty.ts'
import { repaired } from './clauses/part-of-speech.ts'
import { type Unit, unitsOf } from './clauses/units.ts'
import { type Verb, verbsIn } from './clauses/verbs.ts'
import { type DateMention, datesIn } from './dates/dates.ts'
import { lexiconOf } from './matching/lexicon.ts'
import type { Filler, Match } from './matching/match.ts'
import { linkMatches } from './matching/match-links.ts'
import { nounMatches } from './matching/match-nouns.ts'
import { verbMatches } from './matching/match-verbs.ts'
import { strongest, withoutYielding } from './strongest.ts'

const lexicon = lexiconOf(predicates, governorLemmas)

/**
 * What an article claims: entities met, claims, quotes. Same article and catalogue, same result to the byte. An article in
 * another language than English gives nothing. Time is linear in the article's length.
 */
export function extractionOf(article: Article, catalogue: Catalogue): Extraction {
  if (article.lang !== 'en') return { entities: [], claims: [], quotes: [] }
  const doc = documentOf(article)
  const { mentions, focus } = mentionsIn(doc, catalogue)
  const parsed = parsedSentences(doc, mentions)
  const speech = speechIn(article, doc, mentions)
  const attributions = attributionsOf(speech)
  const published = article.published === undefined ? undefined : Temporal.PlainDate.from(article.published)
  const read: Reading = { article, doc, attributions, published }
  const claims = parsed.flatMap((clauses, n) => claimsIn(read, clauses, focus[n] ?? {}))
  return {
    entities: entitiesOf(mentions),
    claims: withoutYielding(strongest(claims)),
    quotes: quotesOf(speech, article, doc, mentions),
  }
}

interface Reading {
  readonly article: Article
  readonly doc: Document
  readonly attributions: readonly Attribution[]
  readonly published: Temporal.PlainDate | undefined
}

/** A sentence as the grammar sees it, with the mentions in it. */
interface Clauses {
  readonly sentence: Sentence
  readonly units: readonly Unit[]
  readonly verbs: readonly Verb[]
  readonly mentions: readonly Mention[]
}

function parsedSentences(doc: Document, mentions: readonly Mention[]): Clauses[] {
  let next = 0
  return doc.sentences.map((sentence) => {
    const first = next
    while ((mentions[next]?.from ?? Number.POSITIVE_INFINITY) < sentence.to) next++
    return clausesOf(doc, sentence, mentions.slice(first, next))
  })
}

function clausesOf(doc: Document, sentence: Sentence, mentions: readonly Mention[]): Clauses {
  if (mentions.length === 0) return { sentence, mentions, units: [], verbs: [] }
  const units = repaired(unitsOf(doc, sentence, mentions), lexicon.formOf)
  return { sentence, mentions, units, verbs: verbsIn(units, lexicon.formOf) }
}

function claimsIn(read: Reading, clauses: Clauses, focus: SentenceFocus): Claim[] {
  const { sentence, mentions, units, verbs } = clauses
  if (mentions.length === 0) return []
  const matches = [
    ...verbMatches(units, verbs, lexicon, focus),
    ...nounMatches(units, verbs, lexicon, focus),
    ...linkMatches(units, verbs, lexicon),
  ]
  const claims = unbent(matches).flatMap((match) => claimOf(read, sentence, clauses, match) ?? [])
  return [...claims, ...mentions.flatMap((m) => nestedClaims(read, sentence, m, mentions))]
}

/**
 * A name without evidence may be read as a person by one frame and as a character by another: where the likelier reading found
 * a frame at the same word, the others are dropped.
 */
function unbent(matches: readonly Match[]): readonly Match[] {
  const straight = new Set<string>()
  const keyOf = (trigger: number, mention: Mention) => `${trigger}:${mention.from}`
  for (const { args, trigger } of matches) {
    for (const arg of args) {
      if (arg?.mention?.guessed === true && arg.mention.referent === arg.referent)
        straight.add(keyOf(trigger, arg.mention))
    }
  }
  const isBent = (match: Match, arg: Filler | undefined) =>
    arg?.mention?.guessed === true &&
    arg.mention.referent !== arg.referent &&
    straight.has(keyOf(match.trigger, arg.mention))
  return straight.size === 0
    ? matches
    : matches.filter((match) => !match.args.some((arg) => isBent(match, arg)))
}

/** "the fifth season of [UBN]'s [Matchlight]": what stands inside a season's words is read as a phrase of its own. */
function nestedClaims(
  read: Reading,
  sentence: Sentence,
  outer: Mention,
  mentions: readonly Mention[],
): Claim[] {
  if (outer.kind !== 'season') return []
  const inner = mentions.filter((m) => m !== outer && m.from >= outer.from && m.to <= outer.to)
  if (inner.length < 2) return []
  const clauses = clausesOf(read.doc, { ...sentence, from: outer.from, to: outer.to }, inner)
  const matches = [...nounMatches(clauses.units, [], lexicon, {}), ...linkMatches(clauses.units, [], lexicon)]
  return matches.flatMap((match) => claimOf(read, sentence, clauses, match) ?? [])
}

function claimOf(read: Reading, sentence: Sentence, clauses: Clauses, match: Match): Claim | null {
  const { units, verbs } = clauses
  const { frame, predicate, verb } = match
  const trigger = units[match.trigger]
  if (trigger === undefined) return null
  const given = frame.given === true
  const asserted = frame.certainty ?? 'certain'
  const certainty = certaintyAt({
    doc: read.doc,
    sentence,
    units,
    verbs,
    verb,
    trigger: match.trigger,
    asserted,
    given,
    negationSpent: 'negated' in frame,
  })
  if (certainty === null) return null
  const past = isPast(match)
  const date = frame.dated ? dateOf(read, sentence, clauses, match, past) : undefined
  if (frame.dated && date === undefined) return null
  const source = sourceAt(read.attributions, trigger.from)
  const chain = given ? [] : (source?.chain ?? [])
  const qualifiers: Partial<Qualifiers> = { ...frame.set, ...(date === undefined ? {} : { on: date.on }) }
  const basis =
    frame.basis ??
    basisOf({
      doc: read.doc,
      sentence,
      chain,
      certainty,
      given,
      past:
        (past && predicate.shown === true) ||
        (date !== undefined && date.on < (read.article.published ?? '')),
      pressRelease: false,
    })
  const names = match.args.map((a, n) =>
    predicate.args[n]?.types === 'text' ? surfaceOf(read, sentence, a) : a?.referent.name,
  )
  const args = names.filter((n): n is string => n !== undefined)
  const span = spanOf(read.doc, sentence, sentence.from, sentence.to)
  return {
    predicate: predicate.name,
    args,
    ...qualifiers,
    certainty,
    basis,
    according_to: chain.filter((s) => s.type !== 'unnamed').map((s) => s.name),
    quote: read.article[span.in].slice(span.start, span.end),
    span,
    arg_spans: match.args.flatMap((a) =>
      a === undefined
        ? []
        : [a.mention === null ? null : spanOf(read.doc, sentence, a.mention.from, a.mention.to)],
    ),
    trigger: spanOf(read.doc, sentence, trigger.from, trigger.to),
    frame: frame.example,
  }
}

/** A title is what the text says, not what a catalogue calls it. */
function surfaceOf(read: Reading, sentence: Sentence, filler: Filler | undefined): string | undefined {
  if (filler?.mention == null) return undefined
  const span = spanOf(read.doc, sentence, filler.mention.from, filler.mention.to)
  return read.article[span.in].slice(span.start, span.end)
}

function isPast({ verb, frame }: Match): boolean {
  if (verb === undefined) return false
  const first = verb.governors[0] ?? verb
  const tense = first.form === 'past' || (first.form === 'past or participle' && !('voice' in frame))
  return tense && verb.modal === undefined
}

/** The date nearest after the trigger and before the next verb that is not its infinitive, or else before the trigger. */
function dateOf(
  read: Reading,
  s: Sentence,
  clauses: Clauses,
  match: Match,
  past: boolean,
): DateMention | undefined {
  const { units, verbs } = clauses
  const context = {
    published: read.published,
    direction: past ? ('past' as const) : ('future' as const),
  }
  const dates = datesIn(read.doc.tokens, s.from, s.to, context)
  const at = units[match.trigger]?.from ?? 0
  if (match.frame.given === true) return dates.find((d) => d.to <= at && d.to >= at - ADJACENT)
  const next = verbs.find((v) => v.at > match.trigger && !v.governors.some((g) => g.at === match.trigger))
  const stop = next === undefined || 'noun' in match.frame ? s.to : (units[next.at]?.from ?? s.to)
  const before = verbs.findLast((v) => v.at < match.trigger && match.verb?.governors.includes(v) !== true)
  const start = before === undefined ? s.from : (units[before.at]?.from ?? s.from)
  return (
    dates.find((d) => d.from > at && d.from < stop) ?? dates.findLast((d) => d.to <= at && d.from >= start)
  )
}

/** Tokens between the year and its noun in "his 2021 hit Dry Dock", "the 2019 live-action special". */
const ADJACENT = 4

function spanOf(doc: Document, sentence: Sentence, from: number, to: number): Span {
  return { in: sentence.in, start: doc.tokens[from]?.start ?? 0, end: doc.tokens[to - 1]?.end ?? 0 }
}

/** Entities that are mentioned, each once, in order of place; a season stands for its series. */
function entitiesOf(mentions: readonly Mention[]): Entity[] {
  const seen = new Map<string, Entity>()
  for (const { referent } of mentions) {
    const entity: Referent = referent.series ?? referent
    const key = `${entity.type}:${entity.name}`
    if (!seen.has(key)) seen.set(key, { name: entity.name, type: entity.type, aliases: [] })
  }
  return [...seen.values()]
}
