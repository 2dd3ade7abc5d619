import {
  BASIS_WORDS,
  chainWords,
  counted,
  type Hidden,
  isOpen,
  percent,
  type Standing,
} from '../../ask/index.ts'
import { type Citation, citationText } from './citation.ts'
import { oneLine } from './quoted.ts'

/** A proposition and where it stands, in a line, and the sentence of the claim that decides. */
export function standingText(standing: Standing, cited: Citation | undefined): string {
  const { id, sentence, status, probability, outlet, according_to, basis, since, articles, reports } =
    standing
  const facts = [
    `${chainWords(outlet, according_to)}, ${BASIS_WORDS[basis]}`,
    since === undefined ? 'undated' : `since ${since}`,
    ...(isOpen(status) ? [`probability ${percent(probability)}`] : []),
    `${counted(articles, 'article')}, ${counted(reports, 'independent report')}`,
    `id ${id}`,
  ]
  const head = `${status}: ${oneLine(sentence)} (${facts.map(oneLine).join('; ')})`
  return cited === undefined ? head : `${head}\n${citationText(cited)}`
}

/** What is kept back, counted, and nothing more of it. */
export function hiddenText(hidden: readonly Hidden[]): string[] {
  return hidden.map(
    ({ work, count }) =>
      `${counted(count, 'proposition')} kept back: telling would spoil ${work}, which the viewer hasn’t seen.`,
  )
}

/** How many of a list are shown, where not all are. */
export function shownText(shown: number, total: number): string {
  return shown === total ? '' : `, the first ${shown} of them here`
}
