import { Command } from 'commander'
import { counted, type Part, type Profile, whoIs } from '../ask/index.ts'
import { askingCatalogue } from './asking.ts'
import { foldedText } from './folded.ts'
import { columns, wordsOf, wrapped } from './layout.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'
import { unnamed } from './unnamed.ts'
import { statusWord } from './words.ts'

export const whoCommand = new Command('who')
  .argument('<name...>', 'a name or alias')
  .option('--with <name>', 'where the two meet, the first time first')
  .action(async (words: string[], options: { with?: string }, command: Command) => {
    const name = words.join(' ')
    await askingCatalogue(command, async (ledger, { json }, guard) => {
      const answer = await whoIs(ledger, name, options.with, guard)
      if (answer.found !== 'profile') throw unnamed(options.with ?? name, answer)
      await (json ? printJson(answer.profile) : print(profileText(answer.profile, options.with)))
    })
  })

/** A section a kind of knowledge; what articles claim stands apart from what the catalogue has. */
export function profileText(profile: Profile, other?: string): string {
  const { name, type, aliases, first, parts, teams, members, met, together, claimed, hidden } = profile
  const also = aliases.length === 0 ? '' : ` (${aliases.join(', ')})`
  const head = [
    `${paint('bold', name)}${also} · ${type}`,
    ...(first === undefined ? [] : [`first seen in ${first}`]),
    ...(teams.length === 0 ? [] : [`in ${teams.join(', ')}`]),
  ].join('\n')
  const sections =
    together !== undefined
      ? [
          together.length === 0
            ? `the catalogue tells of no meeting with ${other}`
            : section(
                `with ${other}`,
                together.map((t) => `${t.work}${dated(t.released)}`),
              ),
        ]
      : [
          section('members', members),
          section('appearances (catalogue)', parts.map(partText)),
          section(
            'met',
            met.map(
              (m) => `${m.name} · ${counted(m.times, 'time')}, first in ${m.first}${dated(m.released)}`,
            ),
          ),
          section(
            'claimed by articles',
            claimed.map((s) => `${statusWord(s.status)}  ${s.sentence}`),
          ),
        ]
  return [head, ...sections.filter((s) => s !== ''), ...foldedText(hidden)].join('\n\n')
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const width = columns()
  const indent = '    '
  return [
    paint('bold', title),
    ...lines.map((line) => `  ${wrapped(wordsOf(line), { width, indent })}`),
  ].join('\n')
}

function partText({ work, released, credit, episodes, with: other, source }: Part): string {
  const facts = [
    ...(other === undefined ? [] : [other]),
    ...(credit === undefined ? [] : [credit]),
    ...(episodes === undefined ? [] : [counted(episodes, 'episode')]),
    source,
  ]
  return `${work}${dated(released)} · ${facts.join(' · ')}`
}

const dated = (released: string | undefined) => (released === undefined ? '' : ` (${released})`)
