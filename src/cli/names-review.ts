import { Command } from 'commander'
import { counted, evidenceOf, knownNames, proposalsIn } from '../ask/index.ts'
import { asking } from './asking.ts'
import { print, printJson } from './output.ts'
import { proposalText } from './proposal-text.ts'
import { reviewing } from './review-session.ts'

export const reviewCommand = new Command('review')
  .description('decides on discovered names, one keystroke each; where no person types, lists them')
  .action(async (_options, command: Command) => {
    await asking(command, async (ledger, { json }, guard) => {
      const proposals = await proposalsIn(ledger)
      if (json) {
        const told = []
        for (const proposal of proposals)
          told.push({ ...proposal, ...(await evidenceOf(ledger, proposal, guard)) })
        await printJson(told)
      } else if (process.stdin.isTTY === true && process.stdout.isTTY === true && proposals.length > 0) {
        await reviewing(proposals, {
          ledger,
          known: await knownNames(ledger),
          guard,
          input: process.stdin,
          output: process.stdout,
        })
      } else {
        await print(headingText(proposals.length))
        for (const proposal of proposals)
          await print(`\n${proposalText(proposal, await evidenceOf(ledger, proposal, guard))}`)
      }
    })
  })

function headingText(count: number): string {
  return count === 0
    ? 'no discovered name waits for a decision'
    : `${counted(count, 'name')} to decide on: retcon names accept, reject, merge, rename`
}
