import { Command, Option } from 'commander'
import { z } from 'zod'
import { isZone } from '../follow/webhooks/index.ts'
import { DIGESTS, WEBHOOK_FORMATS, Webhook } from '../model/index.ts'
import { type Ledger, openExistingLedger, openLedger } from '../record/index.ts'
import {
  addWebhook,
  failedMessagesIn,
  type KnownWebhook,
  retryMessages,
  tryWebhook,
  webhooksIn,
} from '../retcon/webhooks.ts'
import { CommandError } from './command-error.ts'
import { print, printJson } from './output.ts'
import { settingsOf } from './settings.ts'

const Options = z.object({
  for: z.array(z.string()).default([]),
  format: z.enum(WEBHOOK_FORMATS),
  digest: z.enum(DIGESTS).optional(),
  quiet: z.string().optional(),
  zone: z.string(),
})

export const webhooksCommand = new Command('webhooks')
  .addCommand(
    new Command('add')
      .description('tells an address from now on what the record learns')
      .argument('<address>')
      .option('--for <names...>', 'on these names only')
      .addOption(
        new Option('--format <name>', 'the words of the message').choices(WEBHOOK_FORMATS).default('json'),
      )
      .addOption(
        new Option('--digest <rhythm>', 'all of an hour, or of a day at 8, together').choices(DIGESTS),
      )
      .option('--quiet <hours>', 'sends nothing from an hour to another: 22:00-07:00')
      .option('--zone <name>', 'whose clocks these are: Europe/London', 'UTC')
      .action(async (url: string, options: unknown, command: Command) => add(url, options, command)),
  )
  .addCommand(
    new Command('list').description('who is told what').action(async (_options, command: Command) => {
      await withLedger(command, async (ledger, json) => {
        const all = webhooksIn(ledger)
        if (json) return printJson(all)
        await print(
          all.length === 0 ? 'nobody is told: retcon webhooks add https://…' : all.map(lineOf).join('\n'),
        )
      })
    }),
  )
  .addCommand(
    new Command('remove')
      .description('tells it nothing more')
      .argument('<id>')
      .action(async (id: string, _options, command: Command) => {
        await withLedger(command, async (ledger) => {
          if (!ledger.webhooks.remove(theOne(ledger, id).id)) throw unknown(id)
          await print(`${id} is told nothing more`)
        })
      }),
  )
  .addCommand(
    new Command('test')
      .description('sends it a message now')
      .argument('<id>')
      .action(async (id: string, _options, command: Command) => {
        await withLedger(command, async (ledger, json) => {
          const fault = await tryWebhook(theOne(ledger, id))
          if (fault !== undefined) throw new CommandError(`the message did not arrive: ${fault}`, 1)
          await (json ? printJson({ arrived: true }) : print('the message arrived'))
        })
      }),
  )
  .addCommand(
    new Command('failed')
      .description('messages that never arrived and are tried no more')
      .action(async (_options, command: Command) => {
        await withLedger(command, async (ledger, json) => {
          const all = failedMessagesIn(ledger)
          if (json) return printJson(all)
          const lines = all.map(
            ({ id, webhook, tries, reason, created }) =>
              `${id}  webhook ${webhook}, of ${created}, ${tries} tries: ${reason}`,
          )
          await print(lines.length === 0 ? 'every message arrived or is still tried' : lines.join('\n'))
        })
      }),
  )
  .addCommand(
    new Command('retry')
      .description('tries messages again that never arrived, all of them without ids')
      .argument('[ids...]')
      .action(async (ids: string[], _options, command: Command) => {
        await withLedger(command, async (ledger, json) => {
          const retried = retryMessages(ledger, ids)
          const lost = ids.find((id) => !retried.includes(id))
          if (lost !== undefined)
            throw new CommandError(
              `${lost} is no message that failed, or its webhook has ended: retcon webhooks failed and list show both`,
              1,
            )
          await (json ? printJson({ retried }) : print(`${retried.length} are tried again by retcon follow`))
        })
      }),
  )

async function add(url: string, options: unknown, command: Command): Promise<void> {
  const { for: names, quiet, zone, ...rest } = Options.parse(options)
  if (!isZone(zone)) throw new CommandError(`--zone: ${zone} is no time zone, expected Europe/London`, 2)
  const hours = quiet === undefined ? undefined : /^([\d:]{5})-([\d:]{5})$/.exec(quiet)
  const parsed = Webhook.safeParse({
    url,
    names,
    zone,
    ...rest,
    ...(hours === undefined ? {} : { quiet: { from: hours?.[1], until: hours?.[2] } }),
    spoilers: settingsOf(command).spoilers,
  })
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path[0]
    throw new CommandError(FAULTS[String(place)] ?? 'not as expected: see retcon webhooks add --help', 2)
  }
  const settings = settingsOf(command)
  const ledger = openLedger(settings.record)
  try {
    const { id, secret } = addWebhook(ledger, parsed.data)
    await (settings.json
      ? printJson({ id, secret })
      : print(`webhook ${id} is told by retcon follow; messages are signed with ${secret}, shown this once`))
  } finally {
    ledger.close()
  }
}

/** The address itself may be a key, and is repeated nowhere. */
const FAULTS: Readonly<Record<string, string>> = {
  url: 'the address is none, expected https://…: check it',
  names: '--for: expected at most 100 names of 1 to 1000 characters',
  quiet: '--quiet: expected hours such as 22:00-07:00',
}

async function withLedger(
  command: Command,
  act: (ledger: Ledger, json: boolean) => Promise<void>,
): Promise<void> {
  const { record, json } = settingsOf(command)
  const ledger = openExistingLedger(record)
  try {
    await act(ledger, json)
  } finally {
    ledger.close()
  }
}

function theOne(ledger: Ledger, id: string) {
  const found = ledger.webhooks.all().filter((row) => row.id.startsWith(id))
  const [one] = found
  if (one === undefined || found.length > 1) throw unknown(id)
  return one
}

const unknown = (id: string) =>
  new CommandError(`${id} is no webhook's id: retcon webhooks list shows them`, 1)

function lineOf({ id, host, names, format, digest, quiet, zone, state, reason }: KnownWebhook): string {
  const parts = [
    `${format} at ${host}`,
    names.length === 0 ? 'on everything' : `on ${names.join(', ')}`,
    ...(digest === undefined ? [] : [digest]),
    ...(quiet === undefined ? [] : [`not from ${quiet.from} to ${quiet.until}`]),
    ...(digest === undefined && quiet === undefined ? [] : [zone]),
    ...(state === 'active' ? [] : [`${state}: ${reason ?? ''}`]),
  ]
  return `${id}  ${parts.join(' · ')}`
}
