import type { Catalogue, Document, Found, Mention, Referent, Sentence, SentenceFocus } from '../find/index.ts'
import { documentOf, headlineEnd, mentionsInEach, withCurlyMarks } from '../find/index.ts'
import type { Article, Claim, Entity, EntityType, Extraction } from '../model/index.ts'
import { predicateNamed } from '../predicates/index.ts'
import { attributionsOf, publisherOf, quotesOf, type Speech, speechIn } from './attribution/index.ts'
import { handedOutIn, withAnnounced } from './basis/announcements.ts'
import { signsIn, signsOfHeadline } from './basis/basis.ts'
import { withConfirmation } from './basis/confirmations.ts'
import { isExclusive } from './basis/exclusives.ts'
import { withLeadSource } from './basis/headlines.ts'
import { photographerOf } from './basis/photographers.ts'
import { type Draft, onWhatIsOut } from './basis/releases.ts'
import { isScooperName, scoopersIn } from './basis/scoopers.ts'
import { solicitationsIn } from './basis/solicitations.ts'
import { standingOfWorks } from './basis/to-come.ts'
import { claimOf } from './claim.ts'
import { type Clauses, clauseParts, clausesOf, mentionsBySentence } from './clauses/clauses.ts'
import { withJobsOfCredits } from './credit-jobs.ts'
import { datedLines } from './dates/dated-lines.ts'
import { type ReadSentence, withElliptic, withEllipticClause } from './ellipsis.ts'
import { lexicon } from './grammar.ts'
import { withKnownParts } from './known-parts.ts'
import type { Match } from './matching/match.ts'
import { matchesInEach, nestedMatches, type Part, typesIn } from './matching/match-parts.ts'
import { mayMatch } from './matching/may-match.ts'
import { withPartsTold } from './parts-told.ts'
import { withProForms } from './pro-forms.ts'
import type { Reading } from './reading.ts'
import { strongest, withoutCoarser } from './strongest.ts'
import { withHandedOn } from './succession.ts'
import { withoutSeriesOfSeasons, withoutYielding, withYielded } from './yielding.ts'

/** What an article claims: entities met, claims, quotes. Same article and catalogue, same result to the byte. */
export function extractionOf(article: Article, catalogue: Catalogue): Extraction {
  const [extraction = NOTHING] = extractionsOf([article], catalogue)
  return extraction
}

/**
 * Characters of articles that are read together, stage by stage: the code of one stage fits into a processor's caches, that of
 * all of them does not, which spares a tenth of the time, and more where other programs want the same caches. Twice as many spare
 * a little more, and what they hold outlives the young part of the heap, which costs memory.
 */
const TOGETHER = 6_000

/** The same for several articles, in their order. One in another language than English gives nothing. Time is linear in their lengths. */
export function extractionsOf(articles: readonly Article[], catalogue: Catalogue): Extraction[] {
  const extractions: Extraction[] = []
  let [from, length] = [0, 0]
  articles.forEach((article, n) => {
    if (n > from && length + article.text.length > TOGETHER) {
      extractions.push(...readTogether(articles.slice(from, n), catalogue))
      ;[from, length] = [n, 0]
    }
    length += article.text.length
  })
  return [...extractions, ...readTogether(articles.slice(from), catalogue)]
}

function readTogether(articles: readonly Article[], catalogue: Catalogue): Extraction[] {
  const documents = articles
    .filter((article) => article.lang === 'en')
    .map((article) => ({ article, doc: documentOf(withCurlyMarks(article)) }))
  const named = mentionsInEach(documents, catalogue)
  const heard = named.map((one) => ({ ...one, speech: speechIn(one.article, one.doc, one.mentions) }))
  const read = heard.map((one) => ({ ...one, reading: readingOf(one) }))
  const parsed = read.map((one) => ({ ...one, sentences: sentencesOf(one) }))
  const parts = parsed.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.parts))
  const matches = matchesInEach(parts)
  const matchesOf = new Map(parts.map((part, n) => [part, matches[n] ?? []]))
  const drafted = parsed.map((one) => ({ ...one, drafts: draftsOf(one, matchesOf) }))
  const extractions = new Map(drafted.map((one) => [one.article, extractionFrom(one)]))
  return articles.map((article) => extractions.get(article) ?? NOTHING)
}

