import { Command } from 'commander'
import {
  chainWords,
  type Findings,
  type FoundArticle,
  type FoundClaim,
  findingsOf,
  shortId,
} from '../ask/index.ts'
import { asking } from './asking.ts'
import { CommandError } from './command-error.ts'
import { foldedText } from './folded.ts'
import { columns, pieceOf, wordsAcross, wordsOf, wrapped } from './layout.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'
import { viewOf } from './settings.ts'

export const findCommand = new Command('find')
  .argument('<words...>', 'all of them must be there, in any form and order')
  .action(async (words: string[], _options, command: Command) => {
    const asked = words.join(' ')
    await asking(command, async (ledger, settings, guard) => {
      const findings = await findingsOf(ledger, asked, guard, viewOf(settings))
      const { claims, articles, hidden, hiddenArticles } = findings
      if (claims.length + articles.length + hidden.length + hiddenArticles === 0 && !settings.json) {
        throw new CommandError(`no claim or article holds all of ${asked}: try fewer words`, 1)
      }
      await (settings.json ? printJson(findings) : print(findingsText(findings)))
    })
  })

/** Claims first, with the command that shows why; then articles with what was found in them. */
export function findingsText({ claims, articles, hidden, hiddenArticles }: Findings): string {
  const width = columns()
  const parts = [
    ...claims.map((c) => claimText(c, width)),
    ...articles.map((a) => articleText(a, width)),
    ...foldedText(hidden, hiddenArticles),
  ]
  return parts.join('\n\n')
}

const INDENT = '  '

function claimText(
  { id, sentence, quote, certainty, according_to, article }: FoundClaim,
  width: number,
): string {
  const facts = [
    `${certainty}, by ${chainWords(article.outlet, according_to)}`,
    article.published ?? 'undated',
    `retcon why ${shortId(id)}`,
  ]
  return [
    paint('bold', sentence),
    INDENT + wrapped(wordsOf(`«${quote}»`), { width, indent: INDENT }),
    INDENT + wrapped(dimmed(facts), { width, indent: INDENT, between: ' · ' }),
  ].join('\n')
}

function articleText({ title, outlet, published, url, excerpt }: FoundArticle, width: number): string {
  const facts = [outlet ?? 'an unnamed outlet', published ?? 'undated', ...(url === undefined ? [] : [url])]
  const words = wordsAcross(
    excerpt.map(({ text, found }) => ({ text, shown: (part) => (found ? paint('bold', part) : part) })),
  )
  return [
    paint('bold', `“${title}”`),
    INDENT + wrapped(dimmed(facts), { width, indent: INDENT, between: ' · ' }),
    INDENT + wrapped(words, { width, indent: INDENT }),
  ].join('\n')
}

function dimmed(parts: readonly string[]) {
  return parts.map((part) => pieceOf(part, paint('dim', part)))
}
