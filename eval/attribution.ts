#!/usr/bin/env node
/**
 * Attribution as a public task: `npm run eval:attribution FILE` scores source, cue and content spans, exact match, on JSON lines of
 * `{"tokens": ["…"], "labels": ["B-source", "I-source", "B-cue", "B-content", "O", …]}`, one document a line. PolNeAR (Newell et al.
 * 2018) and Riqua (Papay and Padó 2020) circulate in that form; the data are not ours to ship.
 */
import { z } from 'zod'
import { attributionsIn } from '../src/extract/attribution/index.ts'
import { Catalogue, documentOf, mentionsIn } from '../src/find/index.ts'
import { KINDS, type Kind, spansOf, type TokenSpan, textOf } from './bio.ts'
import { linesOf } from './lines.ts'

const Line = z
  .object({ tokens: z.array(z.string()), labels: z.array(z.string()) })
  .refine((line) => line.tokens.length === line.labels.length, 'has as many labels as tokens')

const nothing = new Catalogue([])
const QUOTE = /^[“”"‘’']$/

/** Our spans over the given tokens; a quotation's marks belong to its content, as in the corpora. */
function predicted(tokens: readonly string[]): Record<Kind, TokenSpan[]> {
  const { text, places } = textOf(tokens)
  const article = { id: 'line', title: '', text, lang: 'en' }
  const doc = documentOf(article)
  const spans: Record<Kind, TokenSpan[]> = { source: [], cue: [], content: [] }
  const add = (kind: Kind, range: TokenSpan | null | undefined, quoted = false) => {
    if (range == null) return
    const start = doc.tokens[range.from]?.start ?? 0
    const end = doc.tokens[range.to - 1]?.end ?? 0
    const from = places.findIndex((p) => p.to > start)
    const to = places.findLastIndex((p) => p.from < end) + 1
    const opens = quoted && QUOTE.test(text.slice(places[from - 1]?.from ?? 0, places[from - 1]?.to ?? 0))
    const closes = quoted && QUOTE.test(text.slice(places[to]?.from ?? 0, places[to]?.to ?? 0))
    spans[kind].push({ from: opens ? from - 1 : from, to: closes ? to + 1 : to })
  }
  for (const { chain, cue, content, kind } of attributionsIn(
    article,
    doc,
    mentionsIn(doc, nothing).mentions,
  )) {
    add('source', chain.at(-1)?.tokens)
    add('cue', cue)
    add('content', content, kind !== 'indirect')
  }
  return spans
}

const count = { source: [0, 0, 0], cue: [0, 0, 0], content: [0, 0, 0] }
const key = ({ from, to }: TokenSpan) => `${from}-${to}`
for (const { tokens, labels } of linesOf(
  Line,
  'usage: npm run eval:attribution FILE, JSON lines of tokens and BIO labels',
)) {
  const gold = spansOf(labels)
  const ours = predicted(tokens)
  for (const kind of KINDS) {
    const truth = new Set(gold[kind].map(key))
    const found = new Set(ours[kind].map(key))
    const c = count[kind]
    c[0] = (c[0] ?? 0) + truth.intersection(found).size
    c[1] = (c[1] ?? 0) + found.size
    c[2] = (c[2] ?? 0) + truth.size
  }
}
for (const kind of KINDS) {
  const [right = 0, found = 0, labelled = 0] = count[kind]
  const f1 = found + labelled === 0 ? 0 : (2 * right) / (found + labelled)
  console.log(
    `${kind.padEnd(8)} F1 ${(100 * f1).toFixed(1).padStart(5)}   (${right} exact of ${found} found, ${labelled} labelled)`,
  )
}
