import { Command, Option } from 'commander'
import { knownNames, shortId, type Wanted } from '../ask/index.ts'
import { ENTITY_TYPES, type EntityType, type Event, type Problem, problemLine } from '../model/index.ts'
import type { Ledger } from '../record/index.ts'
import { decide, undo } from '../retcon/decisions.ts'
import { asking } from './asking.ts'
import { decisionWords } from './decision-words.ts'
import { complain, print, printJson } from './output.ts'
import { paint } from './paint.ts'

export const acceptCommand = deciding('accept', 'says that discovered names are somebody or something')
  .argument('<names...>', 'names as retcon names shows them; quote those of several words')
  .action(async (names: string[], options: Options, command: Command) =>
    recording(
      command,
      names.map((name) => ({ kind: 'accept', name, ...typed(options) })),
    ),
  )

export const rejectCommand = deciding('reject', 'says that discovered names are nobody and nothing')
  .argument('<names...>', 'names as retcon names shows them; quote those of several words')
  .action(async (names: string[], options: Options, command: Command) =>
    recording(
      command,
      names.map((name) => ({ kind: 'reject', name, ...typed(options) })),
    ),
  )

export const mergeCommand = deciding('merge', 'says that two names mean one, which goes by the second')
  .argument('<name>')
  .argument('<into>', 'the name that it goes by from now on')
  .action(async (name: string, into: string, options: Options, command: Command) =>
    recording(command, [{ kind: 'merge', name, into, ...typed(options) }]),
  )

export const splitCommand = deciding('split', 'says that an alias means somebody or something else')
  .argument('<name>')
  .argument('<alias>', 'the alias that is not its own')
  .action(async (name: string, alias: string, options: Options, command: Command) =>
    recording(command, [{ kind: 'split', name, alias, ...typed(options) }]),
  )

export const renameCommand = deciding('rename', 'says what a name shall be called; the old one is an alias')
  .argument('<name>')
  .argument('<to>', 'what it is called from now on')
  .action(async (name: string, to: string, options: Options, command: Command) =>
    recording(command, [{ kind: 'rename', name, to, ...typed(options) }]),
  )

export const undoCommand = new Command('undo')
  .description('takes back a decision on names: claims are what they were before it')
  .argument('[event]', 'its id, or how that begins; the last decision without one')
  .action(async (event: string | undefined, _options, command: Command) => {
    await asking(command, async (ledger, { json }) => {
      const undone = await undo(ledger, event)
      if ('problem' in undone) refuse(undone.problem)
      else
        await (json ? printJson(undone.decision) : print(`undone: ${decisionWords(undone.decision.event)}`))
    })
  })

interface Options {
  readonly type?: EntityType
}

function deciding(name: string, description: string): Command {
  const type = new Option('--type <type>', 'which is meant, where the name belongs to several types')
  return new Command(name).description(description).addOption(type.choices([...ENTITY_TYPES]))
}

const typed = ({ type }: Options) => (type === undefined ? {} : { type })

/** Each decision is made or refused for itself; what was refused is told of in a line, and the exit code says so. */
async function recording(command: Command, decisions: readonly Wanted[]): Promise<void> {
  await asking(command, async (ledger, { json }) => {
    const made = await madeOf(ledger, decisions)
    if (json) await printJson(made)
    else
      for (const { id, event } of made)
        await print(`${decisionWords(event)}${paint('dim', ` · retcon names undo ${shortId(id)}`)}`)
  })
}

async function madeOf(
  ledger: Ledger,
  decisions: readonly Wanted[],
): Promise<{ readonly id: string; readonly event: Event }[]> {
  const known = await knownNames(ledger)
  const made: { readonly id: string; readonly event: Event }[] = []
  for (const wanted of decisions) {
    const answer = await decide(ledger, wanted, known)
    if ('problem' in answer) refuse(answer.problem)
    else made.push(answer.decision)
  }
  return made
}

function refuse(problem: Problem): void {
  complain(problemLine(problem))
  process.exitCode = 1
}
