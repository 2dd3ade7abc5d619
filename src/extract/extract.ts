import type { Catalogue, Document, Mention, Referent, Sentence, SentenceFocus } from '../find/index.ts'
import { documentOf, headlineEnd, mentionsIn } from '../find/index.ts'
import type { Article, Claim, Entity, EntityType, Extraction } from '../model/index.ts'
import { predicateNamed } from '../predicates/index.ts'
import { attributionsOf, publisherOf, quotesOf, speechIn } from './attribution/index.ts'
import { withAnnounced } from './basis/announcements.ts'
import { signsIn } from './basis/basis.ts'
import { isExclusive } from './basis/exclusives.ts'
import { withLeadSource } from './basis/headlines.ts'
import { type Draft, onWhatIsOut } from './basis/releases.ts'
import { isScooperName, scoopersIn } from './basis/scoopers.ts'
import { standingOfWorks } from './basis/to-come.ts'
import { claimOf } from './claim.ts'
import { type Clauses, clauseParts, clausesOf, mentionsBySentence } from './clauses/clauses.ts'
import { datedLines } from './dates/dated-lines.ts'
import { type ReadSentence, withElliptic } from './ellipsis.ts'
import { lexicon } from './grammar.ts'
import { withKnownParts } from './known-parts.ts'
import { bitOf, type Lexicon } from './matching/lexicon.ts'
import type { Match } from './matching/match.ts'
import { describedMatches } from './matching/match-described.ts'
import { linkMatches } from './matching/match-links.ts'
import { nearbyMatches } from './matching/match-nearby.ts'
import { nounMatches, nounsIn } from './matching/match-nouns.ts'
import { verbMatches } from './matching/match-verbs.ts'
import { mayMatch } from './matching/may-match.ts'
import { unbent } from './matching/unbent.ts'
import type { Reading } from './reading.ts'
import { strongest, withoutCoarser } from './strongest.ts'
import { withoutYielding, withYielded } from './yielding.ts'

/**
 * What an article claims: entities met, claims, quotes. Same article and catalogue, same result to the byte. An article in
 * another language than English gives nothing. Time is linear in the article's length.
 */
export function extractionOf(article: Article, catalogue: Catalogue): Extraction {
  if (article.lang !== 'en') return { entities: [], claims: [], quotes: [] }
  const doc = documentOf(article)
  const { mentions, focus } = mentionsIn(doc, catalogue, article.outlet)
  const speech = speechIn(article, doc, mentions)
  const published = article.published === undefined ? undefined : Temporal.PlainDate.from(article.published)
  const read: Reading = {
    article,
    doc,
    attributions: attributionsOf(speech),
    headline: signsIn(doc, { from: 0, to: headlineEnd(doc) }, mentions),
    scoopers: scoopersOf(article, doc, mentions),
    exclusive: isExclusive(doc),
    published,
    datedLines: datedLines(doc, published),
    publisher: publisherOf(article, mentions),
  }
  const bySentence = mentionsBySentence(doc, mentions)
  let before: ReadSentence | undefined
  const drafts = doc.sentences.flatMap((sentence, n) => {
    const mentions = bySentence[n] ?? []
    const own = claimsIn(read, sentence, mentions, focus[n] ?? {})
    const all = own.length > 0 ? own : withElliptic(article, doc, { sentence, mentions }, before)
    before = { sentence, mentions, drafts: all }
    return all
  })
  const sourced = withLeadSource(withAnnounced(drafts), read.attributions, doc.sentences, bySentence)
  const kept = withoutYielding(withYielded(withKnownParts(sourced)))
  const claims = withoutCoarser(
    strongest(onWhatIsOut(kept, article.published, standingOfWorks(doc, mentions))),
  )
  return {
    entities: entitiesOf(mentions, claims),
    claims,
    quotes: quotesOf(speech, article, doc, mentions),
  }
}

