import { strongest } from '../../extract/index.ts'
import { type Article, type Claim, Entity, foldName, LabelledClaim, type Span } from '../../model/index.ts'
import {
  type Argument,
  type Predicate,
  predicateNamed,
  qualifiersNeeded,
  qualifiersOf,
} from '../../predicates/index.ts'
import { installmentIn } from '../../universe/index.ts'
import type { ModelAnswer } from './answer.ts'

/** Why a claim of a model is dropped. */
export const DROPPED = {
  span: 'no such sentence in the text',
  name: 'a name that is not in the text',
  arguments: 'arguments that the predicate doesn’t take',
  source: 'a source that is not in the text',
  form: 'not in the form of a claim',
} as const
export type Dropped = Readonly<Partial<Record<keyof typeof DROPPED, number>>>

export interface Checked {
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly dropped: Dropped
}

/** Code units of the longest quote: a sentence, not an article. */
const LONGEST_QUOTE = 800

/**
 * What holds of a model's answers on one article, all its parts together: claims in the vocabulary's form whose quote stands in the text to
 * the character and whose names stand in it too, each proposition once. `known` are names that the reader was told of; `frame` says who
 * read. Whatever else was answered is counted and left out.
 */
export function checkedClaims(
  article: Article,
  answers: readonly ModelAnswer[],
  known: readonly Entity[],
  frame: string,
): Checked {
  const words = ` ${wordsOf(article.title)} ${wordsOf(article.text)} `
  const isIn = (name: string) => wordsOf(name) !== '' && words.includes(` ${wordsOf(name)} `)
  const named = answers
    .flatMap(({ entities }) => entities.flatMap((entity) => Entity.safeParse(entity).data ?? []))
    .map(({ name, type }): Entity => ({ type, name: seriesOf(name), aliases: [] }))
  const entities = [...known, ...named].filter(({ name, aliases }) => [name, ...aliases].some(isIn))
  const dropped: Partial<Record<keyof typeof DROPPED, number>> = {}
  const used: Entity[] = []
  const claims: Claim[] = []
  for (const told of answers.flatMap((answer) => answer.claims)) {
    const checked = checkedClaim(article, told, entities, isIn, frame)
    if (typeof checked === 'string') dropped[checked] = (dropped[checked] ?? 0) + 1
    else {
      claims.push(checked.claim)
      used.push(...checked.entities)
    }
  }
  return { entities: distinct(used), claims: strongest(claims), dropped }
}

function checkedClaim(
  article: Article,
  told: unknown,
  entities: readonly Entity[],
  isIn: (name: string) => boolean,
  frame: string,
): { readonly claim: Claim; readonly entities: readonly Entity[] } | keyof typeof DROPPED {
  const parsed = LabelledClaim.safeParse(withoutNulls(told))
  if (!parsed.success) return 'form'
  const claim = parsed.data
  const predicate = predicateNamed(claim.predicate)
  if (predicate === undefined) return 'form'
  const span = spanOf(article, claim.quote)
  if (span === undefined) return 'span'
  const args = argsOf(predicate, claim.args, entities, isIn)
  if (typeof args === 'string') return args
  if (qualifiersNeeded(predicate).some((q) => claim[q] === undefined)) return 'arguments'
  const sources = claim.according_to.filter((name) => foldName(name) !== foldName(article.outlet ?? ''))
  if (!sources.every(isIn)) return 'source'
  const taken = qualifiersOf(predicate).filter((q) => claim[q] !== undefined)
  const checked: Claim = {
    predicate: predicate.name,
    args: args.map(({ name }) => name),
    ...Object.fromEntries(taken.map((q) => [q, claim[q]])),
    certainty: claim.certainty,
    basis: claim.basis,
    according_to: sources,
    quote: claim.quote,
    span,
    arg_spans: args.map(({ spellings }) => placeIn(claim.quote, span, spellings)),
    // A model doesn't say which word carries it.
    trigger: { ...span, end: span.start },
    frame,
  }
  return { claim: checked, entities: args.flatMap(({ entity }) => entity ?? []) }
}

interface Arg {
  readonly name: string
  readonly spellings: readonly string[]
  /** Who bears it; nobody where any words may stand. */
  readonly entity?: Entity
}

/** The arguments by the names that they go by, or why they are none. */
function argsOf(
  predicate: Predicate,
  names: readonly string[],
  entities: readonly Entity[],
  isIn: (name: string) => boolean,
): Arg[] | 'arguments' | 'name' {
  const needed = predicate.args.filter(({ optional }) => optional !== true).length
  if (names.length < needed || names.length > predicate.args.length) return 'arguments'
  const args: Arg[] = []
  for (const [n, name] of names.entries()) {
    const arg = argOf(predicate.args[n], name, entities, isIn)
    if (typeof arg === 'string') return arg
    args.push(arg)
  }
  return new Set(args.map(({ name }) => foldName(name))).size < args.length ? 'arguments' : args
}

/** "Danny Rand" is Iron Fist where the list says so; "Luke Cage S2" is a season of a work that is named. */
function argOf(
  place: Argument | undefined,
  name: string,
  entities: readonly Entity[],
  isIn: (name: string) => boolean,
): Arg | 'arguments' | 'name' {
  const types = place?.types
  if (types === undefined) return 'arguments'
  if (types === 'text') return isIn(name) ? { name, spellings: [name] } : 'name'
  const series = types.includes('work') ? seriesOf(name) : name
  const folded = foldName(series)
  const meant = entities.filter((e) => [e.name, ...e.aliases].some((one) => foldName(one) === folded))
  const [type] = types
  if (type === undefined || (meant.length === 0 && !isIn(series))) return 'name'
  // A name that no list has is what the place asks for.
  const unlisted = meant.length === 0 ? { name: series, type, aliases: [] } : undefined
  const fitting = unlisted ?? meant.find((entity) => types.includes(entity.type))
  if (fitting === undefined) return 'arguments'
  return {
    entity: fitting,
    name: fitting.name + name.slice(series.length),
    spellings: [series, fitting.name, ...fitting.aliases],
  }
}

/** Where the quote stands, the text before the headline. */
function spanOf(article: Article, quote: string): Span | undefined {
  if (quote.trim() === '' || quote.length > LONGEST_QUOTE) return undefined
  for (const place of ['text', 'title'] as const) {
    const start = article[place].indexOf(quote)
    if (start >= 0) return { in: place, start, end: start + quote.length }
  }
  return undefined
}

/** Where the quote names it, by whichever spelling; null where only the context tells. */
function placeIn(quote: string, span: Span, spellings: readonly string[]): Span | null {
  const lower = quote.toLowerCase()
  // A letter whose lower case is longer would move all that follows.
  if (lower.length !== quote.length) return null
  for (const spelling of spellings) {
    const at = lower.indexOf(spelling.toLowerCase())
    if (at >= 0) return { in: span.in, start: span.start + at, end: span.start + at + spelling.length }
  }
  return null
}

function seriesOf(name: string): string {
  return name.slice(0, name.length - installmentIn({ type: 'work', name }).length)
}

/** Folded words alone, so that a name is found whatever stands around it, and not inside a longer word. */
function wordsOf(text: string): string {
  return foldName(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Models write null for what they leave out. */
function withoutNulls(told: unknown): unknown {
  if (typeof told !== 'object' || told === null || Array.isArray(told)) return told
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null))
}

function distinct(entities: readonly Entity[]): Entity[] {
  const first = new Map<string, Entity>()
  for (const entity of entities) {
    const key = `${entity.type} ${foldName(entity.name)}`
    if (!first.has(key)) first.set(key, entity)
  }
  return [...first.values()]
}
