import { DASHES, phraseBefore } from './phrases.ts'
import { isVerbal, type Unit } from './units.ts'

/**
 * A sentence and what it says by the way, each as a run of units of its own: "[Quill] — who, as fans know, left [Dry Dock] — will play [Nightjar]" is
 * "[Quill] will play [Nightjar]" and "[Quill], who left [Dry Dock]". The units are the sentence's own, so that places in the text stay what they are.
 */
export function asidesApart(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const plain = withoutRemarks(units)
  const open = plain.findIndex((u, i) => i > 0 && DASHES.has(u.lower))
  if (open < 0) return [plain]
  const close = plain.findIndex((u, i) => i > open + 1 && DASHES.has(u.lower))
  const before = phraseBefore(plain, open, 0)
  if (close < 0 || close - open > LONGEST || before === null) return [plain]
  const fronted = isFronted(plain, open, close)
  if (!fronted && !goesOn(plain, close)) return [plain]
  if (plain.slice(0, close).some((u) => ENDS.has(u.lower))) return [plain]
  // "meets an old enemy — [Owl] — in Dry Dock": the name of whom the noun means stays in its clause.
  if (close === open + 2 && isName(plain[open + 1]) && !isName(plain[open - 1]))
    return [
      [
        ...plain.slice(0, open),
        commaAt(plain[open]),
        plain[open + 1],
        commaAt(plain[close]),
        ...plain.slice(close + 1),
      ].filter((u) => u !== undefined),
    ]
  const parting = fronted ? commaAt(plain[close]) : undefined
  const main = [
    ...plain.slice(0, open),
    ...(parting === undefined ? [] : [parting]),
    ...plain.slice(close + 1),
  ]
  // "The Night Watch — [Nightjar] and [Owl] — is tired": a list is told by its dashes.
  if (!plain.slice(open, close).some(isVerbal)) return [main, plain.slice(before.from, close + 1)]
  const comma = commaAt(plain[open])
  return [
    main,
    [
      ...plain.slice(before.from, open),
      ...(comma === undefined ? [] : [comma]),
      ...plain.slice(open + 1, close),
    ],
  ]
}

const isName = (unit: Unit | undefined) => unit?.mention?.kind === 'name'
const commaAt = (dash: Unit | undefined) => (dash === undefined ? undefined : { ...dash, lower: ',' })

/** Units in the longest aside: longer ones are rarely closed by the dash that seems to close them. */
const LONGEST = 40

const ENDS = new Set([';', ':', '“', '”'])

/** Behind the aside the clause goes on: with a verb, or what can stand before one. */
const goesOn = (units: readonly Unit[], close: number) => GOES_ON.has(units[close + 1]?.pos ?? '')
const GOES_ON = new Set(['VERB', 'AUX', 'ADV', 'ADP', 'PART'])

/** "*As well as replacing Vale* — the director behind Dry Dock — *the producers* …": behind the aside begins the main clause. */
const isFronted = (units: readonly Unit[], open: number, close: number) =>
  FRONTS.has(units[0]?.lower ?? '') &&
  !units.slice(0, open).some((u) => u.lower === ',') &&
  units[close + 1]?.pos === 'DET'
const FRONTS = new Set('as after while when besides despite with since before following'.split(' '))

/**
 * Leaves out what is only a remark: ", as fans will remember,", "will, *Vantage promises,* appear", "Nightjar and*, later,* Owl"; and the commas around an adverb: "will
 * not, however, return".
 */
function withoutRemarks(units: readonly Unit[]): readonly Unit[] {
  if (!units.some((u, i) => OPENS.has(u.lower) && remarkEnd(units, i) > 0)) return units
  const kept: Unit[] = []
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    const end = OPENS.has(unit?.lower ?? '') ? remarkEnd(units, i) : 0
    if (unit === undefined) continue
    if (end === 0) kept.push(unit)
    else {
      const adverb = units[i + 1]
      if (end === i + 2 && adverb !== undefined && !JOINTS.has(units[i - 1]?.lower ?? '')) kept.push(adverb)
      i = end
    }
  }
  return kept
}

const JOINTS = new Set(['and', 'but'])
/** What opens a remark, and what closes it. */
const OPENS: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['(', ')'],
  ['—', '—'],
  ['–', '–'],
])

