import { Command } from 'commander'
import { progressIn } from '../ask/index.ts'
import { noteProgress } from '../retcon/note-progress.ts'
import { placeOf } from '../universe/index.ts'
import { asking } from './asking.ts'
import { CommandError } from './command-error.ts'
import { print, printJson } from './output.ts'

export const progressCommand = new Command('progress')
  .argument('[work]', 'a series or film; all that was said without one')
  .argument('[seen]', 'S1E8: up to that episode; S2: that season; all; none')
  .action(async (work: string | undefined, seen: string | undefined, _options, command: Command) => {
    await asking(command, async (ledger, { json }) => {
      if (work !== undefined) {
        if (seen === undefined || placeOf(seen) === undefined) {
          throw new CommandError(`${seen ?? 'nothing'} is no place in a work: say S1E8, S2, all or none`, 2)
        }
        noteProgress(ledger, { work, seen })
      }
      const progress = await progressIn(ledger)
      const lines = progress.map((p) => `${p.work}  ${p.seen}`)
      const nothing = 'nothing is guarded: say how far you are with retcon progress WORK SEEN'
      await (json ? printJson(progress) : print(lines.length === 0 ? nothing : lines.join('\n')))
    })
  })
