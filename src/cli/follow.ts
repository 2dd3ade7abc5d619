import { Command } from 'commander'
import { counted } from '../ask/index.ts'
import { type FollowEvent, follow, openLedger } from '../retcon.ts'
import { complain, print, printJson } from './output.ts'
import { settingsOf } from './settings.ts'

/** Milliseconds after which a program that is asked to end does so, whatever is under way. */
const LONGEST_END = 4500

export const followCommand = new Command('follow')
  .description('looks at everything in retcon feeds whenever it is due, and reads what is new, until ctrl-C')
  .option('--once', 'ends once nothing more is due')
  .action(async ({ once = false }: { once?: boolean }, command: Command) => {
    const { record, json } = settingsOf(command)
    const ledger = openLedger(record)
    const ending = new AbortController()
    const end = () => {
      ending.abort()
      // What is broken off is looked at again: the record is whole at any moment.
      setTimeout(() => process.exit(0), LONGEST_END).unref()
    }
    process.once('SIGINT', end).once('SIGTERM', end)
    const tally = { articles: 0, claims: 0, unread: 0, failed: 0 }
    try {
      await follow(ledger, {
        signal: ending.signal,
        once,
        onEvent: (event) => {
          count(tally, event)
          if (!json) complain(lineOf(event))
        },
      })
      const { articles, claims, unread, failed } = tally
      await (json
        ? printJson(tally)
        : print(
            `${counted(articles, 'article')} read, ${counted(claims, 'claim')}; ${unread} not read; ${failed} looks failed`,
          ))
    } finally {
      process.off('SIGINT', end).off('SIGTERM', end)
      ledger.close()
    }
  })

function count(
  tally: { articles: number; claims: number; unread: number; failed: number },
  event: FollowEvent,
): void {
  if (event.kind === 'read' && event.isNew) {
    tally.articles++
    tally.claims += event.claims
  } else if (event.kind === 'unread') tally.unread++
  else if (event.kind === 'failed' || event.kind === 'ended') tally.failed++
}

function lineOf(event: FollowEvent): string {
  switch (event.kind) {
    case 'looked':
      return `${event.url} ${counted(event.fresh, 'new item')}`
    case 'unchanged':
      return `${event.url} unchanged`
    case 'moved':
      return `${event.url} moved to ${event.to}`
    case 'failed':
      return `${event.url} ${event.sentence} (${event.code})`
    case 'ended':
      return `${event.url} ${event.sentence}`
    case 'read':
      return `${event.url} “${event.title}”: ${event.isNew ? counted(event.claims, 'claim') : 'known already'}`
    case 'unread':
      return `${event.url} “${event.title}” not read: ${event.sentence}`
  }
}
