import { foldName, type Status } from '../model/index.ts'
import type { Board } from './board.ts'

/** What of a board somebody wants to see; everything without any. */
export interface Narrowing {
  readonly status?: Status | undefined
  readonly predicate?: string | undefined
  /** Words that the sentence of a proposition holds, each somewhere; the last one may be begun only. */
  readonly words?: string | undefined
}

/** The board with those propositions alone that fit; what is folded stays as it is. */
export function narrowed(board: Board, { status, predicate, words }: Narrowing): Board {
  const wanted = foldName(words ?? '')
    .split(' ')
    .filter((word) => word !== '')
  return {
    ...board,
    standings: board.standings.filter(
      (standing) =>
        (status === undefined || standing.status === status) &&
        (predicate === undefined || standing.predicate === predicate) &&
        hasAll(standing.sentence, wanted),
    ),
  }
}

function hasAll(sentence: string, words: readonly string[]): boolean {
  const folded = ` ${foldName(sentence)} `
  return words.every((word, n) => folded.includes(n === words.length - 1 ? ` ${word}` : ` ${word} `))
}