function scoopersOf({ outlet }: Article, doc: Document, mentions: readonly Mention[]): ReadonlySet<string> {
  const scoopers = scoopersIn(doc, mentions)
  return outlet !== undefined && isScooperName(outlet) ? new Set([...scoopers, outlet]) : scoopers
}

function claimsIn(
  read: Reading,
  sentence: Sentence,
  mentions: readonly Mention[],
  focus: SentenceFocus,
): Draft[] {
  const frames = lexicon.within(typesIn(mentions, focus))
  if (!mayMatch(read.doc, sentence, mentions, frames)) return []
  const whole = clausesOf(read.doc, sentence, mentions, lexicon.formOf)
  if (whole.units.length === 0) return []
  const claims = clauseParts(whole, lexicon.formOf).flatMap((part) => claimsOfPart(read, part, frames, focus))
  return [...claims, ...mentions.flatMap((m) => nestedClaims(read, whole, m))]
}

function claimsOfPart(read: Reading, clauses: Clauses, frames: Lexicon, focus: SentenceFocus): Draft[] {
  const { mentions, units, verbs } = clauses
  const nouns = nounsIn(units, verbs, frames)
  const known = mentions.filter((m) => m.guessed !== true)
  const sure = lexicon.within(typesIn(known, focus.guessed === true ? {} : focus))
  const said = verbMatches(units, verbs, frames, focus)
  const nominal = nounMatches(units, nouns, focus)
  const linked = [...linkMatches(units, verbs, frames, focus), ...describedMatches(units, verbs, frames)]
  const strict = [...said, ...nominal, ...linked]
  const told = [...said, ...nominal.filter((m) => !isSaid(said, m)), ...linked]
  const matches = unbent([...told, ...nearbyMatches(units, verbs, nouns, sure, focus, strict)])
  return claimed(read, clauses, matches, (focus.season ?? focus.work)?.name)
}

/** "*Production* on Dry Dock *wrapped*": the verb says of the noun's work what the noun would. */
function isSaid(said: readonly Match[], { predicate, args, trigger }: Match): boolean {
  return said.some(
    (m) =>
      m.predicate === predicate &&
      m.args.every((a, n) => a?.referent.name === args[n]?.referent.name) &&
      [m.verb?.slots.get('subject'), m.verb?.slots.get('object')].some((phrases) =>
        phrases?.some((p) => p.from <= trigger && trigger < p.to),
      ),
  )
}

/** "the fifth season of [UBN]'s [Matchlight]": what stands inside a season's words is read as a phrase of its own. */
function nestedClaims(read: Reading, { sentence, mentions }: Clauses, outer: Mention): Draft[] {
  if (outer.kind !== 'season') return []
  const inner = mentions.filter((m) => m !== outer && m.from >= outer.from && m.to <= outer.to)
  if (inner.length < 2) return []
  const clauses = clausesOf(read.doc, { ...sentence, from: outer.from, to: outer.to }, inner, lexicon.formOf)
  const frames = lexicon.within(typesIn(inner, {}))
  const matches = [
    ...nounMatches(clauses.units, nounsIn(clauses.units, [], frames), {}),
    ...linkMatches(clauses.units, [], frames, {}),
  ]
  return claimed(read, { ...clauses, sentence }, matches)
}

function claimed(read: Reading, clauses: Clauses, matches: readonly Match[], about?: string): Draft[] {
  if (matches.length === 0) return []
  const signs = signsIn(read.doc, clauses.sentence, clauses.mentions)
  return matches.flatMap((match) => claimOf(read, clauses, signs, match, about) ?? [])
}

/** One bit for each type that some reading of some mention has, or the work in focus. */
function typesIn(mentions: readonly Mention[], focus: SentenceFocus): number {
  let bits = focus.work === undefined ? 0 : bitOf('work')
  for (const { referent, alternatives } of mentions) {
    bits |= bitOf(referent.type)
    for (const { type } of alternatives) bits |= bitOf(type)
  }
  return bits
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
