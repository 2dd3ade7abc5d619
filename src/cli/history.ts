import { Command } from 'commander'
import { shortId, whyOf } from '../ask/index.ts'
import { ruleWords } from '../weigh/index.ts'
import { asking } from './asking.ts'
import { CommandError } from './command-error.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'
import { viewOf } from './settings.ts'
import { noLonger, oneOf } from './why.ts'
import { statusWord } from './words.ts'

export const historyCommand = new Command('history')
  .argument('<id>', 'the id of a proposition or a claim, or how it begins')
  .action(async (id: string, _options, command: Command) => {
    await asking(command, async (ledger, settings, guard) => {
      const { standing, history, claims } = oneOf(id, await whyOf(ledger, id, guard, viewOf(settings)))
      if (settings.json) return printJson(history)
      if (standing === undefined) throw new CommandError(`${id} ${noLonger(viewOf(settings))}`, 1)
      const outlets = new Map(claims.map((c) => [c.id, c.article.outlet ?? 'an unnamed outlet']))
      const lines = history.map(({ day, status, rule, cause }) => {
        const outlet = outlets.get(cause)
        const by = outlet === undefined ? cause : `${outlet}, retcon why ${shortId(cause)}`
        return `${(day ?? 'undated').padEnd(10)}  ${statusWord(status)}  ${ruleWords(rule)}${by === '' ? '' : paint('dim', ` · ${by}`)}`
      })
      await print([paint('bold', standing.sentence), ...lines].join('\n'))
    })
  })
