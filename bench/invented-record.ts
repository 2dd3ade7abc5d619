import { Chance } from '../eval/simulate/random.ts'
import type { Article, Basis, Certainty, Claim, Extraction } from '../src/model/index.ts'
import { type ArticleRows, articleRows } from '../src/record/index.ts'

/** Claims that an invented article makes. */
export const CLAIMS_AN_ARTICLE = 3

/** Articles a day, so that a million claims span some nineteen years. */
const A_DAY = 48
const FIRST_DAY = Temporal.PlainDate.from('2007-01-01')

/** Of all claims those that are the first on their proposition; news keeps to what it has told of lately. */
const NEW = 0.3
const OUTLETS = 400
/** Propositions on one work, and works that one character is in, on average. */
const ON_A_WORK = 60
const WORKS_OF_ONE = 4

const MANNERS: readonly (readonly [number, Certainty, Basis])[] = [
  [0.3, 'certain', 'report'],
  [0.2, 'possible', 'anonymous'],
  [0.2, 'certain', 'official'],
  [0.1, 'likely', 'on_record'],
  [0.05, 'denied', 'on_record'],
  [0.05, 'unlikely', 'speculation'],
  [0.1, 'certain', 'released'],
]

/** The n-th article of an invented record, always the same: three claims on works of which there are the more the longer it goes on. */
export function inventedArticle(n: number): ArticleRows {
  const chance = new Chance(n + 1)
  const claims = Array.from({ length: CLAIMS_AN_ARTICLE }, (_, k) => inventedClaim(n, k, chance))
  const text = claims.map(({ quote }) => quote).join(' ')
  const outlet = `Gazette ${Math.floor(OUTLETS * chance.uniform() ** 2)}`
  const article: Article = {
    id: `a-${n}`,
    url: `https://example.org/${n}`,
    title: `Story ${n}`,
    outlet,
    lang: 'en',
    published: FIRST_DAY.add({ days: Math.floor(n / A_DAY) }).toString(),
    text,
  }
  const placed = claims.map((claim): Claim => {
    const start = text.indexOf(claim.quote)
    const span = { in: 'text', start, end: start + claim.quote.length } as const
    return { ...claim, span, trigger: span }
  })
  const names = placed.flatMap(({ args: [character = '', work = ''] }) => [
    { name: character, type: 'character' as const, aliases: [] },
    { name: work, type: 'work' as const, aliases: [] },
  ])
  const entities = [...new Map(names.map((entity) => [entity.name, entity])).values()]
  const extraction: Extraction = { entities, claims: placed, quotes: [] }
  return articleRows(article, extraction, '2026-01-01T00:00:00.000Z')
}

function inventedClaim(n: number, k: number, chance: Chance): Omit<Claim, 'span' | 'trigger'> {
  const newest = Math.floor((n * CLAIMS_AN_ARTICLE + k) * NEW)
  const back = chance.happens(NEW) ? 0 : Math.floor(chance.exponential(400))
  const [character, work] = propositionNumbered(Math.max(0, newest - back))
  const [certainty, basis] = mannerAt(chance.uniform())
  const filler = Array.from({ length: 30 }, () => `w${chance.below(5000)}`).join(' ')
  return {
    predicate: 'appears',
    args: [character, work],
    certainty,
    basis,
    according_to: [],
    quote: `${character} is in ${work}: ${filler}.`,
    arg_spans: [null, null],
    frame: 'invented',
  }
}

/** Character and work of a proposition: works and characters come up with it, and stay in the news for a while. */
function propositionNumbered(p: number): readonly [string, string] {
  const chance = new Chance(1_000_000_007 + p)
  const work = Math.floor(p / ON_A_WORK) + chance.below(10)
  const character = Math.floor((p * WORKS_OF_ONE) / ON_A_WORK) + chance.below(200)
  return [`Captain ${character}`, `Harbour ${work}`]
}

function mannerAt(share: number): readonly [Certainty, Basis] {
  let left = share
  for (const [part, certainty, basis] of MANNERS) {
    left -= part
    if (left < 0) return [certainty, basis]
  }
  return ['certain', 'report']
}
