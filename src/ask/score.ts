import type { Certainty, Entity, LabelledArticle, LabelledClaim } from '../model/index.ts'
import { predicateNamed } from '../predicates/index.ts'

/** How many were right, predicted and labelled, and what follows: all between 0 and 1; no prediction counts as precision 1. */
export interface Tally {
  readonly right: number
  readonly predicted: number
  readonly labelled: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** What the score says of one labelled or predicted thing that did not agree. */
export interface Miss {
  readonly article: string
  readonly kind: 'missed' | 'false' | 'certainty' | 'basis' | 'according_to'
  readonly what: string
  readonly quote: string
}

/** The score of docs/claims.md. `shares` are over paired claims. */
export interface Score {
  readonly articles: number
  readonly claims: Tally
  readonly quotes: Tally
  readonly shares: Readonly<Record<'certainty' | 'basis' | 'according_to' | 'quote', number>>
  readonly predicates: Readonly<Record<string, Tally>>
  readonly misses: readonly Miss[]
}

/** What is scored: any subset of a labelled article that has its claims and quotes. */
export type Predicted = Pick<LabelledArticle, 'id' | 'entities' | 'claims' | 'quotes'>

/**
 * Scores predictions against labels, article by article, as docs/claims.md defines it: claims pair when predicate and
 * arguments agree (names folded, aliases known), `on` to the labelled precision. Linear in articles, quadratic in the
 * claims of one.
 */
export function scoreOf(labelled: readonly LabelledArticle[], predicted: readonly Predicted[]): Score {
  const byId = new Map(predicted.map((p) => [p.id, p]))
  const total = new Counter()
  const quotes = new Counter()
  const predicates = new Map<string, Counter>()
  const shares = { certainty: 0, basis: 0, according_to: 0, quote: 0 }
  const misses: Miss[] = []
  const of = (predicate: string) => {
    const counter = predicates.get(predicate) ?? new Counter()
    predicates.set(predicate, counter)
    return counter
  }
  for (const article of labelled) {
    const answer = byId.get(article.id) ?? { id: article.id, entities: [], claims: [], quotes: [] }
    const names = new Names([...article.entities, ...answer.entities])
    const left = [...answer.claims]
    const miss = (kind: Miss['kind'], what: string, quote: string) =>
      misses.push({ article: article.id, kind, what, quote })
    total.predicted += left.length
    for (const claim of left) of(claim.predicate).predicted++
    for (const claim of article.claims) {
      total.labelled++
      of(claim.predicate).labelled++
      const at = left.findIndex((other) => pairs(claim, other, names))
      const other = left[at]
      if (other === undefined) {
        miss('missed', `${keyOf(claim, names)} [${claim.certainty}]`, claim.quote)
        continue
      }
      left.splice(at, 1)
      total.right++
      of(claim.predicate).right++
      for (const [share, expected, found] of sharesOf(claim, other, names)) {
        if (expected === found) shares[share]++
        else miss(share, `${keyOf(claim, names)}: ${found || '—'}, not ${expected || '—'}`, claim.quote)
      }
      if (`${article.title}\n${article.text}`.includes(other.quote) && overlaps(other.quote, claim.quote))
        shares.quote++
    }
    for (const claim of left) miss('false', `${keyOf(claim, names)} [${claim.certainty}]`, claim.quote)
    countQuotes(article, answer, names, quotes)
  }
  const share = (n: number) => (total.right === 0 ? 0 : n / total.right)
  return {
    articles: labelled.length,
    claims: total.tally(),
    quotes: quotes.tally(),
    shares: {
      certainty: share(shares.certainty),
      basis: share(shares.basis),
      according_to: share(shares.according_to),
      quote: share(shares.quote),
    },
    predicates: Object.fromEntries([...predicates].sort().map(([name, counter]) => [name, counter.tally()])),
    misses,
  }
}

class Counter {
  right = 0
  predicted = 0
  labelled = 0

