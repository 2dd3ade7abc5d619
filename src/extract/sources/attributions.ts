import type { Document, Mention, Sentence } from '../../find/index.ts'
import type { Article, Quote } from '../../model/index.ts'
import type { Unit } from '../clauses/units.ts'
import type { Verb } from '../clauses/verbs.ts'
import { type Quotation, quotationsIn } from './quotations.ts'
import { type Report, reportsIn, type Source } from './reports.ts'

/** A sentence as the grammar sees it. */
export interface Parsed {
  readonly sentence: Sentence
  readonly units: readonly Unit[]
  readonly verbs: readonly Verb[]
}

/** Words and whose they are: tokens `from` up to `to`. */
export interface Attribution {
  readonly from: number
  readonly to: number
  readonly chain: readonly Source[]
  readonly lemma: string
  /** In quotation marks, with the speaker's own words; otherwise reported. */
  readonly quoted: boolean
}

/**
 * Who says what in an article: quotes with their speakers (before, after or between the words; carried on within a paragraph
 * and over an unclosed one) and reported speech. Later entries are the more specific.
 */
export function attributionsIn(
  article: Article,
  doc: Document,
  mentions: readonly Mention[],
  parsed: readonly Parsed[],
): Attribution[] {
  const outlet = article.outlet ?? ''
  const reports = new Map(
    parsed.map((p) => [p.sentence, reportsIn(doc, p.sentence, p.units, p.verbs, outlet)]),
  )
  const quotations = quotationsIn(doc, article.text).filter((q) => !isTitle(doc, mentions, q))
  const indirect = parsed.flatMap((p) =>
    (reports.get(p.sentence) ?? []).flatMap((r) => reported(p.sentence, r, quotations)),
  )
  return [...indirect, ...spokenWords(doc, parsed, reports, quotations)]
}

/** The attribution that covers a token, quoted words before reported ones; undefined where the article speaks itself. */
export function sourceAt(attributions: readonly Attribution[], token: number): Attribution | undefined {
  return attributions.findLast((a) => a.from <= token && token < a.to)
}

/** The quotes of an article, in order of place; `about` are the names in the words. */
export function quotesOf(
  article: Article,
  doc: Document,
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
): Quote[] {
  return attributions
    .filter((a) => a.quoted)
    .sort((a, b) => a.from - b.from)
    .map((a) => {
      const start = doc.tokens[a.from]?.start ?? 0
      const end = doc.tokens[a.to - 1]?.end ?? start
      const inside = mentions.filter((m) => m.from >= a.from && m.to <= a.to)
      const about = [...new Set(inside.map((m) => m.referent.name))]
      const span = { in: 'text' as const, start, end }
      return { speaker: a.chain.at(-1)?.name ?? 'source', words: article.text.slice(start, end), about, span }
    })
}

/** Reported speech outside of quotation marks: the part of the sentence on the cue's side. */
function reported(s: Sentence, report: Report, quotations: readonly Quotation[]): Attribution[] {
  const inQuote = quotations.some((q) => q.from <= report.cue.from && report.cue.from < q.to)
  if (report.quoteOnly || inQuote) return []
  const from = report.side === 'after' ? report.cue.to : s.from
  const to = report.side === 'before' ? report.cue.from : s.to
  return [{ from, to, chain: report.chain, lemma: report.lemma, quoted: false }]
}

/** Each quotation that is speech, with its speaker. */
function spokenWords(
  doc: Document,
  parsed: readonly Parsed[],
  reports: ReadonlyMap<Sentence, readonly Report[]>,
  quotations: readonly Quotation[],
): Attribution[] {
  const found: Attribution[] = []
  let last: { chain: readonly Source[]; paragraph: number; open: boolean } | undefined
  for (const q of quotations) {
    const cue = cueFor(doc, parsed, reports, quotations, q)
    const carried =
      last !== undefined && (last.open || last.paragraph === q.paragraph) ? last.chain : undefined
    const whole = isWholeSentence(doc, q)
    const chain = cue?.chain ?? (whole ? (carried ?? last?.chain) : undefined)
    if (chain === undefined || (cue === undefined && q.to - q.from < WORDS_WITHOUT_CUE)) continue
    found.push({ from: q.from, to: q.to, chain, lemma: cue?.lemma ?? 'say', quoted: true })
    last = { chain, paragraph: q.paragraph, open: q.open }
  }
  return found
}
/** Shorter quotations that nobody is made to say are scare quotes: a “flood”. */
const WORDS_WITHOUT_CUE = 4

/** The nearest cue in the sentences that the quotation touches, outside every quotation. */
function cueFor(
  doc: Document,
  parsed: readonly Parsed[],
  reports: ReadonlyMap<Sentence, readonly Report[]>,
  quotations: readonly Quotation[],
  q: Quotation,
): Report | undefined {
  const touched = parsed.filter(
    (p) => p.sentence.in === 'text' && p.sentence.from <= q.to && p.sentence.to >= q.from,
  )
  const outside = (r: Report) =>
    !quotations.some((other) => other.from <= r.cue.from && r.cue.from < other.to)
  const distance = (r: Report) => (r.cue.from >= q.to ? r.cue.from - q.to : q.from - r.cue.to)
  const near = touched
    .flatMap((p) => reports.get(p.sentence) ?? [])
    .filter((r) => outside(r) && r.chain.length > 0 && !sentenceEndsBetween(doc, r, q))
    .sort((a, b) => distance(a) - distance(b))
  return near[0]
}

/** A full stop between the cue and the words parts them: "He said no. “Never,” she added". */
function sentenceEndsBetween(doc: Document, r: Report, q: Quotation): boolean {
  const [from, to] = r.cue.from >= q.to ? [q.to, r.cue.from] : [r.cue.to, q.from]
  for (let i = from + 1; i < to; i++) if (/^[.?!]$/.test(doc.tokens[i]?.text ?? '')) return true
  return false
}

function isWholeSentence(doc: Document, q: Quotation): boolean {
  const first = doc.tokens[q.from]?.text ?? ''
  const last = doc.tokens[q.to - 1]?.text ?? ''
  return /^[\p{Lu}\p{N}…([]/u.test(first) && (/^[.?!,…]$/.test(last) || q.open)
}

/** The marks dress a title: they hold one work's name and nothing else, or capitalised words throughout. */
function isTitle(doc: Document, mentions: readonly Mention[], q: Quotation): boolean {
  const last = doc.tokens[q.to - 1]?.text
  const to = last === ',' || last === '.' ? q.to - 1 : q.to
  if (mentions.some((m) => m.from <= q.from && m.to >= to && m.kind === 'name')) return true
  const words = doc.tokens.slice(q.from, to).filter((t) => /^\p{L}{4,}/u.test(t.text))
  return words.length > 1 && words.every((t) => /^\p{Lu}/u.test(t.text)) && to - q.from <= TITLE_WORDS
}
const TITLE_WORDS = 9
