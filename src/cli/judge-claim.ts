import { Command } from 'commander'
import { shortId, whyOf } from '../ask/index.ts'
import type { ClaimVerdict } from '../model/index.ts'
import { judge } from '../retcon/decisions.ts'
import { asking } from './asking.ts'
import { becauseOption } from './because.ts'
import { CommandError } from './command-error.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'
import { oneOf } from './why.ts'

export const approveCommand = verdictCommand('approve', {
  because: 'what shows it',
  said: 'read right',
})

export const dismissCommand = verdictCommand('dismiss', {
  because: 'what the sentence says instead',
  said: 'misread',
})

interface Words {
  readonly because: string
  /** What it says of the claim. */
  readonly said: string
}

function verdictCommand(kind: Exclude<ClaimVerdict['kind'], 'correct'>, { because, said }: Words): Command {
  return new Command(kind)
    .argument('<claim>', 'its id, or how that begins')
    .addOption(becauseOption(because))
    .action(async (id: string, reason: { because?: string }, command: Command) => {
      await asking(command, async (ledger, { json }) => {
        const { claims } = oneOf(id, await whyOf(ledger, id))
        const claim = claims.find((one) => one.id.startsWith(id.toLowerCase()))
        if (claim === undefined) throw new CommandError(`${id} is no claim: retcon why shows their ids`, 1)
        const event = await judge(ledger, { kind, claim: claim.id, ...reason })
        await (json
          ? printJson({ event })
          : print(`${claim.sentence}: ${said}${paint('dim', ` · retcon names undo ${shortId(event)}`)}`))
      })
    })
}
