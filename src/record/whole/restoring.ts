import type { Fact } from '../../model/index.ts'
import { articleIdOf } from '../articles/article-id.ts'
import { type ArticleRows, articleRows } from '../articles/article-rows.ts'
import { canonical } from '../fact-rows.ts'
import type { Ledger } from '../ledger.ts'
import { LINES_VERSION, type LineOf, type RecordLine } from './record-line.ts'

/** What was added: facts, decisions, articles and subscriptions that the record didn't have. */
export interface Restored {
  readonly facts: number
  readonly events: number
  readonly articles: number
  readonly subscriptions: number
}

/** Facts and articles that go into the record in one transaction. */
const FACTS = 10_000
const ARTICLES = 50

/**
 * Puts a record together again, line by line, through the same door as everything else: what is there already is left as it is, so that
 * doing it again changes nothing and a killed one is completed. `finish` writes what still waits.
 */
export class Restoring {
  readonly restored = { facts: 0, events: 0, articles: 0, subscriptions: 0 }
  readonly #ledger: Ledger
  /** The instant that it is, ISO: what is followed is due from then. */
  readonly #now: string
  #facts: Fact[] = []
  #factsAt = ''
  #articles: { readonly rows: ArticleRows; readonly readings: LineOf<'article'>['readings'] }[] = []
  /** Decisions that have another id here, since others were made before them. */
  readonly #ids = new Map<string, string>()

  constructor(ledger: Ledger, now: string) {
    this.#ledger = ledger
    this.#now = now
  }

  /** Adds what a line says. Gives what is wrong with it, as words that follow the file's name, and adds nothing then. */
  async add(line: RecordLine): Promise<string | undefined> {
    switch (line.line) {
      case 'record':
        return line.version === LINES_VERSION
          ? undefined
          : `is a record of version ${line.version}, expected ${LINES_VERSION}: import it with a newer retcon`
      case 'fact':
        return this.#fact(line)
      case 'event':
        return this.#event(line)
      case 'article':
        return this.#article(line)
      case 'subscription':
        return this.#subscription(line)
      case 'end':
        return undefined
    }
  }

  finish(): void {
    this.#writeFacts()
    this.#writeArticles()
  }

  #fact({ fact, recorded_at }: LineOf<'fact'>): undefined {
    if (recorded_at !== this.#factsAt || this.#facts.length >= FACTS) this.#writeFacts()
    this.#factsAt = recorded_at
    this.#facts.push(fact)
  }

  #writeFacts(): void {
    if (this.#facts.length > 0) this.restored.facts += this.#ledger.appendFacts(this.#facts, this.#factsAt)
    this.#facts = []
  }

  /** The same decision of the same instant is there already, whatever its number. */
  async #event({ id, event, recorded_at }: LineOf<'event'>): Promise<undefined> {
    const meant =
      event.kind === 'undo' ? { ...event, event: this.#ids.get(event.event) ?? event.event } : event
    const known = await this.#ledger.queries
      .selectFrom('events')
      .select('id')
      .where('event_json', '=', canonical(meant))
      .where('recorded_at', '=', recorded_at)
      .executeTakeFirst()
    const here = known?.id ?? this.#ledger.appendEvent(meant, recorded_at)
    if (known === undefined) this.restored.events++
    if (here !== id) this.#ids.set(id, here)
  }

  #article({ article, entities, claims, quotes, readings, recorded_at }: LineOf<'article'>) {
    if (articleIdOf(article) !== article.id)
      return 'is not the article that its id is of: it was changed after it was exported, and is left out'
    const unsaid = claims.find(({ quote, span }) => article[span.in].slice(span.start, span.end) !== quote)
    if (unsaid !== undefined)
      return `claims what isn't in the article (“${unsaid.quote.slice(0, 60)}”): it was changed after it was exported, and is left out`
    this.#articles.push({ rows: articleRows(article, { entities, claims, quotes }, recorded_at), readings })
    if (this.#articles.length >= ARTICLES) this.#writeArticles()
    return undefined
  }

  #writeArticles(): void {
    const answers = this.#ledger.append(this.#articles.map(({ rows }) => rows))
    this.restored.articles += answers.filter((answer) => answer === 'new').length
    for (const { rows, readings } of this.#articles) {
      for (const { reader, recorded_at } of readings) {
        const own = { ...rows, claims: rows.claims.filter(({ frame }) => frame === reader) }
        this.#ledger.appendReading(own, reader, recorded_at)
      }
    }
    this.#articles = []
  }

  #subscription({ subscription, state, reason, minutes }: LineOf<'subscription'>): undefined {
    if (!this.#ledger.subscriptions.add(subscription, this.#now, minutes)) return
    this.restored.subscriptions++
    if (state !== 'active') this.#ledger.subscriptions.change(subscription.url, state, reason, this.#now)
  }
}
