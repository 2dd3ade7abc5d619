#!/usr/bin/env node
/**
 * `npm run eval:truth CLAIMS GOLD`: how often each method of truth discovery picks the true value. CLAIMS has a line `source, item, value`,
 * GOLD a line `item, value`, parted by tabs, as Dong's Book data circulate (877 bookshops, 1,263 books, 100 gold). Author lists are compared as
 * sets of names. Parameters are fixed on the simulator and never on such data.
 */
import { readFileSync } from 'node:fs'
import { accu, accuCopy, unsettled } from './truth/accu.ts'
import { authorsKey } from './truth/author-lists.ts'
import { believed, type Method, type Observed } from './truth/observations.ts'
import { truthFinder } from './truth/truth-finder.ts'
import { majorityVote } from './truth/vote.ts'

const METHODS: Readonly<Record<string, Method>> = {
  vote: majorityVote,
  TruthFinder: truthFinder,
  ACCU: accu,
  'ACCU, copying': accuCopy,
  Retcon: unsettled,
}

const [claims, gold] = process.argv.slice(2)
if (claims === undefined || gold === undefined) {
  console.error('usage: npm run eval:truth CLAIMS GOLD: tab-separated source, item, value; and item, value')
  process.exitCode = 2
} else {
  const truth = new Map(rowsOf(gold, 2).map(([item = '', value = '']) => [item, authorsKey(value)]))
  const items = observationsOf(rowsOf(claims, 3))
  const judged = items.filter((item) => truth.has(item.id)).length
  console.log(`${items.length} items, ${judged} of the ${truth.size} gold ones among them`)
  for (const [name, method] of Object.entries(METHODS)) {
    const beliefs = method(items)
    const right = [...truth].filter(([item, value]) => believed(beliefs.get(item)) === value).length
    console.log(`${name.padEnd(14)} ${(right / truth.size).toFixed(3)}   ${right} of ${truth.size}`)
  }
}

/** The cells of each line; a line with too few is told of and left out. */
function rowsOf(path: string, cells: number): string[][] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .flatMap((line, n) => {
      if (line.trim() === '') return []
      const row = line.split('\t').map((cell) => cell.trim())
      if (row.length >= cells) return [row]
      console.error(
        `${path}:${n + 1} has ${row.length} cells, expected ${cells} parted by tabs: mend or remove it`,
      )
      process.exitCode = 1
      return []
    })
}

/** Of each source the last value for an item. */
function observationsOf(rows: readonly string[][]): Observed[] {
  const items = new Map<string, Map<string, string>>()
  for (const [source = '', item = '', value = ''] of rows) {
    const votes = items.get(item) ?? new Map<string, string>()
    items.set(item, votes.set(source, authorsKey(value)))
  }
  return [...items].map(([id, votes]) => ({
    id,
    votes: [...votes].map(([source, value]) => ({ source, value, weight: 1 })),
  }))
}
