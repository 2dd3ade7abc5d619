#!/usr/bin/env node
/** What `npm start` does: reads the sample stories into a record, shows what they come to for one season, and opens the page on them. */
import { boardText } from '../src/cli/board.ts'
import { main } from '../src/cli/main.ts'
import { complain, print } from '../src/cli/output.ts'
import { problemLine } from '../src/model/index.ts'
import { boardOf, incomingFrom, knownNames, openLedger, readInto } from '../src/retcon.ts'

const RECORD = '.retcon/record.sqlite'
const SEASON = 'Luke Cage S2'

process.chdir(new URL('..', import.meta.url).pathname)
const ledger = openLedger(RECORD)
try {
  const { added, known, problems } = await readInto(ledger, incomingFrom(['samples'], process.stdin), {
    onProblem: (problem) => complain(problemLine(problem)),
    onArticle: () => undefined,
    isStopped: () => false,
  })
  await print(`${added + known} sample stories in ${RECORD} (${added} new)\n`)
  await print(boardText(await boardOf(ledger, SEASON, await knownNames(ledger))))
  await print(`
Next:
  npx retcon why ID            the sentences behind a line, with the ID at its end
  npx retcon read FILE         your own articles: text, HTML, JSON Lines, folders, addresses
  npx retcon board "Luke Cage" everything on the series
`)
  if (problems > 0) process.exitCode = 1
} finally {
  ledger.close()
}

await main(['--record', RECORD, 'serve', '--open'])
