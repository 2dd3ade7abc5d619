import { Command } from 'commander'
import { counted, type PathAnswer, pathIn } from '../ask/index.ts'
import type { PathStep } from '../universe/index.ts'
import { askingCatalogue } from './asking.ts'
import { CommandError } from './command-error.ts'
import { foldedText } from './folded.ts'
import { columns, pieceOf, wordsOf, wrapped } from './layout.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'

export const pathCommand = new Command('path')
  .argument('<from>', 'a character or a person, in quotes')
  .argument('<to>', 'another')
  .action(async (from: string, to: string, _options, command: Command) => {
    await askingCatalogue(command, async (ledger, { json }, guard) => {
      const answer = await pathIn(ledger, from, to, guard)
      if (json) return printJson(answer)
      if (answer.found !== 'path') throw new CommandError(whyNot(answer), 1)
      await print(pathText(answer))
    })
  })

function whyNot(answer: Exclude<PathAnswer, { found: 'path' }>): string {
  switch (answer.found) {
    case 'no-path':
      return `nothing in the catalogue joins ${answer.from.name} and ${answer.to.name}: import more of it`
    case 'unlike':
      return `${answer.from.name} is a ${answer.from.type} and ${answer.to.name} a ${answer.to.type}: ask for two of one kind`
    case 'several': {
      const ids = answer.named.map(({ id }) => id).join(', ')
      return `several are called ${answer.name}, ask for one by its id: ${ids}`
    }
    case 'nobody': {
      const kind = answer.named[0]?.type
      return kind === undefined
        ? `nobody in the catalogue is called ${answer.name}: check the name, or import more`
        : `${answer.name} is a ${kind}, expected a character or a person`
    }
  }
}

/** The two ends and how far they are from each other, then a line or two a step. */
export function pathText({ from, to, steps, hidden }: Extract<PathAnswer, { found: 'path' }>): string {
  const heading = `${from.name} → ${to.name} · ${counted(steps.length + hidden.reduce((n, h) => n + h.count, 0), 'step')}`
  return [paint('bold', heading), ...steps.map(stepText), ...foldedText(hidden)].join('\n')
}

function stepText({ from, to, reason, work, release, sources }: PathStep): string {
  const told =
    reason === 'meeting' ? `${from} and ${to} meet in ${work}` : `${from} and ${to} are both in ${work}`
  const details = [release ?? 'undated', ...sources]
  const pieces = [
    ...wordsOf(told),
    ...details.map((detail) => pieceOf(`· ${detail}`, paint('dim', `· ${detail}`))),
  ]
  return `  ${wrapped(pieces, { width: columns(), indent: '    ' })}`
}
