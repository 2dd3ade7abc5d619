import { firstFrom, type Sentence, WORK_NOUNS } from '../find/index.ts'
import { denialAt, quotedIn, type Source, saidElsewhere, sourceAt } from './attribution/index.ts'
import type { Signs } from './basis/basis.ts'
import { CASTING_VERBS } from './basis/lexicon.ts'
import { isScooperName } from './basis/scoopers.ts'
import type { Clauses } from './clauses/clauses.ts'
import type { Unit } from './clauses/units.ts'
import type { Match } from './matching/match.ts'
import type { Reading } from './reading.ts'
import { isAdded, isLongAgo, isRelative, isStanding } from './standing.ts'

/** Who says what a match says, or that it is not so; undefined where the article speaks for itself. */
export function wordOn(
  read: Reading,
  { sentence, units }: Clauses,
  match: Match,
  told: {
    readonly past: boolean
    readonly described: boolean
    readonly at: number
    readonly denied: boolean
    readonly asked: boolean
  },
): readonly Source[] | undefined {
  const said = saidBy(read, units, match, told)
  if (said !== undefined) return said
  if (told.asked) return answererTo(read, sentence, told.at)
  return (told.denied ? quotedBehind(read, sentence) : undefined) ?? announcerBehind(units, match)
}

/** "the crossover *that [Vantage] announced* last summer", "a sequel, *which [Vantage] has dated* for May": who has told of it, by the way. */
function announcerBehind(
  units: readonly Unit[],
  { trigger, predicate }: Match,
): readonly Source[] | undefined {
  // "[Quill] plays [Nightjar] in a series that Vantage announced": the series was announced.
  if (predicate.args[0]?.types[0] !== 'work') return undefined
  // "which [Vantage] has *set* for May": it may be the verb that tells it.
  for (let i = Math.max(0, trigger - GROUP); i < Math.min(units.length, trigger + BEHIND); i++) {
    const word = units[i]?.lower ?? ''
    if (PARTING.has(word)) return undefined
    if ((word !== 'that' && word !== 'which') || !isWork(units[units[i - 1]?.lower === ',' ? i - 2 : i - 1]))
      continue
    const mention = units[i + 1]?.mention
    if (mention?.referent.type !== 'company') return undefined
    const said = units.findIndex((u, k) => k > i + 1 && k < i + 2 + GROUP && ANNOUNCED.has(u.lower))
    if (said < trigger && said >= 0) return undefined
    const { from, to } = mention
    return said >= 0 ? [{ name: mention.referent.name, type: 'company', tokens: { from, to } }] : undefined
  }
  return undefined
}
const isWork = (unit: Unit | undefined) =>
  unit?.mention !== undefined || WORK_NOUNS.has(unit?.lower ?? '') || WORK_PARTS.has(unit?.lower ?? '')

const WORK_PARTS = new Set(['season', 'episode', 'premiere', 'finale', 'event'])
/** Units from what is told to the clause that tells who did. */
const BEHIND = 12
/** Units of "has quietly announced". */
const GROUP = 3
const PARTING = new Set([';', ':', 'but', '.', '“'])
const ANNOUNCED = new Set(['announced', 'unveiled', 'revealed', 'confirmed', 'dated', 'set', 'promised'])

/** Who denies it in the sentence behind: "She is in talks for it. Vantage has denied the report." */
export function denialOf({ attributions }: Reading, units: readonly Unit[], match: Match) {
  if (isAdded(units, match) || isRelative(units, match)) return undefined
  return denialAt(attributions, units[match.trigger]?.from ?? 0)?.chain
}

/** "*No, she is not in it.* “I am at sea,” she told us.": what is not so rests on the words that follow in its paragraph. */
function quotedBehind({ doc, attributions }: Reading, { in: place, paragraph, to }: Sentence) {
  const next = doc.sentences[firstFrom(doc.sentences, to)]
  if (next === undefined || next.in !== place || next.paragraph !== paragraph) return undefined
  const chain = quotedIn(attributions, next)?.chain
  return chain?.at(-1)?.type === 'unnamed' ? undefined : chain
}