/** Where the remark ends that the mark at `at` opens, or 0. */
function remarkEnd(units: readonly Unit[], at: number): number {
  const between = JOINTS.has(units[at - 1]?.lower ?? '') ? joinedEnd(units, at) : splitEnd(units, at)
  if (between > 0 || units[at]?.lower !== ',') return between
  const parting = partingEnd(units, at)
  if (parting > 0) return parting
  const [first, second] = [units[at + 1], units[at + 2]]
  if (first?.pos === 'ADV' && second?.lower === ',' && isInGroup(units, at)) return at + 2
  if (first?.lower !== 'as') return 0
  for (let i = at + 2; i < at + REMARK && i < units.length; i++) {
    const unit = units[i]
    if (unit === undefined || unit.mention !== undefined) return 0
    if (unit.lower === ',') return KNOWS.has(units[i - 1]?.lower ?? '') ? i : 0
  }
  return 0
}

/** "later", "at long last", "for good measure": no word that says more than when, or that it is so. */
const isSmall = ({ pos, lower, mention }: Unit) =>
  mention === undefined && (SMALL.has(pos) || TIMES.has(lower))
const SMALL = new Set(['ADV', 'ADP', 'ADJ', 'DET'])
const TIMES = new Set('last course time measure end'.split(' '))

/** "Nightjar and*, at long last,* [Owl]": words between "and" and a name, of which none makes it less sure. */
function joinedEnd(units: readonly Unit[], at: number): number {
  const end = closedAt(units, at, JOINED)
  const plain = units.slice(at + 1, end).every((u) => isSmall(u) && !HEDGES.has(u.lower))
  return end > 0 && plain && units[end + 1]?.mention !== undefined ? end : 0
}
const HEDGES = new Set(
  'perhaps possibly maybe presumably supposedly probably reportedly not allegedly apparently'.split(' '),
)

/** "will*, Vantage promises,* appear", "has (finally) returned": what parts an auxiliary from its verb. An adverb alone only loses its commas. */
function splitEnd(units: readonly Unit[], at: number): number {
  const before = units[at - 1]
  if (before?.pos !== 'AUX' || before.mention !== undefined) return 0
  const end = CONDITIONS.has(units[at + 1]?.lower ?? '') ? 0 : closedAt(units, at, REMARK)
  const next = units[end + 1]?.pos === 'ADV' ? units[end + 2] : units[end + 1]
  const verb = next?.mention === undefined && (next?.pos === 'VERB' || next?.pos === 'AUX')
  return verb && end > at + 2 ? end : 0
}

/** "will play*, among others,* [Nightjar]": what parts a verb from its object, and tells of no time. */
function partingEnd(units: readonly Unit[], at: number): number {
  const before = units[at - 1]
  if (before?.pos !== 'VERB' || before.mention !== undefined || units[at + 1]?.pos !== 'ADP') return 0
  const end = closedAt(units, at, REMARK)
  const plain = units
    .slice(at + 1, end)
    .every((u) => u.mention === undefined && u.pos !== 'NUM' && !isVerbal(u))
  return end > at + 2 && plain && units[end + 1]?.mention?.kind === 'name' ? end : 0
}

const CONDITIONS = new Set(['if', 'unless', 'should', 'provided', 'when', 'once', 'not'])

/** The mark that closes the remark which the one at `at` opens, at most `most` units on, or 0. */
function closedAt(units: readonly Unit[], at: number, most: number): number {
  const mark = OPENS.get(units[at]?.lower ?? '')
  const end = units.findIndex((u, i) => i > at && u.lower === mark)
  return end > at && end <= at + most ? end : 0
}

/** The adverb parts an auxiliary from its verb, or a subject from it: "will not, however, return". */
function isInGroup(units: readonly Unit[], at: number): boolean {
  const [before, after] = [units[at - 1], units[at + 3]]
  const verbal = after?.pos === 'VERB' || after?.pos === 'AUX'
  return verbal && (before?.mention !== undefined || before?.pos === 'AUX' || before?.pos === 'PART')
}

/** Units of the longest remark, and of the longest behind "and". */
const REMARK = 9
const JOINED = 5
const KNOWS = new Set('know remember recall expect guess expected noted promised rumored rumoured'.split(' '))
