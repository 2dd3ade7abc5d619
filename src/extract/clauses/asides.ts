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
  if (close < 0 || close - open > LONGEST || before === null || !goesOn(plain, close)) return [plain]
  if (plain.slice(0, close).some((u) => ENDS.has(u.lower))) return [plain]
  const main = [...plain.slice(0, open), ...plain.slice(close + 1)]
  // "The Night Watch — [Nightjar] and [Owl] — is tired": a list is told by its dashes.
  if (!plain.slice(open, close).some(isVerbal)) return [main, plain.slice(before.from, close + 1)]
  const dash = plain[open]
  const comma = dash === undefined ? [] : [{ ...dash, lower: ',' }]
  return [main, [...plain.slice(before.from, open), ...comma, ...plain.slice(open + 1, close)]]
}

/** Units in the longest aside: longer ones are rarely closed by the dash that seems to close them. */
const LONGEST = 40

const ENDS = new Set([';', ':', '“', '”'])

/** Behind the aside the clause goes on: with a verb, or what can stand before one. */
const goesOn = (units: readonly Unit[], close: number) => GOES_ON.has(units[close + 1]?.pos ?? '')
const GOES_ON = new Set(['VERB', 'AUX', 'ADV', 'ADP', 'PART'])

/** Leaves out what is only a remark: ", as fans will remember,", and the commas around an adverb: "will not, however, return". */
function withoutRemarks(units: readonly Unit[]): readonly Unit[] {
  if (!units.some((u, i) => u.lower === ',' && remarkEnd(units, i) > 0)) return units
  const kept: Unit[] = []
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    const end = unit?.lower === ',' ? remarkEnd(units, i) : 0
    if (unit === undefined) continue
    if (end === 0) kept.push(unit)
    else {
      const adverb = units[i + 1]
      if (end === i + 2 && adverb !== undefined) kept.push(adverb)
      i = end
    }
  }
  return kept
}

/** The comma that closes the remark which the one at `at` opens, or 0. */
function remarkEnd(units: readonly Unit[], at: number): number {
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

/** The adverb parts an auxiliary from its verb, or a subject from it: "will not, however, return". */
function isInGroup(units: readonly Unit[], at: number): boolean {
  const [before, after] = [units[at - 1], units[at + 3]]
  const verbal = after?.pos === 'VERB' || after?.pos === 'AUX'
  return verbal && (before?.mention !== undefined || before?.pos === 'AUX' || before?.pos === 'PART')
}

/** Units of the longest remark. */
const REMARK = 9
const KNOWS = new Set('know remember recall expect guess expected noted promised rumored rumoured'.split(' '))
