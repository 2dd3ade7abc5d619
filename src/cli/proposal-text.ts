import { counted, type Evidence, type Proposal } from '../ask/index.ts'
import { columns, wordsOf, wrapped } from './layout.ts'
import { paint } from './paint.ts'

const INDENT = '    '

/** A proposal with its evidence, three or more lines. */
export function proposalText(
  { name, type, aliases, articles, suggestions }: Proposal,
  evidence: Evidence,
): string {
  const width = columns()
  const also = aliases.length === 0 ? [] : [`also ${aliases.join(', ')}`]
  const heading = [paint('bold', name), type, ...also, counted(articles, 'article')].join(' · ')
  const indented = (text: string) => INDENT + wrapped(wordsOf(text), { width, indent: INDENT })
  const sources = evidence.articles.map(({ title, outlet, published }) =>
    [outlet ?? 'an unnamed outlet', published ?? 'undated', `“${title}”`].join(', '),
  )
  return [
    heading,
    ...(evidence.sentence === undefined ? [] : [indented(`«${evidence.sentence.replace(/\s+/g, ' ')}»`)]),
    ...sources.map((source) => paint('dim', indented(source))),
    ...suggestions.map(({ into, score, reasons }) =>
      indented(`may be ${into.name} (${score.toFixed(2)}): ${reasons.join('; ')}`),
    ),
  ].join('\n')
}
