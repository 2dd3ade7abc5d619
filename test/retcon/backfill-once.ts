/** A backfill in a process of its own, to be killed: `node backfill-once.ts RECORD ARCHIVE…`. */
import { backfill, openLedger } from '../../src/retcon.ts'

const [path = '', ...archives] = process.argv.slice(2)
const ledger = openLedger(path)
const options = { columns: {}, wanted: {}, isKnownOnly: false }
await backfill(ledger, archives, options, {
  onProblem: () => undefined,
  onNote: () => undefined,
  onProgress: () => undefined,
  onWeighing: () => undefined,
  signal: new AbortController().signal,
})
ledger.close()
