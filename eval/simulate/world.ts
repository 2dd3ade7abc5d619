import type { Basis, Certainty } from '../../src/model/index.ts'
import type { Report } from '../../src/weigh/index.ts'
import { Chance } from './random.ts'

/** What a scenario turns on. Shares are of sources, or of what a source does. */
export interface Scenario {
  readonly name: string
  readonly seed: number
  readonly sources: number
  readonly propositions: number
  /** Independent reports of a proposition, on average, beyond the first. */
  readonly originals: number
  /** Share of sources that copy, and how often they do rather than report themselves. */
  readonly copiers: number
  readonly copying: number
  /** Copies that say whom they copy, and of the others those whose text gives it away. */
  readonly credited: number
  readonly alike: number
  /** Share of sources that say yes to everything, sure of it; and of those that say the opposite of what they believe. */
  readonly overclaiming: number
  readonly contrarian: number
  /** Chance that a false story reaches several sources at once, who then all believe it. */
  readonly hoaxes: number
}

/** A source as it is, which no reader knows. */
export interface TrueSource {
  readonly name: string
  /** How often what it believes is so. */
  readonly accuracy: number
  readonly copies: boolean
  readonly overclaims: boolean
  readonly contrarian: boolean
  /** Days behind the first, on average. */
  readonly lag: number
}

/** A proposition with its truth, all reports on it, and the day on which it is settled. */
export interface Item {
  readonly id: string
  readonly predicate: string
  readonly truth: boolean
  readonly settledOn: number
  readonly reports: readonly Report[]
  /** Ids of the reports that repeat another, whether or not anybody can see it. */
  readonly copies: ReadonlySet<string>
}

export interface World {
  readonly sources: readonly TrueSource[]
  readonly items: readonly Item[]
  readonly reports: number
}

/** Kinds of proposition and how many of each come true: orders mostly do, crossovers rarely. */
const KINDS = [0.85, 0.75, 0.7, 0.6, 0.5, 0.35].map((rate, n) => ({ name: `kind-${n + 1}`, rate }))

/** Days over which propositions come up: four years. */
const SPAN = 1460

/**
 * A universe of news with known truth. Same scenario, same world; with another `news`, the same sources in other years, to see how often
 * what a source says comes true in the long run.
 */
export function worldOf(scenario: Scenario, news = 0): World {
  const nature = new Chance(scenario.seed)
  const sources = Array.from({ length: scenario.sources }, (_, n) => sourceOf(n, scenario, nature))
  const chance = new Chance(scenario.seed * 1000 + news + 1)
  // A few outlets write most of the news (Zipf's law).
  let sum = 0
  const cumulated = sources.map((_, n) => {
    sum += 1 / (n + 3)
    return sum
  })
  let reports = 0
  const items = Array.from({ length: scenario.propositions }, (_, n) => {
    const item = itemOf(n, scenario, sources, cumulated, chance)
    reports += item.reports.length
    return item
  })
  return { sources, items, reports }
}

function sourceOf(n: number, scenario: Scenario, chance: Chance): TrueSource {
  return {
    name: `source-${n + 1}`,
    accuracy: Math.min(0.97, Math.max(0.3, chance.normal(0.72, 0.14))),
    copies: chance.happens(scenario.copiers),
    overclaims: chance.happens(scenario.overclaiming),
    contrarian: chance.happens(scenario.contrarian),
    lag: chance.exponential(6),
  }
}

