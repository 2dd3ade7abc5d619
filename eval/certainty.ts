#!/usr/bin/env node
/**
 * Certainty as a public task: `npm run eval:certainty FILE` scores how sure a sentence is of an event, on JSON lines of
 * `{"sentence": "…", "event": 4, "certainty": 2.5}`: the index of the event's word among the sentence's words, parted by spaces, and a
 * number from -3 (certainly not) to +3 (certainly). UW (Lee et al. 2015), MEANTIME and UDS-IH2 circulate in that form, unified by
 * Stanovsky et al. 2017; the data are not ours to ship. Prints the mean absolute error and Pearson's r.
 */
import { z } from 'zod'
import { eventCertainty } from '../src/extract/index.ts'
import type { Certainty } from '../src/model/index.ts'
import { linesOf } from './lines.ts'

const Line = z.object({
  sentence: z.string(),
  event: z.int().nonnegative(),
  certainty: z.number().min(-3).max(3),
})

/** FactBank's certain, probable and possible, and their negatives, on the scale of Stanovsky et al. 2017. */
const NUMBER: Readonly<Record<Certainty, number>> = {
  certain: 3,
  likely: 2,
  possible: 1,
  unknown: 0,
  unlikely: -1.5,
  denied: -3,
}

function ours({ sentence, event }: z.infer<typeof Line>): number {
  const word = [...sentence.matchAll(/\S+/g)][event]
  const certainty = word === undefined ? null : eventCertainty(sentence, word.index)
  return certainty === null ? 0 : NUMBER[certainty]
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length)

const lines = linesOf(Line, 'usage: npm run eval:certainty FILE, JSON lines of sentence, event and certainty')
const gold = lines.map((line) => line.certainty)
const found = lines.map(ours)
const [goldMean, foundMean] = [mean(gold), mean(found)]
const covariance = mean(gold.map((g, i) => (g - goldMean) * ((found[i] ?? 0) - foundMean)))
const spread = (values: readonly number[], m: number) => Math.sqrt(mean(values.map((v) => (v - m) ** 2)))
const scale = spread(gold, goldMean) * spread(found, foundMean)
console.log(`${lines.length} events`)
console.log(`mean absolute error ${mean(gold.map((g, i) => Math.abs(g - (found[i] ?? 0)))).toFixed(3)}`)
console.log(
  `Pearson's r         ${scale === 0 ? 'none: one of the two never changes' : (covariance / scale).toFixed(3)}`,
)
