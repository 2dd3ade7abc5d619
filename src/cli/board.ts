import { Command } from 'commander'
import {
  BASIS_WORDS,
  type Board,
  chainWords,
  counted,
  drawnBoardOf,
  type FoundClaim,
  isOpen,
  knownNames,
  percent,
  type Standing,
  shortId,
  withdrawnOn,
} from '../ask/index.ts'
import { asking } from './asking.ts'
import { CommandError } from './command-error.ts'
import { foldedText } from './folded.ts'
import { columns, pieceOf, wordsOf, wrapped } from './layout.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'
import { viewOf } from './settings.ts'
import { viewWords } from './view-words.ts'
import { STATUS_WIDTH, statusWord } from './words.ts'

export const boardCommand = new Command('board')
  .argument('[name...]', 'whom or what to ask about; everything without one')
  .action(async (words: string[], _options, command: Command) => {
    const name = words.length === 0 ? undefined : words.join(' ')
    await asking(command, async (ledger, settings, guard) => {
      const { json } = settings
      const known = await knownNames(ledger)
      const { board, onName } = await drawnBoardOf(ledger, name, known, guard, viewOf(settings))
      const withdrawn = await withdrawnOn(ledger, onName, guard, viewOf(settings))
      if (board.standings.length + board.hidden.length + withdrawn.length === 0 && !json)
        throw new CommandError(nothingOn(name, viewWords(viewOf(settings))), 1)
      await (json ? printJson({ ...board, withdrawn }) : print(boardText(board, withdrawn)))
    })
  })

/** That nothing is said, on a name or at all, and what to do; `from` is when the record is seen, in words. */
export function nothingOn(name: string | undefined, from = ''): string {
  if (from !== '') return `nothing is said${name === undefined ? '' : ` about ${name}`}${from}`
  if (name === undefined) return 'nothing is said in this record: read articles into it with retcon read'
  return `nothing is said about ${name}: see retcon names for what is, or retcon find for the words`
}

/** A board for the terminal: two or three lines a proposition, the command that shows why among them. */
export function boardText({ name, standings, hidden }: Board, withdrawn: readonly FoundClaim[] = []): string {
  const heading = `${name ?? 'Everything'} · ${counted(standings.length, 'proposition')}`
  return [
    paint('bold', heading),
    ...standings.map(standingText),
    ...withdrawn.map(withdrawnText),
    ...foldedText(hidden),
  ].join('\n\n')
}

/** "withdrawn  Nightjar appears …", in the place of a status. */
function withdrawnText({ sentence, proposition, article }: FoundClaim): string {
  const indent = ' '.repeat(STATUS_WIDTH + 2)
  const width = columns()
  const details = [
    `${article.outlet ?? 'an unnamed outlet'}, ${article.published ?? 'undated'}, before its correction`,
    `retcon why ${shortId(proposition)}`,
  ]
  const pieces = details.map((detail) => pieceOf(detail, paint('dim', detail)))
  const first = `${paint('dim', 'withdrawn'.padEnd(STATUS_WIDTH))}  ${wrapped(wordsOf(sentence), { width, indent })}`
  return `${first}\n${indent}${wrapped(pieces, { width, indent, between: ' · ' })}`
}

function standingText(standing: Standing): string {
  const { id, sentence, status, probability, outlet, according_to, basis, since, articles, reports } =
    standing
  const indent = ' '.repeat(STATUS_WIDTH + 2)
  const width = columns()
  const details = [
    `${chainWords(outlet, according_to)}, ${BASIS_WORDS[basis]}`,
    since === undefined ? 'undated' : `since ${since}`,
    ...(isOpen(status) ? [`probability ${percent(probability)}`] : []),
    reports > 0 && reports < articles
      ? `${counted(articles, 'article')}, ${counted(reports, 'report')}`
      : counted(articles, 'article'),
    `retcon why ${shortId(id)}`,
  ]
  const first = `${statusWord(status)}  ${wrapped(wordsOf(sentence), { width, indent })}`
  const pieces = details.map((detail) => pieceOf(detail, paint('dim', detail)))
  return `${first}\n${indent}${wrapped(pieces, { width, indent, between: ' · ' })}`
}
