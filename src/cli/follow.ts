import { Command, Option } from 'commander'
import { z } from 'zod'
import { counted } from '../ask/index.ts'
import { openLedger } from '../record/index.ts'
import { follow } from '../retcon/follow.ts'
import type { FollowEvent } from '../retcon/follow-events.ts'
import { CommandError } from './command-error.ts'
import { FollowPulse } from './follow-health.ts'
import { followLog, metricsLogged } from './follow-log.ts'
import { FollowMetrics } from './follow-metrics.ts'
import { watchable } from './follow-watch.ts'
import { natsServers } from './nats-servers.ts'
import { complain, print, printJson } from './output.ts'
import { settingsOf } from './settings.ts'
import { shownUrl } from './shown-url.ts'

/** Milliseconds after which a program that is asked to end does so, whatever is under way. */
const LONGEST_END = 4500

const Options = z.object({
  once: z.boolean().default(false),
  enqueue: z.boolean().default(false),
  log: z.enum(['text', 'json']).optional(),
  metrics: z.coerce.number<string>().int().min(0).max(65_535).optional(),
})

export const followCommand = new Command('follow')
  .option('--once', 'ends once nothing more is due')
  .option('--enqueue', 'puts articles on the stream, for workers to read (RETCON_NATS)')
  .addOption(
    new Option('--log <form>', 'what happens, in words or a line of JSON each').choices(['text', 'json']),
  )
  .option(
    '--metrics <port>',
    'tells how it goes, at /metrics (Prometheus) and /healthz on this machine alone',
  )
  .action(async (options: unknown, command: Command) => {
    const parsed = Options.safeParse(options)
    if (!parsed.success) throw new CommandError('--metrics: expected a port from 0 to 65535', 2)
    const { once, enqueue, log, metrics: port } = parsed.data
    const stream = enqueue ? { stream: natsServers().servers } : {}
    const { record, json } = settingsOf(command)
    const ledger = openLedger(record)
    const ending = new AbortController()
    const end = () => {
      ending.abort()
      // What is broken off is looked at again: the record is whole at any moment.
      setTimeout(() => process.exit(0), LONGEST_END).unref()
    }
    process.once('SIGINT', end).once('SIGTERM', end)
    const metrics = new FollowMetrics(ledger)
    const pulse = new FollowPulse(ledger)
    const told = log === 'json' ? followLog() : json && log === undefined ? () => undefined : inWords
    let closeMetrics = () => {}
    const tally = { articles: 0, claims: 0, enqueued: 0, unread: 0, failed: 0 }
    try {
      if (port !== undefined) {
        const { url, close } = await watchableAt(port, metrics, pulse)
        closeMetrics = close
        if (log === 'json') metricsLogged(url)
        else complain(`metrics at ${url}`)
      }
      await follow(ledger, {
        signal: ending.signal,
        once,
        ...stream,
        onEvent: (event) => {
          count(tally, event)
          metrics.count(event)
          pulse.beat()
          told(event)
        },
      })
      const { articles, claims, enqueued, unread, failed } = tally
      const taken = enqueue
        ? `${counted(enqueued, 'article')} put on the stream`
        : `${counted(articles, 'article')} read, ${counted(claims, 'claim')}`
      await (json
        ? printJson(tally)
        : print(`${taken}; ${unread} not read; ${counted(failed, 'look')} failed`))
    } finally {
      closeMetrics()
      process.off('SIGINT', end).off('SIGTERM', end)
      ledger.close()
    }
  })

function inWords(event: FollowEvent): void {
  complain(lineOf(event))
}

async function watchableAt(port: number, metrics: FollowMetrics, pulse: FollowPulse) {
  try {
    return await watchable(port, metrics, pulse)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error
    throw new CommandError(`--metrics: can't listen at port ${port} (${code}): name another`, 1)
  }
}

function count(
  tally: { articles: number; claims: number; enqueued: number; unread: number; failed: number },
  event: FollowEvent,
): void {
  if (event.kind === 'read' && event.isNew) {
    tally.articles++
    tally.claims += event.claims
  } else if (event.kind === 'enqueued') tally.enqueued++
  else if (event.kind === 'unread') tally.unread++
  else if (event.kind === 'failed' || event.kind === 'ended') tally.failed++
}

function lineOf(event: FollowEvent): string {
  switch (event.kind) {
    case 'looked':
      return `${shownUrl(event.url)} ${counted(event.fresh, 'new item')}`
    case 'unchanged':
      return `${shownUrl(event.url)} unchanged`
    case 'moved':
      return `${shownUrl(event.url)} moved to ${shownUrl(event.to)}`
    case 'failed':
      return `${shownUrl(event.url)} ${event.sentence} (${event.code})`
    case 'ended':
      return `${shownUrl(event.url)} ${event.sentence}`
    case 'read':
      return `${shownUrl(event.url)} “${event.title}”: ${event.isNew ? counted(event.claims, 'claim') : 'known already'}`
    case 'enqueued':
      return `${shownUrl(event.url)} “${event.title}”: put on the stream`
    case 'delivered':
      return `${event.host} is told (webhook ${event.webhook})`
    case 'undelivered':
      return `${event.host} is not told (webhook ${event.webhook}): ${event.sentence}${event.isLast ? '; put aside' : '; tried again later'}`
    case 'unread':
      return `${shownUrl(event.url)} “${event.title}” not read: ${event.sentence}`
  }
}
