import { Command, CommanderError } from 'commander'
import { RELEASE } from '../model/index.ts'
import { RecordError } from '../record/index.ts'
import { StreamError } from '../retcon.ts'
import { accountCommand, tokenCommand } from './account.ts'
import { backfillCommand } from './backfill.ts'
import { boardCommand } from './board.ts'
import { changesCommand } from './changes.ts'
import { CommandError } from './command-error.ts'
import { correctCommand } from './correct.ts'
import { crossoversCommand } from './crossovers.ts'
import { enqueueCommand } from './enqueue.ts'
import { evalCommand } from './eval.ts'
import { exportCommand } from './export.ts'
import { extractCommand } from './extract.ts'
import { feedsCommand } from './feeds.ts'
import { findCommand } from './find.ts'
import { followCommand } from './follow.ts'
import { historyCommand } from './history.ts'
import { importCommand } from './import.ts'
import { inboxCommand } from './inbox.ts'
import { approveCommand, dismissCommand } from './judge-claim.ts'
import { mcpCommand } from './mcp.ts'
import { moveCommand } from './move.ts'
import { namesCommand } from './names.ts'
import { complain, endQuietlyWhenNobodyReads } from './output.ts'
import { pathCommand } from './path.ts'
import { readCommand } from './read.ts'
import { rebuildCommand } from './rebuild.ts'
import { serveCommand } from './serve.ts'
import { withSettings } from './settings.ts'
import { settleCommand } from './settle.ts'
import { sourcesCommand } from './sources.ts'
import { statusCommand } from './status.ts'
import { universeCommand } from './universe.ts'
import { versionsCommand } from './versions.ts'
import { progressCommand } from './viewer-progress.ts'
import { watchCommand } from './watch.ts'
import { webhooksCommand } from './webhooks.ts'
import { whoCommand } from './who.ts'
import { whyCommand } from './why.ts'
import { workerCommand } from './worker.ts'

/** Every command, in the order of the help. */
const COMMANDS = [
  readCommand,
  feedsCommand,
  followCommand,
  backfillCommand,
  enqueueCommand,
  workerCommand,
  statusCommand,
  webhooksCommand,
  extractCommand,
  boardCommand,
  whyCommand,
  historyCommand,
  versionsCommand,
  findCommand,
  changesCommand,
  inboxCommand,
  sourcesCommand,
  settleCommand,
  approveCommand,
  dismissCommand,
  correctCommand,
  namesCommand,
  progressCommand,
  universeCommand,
  whoCommand,
  watchCommand,
  importCommand,
  rebuildCommand,
  moveCommand,
  exportCommand,
  crossoversCommand,
  pathCommand,
  serveCommand,
  mcpCommand,
  accountCommand,
  tokenCommand,
  evalCommand,
]

/**
 * Runs the command line and sets the exit code: 0 fine, 1 some input failed, 2 wrong usage, 130 interrupted. What goes wrong is said in one
 * line; `--debug` shows where it came from.
 */
export async function main(args: readonly string[]): Promise<void> {
  endQuietlyWhenNobodyReads()
  try {
    await programOf(COMMANDS).parseAsync(args, { from: 'user' })
  } catch (error) {
    process.exitCode = exitCodeOf(error)
    if (args.includes('--debug')) console.error(error)
    else if (!(error instanceof CommanderError)) complain(`retcon: ${messageOf(error)}`)
  }
}

function programOf(commands: readonly Command[]): Command {
  const program = withSettings(new Command('retcon').version(RELEASE, '--version')).description(
    'Reads entertainment news and keeps the record of shared fictional universes.',
  )
  for (const command of [program, ...commands, ...commands.flatMap((one) => one.commands)]) {
    command
      .exitOverride()
      .configureOutput({ outputError: (words) => complain(`retcon: ${words.replace(/^error: /, '')}`) })
  }
  for (const command of commands) program.addCommand(command)
  return program
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  return error instanceof CommandError ? error.exitCode : 1
}

function messageOf(error: unknown): string {
  if (error instanceof CommandError || error instanceof RecordError || error instanceof StreamError)
    return error.message
  const said = error instanceof Error ? error.message : String(error)
  if (/malformed|not a database|disk I\/O/.test(said)) {
    return `the record is damaged (${said}): move it away and read again, or name another with --record`
  }
  return `${said}: run again with --debug to see where`
}
