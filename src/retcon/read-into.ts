import { knownNames } from '../ask/index.ts'
import { Catalogue } from '../find/index.ts'
import { type Extracted, ExtractorPool, extractedFrom, unreadable } from '../follow/index.ts'
import type { Article, Entity, Problem } from '../model/index.ts'
import { type ArticleRows, articleIdOf, articleRows, type Ledger } from '../record/index.ts'
import { bringUpToDate } from '../weighed/index.ts'
import type { Incoming } from './incoming.ts'
import { now } from './instant.ts'

/** How far a reading has come, or how it ended. */
export interface Tally {
  /** Articles that the record didn't have, and those that it had. */
  readonly added: number
  readonly known: number
  readonly claims: number
  readonly problems: number
}

/** Who is told of a reading as it goes on; each is called between two articles. */
export interface Watcher {
  readonly onProblem: (problem: Problem) => void
  readonly onArticle: (tally: Tally, source: string) => void
  /** Asked before each article: once it is true, nothing more is begun, and what was read is kept. */
  readonly isStopped: () => boolean
}

/** Articles that go into the record in one transaction, at the most. */
const BATCH = 256

/** Milliseconds after which what was read is written, however little: others want to see it. */
const WRITE_EVERY = 1000

/** Below this many articles at once, starting workers costs more than it saves. */
const FEW = 48

/**
 * Reads all that comes in into the record, by the names that it knows when the reading begins. An article that the record has is passed
 * over, so that reading again after a crash goes on where it stopped. A source that failed is a problem, and the others are read.
 */
export async function readInto(
  ledger: Ledger,
  incoming: AsyncIterable<Incoming> | Iterable<Incoming>,
  watcher: Watcher,
): Promise<Tally> {
  const batch = new Batch(ledger, watcher, await knownNames(ledger))
  try {
    for await (const item of incoming) {
      if (watcher.isStopped()) break
      if ('problem' in item) batch.refuse(item.problem)
      else await batch.add(item.article, item.source)
    }
  } finally {
    await batch.finish()
    await bringUpToDate(ledger)
  }
  return batch.tally
}

/** Articles on their way into the record: extracted on every core where there are many, written in the order in which they came. */
class Batch {
  readonly tally = { added: 0, known: 0, claims: 0, problems: 0 }
  readonly #ledger: Ledger
  readonly #watcher: Watcher
  readonly #known: readonly Entity[]
  readonly #pool: ExtractorPool
  readonly #waiting = new Map<string, { article: Article; source: string }>()
  #catalogue: Catalogue | undefined
  #written: Promise<void> = Promise.resolve()
  #since = performance.now()

  constructor(ledger: Ledger, watcher: Watcher, known: readonly Entity[]) {
    this.#ledger = ledger
    this.#watcher = watcher
    this.#known = known
    this.#pool = new ExtractorPool(known)
  }

  refuse(problem: Problem): void {
    this.tally.problems++
    this.#watcher.onProblem(problem)
  }

  async add(article: Article, source: string): Promise<void> {
    const id = articleIdOf(article)
    if (this.#waiting.has(id) || this.#ledger.holds(id)) this.tally.known++
    else this.#waiting.set(id, { article, source })
    this.#watcher.onArticle(this.tally, source)
    const late = this.#waiting.size > 0 && performance.now() - this.#since > WRITE_EVERY
    if (this.#waiting.size >= BATCH || late) await this.write()
  }

  /** Has what waits extracted, and written after what was before it; no more than two batches are under way. */
  async write(): Promise<void> {
    const waiting = [...this.#waiting.values()]
    this.#waiting.clear()
    this.#since = performance.now()
    const before = this.#written
    const extracted = this.#extracted(waiting.map(({ article }) => article))
    this.#written = Promise.all([extracted, before]).then(([answers]) => this.#append(waiting, answers))
    // Whoever awaits it next is told; until then a failure is not unhandled.
    this.#written.catch(() => undefined)
    await before
  }

  /** Everything that was given is in the record. */
  async finish(): Promise<void> {
    await this.write()
    await this.#written
    await this.#pool.close()
  }

  #append(waiting: readonly { article: Article; source: string }[], answers: readonly Extracted[]): void {
    const recordedAt = now()
    const rows = waiting.flatMap(({ article, source }, n): ArticleRows[] => {
      const answer = answers[n]
      if (answer !== undefined && 'extraction' in answer)
        return [articleRows(article, answer.extraction, recordedAt)]
      this.refuse(unreadable(article, { source }, answer?.failure))
      return []
    })
    this.#ledger.append(rows).forEach((answer, n) => {
      if (answer === 'known') this.tally.known++
      else {
        this.tally.added++
        this.tally.claims += rows[n]?.claims.length ?? 0
      }
    })
  }

  /** A few articles are read sooner here than workers can start. */
  async #extracted(articles: readonly Article[]): Promise<Extracted[]> {
    if (articles.length >= FEW) return this.#pool.extract(articles)
    this.#catalogue ??= new Catalogue(this.#known)
    const catalogue = this.#catalogue
    return extractedFrom(articles, catalogue)
  }
}
