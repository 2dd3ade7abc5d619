#!/usr/bin/env node
/** How long it takes to suggest merges for made-up names of the shape that reading discovers: prints seconds a number of names. */
import { ENTITY_TYPES } from '../src/model/index.ts'
import { type Candidate, suggestionsFor } from '../src/universe/index.ts'

const COUNTS = [1000, 10_000, 40_000]
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu'.split(' ')
/** Different words in all names together: so many that a word is borne by a handful of names. */
const WORDS = 3000
const PARTNERS = 3
const COMPANY = 20

/** Spreads numbers over the words without a pattern, and is the same in every run (Knuth's multiplicative hash). */
const scattered = (n: number, below: number) => (Math.imul(n + 1, 2_654_435_761) >>> 8) % below

function wordAt(n: number): string {
  const syllable = (k: number) => SYLLABLES[Math.floor(n / SYLLABLES.length ** k) % SYLLABLES.length] ?? ''
  const text = `${syllable(0)}${syllable(1)}${syllable(2)}`
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function candidates(count: number): Candidate[] {
  const nameAt = (n: number) => `${wordAt(scattered(n, WORDS))} ${wordAt(scattered(n * 7 + 3, WORDS))}`
  const typeAt = (n: number) => ENTITY_TYPES[n % 3] ?? 'work'
  const someone = (n: number) => {
    const at = scattered(n, count)
    return [`${typeAt(at)} ${nameAt(at).toLowerCase()}`, nameAt(at)] as const
  }
  return Array.from({ length: count }, (_, n) => ({
    type: typeAt(n),
    name: nameAt(n),
    aliases: [],
    partners: new Map(Array.from({ length: PARTNERS }, (_, k) => someone(n * 31 + k))),
    company: new Set(Array.from({ length: COMPANY }, (_, k) => someone(n * 17 + k)[0])),
    articles: 1 + (n % 5),
    known: false,
  }))
}

for (const count of COUNTS) {
  const all = candidates(count)
  const start = performance.now()
  const suggestions = suggestionsFor(all, all)
  const seconds = (performance.now() - start) / 1000
  const suggested = [...suggestions.values()].filter((s) => s.length > 0).length
  console.log(
    `${count.toLocaleString('en')} names: ${seconds.toFixed(2)} s, a merge suggested for ${suggested}`,
  )
}
