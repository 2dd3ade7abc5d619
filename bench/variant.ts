/**
 * One variant of the benchmark in a process of its own: warms up, measures, prints its rate and memory as JSON. Loads what the variant needs, lest
 * the peers count for the memory of the others.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { labelled } from '../eval/corpus.ts'
import { collectEarly } from '../src/cli/heap.ts'
import { extractionsOf } from '../src/extract/index.ts'
import { Catalogue } from '../src/find/index.ts'
import type { Entity } from '../src/model/index.ts'
import type { Incoming } from '../src/retcon.ts'

const SECONDS = 4
/** The engine compiles a large program for longer than a small one; the peers are as fast after one second as after ten. */
const WARM_UP = 10
/** Articles that Retcon is given at once, as its workers are. */
const TOGETHER = 16

const articles = labelled('seed', 'dev-a', 'dev-b')

const known = articles.flatMap((a) => a.entities)

/** The corpus's own names, filled up with made-up ones of two words to `count`. */
function* namesUpTo(count: number): Generator<Entity> {
  yield* known
  const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu'.split(' ')
  const word = (n: number) => {
    const syllable = (k: number) => SYLLABLES[Math.floor(n / SYLLABLES.length ** k) % SYLLABLES.length] ?? ''
    const text = syllable(0) + syllable(1) + syllable(2) + syllable(3)
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  for (let n = known.length; n < count; n++) {
    yield { name: `${word(n)} ${word(n * 7 + 3)}`, type: n % 2 === 0 ? 'person' : 'character', aliases: [] }
  }
}

/** One step of a variant, and how many articles it reads. */
interface Work {
  readonly step: (n: number) => void
  readonly articles: number
}

function claimsWith(catalogue: Catalogue): Work {
  const at = (n: number) => articles[n % articles.length] ?? []
  return {
    step: (n) =>
      void extractionsOf(Array.from({ length: TOGETHER }, (_, k) => at(n * TOGETHER + k)).flat(), catalogue),
    articles: TOGETHER,
  }
}

const textOf = (n: number) => {
  const article = articles[n % articles.length]
  return `${article?.title}\n\n${article?.text}`
}

async function work(variant: string): Promise<Work> {
  if (variant === 'wink-nlp') {
    const { default: winkNLP } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const nlp = winkNLP(model)
    return { step: (n) => void nlp.readDoc(textOf(n)).tokens().out(), articles: 1 }
  }
  if (variant === 'compromise') {
    const { default: compromise } = await import('compromise')
    return { step: (n) => void compromise(textOf(n)).json(), articles: 1 }
  }
  const count = Number(/\d+/.exec(variant)?.[0] ?? 0)
  return claimsWith(new Catalogue(count === 0 ? known : namesUpTo(count)))
}

/** Articles in the whole reading: enough that starting the workers weighs little. */
const WHOLE = 4000

/** The corpus over and over with other headlines, read into a fresh record on every core; articles a second, all told. */
async function wholeReading(): Promise<number> {
  const { openLedger, readInto } = await import('../src/retcon.ts')
  const folder = mkdtempSync(join(tmpdir(), 'retcon-bench-'))
  const ledger = openLedger(join(folder, 'record.sqlite'))
  const start = performance.now()
  const tally = await readInto(ledger, many(), {
    onProblem: () => undefined,
    onArticle: () => undefined,
    isStopped: () => false,
  })
  const rate = tally.added / ((performance.now() - start) / 1000)
  ledger.close()
  rmSync(folder, { recursive: true })
  return rate
}

function* many(): Generator<Incoming> {
  for (let n = 0; n < WHOLE; n++) {
    const labelled = articles[n % articles.length]
    if (labelled === undefined) return
    const { entities: _, claims: __, quotes: ___, ...article } = labelled
    yield { source: 'bench', article: { ...article, title: `${article.title} (${n})` } }
  }
}

// As the command line reads.
collectEarly()

const report = (rate: number) =>
  console.log(JSON.stringify({ rate, megabytes: process.memoryUsage().rss / 1e6 }))
if (process.argv[2] === 'read') {
  report(await wholeReading())
  process.exit()
}
const { step, articles: read } = await work(process.argv[2] ?? '')
let n = 0
/** Seconds that this thread has computed: other work on the machine doesn't count, and neither do helpers of the engine. */
const computed = () => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1e6
}
const until = (seconds: number) => {
  const start = computed()
  const from = n
  while (computed() - start < seconds) step(n++)
  return ((n - from) * read) / (computed() - start)
}
until(WARM_UP)
report(until(SECONDS))
