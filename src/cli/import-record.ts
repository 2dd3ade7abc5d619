import type { Command } from 'commander'
import { counted } from '../ask/index.ts'
import { problemLine } from '../model/index.ts'
import { openLedger } from '../record/index.ts'
import { importRecord, type RecordImportTally } from '../retcon/record-import.ts'
import { staySmall } from './heap.ts'
import { INTERRUPTED, Interrupt } from './interrupt.ts'
import { complain, print, printJson } from './output.ts'
import { Progress } from './progress.ts'
import { settingsOf } from './settings.ts'

/** Brings whole records (retcon export --all) into this one, and says what was new. */
export async function importingRecords(command: Command, paths: readonly string[]): Promise<void> {
  const { record, json } = settingsOf(command)
  staySmall()
  const interrupt = new Interrupt()
  const ledger = openLedger(record)
  const progress = new Progress()
  try {
    for (const path of paths) {
      if (interrupt.happened) break
      const tally = await importRecord(ledger, path, {
        onProblem: (problem) => {
          progress.clear()
          complain(problemLine(problem))
        },
        onLine: (lines) => progress.show(`${path}: ${counted(lines, 'line')}`),
        isStopped: () => interrupt.happened,
      })
      progress.clear()
      await (json ? printJson(tally) : print(recordText(tally)))
      if (tally.problems > 0) process.exitCode = 1
    }
    if (interrupt.happened) process.exitCode = INTERRUPTED
  } finally {
    interrupt.forget()
    ledger.close()
  }
}

function recordText({ articles, facts, events, subscriptions }: RecordImportTally): string {
  const parts = [
    counted(articles, 'article'),
    counted(facts, 'fact'),
    counted(events, 'decision'),
    counted(subscriptions, 'subscription'),
  ]
  return `new: ${parts.join(', ')}`
}
