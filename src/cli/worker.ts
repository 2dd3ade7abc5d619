import { Command } from 'commander'
import { counted } from '../ask/index.ts'
import { problemLine } from '../model/index.ts'
import { openLedger } from '../record/index.ts'
import { runWorker, WORKER_SETTINGS } from '../retcon/fleet.ts'
import { natsServers } from './nats-servers.ts'
import { complain, print, printJson } from './output.ts'
import { settingsOf } from './settings.ts'

export const workerCommand = new Command('worker')
  .option('--once', 'ends once nothing is left on the stream')
  .option('--ack-wait <seconds>', 'after so long without a word its work is given to another', '30')
  .action(async ({ once = false, ackWait }: { once?: boolean; ackWait: string }, command: Command) => {
    const { record, json } = settingsOf(command)
    const settings = natsServers()
    const ending = new AbortController()
    const end = () => ending.abort()
    process.once('SIGINT', end).once('SIGTERM', end)
    const ledger = openLedger(record)
    try {
      const done = await runWorker(
        settings.servers,
        ledger,
        ending.signal,
        (problem) => complain(problemLine(problem)),
        { ...WORKER_SETTINGS, ...settings, once, ackWait: Math.max(1, Number(ackWait) || 30) * 1000 },
      )
      await (json
        ? printJson(done)
        : print(
            `${counted(done.articles, 'article')} read, ${done.known} known already, ${counted(done.claims, 'claim')}; ${counted(done.weighed, 'proposition')} weighed; ${done.dead} given up`,
          ))
    } finally {
      process.off('SIGINT', end).off('SIGTERM', end)
      ledger.close()
    }
  })
