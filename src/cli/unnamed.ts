import type { Named } from '../ask/index.ts'
import { CommandError } from './command-error.ts'

/** Says in one line that a name means nobody or too many, and what to do. */
export function unnamed(name: string, named: Exclude<Named, { found: 'one' }>): CommandError {
  if (named.found === 'several') {
    const which = named.things.map((thing) => `${thing.type} ${thing.name} (${thing.id})`).join(', ')
    return new CommandError(`${name} means several: ${which}: name one that is not shared`, 1)
  }
  const near = named.near.length === 0 ? '' : `; near it: ${named.near.join(', ')}`
  return new CommandError(
    `the catalogue knows no ${name}${near}: see retcon import, or retcon find for the words`,
    1,
  )
}
