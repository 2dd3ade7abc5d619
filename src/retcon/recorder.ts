import { knownNames } from '../ask/index.ts'
import { Catalogue } from '../find/index.ts'
import type { Article, Problem } from '../model/index.ts'
import { articleIdOf, articleRows, type Ledger } from '../record/index.ts'
import { extractedHere, unreadable } from './extracted-here.ts'

/** What became of an article: how many claims it makes, and whether the record had it already. */
export type Recorded = { readonly isNew: boolean; readonly claims: number } | { readonly problem: Problem }

/** Puts articles into the record one by one, as they come; whoever uses it weighs afterwards. */
export class Recorder {
  readonly #ledger: Ledger
  readonly #catalogue: Catalogue

  private constructor(ledger: Ledger, catalogue: Catalogue) {
    this.#ledger = ledger
    this.#catalogue = catalogue
  }

  /** By the names that the record knows now. */
  static async of(ledger: Ledger): Promise<Recorder> {
    return new Recorder(ledger, new Catalogue(await knownNames(ledger)))
  }

  /** `recordedAt` is an ISO instant. Given again, an article is there already and nothing is added. */
  add(article: Article, source: string, recordedAt: string): Recorded {
    if (this.#ledger.holds(articleIdOf(article))) return { isNew: false, claims: 0 }
    const extracted = extractedHere(article, this.#catalogue)
    if ('failure' in extracted) return { problem: unreadable(article, source, extracted.failure) }
    const [answer] = this.#ledger.append([articleRows(article, extracted.extraction, recordedAt)])
    return { isNew: answer === 'new', claims: extracted.extraction.claims.length }
  }
}
