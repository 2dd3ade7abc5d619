#!/usr/bin/env node
/**
 * Feeds: `npm run eval:feeds` scores the sample of our own, `npm run eval:feeds FOLDER` files in the form of feedparser's tests (a comment at
 * the start with `Expect:` and a Python expression), by sub-folder. The data of others are not ours to ship.
 */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { type FeedScore, OUTCOMES, scoreFeeds } from './feeds/score-feeds.ts'

const [folder = join(import.meta.dirname, 'feeds-sample'), ...more] = process.argv.slice(2)
const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
const scores = isFolder && more.length === 0 ? await scoreFeeds(folder) : []
if (scores.length === 0) {
  console.error('expected one folder with tests in the form of feedparser: npm run eval:feeds FOLDER')
  process.exitCode = 2
} else {
  const line = (kind: string, own: readonly FeedScore[]) => {
    const counts = OUTCOMES.map((outcome) => own.filter((score) => score.outcome === outcome).length)
    return [kind.padEnd(24), ...[own.length, ...counts].map((n) => String(n).padStart(11))].join(' ')
  }
  console.log(['kind'.padEnd(24), ...['expected', ...OUTCOMES].map((word) => word.padStart(11))].join(' '))
  for (const [kind, own] of Map.groupBy(scores, (score) => score.kind)) console.log(line(kind, own))
  console.log(`${line('all', scores)}\n`)
  for (const { file, outcome, expect } of scores)
    if (outcome === 'missed') console.log(`missed  ${file}  ${expect}`)
}
