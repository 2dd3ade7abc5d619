import { knownNames } from '../ask/index.ts'
import { Catalogue } from '../find/index.ts'
import { unreadable } from '../follow/index.ts'
import type { Article, Problem } from '../model/index.ts'
import { articleIdOf, articleRows, type Ledger } from '../record/index.ts'
import { extractedHere } from './extracted-here.ts'
import { enqueue } from './fleet/enqueue.ts'
import type { Streams } from './fleet/streams.ts'

/** What became of an article: how many claims it makes, and whether the record, or the stream, had it already. */
export type Recorded =
  | { readonly isNew: boolean; readonly claims: number }
  | { readonly isNew: boolean; readonly isForOthers: true }
  | { readonly problem: Problem }

/** Takes articles one by one, as they come. `recordedAt` is an ISO instant; given again, an article changes nothing. */
export interface Recorder {
  readonly add: (article: Article, source: string, recordedAt: string) => Promise<Recorded>
}

/** Reads articles here, by the names that the record knows now, and puts them into it; whoever uses it weighs afterwards. */
export async function recorderHere(ledger: Ledger): Promise<Recorder> {
  const catalogue = new Catalogue(await knownNames(ledger))
  return {
    add: async (article, source, recordedAt) => {
      if (ledger.holds(articleIdOf(article))) return { isNew: false, claims: 0 }
      const extracted = extractedHere(article, catalogue)
      if ('failure' in extracted) return { problem: unreadable(article, { source }, extracted.failure) }
      const [answer] = ledger.append([articleRows(article, extracted.extraction, recordedAt)])
      return { isNew: answer === 'new', claims: extracted.extraction.claims.length }
    },
  }
}

/** Puts articles on the stream, for workers to read. */
export function recorderOn(streams: Streams, ledger: Ledger): Recorder {
  return {
    add: async (article, source) => {
      if (ledger.holds(articleIdOf(article))) return { isNew: false, claims: 0 }
      const problems: Problem[] = []
      const { added } = await enqueue(streams, [{ article, source }], (problem) => problems.push(problem))
      const [problem] = problems
      return problem === undefined ? { isNew: added > 0, isForOthers: true } : { problem }
    },
  }
}
