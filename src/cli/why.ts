import { Command } from 'commander'
import {
  BASIS_WORDS,
  chainWords,
  counted,
  percent,
  type Reason,
  type Reasons,
  shortId,
  type View,
  type Why,
  whyOf,
} from '../ask/index.ts'
import { asking } from './asking.ts'
import { CommandError } from './command-error.ts'
import { columns, pieceOf, wordsOf, wrapped } from './layout.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'
import { passageText } from './passage-text.ts'
import { viewOf } from './settings.ts'
import { viewWords } from './view-words.ts'
import { statusWord } from './words.ts'

export const whyCommand = new Command('why')
  .argument('<id>', 'the id of a proposition or a claim, or how it begins')
  .action(async (id: string, _options, command: Command) => {
    await asking(command, async (ledger, settings, guard) => {
      const view = viewOf(settings)
      const reasons = oneOf(id, await whyOf(ledger, id, guard, view))
      if (settings.json) return printJson(reasons)
      if (reasons.claims.length === 0) throw new CommandError(`${id} ${noLonger(view)}`, 1)
      await print(reasonsText(reasons, view))
    })
  })

/** The one thing that an id means; throws one line otherwise. */
export function oneOf(id: string, why: Why): Reasons {
  if (why.found === 'one') return why.reasons
  if (why.found === 'spoiler') {
    throw new CommandError(`1 claim hidden: spoils ${why.work} (--spoilers shows it)`, 1)
  }
  if (why.found === 'none') {
    throw new CommandError(`no proposition or claim begins with ${id}: retcon board shows their ids`, 1)
  }
  throw new CommandError(`${id} begins several ids (${why.ids.map(shortId).join(', ')}): type more of it`, 1)
}

/** Why a proposition that the record knows stands nowhere in a view. */
export function noLonger(view: View): string {
  const from = viewWords(view)
  return from === ''
    ? 'is said no longer: a newer version or an editor took it back'
    : `was not said yet${from}`
}

/** The proposition and where it stands, then each claim with its sentence in its context. */
export function reasonsText({ standing, rule, sum, claims }: Reasons, view: View = {}): string {
  const width = columns()
  const sentence = paint('bold', standing?.sentence ?? claims[0]?.sentence ?? '')
  const verdict =
    standing === undefined
      ? noLonger(view)
      : `${statusWord(standing.status).trimEnd()}: ${rule ?? standing.rule}`
  const facts =
    standing === undefined
      ? []
      : [
          standing.since === undefined ? 'undated' : `since ${standing.since}`,
          counted(standing.articles, 'article'),
          `proposition ${shortId(standing.id)}`,
          ...(sum === undefined ? [] : [sumText(standing.probability, sum)]),
        ]
  const head = [sentence, wrapped(wordsOf(verdict), { width }), paint('dim', facts.join(' · '))]
  return [head.filter((line) => line !== '').join('\n'), ...claims.map((c) => reasonText(c, width))].join(
    '\n\n',
  )
}

/** "probability 85 %: base +0.41", in log-odds; the shares stand at the reports. */
function sumText(probability: number, { base, constant, bounded }: NonNullable<Reasons['sum']>): string {
  const cut = bounded ? ', cut at what the settled propositions support' : ''
  return `probability ${percent(probability)}: base ${signed(base + constant)}${cut}`
}

const signed = (x: number) => `${x < 0 ? '−' : '+'}${Math.abs(x).toFixed(2)}`

function reasonText(reason: Reason, width: number): string {
  const { article, certainty, basis, according_to, decides, share, passage, frame, id } = reason
  const indent = '  '
  const where = passage.in === 'title' ? 'headline' : `“${article.title}”`
  const source = [article.published ?? 'undated', article.outlet ?? 'an unnamed outlet', where]
  const says = [
    `${certainty}, ${BASIS_WORDS[basis]}`,
    `by ${chainWords(article.outlet, according_to)}`,
    ...(decides ? ['decides'] : []),
    ...(share === undefined ? [] : [`${signed(share)} in log-odds`]),
    ...(article.isCurrent ? [] : ['older version']),
  ]
  const trace = [
    `claim ${shortId(id)}`,
    `read as “${frame}”`,
    ...(article.url === undefined ? [] : [article.url]),
  ]
  const dim = (parts: readonly string[]) => parts.map((part) => pieceOf(part, paint('dim', part)))
  return [
    `${decides ? '▸' : '·'} ${wrapped(wordsOf(source.join(' · ')), { width, indent })}`,
    `${indent}${wrapped(wordsOf(says.join(' · ')), { width, indent })}`,
    '',
    `${indent}  ${passageText(passage, width, `${indent}  `)}`,
    '',
    `${indent}${wrapped(dim(trace), { width, indent, between: ' · ' })}`,
  ].join('\n')
}
