import { Command } from 'commander'
import { counted } from '../ask/index.ts'
import { openExistingLedger } from '../record/index.ts'
import { type FleetState, fleetNow } from '../retcon/fleet/fleet-state.ts'
import { print, printJson } from './output.ts'
import { settingsOf } from './settings.ts'

export const statusCommand = new Command('status').action(async (_options, command: Command) => {
  const { record, json } = settingsOf(command)
  const ledger = openExistingLedger(record)
  try {
    const rowsIn = async (table: 'articles' | 'claims' | 'stale_propositions') => {
      const count = ledger.queries.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('n'))
      return Number((await count.executeTakeFirstOrThrow()).n)
    }
    const [articles, claims, stale] = [
      await rowsIn('articles'),
      await rowsIn('claims'),
      await rowsIn('stale_propositions'),
    ]
    const servers = process.env.RETCON_NATS
    const fleet = servers ? await fleetNow(servers) : undefined
    if (json) await printJson({ articles, claims, stale, ...(fleet === undefined ? {} : { fleet }) })
    else {
      await print(
        `${counted(articles, 'article')}, ${counted(claims, 'claim')}; ${counted(stale, 'proposition')} to be weighed`,
      )
      if (fleet !== undefined) await print(fleetText(fleet))
      else if (servers) await print('the servers of RETCON_NATS don’t answer')
    }
  } finally {
    ledger.close()
  }
})

function fleetText({ waiting, underWay, toWeigh, dead, deadBecause, workers }: FleetState): string {
  return [
    `on the stream: ${waiting} waiting, ${underWay} with workers, ${toWeigh} of 16 slices to be weighed, ${dead} given up`,
    ...deadBecause.map(({ reason, messages }) => `  ${counted(messages, 'message')} given up: ${reason}`),
    ...workers.map(
      ({ name, at, articles, claims, weighed, failed }) =>
        `${name}  ${counted(articles, 'article')}, ${counted(claims, 'claim')}, ${weighed} weighed, ${failed} failed, at ${at.slice(11, 19)}`,
    ),
  ].join('\n')
}
