/**
 * Composition: the one place that knows the clock and which store, and puts the stages together. What comes in is articles with the
 * problems of their source; what goes out is a record, and answers out of it.
 */
import { hash } from 'node:crypto'
import { basename, extname } from 'node:path'
import { extractionOf } from './extract/index.ts'
import { Catalogue } from './find/index.ts'
import { type Extracted, ExtractorPool, inputsOf } from './follow/index.ts'
import type { Article, Entity, Extraction, Fact, Problem } from './model/index.ts'
import { type LabelledItem, labelledIn, type Overrides, read, wholeOf } from './read/index.ts'
import { type ArticleRows, articleIdOf, articleRows, type Ledger } from './record/index.ts'
import {
  MOST_BYTES,
  type NetworkRead,
  networkFacts,
  networkId,
  readNetwork,
  shippedEntities,
} from './universe/index.ts'

export { boardOf, crossoversIn, findingsOf, namesIn, pathIn, whyOf } from './ask/index.ts'
export { openExistingLedger, openLedger } from './record/index.ts'

/** An article and where it came from, or a problem of its source. */
export type Incoming = { readonly article: Article; readonly source: string } | { readonly problem: Problem }

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
const BATCH = 64

/** Milliseconds after which what was read is written, however little: others want to see it. */
const WRITE_EVERY = 1000

/** Below this many articles at once, starting workers costs more than it saves. */
const FEW = 48

/** The catalogue of everything that ships with the project. */
export function shippedCatalogue(): Catalogue {
  return new Catalogue(shippedEntities)
}

/**
 * Reads all that comes in into the record. An article that the record has is passed over, so that reading again after a crash goes on where
 * it stopped. A source that failed is a problem, and the others are read.
 */
export async function readInto(
  ledger: Ledger,
  incoming: AsyncIterable<Incoming> | Iterable<Incoming>,
  watcher: Watcher,
): Promise<Tally> {
  const batch = new Batch(ledger, watcher)
  try {
    for await (const item of incoming) {
      if (watcher.isStopped()) break
      if ('problem' in item) batch.refuse(item.problem)
      else await batch.add(item.article, item.source)
    }
  } finally {
    await batch.finish()
  }
  return batch.tally
}

/** Articles on their way into the record: extracted on every core where there are many, written in the order in which they came. */
class Batch {
  readonly tally = { added: 0, known: 0, claims: 0, problems: 0 }
  readonly #ledger: Ledger
  readonly #watcher: Watcher
  readonly #pool = new ExtractorPool()
  readonly #waiting = new Map<string, { article: Article; source: string }>()
  #catalogue: Catalogue | undefined
  #written: Promise<void> = Promise.resolve()
  #since = performance.now()

