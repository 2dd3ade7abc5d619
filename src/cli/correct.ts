import { Command, InvalidArgumentError, Option } from 'commander'
import { knownNames, shortId } from '../ask/index.ts'
import { CERTAINTIES, problemLine } from '../model/index.ts'
import { predicates } from '../predicates/index.ts'
import { correct } from '../retcon/decisions.ts'
import { asking } from './asking.ts'
import { becauseOption } from './because.ts'
import { CommandError } from './command-error.ts'
import { decisionWords } from './decision-words.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'

interface Options {
  readonly predicate?: string
  readonly args?: readonly string[]
  readonly certainty?: string
  readonly qualifier: Readonly<Record<string, string>>
  readonly because?: string
}

export const correctCommand = new Command('correct')
  .argument('<claim>', 'its id, or how that begins')
  .addOption(
    new Option('--predicate <name>', 'what kind of claim').choices(predicates.map(({ name }) => name)),
  )
  .option('--args <names...>', 'whom and what it is about, in the predicate’s order; names of the record')
  .addOption(new Option('--certainty <how>', 'how sure the article is').choices(CERTAINTIES))
  .option('--qualifier <name=value>', 'such as on=2018-06 or role=writer; again for each', qualifierIn, {})
  .addOption(becauseOption('what shows it'))
  .action(async (claim: string, { qualifier, ...options }: Options, command: Command) => {
    await asking(command, async (ledger, { json }) => {
      const qualifiers = Object.keys(qualifier).length === 0 ? {} : { qualifiers: qualifier }
      const answer = await correct(ledger, { claim, ...options, ...qualifiers }, await knownNames(ledger))
      if ('problem' in answer) throw new CommandError(problemLine(answer.problem), 1)
      const { id, event } = answer.decision
      await (json
        ? printJson(answer.decision)
        : print(`${decisionWords(event)}${paint('dim', ` · retcon names undo ${shortId(id)}`)}`))
    })
  })

function qualifierIn(said: string, before: Options['qualifier']): Options['qualifier'] {
  const at = said.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('expected name=value')
  return { ...before, [said.slice(0, at)]: said.slice(at + 1) }
}
