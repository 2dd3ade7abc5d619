import type { Document, Mention, Sentence } from '../../find/index.ts'
import { reports } from './reporting-forms.ts'
import { LONGEST, type Stretch } from './stretches.ts'

/** What the grammar of attribution sees: a word, a name, or all that stands between two quotation marks. */
export interface Unit {
  readonly from: number
  readonly to: number
  readonly lower: string
  readonly text: string
  readonly pos: string
  /** Both are always there, be they undefined: units of one shape are read much faster. */
  readonly mention?: Mention | undefined
  readonly quote?: Stretch | undefined
}

/** A sentence in which a quotation counts as one unit, however many sentences it holds. What is in brackets is a line of its own. */
export interface Line {
  readonly in: Sentence['in']
  readonly paragraph: number
  readonly from: number
  readonly to: number
  readonly units: readonly Unit[]
  /** The line that this one interrupts in brackets. */
  readonly host?: Line
}

/** The document as lines, each before the brackets in it. One pass over tokens, mentions and stretches. */
export function linesOf(doc: Document, mentions: readonly Mention[], stretches: readonly Stretch[]): Line[] {
  const names = longestNames(doc, mentions)
  const byOpen = new Array<Stretch | undefined>(doc.tokens.length)
  for (const s of stretches) byOpen[s.open] = s
  return joined(doc, stretches).flatMap((s) => {
    const brackets: Unit[][] = []
    const units = unitsOf(doc, s, names, byOpen, brackets)
    const line: Line = { in: s.in, paragraph: s.paragraph, from: s.from, to: s.to, units }
    return [line, ...brackets.map((inside) => bracketLine(line, inside))]
  })
}

function bracketLine(host: Line, units: readonly Unit[]): Line {
  const from = units[0]?.from ?? host.from
  const to = units.at(-1)?.to ?? host.to
  return { in: host.in, paragraph: host.paragraph, from, to, units, host }
}

/** Values by the token at which they begin. */
type ByToken<T> = readonly (T | undefined)[]

/** The longest name at each token; pronouns and descriptions are resolved by who speaks, not by who was named last. */
function longestNames(doc: Document, mentions: readonly Mention[]): ByToken<Mention> {
  const names = new Array<Mention | undefined>(doc.tokens.length)
  for (const m of mentions) {
    if (m.kind === 'pronoun' || m.kind === 'description') continue
    if (m.to > (names[m.from]?.to ?? 0)) names[m.from] = m
  }
  return names
}

/** Sentences, joined where a quotation holds the boundary between them or where “Yes!” Quill said, or “It is over.” — Mara Quill. */
function joined(doc: Document, stretches: readonly Stretch[]): Sentence[] {
  const found: Sentence[] = []
  let next = 0
  for (const s of doc.sentences) {
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) < s.from) next++
    const stretch = stretches[next]
    const last = found.at(-1)
    const same = last !== undefined && last.in === s.in && last.paragraph === s.paragraph
    const inside = stretch !== undefined && stretch.open < s.from && s.from < stretch.end
    const said =
      stretch?.end === s.from &&
      (/^[—–]$/.test(doc.tokens[s.from]?.text ?? '') ||
        (/^[?!]$/.test(doc.tokens[s.from - 2]?.text ?? '') &&
          (isSmall(doc, s.from) || opensWithSaying(doc, s))))
    if (same && (inside || said)) found[found.length - 1] = { ...last, to: s.to }
    else found.push(s)
  }
  return found
}

/** "“Yes!” *she* captioned a photo": no sentence begins there. */
const isSmall = ({ tokens }: Document, at: number) => /^\p{Ll}/u.test(tokens[at]?.text ?? '')

function opensWithSaying(doc: Document, s: Sentence): boolean {
  for (let i = s.from; i < Math.min(s.to, s.from + SAYING_REACH); i++) {
    if (reports(doc.tokens[i]?.lower ?? '')) return true
  }
  return false
}
const SAYING_REACH = 6

const OPEN = new Set(['(', '['])
const CLOSE = new Set([')', ']'])

function unitsOf(
  doc: Document,
  s: Sentence,
  names: ByToken<Mention>,
  byOpen: ByToken<Stretch>,
  brackets: Unit[][],
): Unit[] {
  const main: Unit[] = []
  let into = main
  for (let i = s.from; i < s.to; ) {
    const token = doc.tokens[i]
    if (token === undefined) break
    const stretch = byOpen[i]
    if (stretch !== undefined && stretch.form !== 'name') {
      const { end } = stretch
      into.push({ from: i, to: end, lower: '', text: '', pos: 'QUOTE', mention: undefined, quote: stretch })
      i = stretch.end
      continue
    }
    const name = names[i]
    if (name !== undefined && name.to <= s.to) {
      into.push({ from: i, to: name.to, lower: '', text: '', pos: 'PROPN', mention: name, quote: undefined })
      i = name.to
      continue
    }
    if (into === main && OPEN.has(token.text) && closes(doc, i, s.to)) {
      into = []
      brackets.push(into)
    } else if (into !== main && CLOSE.has(token.text)) into = main
    else if (!dressesName(i, stretch, byOpen, into)) {
      const { text, pos } = token
      const lower = isSpacedHyphen(doc, i) ? '–' : token.lower
      into.push({ from: i, to: i + 1, lower, text, pos, mention: undefined, quote: undefined })
    }
    i++
  }
  return main
}

/** "Vale - who plays Owl - said", "Vale -- who plays Owl -- said": a hyphen for a dash. */
function isSpacedHyphen({ tokens }: Document, at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (mark === undefined || !/^-{1,3}$/.test(mark.text)) return false
  return mark.text.length > 1 || (before?.end !== mark.start && after?.start !== mark.end)
}

function closes(doc: Document, open: number, end: number): boolean {
  for (let i = open + 1; i < Math.min(end, open + LONGEST); i++) {
    const text = doc.tokens[i]?.text ?? ''
    if (CLOSE.has(text)) return true
    if (OPEN.has(text)) return false
  }
  return false
}

/** The marks around a work's name disappear. */
function dressesName(
  i: number,
  opening: Stretch | undefined,
  byOpen: ByToken<Stretch>,
  before: readonly Unit[],
): boolean {
  if (opening !== undefined) return true
  const last = before.at(-1)
  if (last === undefined) return false
  const name = last.lower === ',' || last.lower === '.' ? before.at(-2) : last
  const stretch = name === undefined || name.from === 0 ? undefined : byOpen[name.from - 1]
  return stretch?.form === 'name' && stretch.to === i && stretch.closed
}