function itemOf(
  n: number,
  scenario: Scenario,
  sources: readonly TrueSource[],
  cumulated: readonly number[],
  chance: Chance,
): Item {
  const kind = KINDS[chance.below(KINDS.length)] ?? { name: 'kind-1', rate: 0.5 }
  const truth = chance.happens(kind.rate)
  const born = chance.uniform() * SPAN
  const hoax = !truth && chance.happens(scenario.hoaxes)
  const told: { source: TrueSource; day: number; report: Report }[] = []
  const wanted = 1 + chance.poisson(scenario.originals)
  const copies = new Set<string>()
  const asked = new Set<number>()
  for (let tries = 0; asked.size < wanted && tries < wanted * 4; tries++)
    asked.add(chance.weighted(cumulated))
  for (const index of asked) {
    const source = sources[index]
    if (source === undefined) continue
    const day = born + chance.exponential(2 + source.lag)
    const id = `p${n}-r${told.length}`
    const first = told.length > 0 && source.copies && chance.happens(scenario.copying)
    const copied = first ? told[chance.below(told.length)] : undefined
    const report =
      copied === undefined
        ? original(id, source, truth, hoax, day, chance)
        : copyOf(id, source, copied, scenario, Math.max(day, copied.day + chance.exponential(1)), chance)
    if (report !== undefined && copied !== undefined) copies.add(report.id)
    if (report !== undefined) told.push({ source, day: dayNumber(report), report })
  }
  return {
    id: `p${n}`,
    predicate: kind.name,
    truth,
    settledOn: born + 60 + chance.exponential(200),
    reports: told.map((t) => t.report),
    copies,
  }
}

/** A report of its own: what the source believes, said as surely and on as good a basis as such sources do. Silence is possible. */
function original(
  id: string,
  source: TrueSource,
  truth: boolean,
  hoax: boolean,
  day: number,
  chance: Chance,
): Report | undefined {
  const isRight = chance.happens(hoax ? source.accuracy * 0.4 : source.accuracy)
  const believes = source.contrarian ? isRight !== truth : isRight === truth
  const says = source.overclaims || believes
  // "It is not so" is seldom news.
  if (!says && !chance.happens(0.4)) return undefined
  const isTrue = says === truth
  return {
    id,
    source: source.name,
    certainty: certaintyOf(says, isTrue, source, chance),
    basis: basisOf(isTrue, chance),
    day: dateOf(day),
    origin: id,
  }
}

/** Better grounds for what is so, on average: nobody announces much that is false. */
function basisOf(isTrue: boolean, chance: Chance): Basis {
  const cumulated = isTrue ? [0.1, 0.18, 0.33, 0.75, 0.95, 1] : [0.015, 0.035, 0.1, 0.5, 0.85, 1]
  const bases: readonly Basis[] = ['official', 'footage', 'on_record', 'report', 'anonymous', 'speculation']
  return bases[chance.weighted(cumulated)] ?? 'report'
}

function certaintyOf(says: boolean, isTrue: boolean, source: TrueSource, chance: Chance): Certainty {
  const sure = source.overclaims ? 0.95 : isTrue ? 0.6 : 0.45
  if (!says) return chance.happens(sure) ? 'denied' : 'unlikely'
  if (chance.happens(sure)) return 'certain'
  return chance.happens(0.5) ? 'likely' : 'possible'
}

/** What another said, said again: with credit, without it in nearly the same words, or told anew. */
function copyOf(
  id: string,
  source: TrueSource,
  copied: { readonly report: Report },
  scenario: Scenario,
  day: number,
  chance: Chance,
): Report {
  const seen = chance.happens(scenario.credited) || chance.happens(scenario.alike)
  const { certainty, basis, origin } = copied.report
  const surer = source.overclaims && (certainty === 'likely' || certainty === 'possible')
  return {
    id,
    source: source.name,
    certainty: surer ? 'certain' : certainty,
    basis: basis === 'anonymous' && chance.happens(0.3) ? 'report' : basis,
    day: dateOf(day),
    origin: seen ? origin : id,
  }
}

const START = Date.UTC(2015, 0, 1)
const DAY = 86_400_000

/** Day of the simulation as a date. */
export function dateOf(day: number): string {
  return new Date(START + Math.floor(day) * DAY).toISOString().slice(0, 10)
}

function dayNumber({ day = '' }: Report): number {
  return (Date.parse(day) - START) / DAY
}
