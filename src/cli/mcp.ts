import { once } from 'node:events'
import { Command } from 'commander'
import { z } from 'zod'
import { knownNames } from '../ask/index.ts'
import { openExistingLedger } from '../record/index.ts'
import { today } from '../retcon/instant.ts'
import { type Assisting, listen, MCP_PATH, mcpApp, mcpServer } from '../serve/index.ts'
import { CommandError } from './command-error.ts'
import { interrupted } from './interrupt.ts'
import { listeningTo } from './listening.ts'
import { complain, print } from './output.ts'
import { accountsFor } from './server-accounts.ts'
import { type Settings, settingsOf } from './settings.ts'

/** Where it listens unless told otherwise: beside the page. */
const MCP_PORT = 4115

const Options = z.object({
  http: z.boolean().default(false),
  port: z.coerce.number<string>().int().min(0).max(65_535),
})

export const mcpCommand = new Command('mcp')
  .option('--http', 'over HTTP instead, for this machine alone')
  .option('--port <number>', 'where it listens with --http; 0 for any port that is free', String(MCP_PORT))
  .action(async (options: unknown, command: Command) => {
    const parsed = Options.safeParse(options)
    if (!parsed.success) throw new CommandError('--port: expected a number from 0 to 65535', 2)
    const { http, port } = parsed.data
    const settings = settingsOf(command)
    const ledger = openExistingLedger(settings.record)
    const assisting: Assisting = {
      ledger,
      known: () => knownNames(ledger),
      today,
      spoilers: settings.spoilers,
      view: settings,
      report: (line) => complain(`retcon: ${line}`),
    }
    try {
      await (http ? overHttp(assisting, port, settings) : overStandardStreams(assisting))
    } finally {
      ledger.close()
    }
  })

/** Until whoever started it closes its input and has every answer. Nothing else may be written to standard output meanwhile. */
async function overStandardStreams(assisting: Assisting): Promise<void> {
  const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js')
  const server = await mcpServer(assisting)
  await server.connect(new StdioServerTransport())
  // Node says so when nothing is left to be waited for: neither input nor an answer.
  await Promise.race([once(process, 'beforeExit'), interrupted()])
  await server.close()
}

async function overHttp(assisting: Assisting, port: number, settings: Settings): Promise<void> {
  const app = mcpApp(assisting, accountsFor(settings))
  const host = '127.0.0.1'
  const { url, close } = await listeningTo({ host, port }, () => listen(app, { host, port }))
  await print(`Retcon answers assistants at ${url}${MCP_PATH}, on this machine only\nctrl-C ends it`)
  await interrupted()
  await close()
}
