/** Follows what is due in a record, as a program of its own that a test may kill: `node follow-once.ts RECORD`. */
import { FOLLOW_SURROUNDINGS, follow, openLedger } from '../../src/retcon.ts'

const ledger = openLedger(process.argv[2] ?? '')
await follow(
  ledger,
  {
    signal: new AbortController().signal,
    once: true,
    limits: { maxBytes: 1024 * 1024, maxSeconds: 5, gapSeconds: 0 },
    onEvent: () => undefined,
  },
  { ...FOLLOW_SURROUNDINGS, allowed: ['127.0.0.2'] },
)
ledger.close()
