import { hash } from 'node:crypto'
import { basename, extname } from 'node:path'
import { inputsOf } from '../follow/index.ts'
import type { Fact, Problem } from '../model/index.ts'
import { wholeOf } from '../read/index.ts'
import type { Ledger } from '../record/index.ts'
import {
  MOST_BYTES,
  type NetworkRead,
  networkFacts,
  networkId,
  readNetwork,
} from '../universe/network/index.ts'
import { now } from './instant.ts'

/** A network out of a file: what was read of it, and what its facts are known by. */
export interface NetworkFile extends NetworkRead {
  /** The file's name without its ending: the name of the universe that it makes. */
  readonly stem: string
  /** The file's name and the beginning of its SHA-256, for each of its facts. */
  readonly source: string
}

/** Reads a network of characters and works from the first file or address that `name` stands for, or `-`. */
export async function networkFrom(name: string, stdin: AsyncIterable<Uint8Array>): Promise<NetworkFile> {
  const stem = basename(name === '-' ? 'standard input' : name, extname(name))
  for await (const gathered of inputsOf([name], { stdin })) {
    if ('problem' in gathered) return { stem, source: name, problems: [gathered.problem] }
    const bytes = await wholeOf(gathered.input.chunks, MOST_BYTES)
    if (bytes === undefined) return { stem, source: name, problems: [tooLarge(gathered.input.source)] }
    const source = `${basename(name)} ${hash('sha256', bytes).slice(0, 12)}`
    return { stem, source, ...readNetwork(bytes, gathered.input.source) }
  }
  return { stem, source: name, problems: [] }
}

function tooLarge(source: string): Problem {
  const sentence = `more than ${MOST_BYTES.toLocaleString('en')} bytes, the most that a network may have: read a part of it`
  return { code: 'network/too-large', sentence, where: { source } }
}

/** How many facts were new, and how many the record had. */
export interface FactTally {
  readonly added: number
  readonly known: number
}

/** Facts that go into the record in one transaction, at the most. */
const FACTS_AT_ONCE = 5000

/** Adds facts to the catalogue; those that the record has are passed over, so that importing again goes on where it stopped. */
export function recordFacts(ledger: Ledger, facts: Iterable<Fact>): FactTally {
  const tally = { added: 0, known: 0 }
  const batch: Fact[] = []
  const write = () => {
    const recordedAt = now()
    const added = ledger.appendFacts(batch, recordedAt)
    tally.added += added
    tally.known += batch.length - added
    batch.length = 0
  }
  for (const fact of facts) if (batch.push(fact) === FACTS_AT_ONCE) write()
  write()
  return tally
}

/** Stores a network's appearances as facts; none where the record has another network under that name, whose ids would be taken. */
export async function recordNetwork(ledger: Ledger, file: NetworkFile): Promise<FactTally | undefined> {
  const { network, stem, source } = file
  if (network === undefined) return { added: 0, known: 0 }
  const other = await ledger.queries
    .selectFrom('facts')
    .select('id')
    .where('entity', '=', networkId(stem))
    .where('source', '!=', source)
    .executeTakeFirst()
  return other === undefined ? recordFacts(ledger, networkFacts(network, stem, source)) : undefined
}
