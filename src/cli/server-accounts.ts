import { join } from 'node:path'
import { folderBeside } from '../record/index.ts'
import { Accounts } from '../serve/index.ts'
import type { Settings } from './settings.ts'

/** Whom the server of a record knows: they stand beside it. */
export function accountsFor({ record }: Settings): Accounts {
  return new Accounts(join(folderBeside(record), 'accounts.json'))
}
