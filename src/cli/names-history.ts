import { Command } from 'commander'
import { decisionsIn, type PastDecision, shortId } from '../ask/index.ts'
import { asking } from './asking.ts'
import { CommandError } from './command-error.ts'
import { decisionWords } from './decision-words.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'

export const historyCommand = new Command('history')
  .description('every decision on names, the oldest first')
  .action(async (_options, command: Command) => {
    await asking(command, async (ledger, { json }) => {
      const past = await decisionsIn(ledger)
      if (past.length === 0 && !json)
        throw new CommandError('nothing was decided on names yet: retcon names review shows what waits', 1)
      await (json ? printJson(past) : print(past.map(pastText).join('\n')))
    })
  })

function pastText({ id, event, recorded_at, undone }: PastDecision): string {
  const because = 'because' in event && event.because !== undefined ? `, since ${event.because}` : ''
  const line = `${shortId(id)}  ${recorded_at.slice(0, 10)}  ${decisionWords(event)}${because}`
  return undone ? paint('dim', `${line} (undone)`) : line
}
