import type { Command } from 'commander'
import { guardOf } from '../ask/index.ts'
import { emptyLedger, isThere, type Ledger, openExistingLedger } from '../record/index.ts'
import type { SpoilerGuard } from '../universe/index.ts'
import { bringUpToDate, othersWeigh } from '../weighed/index.ts'
import { type Settings, settingsOf } from './settings.ts'

/**
 * Opens the record that a command is told of, asks it, and closes it whatever happens. The guard keeps back what would spoil; there is
 * none where the person asks for spoilers or never said how far they are.
 */
export async function asking(
  command: Command,
  ask: (ledger: Ledger, settings: Settings, guard: SpoilerGuard | undefined) => Promise<void>,
): Promise<void> {
  const settings = settingsOf(command)
  const ledger = openExistingLedger(settings.record)
  try {
    if (ledger.isWritable && !(await othersWeigh(ledger))) await bringUpToDate(ledger)
    await ask(ledger, settings, settings.spoilers ? undefined : await guardOf(ledger))
  } finally {
    ledger.close()
  }
}

/** The same for what the catalogue answers: where there is no record yet, what ships with the project is asked alone. */
export async function askingCatalogue(command: Command, ask: Parameters<typeof asking>[1]): Promise<void> {
  const settings = settingsOf(command)
  if (isThere(settings.record)) return asking(command, ask)
  const ledger = emptyLedger()
  try {
    await ask(ledger, settings, undefined)
  } finally {
    ledger.close()
  }
}
