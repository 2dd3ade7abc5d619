import { Command } from 'commander'
import { counted } from '../ask/index.ts'
import { openExistingLedger, openLedger, shownAddress } from '../record/index.ts'
import { move } from '../retcon/move.ts'
import { CommandError } from './command-error.ts'
import { print, printJson } from './output.ts'
import { settingsOf } from './settings.ts'

export const moveCommand = new Command('move')
  .argument('<from>', 'a record: a file, or postgres://user@host/database')
  .argument('<to>', 'an empty one')
  .action(async (from: string, to: string, _options, command: Command) => {
    if (from === to) throw new CommandError('move: expected two records, not one twice', 2)
    const { json } = settingsOf(command)
    const source = openExistingLedger(from)
    try {
      const target = openLedger(to)
      try {
        const { rows, digest } = await move(source, target, () => undefined)
        const all = Object.values(rows).reduce((sum, n) => sum + n, 0)
        await (json
          ? printJson({ rows, digest })
          : print(
              `${counted(all, 'row')} of ${counted(rows.articles ?? 0, 'article')} moved to ${shownAddress(to)}, both with digest ${digest.slice(0, 16)}`,
            ))
      } finally {
        target.close()
      }
    } finally {
      source.close()
    }
  })