/** "Would she ever come back? “Ask me in May,” *Quill* says.": what is only asked rests on the words that answer. */
function answererTo(
  { doc, attributions }: Reading,
  asked: Sentence,
  at: number,
): readonly Source[] | undefined {
  if (asked.in === 'title') return undefined
  const next = doc.sentences[firstFrom(doc.sentences, asked.to)]
  const question = doc.tokens[asked.to - 1]?.text === '?'
  // "It is unclear whether she returns. *“Ask me in May,”* Quill says."; not where the next sentence tells something else.
  const answers = next?.paragraph === asked.paragraph && OPENING.has(doc.tokens[next.from]?.text ?? '')
  const goesOn = next?.in === asked.in && (question || answers)
  const to = goesOn ? next.to : asked.to
  const chain = quotedIn(attributions, { from: at, to })?.chain
  return chain?.at(-1)?.type === 'person' ? chain : undefined
}

const OPENING = new Set(['“', '"', '‘'])

/** On whose word it is told at a token; undefined where the article speaks for itself. */
function saidBy(
  { attributions }: Reading,
  units: readonly Unit[],
  match: Match,
  { past, described, at }: { readonly past: boolean; readonly described: boolean; readonly at: number },
): readonly Source[] | undefined {
  const heard = sourceAt(attributions, at)
  if (heard?.kind !== 'indirect') return heard?.chain
  // "Quill said that Vale, who played Nightjar, is back": the aside is the writer's own.
  const aside = isAdded(units, match) && isStanding(units, match, past)
  // "It also confirms …" of a trailer.
  const itself = described && units[0]?.lower === 'it'
  return aside || itself ? undefined : heard.chain
}

/**
 * "She left, *and sources say that he stays*": the sources vouch for what they say, as does "its director, Vale, *who announced the date*".
 * "It is understood that he dies in the finale, *which is on in May*": the aside is the writer's own.
 */
export function withoutOthers(
  { attributions }: Reading,
  { sentence, units }: Clauses,
  { from }: Unit,
  match: Match,
  signs: Signs,
): Signs {
  const others = isAdded(units, match) || saidElsewhere(attributions, 'unnamed', sentence, from)
  const anonymous = signs.anonymous && !others
  const official = signs.official && !saidElsewhere(attributions, 'person', sentence, from)
  return { ...signs, anonymous, official }
}

/** "[Vantage] renewed Harbour Nights", "Quill was cast *by [Vantage]*": the company that decides says so by doing it. */
export function companyActing(units: readonly Unit[], { verb, predicate }: Match): readonly Source[] {
  if (verb === undefined || (predicate.decided !== true && !verb.passive) || isLongAgo(units, verb)) return []
  const actor = verb.slots.get(verb.passive ? 'by' : 'subject')?.[0]
  const subject = verb.slots.get('subject')?.[0]
  // "until Vantage cancelled it", "which Vantage ordered in July": mentioned by the way.
  if (subject !== undefined && SUBORDINATORS.has(units[subject.from - 1]?.lower ?? '')) return []
  // "will be published *by [Vantage]*": nothing that it decides there.
  if (verb.passive && !CASTING_VERBS.has(verb.lemma) && !ENDING.has(verb.lemma)) return []
  const mention = actor === undefined ? undefined : units[actor.head]?.mention
  if (mention?.referent.type !== 'company') return []
  return [{ name: mention.referent.name, type: 'company', tokens: { from: mention.from, to: mention.to } }]
}

const ENDING = new Set(['cancel', 'axe', 'scrap', 'drop', 'can'])

const SUBORDINATORS = new Set(
  'which that until till when while after before since once because if'.split(' '),
)

/** Whoever tells it, the last source or the article's outlet, passes on what unnamed people tell. */
export function isScooped({ scoopers, article }: Reading, chain: readonly Source[]): boolean {
  const name = chain.at(-1)?.name ?? article.outlet ?? ''
  return scoopers.has(name) || (chain.length > 0 && isScooperName(name))
}