const NOTHING: Extraction = { entities: [], claims: [], quotes: [] }

/** An article, what it mentions, and who says what in it. */
interface Heard extends Found {
  readonly article: Article
  readonly doc: Document
  readonly speech: readonly Speech[]
}

/** The same, and its claims, each as its sentence has it. */
interface Drafted extends Heard {
  readonly reading: Reading
  readonly sentences: readonly ParsedSentence[]
  readonly drafts: readonly Draft[]
}

/** A sentence and the parts of it that are read by themselves: none where nothing can be claimed. */
interface ParsedSentence {
  readonly sentence: Sentence
  readonly mentions: readonly Mention[]
  readonly parts: readonly Part[]
  readonly whole: Clauses | undefined
}

function readingOf({ article, doc, mentions, speech }: Heard): Reading {
  const published = article.published === undefined ? undefined : Temporal.PlainDate.from(article.published)
  const photographer = photographerOf(doc, mentions, article.outlet)
  const headline = signsOfHeadline(doc, { from: 0, to: headlineEnd(doc) }, mentions)
  return {
    article,
    doc,
    attributions: attributionsOf(speech),
    headline: photographer === undefined ? headline : { ...headline, footage: true },
    photographer,
    scoopers: scoopersOf(article, doc, mentions),
    exclusive: isExclusive(doc),
    published,
    datedLines: datedLines(doc, published),
    publisher: publisherOf(article, mentions),
  }
}

function sentencesOf({ doc, mentions, focus }: Heard): ParsedSentence[] {
  const bySentence = mentionsBySentence(doc, mentions)
  return doc.sentences.map((sentence, n) =>
    parsedSentence(doc, sentence, bySentence[n] ?? [], focus[n] ?? {}),
  )
}

function parsedSentence(
  doc: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  focus: SentenceFocus,
): ParsedSentence {
  const frames = lexicon.within(typesIn(mentions, focus))
  if (!mayMatch(doc, sentence, mentions, frames)) return { sentence, mentions, parts: [], whole: undefined }
  const whole = clausesOf(doc, sentence, mentions, lexicon.formOf)
  if (whole.units.length === 0) return { sentence, mentions, parts: [], whole: undefined }
  const parts = clauseParts(whole, lexicon.formOf).map((clauses) => ({ clauses, frames, focus }))
  return { sentence, mentions, parts, whole }
}

/** The claims of an article's sentences, each as its sentence has it. */
function draftsOf(
  { reading, sentences }: Pick<Drafted, 'reading' | 'sentences'>,
  matchesOf: ReadonlyMap<Part, readonly Match[]>,
): Draft[] {
  const read: ReadSentence[] = []
  return sentences.flatMap(({ sentence, mentions, parts, whole }) => {
    const own = withPartsTold([
      ...parts.flatMap((part) =>
        claimed(
          reading,
          part.clauses,
          matchesOf.get(part) ?? [],
          (part.focus.season ?? part.focus.work)?.name,
        ),
      ),
      ...(whole === undefined ? [] : mentions.flatMap((m) => nestedClaims(reading, whole, m))),
    ])
    const { article, doc } = reading
    const told = withHandedOn(own, mentions, read)
    const drafts =
      told.length > 0
        ? withEllipticClause(article, doc, {
            sentence,
            mentions,
            drafts: withProForms(article, doc, sentence, mentions, told),
          })
        : withElliptic(article, doc, { sentence, mentions }, read.at(-1))
    read.push({ sentence, mentions, drafts })
    return drafts
  })
}

function extractionFrom({ article, doc, mentions, speech, reading, sentences, drafts }: Drafted): Extraction {
  const bySentence = sentences.map((s) => s.mentions)
  const own = reading.publisher !== undefined
  const announced = own
    ? drafts
    : withAnnounced(drafts, handedOutIn(doc, mentions), solicitationsIn(article, doc, mentions))
  const confirmed = own ? announced : withConfirmation(announced, reading.attributions, doc, bySentence)
  const sourced = withLeadSource(confirmed, reading.attributions, doc.sentences, bySentence)
  const jobs = withJobsOfCredits(sourced)
  const kept = withoutSeriesOfSeasons(withoutYielding(withYielded(withKnownParts(jobs))))
  const claims = withoutCoarser(
    strongest(onWhatIsOut(kept, article.published, standingOfWorks(doc, mentions))),
  )
  return { entities: entitiesOf(mentions, claims), claims, quotes: quotesOf(speech, article, doc, mentions) }
}

