import { createReadStream } from 'node:fs'
import { decompressed } from '../follow/index.ts'
import type { Problem } from '../model/index.ts'
import { linesOf } from '../read/index.ts'
import { type Ledger, RecordLine, type Restored, Restoring } from '../record/index.ts'
import { bringUpToDate } from '../weighed/index.ts'
import { now } from './instant.ts'

/** Bytes in the longest line of a record: an article with all that was read in it. */
const LONGEST_LINE = 64 * 1024 * 1024

/** Who is told of an import as it goes on. */
export interface RecordImportWatcher {
  readonly onProblem: (problem: Problem) => void
  readonly onLine: (lines: number) => void
  /** Asked between two lines: once it is true nothing more is begun, and what came is kept. */
  readonly isStopped: () => boolean
}

/** What an import of a record came to. */
export interface RecordImportTally extends Restored {
  readonly problems: number
}

/** Whether a file is a whole record, by its first line; plain, gzip, bzip2 or Zstandard. */
export async function isRecordFile(path: string): Promise<boolean> {
  try {
    for await (const { bytes } of linesOf(decompressed(createReadStream(path)), LONGEST_HEAD)) {
      const line = bytes === undefined ? undefined : recordLineIn(new TextDecoder().decode(bytes))
      return line !== undefined && 'read' in line && line.read.line === 'record'
    }
  } catch {
    // What can't be read is told by whoever imports it.
  }
  return false
}

/** Bytes in the first line of a record. */
const LONGEST_HEAD = 1000

/**
 * Brings a record that `recordLines` gave into another, in constant memory. What is there already stays, a broken line is one problem and
 * the rest goes on; what was killed is completed by doing it again.
 */
export async function importRecord(
  ledger: Ledger,
  path: string,
  watcher: RecordImportWatcher,
): Promise<RecordImportTally> {
  const restoring = new Restoring(ledger, now())
  let problems = 0
  const tell = (code: string, sentence: string, line?: number) => {
    problems++
    const where = line === undefined ? { source: path } : { source: path, line }
    watcher.onProblem({ code: `import/${code}`, sentence, where })
  }
  let ended = false
  const decoder = new TextDecoder()
  try {
    for await (const { number, bytes } of linesOf(decompressed(createReadStream(path)), LONGEST_LINE)) {
      if (watcher.isStopped()) break
      watcher.onLine(number)
      if (bytes?.length === 0) continue
      if (bytes === undefined) {
        tell('long-line', `longer than ${LONGEST_LINE} bytes: it is left out`, number)
        continue
      }
      const line = recordLineIn(decoder.decode(bytes))
      const fault = 'fault' in line ? line.fault : await restoring.add(line.read)
      if (fault !== undefined) tell('record-line', fault, number)
      // A newer program's lines would be a problem each.
      if (fault !== undefined && 'read' in line && line.read.line === 'record')
        return { ...restoring.restored, problems }
      ended = 'read' in line && line.read.line === 'end'
    }
  } catch (cause) {
    tell('damaged', `can't be read to its end (${said(cause)}): get it again; what came before is kept`)
    ended = true
  }
  restoring.finish()
  if (!ended && !watcher.isStopped())
    tell('cut', 'ends before its last line: export it again; what came is kept')
  await bringUpToDate(ledger)
  return { ...restoring.restored, problems }
}

function recordLineIn(text: string): { read: RecordLine } | { fault: string } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    return { fault: `not JSON (${said(cause)}), expected a line of a record: it is left out` }
  }
  const parsed = RecordLine.safeParse(json)
  if (parsed.success) return { read: parsed.data }
  const [issue] = parsed.error.issues
  return {
    fault: `${issue?.path.join('.') || 'line'}: ${issue?.message}, expected a line of a record: it is left out`,
  }
}

const said = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause))
