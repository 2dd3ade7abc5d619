import type { Command } from 'commander'
import { type Ledger, openExistingLedger } from '../record/index.ts'
import { type Settings, settingsOf } from './settings.ts'

/** Opens the record that a command is told of, asks it, and closes it whatever happens. */
export async function asking(
  command: Command,
  ask: (ledger: Ledger, settings: Settings) => Promise<void>,
): Promise<void> {
  const settings = settingsOf(command)
  const ledger = openExistingLedger(settings.record)
  try {
    await ask(ledger, settings)
  } finally {
    ledger.close()
  }
}