function scoopersOf({ outlet }: Article, doc: Document, mentions: readonly Mention[]): ReadonlySet<string> {
  const scoopers = scoopersIn(doc, mentions)
  return outlet !== undefined && isScooperName(outlet) ? new Set([...scoopers, outlet]) : scoopers
}

/** "the fifth season of [UBN]'s [Matchlight]": what stands inside a season's words is read as a phrase of its own. */
function nestedClaims(read: Reading, { sentence, mentions }: Clauses, outer: Mention): Draft[] {
  if (outer.kind !== 'season') return []
  const inner = mentions.filter((m) => m !== outer && m.from >= outer.from && m.to <= outer.to)
  if (inner.length < 2) return []
  const clauses = clausesOf(read.doc, { ...sentence, from: outer.from, to: outer.to }, inner, lexicon.formOf)
  return claimed(read, { ...clauses, sentence }, nestedMatches(clauses))
}

function claimed(read: Reading, clauses: Clauses, matches: readonly Match[], about?: string): Draft[] {
  if (matches.length === 0) return []
  const signs = signsIn(read.doc, clauses.sentence, clauses.mentions)
  const told = matches.flatMap((match) => {
    const draft = claimOf(read, clauses, signs, match, about)
    return draft === null ? [] : [{ match, draft }]
  })
  return told.map((one) => asSureAsItsPlan(one, told))
}

/** What a match says, as a draft. */
interface Told {
  readonly match: Match
  readonly draft: Draft
}

/** "The future of a [Dry Dock sequel] is open": what it would come from is no surer than that there will be one. */
function asSureAsItsPlan({ match, draft }: Told, told: readonly Told[]): Draft {
  const { frame, args } = match
  if (!('link' in frame) || frame.link !== 'described' || draft.claim.certainty !== 'certain') return draft
  const plan = told.find(
    (other) =>
      other.match.predicate.ahead === true && other.match.args[0]?.referent.name === args[0]?.referent.name,
  )
  if (plan === undefined) return draft
  const { certainty, basis, according_to } = plan.draft.claim
  return { ...draft, claim: { ...draft.claim, certainty, basis, according_to } }
}

/**
 * Entities that are named, each once, in order of place; a season stands for its series. A name whose type is open is what the
 * claims on it take it for.
 */
function entitiesOf(mentions: readonly Mention[], claims: readonly Claim[]): Entity[] {
  const taken = typesTaken(claims)
  const seen = new Map<string, Entity>()
  const met = new Set<Referent>()
  for (const { referent, alternatives, kind } of mentions) {
    if (kind === 'pronoun' || kind === 'description') continue
    if (alternatives.length === 0) {
      // Most mentions are of somebody who has been met before.
      if (met.has(referent)) continue
      met.add(referent)
    }
    const readings = [referent, ...alternatives].filter((r) => taken.get(r.name)?.has(r.type) === true)
    for (const reading of alternatives.length === 0 || readings.length === 0 ? [referent] : readings) {
      const { name, type, aliases = [] } = reading.series ?? reading
      const key = `${type}:${name}`
      if (!seen.has(key)) seen.set(key, { name, type, aliases: [...aliases] })
    }
  }
  return [...seen.values()]
}

/** For each name the types of its places in claims, where a place takes one type only. */
function typesTaken(claims: readonly Claim[]): ReadonlyMap<string, ReadonlySet<EntityType>> {
  const taken = new Map<string, Set<EntityType>>()
  for (const { predicate, args } of claims) {
    args.forEach((name, n) => {
      const types = predicateNamed(predicate)?.args[n]?.types
      const [type] = types === undefined || types === 'text' ? [] : types
      if (type === undefined || types?.length !== 1) return
      taken.set(name, (taken.get(name) ?? new Set()).add(type))
    })
  }
  return taken
}