  constructor(ledger: Ledger, watcher: Watcher) {
    this.#ledger = ledger
    this.#watcher = watcher
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
    const recordedAt = Temporal.Now.instant().toString({ fractionalSecondDigits: 3 })
    const rows = waiting.flatMap(({ article, source }, n): ArticleRows[] => {
      const answer = answers[n]
      if (answer !== undefined && 'extraction' in answer)
        return [articleRows(article, answer.extraction, recordedAt)]
      this.refuse(unreadable(article, source, answer?.failure))
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
    this.#catalogue ??= shippedCatalogue()
    const catalogue = this.#catalogue
    return articles.map((article) => extractedHere(article, catalogue))
  }
}

/** One article that the extractor can't read must not take the others with it. */
function extractedHere(article: Article, catalogue: Catalogue): Extracted {
  try {
    return { extraction: extractionOf(article, catalogue) }
  } catch (cause) {
    return { failure: String(cause) }
  }
}

function unreadable(article: Article, source: string, cause: unknown): Problem {
  const sentence = `“${article.title}” can't be read, expected English prose: please report it with the article`
  return { code: 'extract/failed', sentence, where: { source }, cause }
}

/** The articles and problems of everything that a person names: files, folders, globs, addresses, `-`. */
export async function* incomingFrom(
  names: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  overrides: Overrides = {},
): AsyncGenerator<Incoming> {
  const allowed = (process.env.RETCON_ALLOW_ADDRESSES ?? '').split(',').filter((address) => address !== '')
  for await (const gathered of inputsOf(names, { stdin, allowed })) {
    if ('problem' in gathered) yield gathered
    else
      for await (const item of read(gathered.input, overrides))
        yield { ...item, source: gathered.input.source }
  }
}

/** The catalogue for an article, by its id. */
export type NamesOf = (id: string) => readonly Entity[]

/** What is read in each article, recorded nowhere; without `namesOf` nothing is known but what ships with the project. */
export async function* extractionsFrom(
  names: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  namesOf?: NamesOf,
): AsyncGenerator<
  { readonly article: Article; readonly extraction: Extraction } | { readonly problem: Problem }
> {
  const shipped = shippedCatalogue()
  for await (const item of incomingFrom(names, stdin)) {
    if ('problem' in item) {
      yield item
      continue
    }
    const catalogue = namesOf === undefined ? shipped : new Catalogue(namesOf(item.article.id))
    const answer = extractedHere(item.article, catalogue)
    if ('extraction' in answer) yield { article: item.article, extraction: answer.extraction }
    else yield { problem: unreadable(item.article, item.source, answer.failure) }
  }
}

/** The labelled articles of files, labels and all: for scoring, and for the names in them. */
export async function* labelledFrom(
  names: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<LabelledItem> {
  for await (const gathered of inputsOf(names, { stdin })) {
    if ('problem' in gathered) yield gathered
    else yield* labelledIn(gathered.input)
  }
}

/** A network out of a file: what was read of it, and what its facts are known by. */
export interface NetworkFile extends NetworkRead {
  /** The file's name without its ending: the name of the universe that it makes. */
  readonly stem: string
  /** The file's name and the beginning of its SHA-256, for each of its facts. */
  readonly source: string
}

/** Reads a network of characters and works from the first file or address that `name` stands for, or `-`. */
export async function networkFrom(name: string, stdin: AsyncIterable<Uint8Array>): Promise<NetworkFile> {
  const stem = basename(name === '-' ? 'standard input' : name, extname(name))
  for await (const gathered of inputsOf([name], { stdin })) {
    if ('problem' in gathered) return { stem, source: name, problems: [gathered.problem] }
    const bytes = await wholeOf(gathered.input.chunks, MOST_BYTES)
    if (bytes === undefined) return { stem, source: name, problems: [tooLarge(gathered.input.source)] }
    const source = `${basename(name)} ${hash('sha256', bytes).slice(0, 12)}`
    return { stem, source, ...readNetwork(bytes, gathered.input.source) }
  }
  return { stem, source: name, problems: [] }
}

function tooLarge(source: string): Problem {
  const sentence = `more than ${MOST_BYTES.toLocaleString('en')} bytes, the most that a network may have: read a part of it`
  return { code: 'network/too-large', sentence, where: { source } }
}

/** How many facts were new, and how many the record had. */
export interface FactTally {
  readonly added: number
  readonly known: number
}

/** Facts that go into the record in one transaction, at the most. */
const FACTS_AT_ONCE = 5000

/** Adds facts to the catalogue; those that the record has are passed over, so that importing again goes on where it stopped. */
export function recordFacts(ledger: Ledger, facts: Iterable<Fact>): FactTally {
  const tally = { added: 0, known: 0 }
  const batch: Fact[] = []
  const write = () => {
    const recordedAt = Temporal.Now.instant().toString({ fractionalSecondDigits: 3 })
    const added = ledger.appendFacts(batch, recordedAt)
    tally.added += added
    tally.known += batch.length - added
    batch.length = 0
  }
  for (const fact of facts) if (batch.push(fact) === FACTS_AT_ONCE) write()
  write()
  return tally
}

/** Stores a network's appearances as facts; none where the record has another network under that name, whose ids would be taken. */
export async function recordNetwork(ledger: Ledger, file: NetworkFile): Promise<FactTally | undefined> {
  const { network, stem, source } = file
  if (network === undefined) return { added: 0, known: 0 }
  const other = await ledger.queries
    .selectFrom('facts')
    .select('id')
    .where('entity', '=', networkId(stem))
    .where('source', '!=', source)
    .executeTakeFirst()
  return other === undefined ? recordFacts(ledger, networkFacts(network, stem, source)) : undefined
}
