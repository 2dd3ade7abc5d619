import type { Catalogue, Document, Mention, Referent, Sentence } from '../find/index.ts'
import { documentOf, mentionsIn } from '../find/index.ts'
import type { Article, Claim, Entity, Extraction, Qualifiers, Span } from '../model/index.ts'
import { predicates } from '../predicates/index.ts'
import { type Attribution, attributionsIn, quotesIn, sourceAt } from './attribution/index.ts'
import { basisOf } from './basis/basis.ts'
import { certaintyAt, governorLemmas } from './certainty/certainty.ts'
import { unitsOf } from './clauses/units.ts'
import { verbsIn } from './clauses/verbs.ts'
import { type DateMention, datesIn } from './dates/dates.ts'
import { lexiconOf } from './matching/lexicon.ts'
import type { Match } from './matching/match.ts'
import { linkMatches } from './matching/match-links.ts'
import { nounMatches } from './matching/match-nouns.ts'
import { verbMatches } from './matching/match-verbs.ts'
import { strongest } from './strongest.ts'

const lexicon = lexiconOf(predicates, governorLemmas)

/**
 * What an article claims: entities met, claims, quotes. Same article and catalogue, same result to the byte. An article in
 * another language than English gives nothing. Time is linear in the article's length.
 */
export function extractionOf(article: Article, catalogue: Catalogue): Extraction {
  if (article.lang !== 'en') return { entities: [], claims: [], quotes: [] }
  const doc = documentOf(article)
  const mentions = mentionsIn(doc, catalogue)
  const attributions = attributionsIn(article, doc, mentions)
  const read: Reading = { article, doc, mentions, attributions }
  const claims = doc.sentences.flatMap((sentence) => claimsIn(read, sentence))
  return { entities: entitiesOf(mentions), claims: strongest(claims), quotes: quotesIn(article, doc, mentions) }
}

interface Reading {
  readonly article: Article
  readonly doc: Document
  readonly mentions: readonly Mention[]
  readonly attributions: readonly Attribution[]
}

function claimsIn(read: Reading, sentence: Sentence): Claim[] {
  const mentions = read.mentions.filter((m) => m.from >= sentence.from && m.from < sentence.to)
  if (mentions.length === 0) return []
  const units = unitsOf(read.doc, sentence, mentions)
  const verbs = verbsIn(units, lexicon.formOf)
  const matches = [
    ...verbMatches(units, verbs, lexicon),
    ...nounMatches(units, verbs, lexicon),
    ...linkMatches(units, verbs, lexicon),
  ]
  return matches.flatMap((match) => claimOf(read, sentence, { units, verbs }, match) ?? [])
}

interface Clauses {
  readonly units: ReturnType<typeof unitsOf>
  readonly verbs: ReturnType<typeof verbsIn>
}

function claimOf(read: Reading, sentence: Sentence, { units, verbs }: Clauses, match: Match): Claim | null {
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
  })
  if (certainty === null) return null
  const past = isPast(match)
  const date = frame.dated ? dateOf(read, sentence, trigger.from, past) : undefined
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
      past: past || (date !== undefined && date.on < (read.article.published ?? '')),
      pressRelease: false,
    })
  const names = match.args.map((a) => a?.referent.name)
  const args = names.filter((n): n is string => n !== undefined)
  const span = spanOf(read.doc, sentence, sentence.from, sentence.to)
  return {
    predicate: predicate.name,
    args,
    ...qualifiers,
    certainty,
    basis,
    according_to: chain.map((s) => s.name),
    quote: read.article[span.in].slice(span.start, span.end),
    span,
    arg_spans: match.args.flatMap((a) =>
      a === undefined ? [] : [spanOf(read.doc, sentence, a.mention.from, a.mention.to)],
    ),
    trigger: spanOf(read.doc, sentence, trigger.from, trigger.to),
    frame: frame.example,
  }
}

function isPast({ verb, frame }: Match): boolean {
  if (verb === undefined) return false
  const first = verb.governors[0] ?? verb
  const tense = first.form === 'past' || (first.form === 'past or participle' && !('voice' in frame))
  return tense && verb.modal === undefined
}

/** The date nearest after the trigger, or else before it, in the same sentence. */
function dateOf(read: Reading, s: Sentence, trigger: number, past: boolean): DateMention | undefined {
  const context = { published: read.article.published, direction: past ? ('past' as const) : ('future' as const) }
  const dates = datesIn(read.doc.tokens, s.from, s.to, context)
  return dates.find((d) => d.from > trigger) ?? dates.findLast((d) => d.to <= trigger)
}

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
