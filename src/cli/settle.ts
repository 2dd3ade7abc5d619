import { Command } from 'commander'
import { type Standing, shortId, whyOf } from '../ask/index.ts'
import { judge } from '../retcon/decisions.ts'
import { today } from '../retcon/instant.ts'
import { ruleWords } from '../weigh/index.ts'
import { asking } from './asking.ts'
import { becauseOption } from './because.ts'
import { CommandError } from './command-error.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'
import { oneOf } from './why.ts'

export const settleCommand = new Command('settle')
  .argument('<proposition>', 'its id, or how that begins')
  .argument('<verdict>', 'true or false')
  .addOption(becauseOption('what shows it'))
  .action(async (id: string, verdict: string, { because }: { because?: string }, command: Command) => {
    if (verdict !== 'true' && verdict !== 'false')
      throw new CommandError(`${verdict} is no verdict: say true or false`, 2)
    await asking(command, async (ledger, { json }) => {
      const { standing } = oneOf(id, await whyOf(ledger, id))
      if (standing === undefined)
        throw new CommandError(`${id} is said no longer: there is nothing to settle`, 1)
      const truth = verdict === 'true'
      const reason = because === undefined ? {} : { because }
      const event = await judge(ledger, { kind: 'settle', proposition: standing.id, truth, ...reason })
      if (json) return printJson({ event })
      const { standing: now } = oneOf(id, await whyOf(ledger, standing.id, undefined, { today: today() }))
      await print(
        `${standing.sentence}: ${verdict}${outweighed(now)}${paint('dim', ` · retcon names undo ${shortId(event)}`)}`,
      )
    })
  })

/** What an editor should know where something else decides. */
function outweighed(standing: Standing | undefined): string {
  if (standing === undefined || standing.rule === 'settled by editor') return ''
  return `, which is outweighed: it stays ${standing.status}, since ${ruleWords(standing.rule)}`
}
