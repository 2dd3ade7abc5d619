#!/usr/bin/env node
/**
 * Text to claims, side by side with the peers on the same articles, in one run: each variant in a fresh process, the order
 * turned round every round, median of the rounds. Prints articles a second and the ratios that docs/performance.md keeps.
 */
import { ranAlone } from './run-alone.ts'

const VARIANTS = [
  'retcon',
  'retcon 1000 names',
  'retcon 1000000 names',
  'wink-nlp',
  'compromise',
  'read',
] as const
type Variant = (typeof VARIANTS)[number]
const ROUNDS = 3

interface Measured {
  readonly rate: number
  readonly megabytes: number
}

const measured = (variant: Variant) => ranAlone<Measured>('variant.ts', variant)

const results = new Map<Variant, Measured[]>(VARIANTS.map((v) => [v, []]))
for (let round = 0; round < ROUNDS; round++) {
  for (const variant of round % 2 === 0 ? VARIANTS : VARIANTS.toReversed())
    results.get(variant)?.push(measured(variant))
}

function median(variant: Variant): Measured {
  const sorted = (results.get(variant) ?? []).toSorted((a, b) => a.rate - b.rate)
  return sorted[Math.floor(sorted.length / 2)] ?? { rate: 0, megabytes: 0 }
}

console.log('| variant | articles a second | resident MB |')
console.log('| --- | ---: | ---: |')
for (const variant of VARIANTS) {
  const { rate, megabytes } = median(variant)
  console.log(`| ${variant} | ${rate.toFixed(0)} | ${megabytes.toFixed(0)} |`)
}
const ratio = (a: Variant, b: Variant) => (median(a).rate / median(b).rate).toFixed(2)
console.log('\n| ratio | measured | bar |')
console.log('| --- | ---: | ---: |')
console.log(`| text to claims against wink-nlp's default pipeline | ${ratio('retcon', 'wink-nlp')} | 1.0 |`)
console.log(`| text to claims against compromise | ${ratio('retcon', 'compromise')} | 15 |`)
console.log(
  `| with 1,000,000 names against 1,000 | ${ratio('retcon 1000000 names', 'retcon 1000 names')} | 0.8 |`,
)
console.log(
  `| whole read into the record, both cores, against wink-nlp on one | ${ratio('read', 'wink-nlp')} | 1.0 |`,
)
