import { Command, CommanderError } from 'commander'
import { RELEASE } from '../model/release.ts'
import { CommandError } from './command-error.ts'
import { COMMANDS, type Listed } from './commands.ts'
import { collectEarly } from './heap.ts'
import { complain, endQuietlyWhenNobodyReads } from './output.ts'
import { withSharedOptions } from './shared-options.ts'

/**
 * Runs the command line and sets the exit code: 0 fine, 1 some input failed, 2 wrong usage, 130 interrupted. What goes wrong is said in one
 * line; `--debug` shows where it came from.
 */
export async function main(args: readonly string[]): Promise<void> {
  endQuietlyWhenNobodyReads()
  collectEarly()
  try {
    await (await programOf(args)).parseAsync(args, { from: 'user' })
  } catch (error) {
    process.exitCode = exitCodeOf(error)
    if (args.includes('--debug')) console.error(error)
    else if (!(error instanceof CommanderError)) complain(`retcon: ${messageOf(error)}`)
  }
}

async function programOf(args: readonly string[]): Promise<Command> {
  const program = withSharedOptions(new Command('retcon').version(RELEASE, '--version')).description(
    'Reads entertainment news and keeps the record of shared fictional universes.',
  )
  const commands = await Promise.all(COMMANDS.map((one) => commandOf(one, args)))
  for (const command of [program, ...commands, ...commands.flatMap((one) => one.commands)]) {
    command
      .exitOverride()
      .configureOutput({ outputError: (words) => complain(`retcon: ${words.replace(/^error: /, '')}`) })
  }
  for (const command of commands) program.addCommand(command)
  return program
}

/** The command itself where its name is among the words, so that it may be called; of all others what the help lists. */
async function commandOf(one: Listed, args: readonly string[]): Promise<Command> {
  const command = args.includes(one.name) ? await one.load() : listed(one)
  return command.description(one.does)
}

function listed({ name, takes }: Listed): Command {
  const command = new Command(name)
  return takes === undefined ? command : command.arguments(takes)
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  return error instanceof CommandError ? error.exitCode : 1
}

/** Errors whose message says what is wrong and what to do; by name, since their classes come with rooms that not every command loads. */
const FOR_PEOPLE = new Set(['CommandError', 'RecordError', 'StreamError'])

function messageOf(error: unknown): string {
  if (error instanceof Error && FOR_PEOPLE.has(error.name)) return error.message
  const said = error instanceof Error ? error.message : String(error)
  if (/malformed|not a database|disk I\/O/.test(said)) {
    return `the record is damaged (${said}): move it away and read again, or name another with --record`
  }
  return `${said}: run again with --debug to see where`
}
