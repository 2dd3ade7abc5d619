#!/usr/bin/env node
import type { LabelledArticle } from '../src/model/index.ts'
/**
 * Reads the labelled corpus, prints the score of docs/claims.md, and fails where a figure lies under its floor. The floors
 * are promises, not aims: they go up when the extractor gets better, never down.
 */
import { evaluationOf, type Track } from '../src/retcon/evaluation.ts'
import { shippedEntities } from '../src/universe/index.ts'
import { labelled } from './corpus.ts'

const scored = (articles: readonly LabelledArticle[], track: Track) =>
  evaluationOf(articles, track, shippedEntities)

interface Floor {
  readonly what: string
  readonly value: number
  readonly floor: number
  /** The value must not lie over it, where this is set. */
  readonly ceiling?: true
}

function floors(): Floor[] {
  const corpus = labelled('seed', 'dev-a', 'dev-b')
  const known = scored(corpus, 'known names')
  const cold = scored(corpus, 'cold')
  const seed = scored(labelled('seed'), 'known names')
  const empty = scored(
    corpus.filter((a) => a.claims.length === 0),
    'known names',
  )
  return [
    { what: 'known names: precision', value: known.claims.precision, floor: 0.9 },
    { what: 'known names: recall', value: known.claims.recall, floor: 0.64 },
    { what: 'known names: certainty', value: known.shares.certainty, floor: 0.9 },
    { what: 'known names: basis', value: known.shares.basis, floor: 0.8 },
    { what: 'known names: according_to', value: known.shares.according_to, floor: 0.88 },
    { what: 'known names: quotes F1', value: known.quotes.f1, floor: 0.96 },
    { what: 'cold: precision', value: cold.claims.precision, floor: 0.82 },
    { what: 'cold: recall', value: cold.claims.recall, floor: 0.45 },
    { what: 'seed article: F1', value: seed.claims.f1, floor: 0.87 },
    { what: 'articles without claims: false claims', value: empty.claims.predicted, floor: 1, ceiling: true },
  ]
}

let failed = 0
for (const { what, value, floor, ceiling } of floors()) {
  const holds = ceiling === true ? value <= floor : value >= floor
  if (!holds) failed++
  const bound = ceiling === true ? 'at most' : 'at least'
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(3)
  console.log(`${holds ? 'ok  ' : 'FAIL'}  ${what.padEnd(40)} ${shown.padStart(6)}  ${bound} ${floor}`)
}
console.log(failed === 0 ? 'every floor holds' : `${failed} figures lie under their floor`)
process.exitCode = failed === 0 ? 0 : 1
