import { spawn } from 'node:child_process'
import { hostname } from 'node:os'
import { Command, Option } from 'commander'
import { z } from 'zod'
import { isThere, readAhead } from '../record/index.ts'
import { fleetNow, knownNames, openExistingLedger, openLedger, today } from '../retcon.ts'
import {
  appOf,
  DEFAULT_HOST,
  DEFAULT_PORT,
  isLoopback,
  type Listening,
  listen,
  type Serving,
  type Setup,
} from '../serve/index.ts'
import { CommandError } from './command-error.ts'
import { interrupted } from './interrupt.ts'
import { jsonLog } from './json-log.ts'
import { listeningTo } from './listening.ts'
import { complain, print, printJson } from './output.ts'
import { accountsFor } from './server-accounts.ts'
import { settingsOf } from './settings.ts'

const Options = z.object({
  host: z.string().min(1),
  port: z.coerce.number<string>().int().min(0).max(65_535),
  open: z.boolean().default(false),
  log: z.enum(['text', 'json']).default('text'),
})
type Options = z.infer<typeof Options>

export const serveCommand = new Command('serve')
  .option('--port <number>', 'where it listens; 0 for any port that is free', String(DEFAULT_PORT))
  .option('--host <address>', 'the address it listens on; 0.0.0.0 for all of this machine', DEFAULT_HOST)
  .option('--open', 'opens the page in the browser')
  .addOption(
    new Option('--log <form>', 'failures in words, or every request as a line of JSON').choices([
      'text',
      'json',
    ]),
  )
  .action(async (options: unknown, command: Command) => {
    const parsed = Options.safeParse(options)
    if (!parsed.success) throw new CommandError('--port: expected a number from 0 to 65535', 2)
    const settings = settingsOf(command)
    const ledger = isThere(settings.record)
      ? openExistingLedger(settings.record)
      : openLedger(settings.record)
    try {
      const accounts = accountsFor(settings)
      const names = isLoopback(parsed.data.host) ? [] : [parsed.data.host, hostname()]
      const app = appOf(
        { ledger, known: () => knownNames(ledger), today, accounts, ...fleetOf(process.env.RETCON_NATS) },
        { names, ...logOf(parsed.data) },
      )
      // The first visitor need not wait for what is made once.
      await app.request('/')
      const listening = await listeningTo(parsed.data, () => listen(app, parsed.data))
      const ahead = readAhead(settings.record)
      const login = `${shownUrl(listening.url)}/login?key=${accounts.newKey()}`
      await (settings.json
        ? printJson({ url: listening.url, login })
        : print(startText(listening, parsed.data, login)))
      if (parsed.data.open) openInBrowser(shownUrl(listening.url))
      await interrupted()
      await ahead.end()
      await listening.close()
    } finally {
      ledger.close()
    }
  })

/** Milliseconds for which one look at the fleet serves all who ask. */
const LOOK_EVERY = 1000

function fleetOf(servers: string | undefined): Pick<Serving, 'fleet'> {
  if (!servers) return {}
  let last: ReturnType<typeof fleetNow> | undefined
  let at = 0
  const fleet = () => {
    if (last === undefined || performance.now() - at > LOOK_EVERY) {
      last = fleetNow(servers)
      at = performance.now()
    }
    return last
  }
  return { fleet }
}

/** What the server tells while it runs. */
function logOf({ log }: Options): Pick<Setup, 'report' | 'answered'> {
  if (log === 'text') return { report: (line) => complain(`retcon: ${line}`) }
  const lines = jsonLog('retcon-serve')
  return { report: (line) => lines.error(line), answered: (request) => lines.info(request, 'answered') }
}

/** Where it listens, who else may reach it, and how its owner signs in. */
function startText({ url }: Listening, { host }: Options, login: string): string {
  const reach = isLoopback(host)
    ? 'on this machine only: nobody else reaches it'
    : 'for whoever reaches this machine, who can read all of the record: signing in from elsewhere needs TLS in front of it'
  return [
    `Retcon listens at ${url}, ${reach}`,
    `sign in as its owner, with a link that works once: ${login}`,
    'ctrl-C ends it',
  ].join('\n')
}

/** An address that a browser on this machine can open: 0.0.0.0 is none. */
function shownUrl(url: string): string {
  return url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:')
}

const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['explorer'],
}

/** The plain address, without the owner's key: what a program is called with can be seen by everybody on the machine. */
function openInBrowser(url: string): void {
  const [program = 'xdg-open'] = OPENERS[process.platform] ?? []
  spawn(program, [url], { stdio: 'ignore', detached: true })
    .on('error', () => complain(`retcon: no browser could be opened: open ${url}`))
    .unref()
}
