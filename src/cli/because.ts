import { Option } from 'commander'
import { CommandError } from './command-error.ts'

/** Characters of a reason that the record keeps. */
const LONGEST = 2000

/** The option by which an editor says what a decision rests on; `what` is its line of the help. */
export function becauseOption(what: string): Option {
  return new Option('--because <reason>', what).argParser((reason) => {
    const said = reason.trim()
    if (said === '') throw new CommandError('--because: expected a reason, or leave it out', 2)
    if (said.length > LONGEST) throw new CommandError(`--because: expected at most ${LONGEST} characters`, 2)
    return said
  })
}
