import { Command } from 'commander'
import { counted } from '../ask/index.ts'
import { problemLine } from '../model/index.ts'
import { enqueueNamed } from '../retcon/fleet.ts'
import { natsServers } from './nats-servers.ts'
import { complain, print, printJson } from './output.ts'
import { settingsOf } from './settings.ts'

export const enqueueCommand = new Command('enqueue')
  .argument('<inputs...>', 'files, folders, globs, addresses, or - for standard input')
  .option(
    '--replicas <number>',
    'how many servers keep each message: 3 in a cluster and 1 elsewhere, unless said otherwise',
  )
  .action(async (inputs: string[], { replicas }: { replicas?: string }, command: Command) => {
    const { json } = settingsOf(command)
    const settings = natsServers(replicas)
    const tally = await enqueueNamed(
      settings.servers,
      inputs,
      process.stdin,
      (problem) => complain(problemLine(problem)),
      settings,
    )
    const { added, repeated, problems } = tally
    await (json
      ? printJson(tally)
      : print(
          `${counted(added, 'message')} put on the stream, ${repeated} there already, ${counted(problems, 'problem')}`,
        ))
    if (problems > 0) process.exitCode = 1
  })