  tally(): Tally {
    const { right, predicted, labelled } = this
    const precision = predicted === 0 ? 1 : right / predicted
    const recall = labelled === 0 ? 1 : right / labelled
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
    return { right, predicted, labelled, precision, recall, f1 }
  }
}

function sharesOf(a: LabelledClaim, b: LabelledClaim, names: Names) {
  const outer = (claim: LabelledClaim) => names.canonical(claim.according_to.at(-1) ?? '')
  return [
    ['certainty', a.certainty as Certainty as string, b.certainty as string],
    ['basis', a.basis as string, b.basis as string],
    ['according_to', outer(a), outer(b)],
  ] as const
}

function countQuotes(article: LabelledArticle, answer: Predicted, names: Names, quotes: Counter): void {
  const rest = [...answer.quotes]
  quotes.predicted += rest.length
  for (const quote of article.quotes) {
    quotes.labelled++
    const at = rest.findIndex(
      (other) =>
        names.canonical(other.speaker) === names.canonical(quote.speaker) &&
        overlaps(other.words, quote.words) &&
        overlaps(quote.words, other.words),
    )
    if (at < 0) continue
    quotes.right++
    rest.splice(at, 1)
  }
}

/** Names and aliases to canonical names: by type first ("Picard" is the series and the captain), else by name alone. */
class Names {
  readonly #to = new Map<string, string>()

  constructor(entities: readonly Entity[]) {
    for (const e of entities) this.#add(e, e.name)
    for (const e of entities) for (const alias of e.aliases) this.#add(e, alias)
  }

  #add(entity: Entity, name: string): void {
    for (const key of [`${entity.type}:${fold(name)}`, fold(name)]) {
      if (!this.#to.has(key)) this.#to.set(key, fold(entity.name))
    }
  }

  canonical(name: string, types: readonly string[] = []): string {
    const season = / S\d+(?:E\d+)?$/.exec(name)
    const base = fold(season === null ? name : name.slice(0, season.index))
    const known = (key: string) => {
      for (const type of types) {
        const typed = this.#to.get(`${type}:${key}`)
        if (typed !== undefined) return typed
      }
      return this.#to.get(key)
    }
    return known(fold(name)) ?? (known(base) ?? base) + (season === null ? '' : season[0].toLowerCase())
  }
}

function pairs(label: LabelledClaim, other: LabelledClaim, names: Names): boolean {
  if (label.predicate !== other.predicate) return false
  if (label.on !== undefined && other.on?.startsWith(label.on) !== true) return false
  const width = Math.min(label.args.length, other.args.length)
  const short = (claim: LabelledClaim) => ({ ...claim, args: claim.args.slice(0, width) })
  return keyOf(short(label), names) === keyOf(short(other), names)
}

function keyOf(claim: LabelledClaim, names: Names): string {
  const predicate = predicateNamed(claim.predicate)
  const args = claim.args.map((name, n) => {
    const types = predicate?.args[n]?.types
    return names.canonical(name, types === undefined || types === 'text' ? [] : types)
  })
  const ordered = predicate?.symmetric === true ? [...args.slice(0, 2).sort(), ...args.slice(2)] : args
  const identity = (predicate?.identity ?? [])
    .filter((q) => q !== 'on' && q !== 'region')
    .map((q) => claim[q] ?? '')
  return [claim.predicate, ...ordered, ...identity].join('|')
}

/** Case, accents, quotation marks, a leading article and a final possessive don't count. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[“”"*_]/g, '')
    .replace(/^(the|a|an) /, '')
    .replace(/'s$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Half of the words of `b` stand in `a`. */
function overlaps(a: string, b: string): boolean {
  const words = (text: string) => fold(text).match(/[\p{L}\p{N}']+/gu) ?? []
  const known = new Set<string>(words(a))
  const asked: readonly string[] = words(b)
  return asked.filter((word) => known.has(word)).length >= asked.length / 2
}
