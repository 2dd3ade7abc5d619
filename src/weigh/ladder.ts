import type { Status } from '../model/index.ts'
import { byStrength, type Evidence, STRENGTH, sideOf, strengthOf } from './evidence.ts'

/** Where a proposition stands, by which rule, and the claim that put it there (none where there are no claims). */
export interface Verdict {
  readonly status: Status
  readonly rule: string
  readonly claim?: string
}

/** A row of the ladder. `decides` gives the claim that settles the matter, or undefined where the rule doesn't apply. */
export interface Rule {
  readonly name: string
  readonly status: Status
  readonly says: string
  readonly decides: (sides: Sides) => Evidence | undefined
  /** Claims to which this rule and no earlier one applies; the first of them decides. */
  readonly example: readonly Evidence[]
}

/** The claims for and against, the strongest first, and the strength of each side: 0 where nobody says so. */
interface Sides {
  readonly pro: readonly Evidence[]
  readonly contra: readonly Evidence[]
  readonly proStrength: number
  readonly contraStrength: number
  readonly all: readonly Evidence[]
}

/** Applies the first rule that fits; the last one fits any claim. Sorts the claims: n log n. */
export function verdictOf(claims: readonly Evidence[]): Verdict {
  const all = [...claims].sort(byStrength)
  const pro = all.filter((c) => sideOf(c) === 'for')
  const contra = all.filter((c) => sideOf(c) === 'against')
  const sides = { pro, contra, proStrength: strengthAt(pro[0]), contraStrength: strengthAt(contra[0]), all }
  for (const { decides, status, name } of ladder) {
    const claim = decides(sides)
    if (claim !== undefined) return { status, rule: name, claim: claim.id }
  }
  return { status: 'open', rule: 'no claims' }
}

function strengthAt(claim: Evidence | undefined): number {
  return claim === undefined ? 0 : strengthOf(claim)
}

/** The rules, in the order in which they are tried. */
export const ladder: readonly Rule[] = [
  {
    name: 'the work shows it',
    status: 'released',
    says: 'the work is out and shows it: nothing said before or after changes that',
    decides: ({ pro, proStrength }) => (proStrength === STRENGTH.released ? pro[0] : undefined),
    example: [said('a', 'certain', 'released'), said('b', 'denied', 'official')],
  },
  {
    name: 'later official denial',
    status: 'denied',
    says: 'two official words contradict each other, and the later one denies it',
    decides: (sides) => laterOf(sides, 'contra'),
    example: [said('a', 'denied', 'official', '2024-06-01'), said('b', 'certain', 'official', '2024-05-01')],
  },
  {
    name: 'later official word',
    status: 'confirmed',
    says: 'two official words contradict each other, and the later one confirms it',
    decides: (sides) => laterOf(sides, 'pro'),
    example: [said('a', 'certain', 'official', '2024-06-01'), said('b', 'denied', 'official', '2024-05-01')],
  },
  {
    name: 'denied by somebody who should know',
    status: 'disputed',
    says: 'it is official, and somebody with first-hand knowledge denies it',
    decides: ({ contra, proStrength, contraStrength }) =>
      proStrength === STRENGTH.official && contraStrength === STRENGTH.firstHand ? contra[0] : undefined,
    example: [said('a', 'denied', 'on_record'), said('b', 'certain', 'official')],
  },
  {
    name: 'word against word',
    status: 'disputed',
    says: 'claims of equal weight contradict each other',
    decides: ({ contra, proStrength, contraStrength }) =>
      proStrength === contraStrength && proStrength >= STRENGTH.rumour ? contra[0] : undefined,
    example: [said('a', 'denied', 'report'), said('b', 'likely', 'report')],
  },
  {
    name: 'denied',
    status: 'denied',
    says: 'it is denied on better evidence than any that speaks for it, and on a report at least',
    decides: ({ contra, proStrength, contraStrength }) =>
      contraStrength > proStrength && contraStrength >= STRENGTH.report ? contra[0] : undefined,
    example: [said('a', 'denied', 'on_record'), said('b', 'certain', 'anonymous')],
  },
  {
    name: 'confirmed',
    status: 'confirmed',
    says: 'it is stated as fact by the company, by footage or by somebody with first-hand knowledge',
    decides: ({ pro, proStrength }) => (proStrength >= STRENGTH.firstHand ? pro[0] : undefined),
    example: [said('a', 'certain', 'on_record'), said('b', 'denied', 'anonymous')],
  },
  {
    name: 'reported',
    status: 'reported',
    says: 'an outlet reports it, or better evidence calls it likely',
    decides: ({ pro, proStrength }) => (proStrength === STRENGTH.report ? pro[0] : undefined),
    example: [said('a', 'likely', 'official'), said('b', 'possible', 'report')],
  },
  {
    name: 'rumoured',
    status: 'rumoured',
    says: 'unnamed sources say so, or better evidence calls it possible',
    decides: ({ pro, proStrength }) => (proStrength === STRENGTH.rumour ? pro[0] : undefined),
    example: [said('a', 'certain', 'anonymous'), said('b', 'unlikely', 'speculation')],
  },
  {
    name: 'nobody says so',
    status: 'open',
    says: 'it is asked, guessed at or doubted, and nobody says that it is so',
    decides: ({ all }) => all[0],
    example: [said('a', 'unlikely', 'anonymous'), said('b', 'unknown', 'report')],
  },
]

/** Both sides official: the one with the later day, where both days are known and differ. */
function laterOf({ pro, contra, proStrength, contraStrength }: Sides, side: 'pro' | 'contra') {
  if (proStrength !== STRENGTH.official || contraStrength !== STRENGTH.official) return undefined
  const latest = (claims: readonly Evidence[]) =>
    claims
      .filter((c) => strengthOf(c) === STRENGTH.official && c.published !== undefined)
      .reduce<Evidence | undefined>((a, b) => (dayOf(b) > dayOf(a) ? b : a), undefined)
  const [mine, other] = side === 'pro' ? [latest(pro), latest(contra)] : [latest(contra), latest(pro)]
  return mine !== undefined && other !== undefined && dayOf(mine) > dayOf(other) ? mine : undefined
}

function dayOf(claim: Evidence | undefined): string {
  return claim?.published ?? ''
}

function said(
  id: string,
  certainty: Evidence['certainty'],
  basis: Evidence['basis'],
  published?: string,
): Evidence {
  return { id, certainty, basis, published }
}
