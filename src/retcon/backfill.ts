import { knownNames } from '../ask/index.ts'
import { type Archive, openArchive, type PartAnswer, PartPool } from '../follow/index.ts'
import type { Problem } from '../model/index.ts'
import {
  type ArchiveForm,
  type ArchiveKind,
  archiveKindOf,
  type Columns,
  type Cut,
  columnsText,
  type Wanted,
} from '../read/index.ts'
import { identityOf, type Ledger } from '../record/index.ts'
import { bringUpToDate } from '../weighed/index.ts'
import { allowedAddresses } from './allowed-addresses.ts'
import { cutsOf, formOf } from './archive-cuts.ts'
import { ArchiveWriter, type Brought, intoRecord, type Keep, ontoStream } from './archive-writer.ts'
import { openStreams, type Streams } from './fleet/streams.ts'
import { now } from './instant.ts'
import { shared } from './shares.ts'

/** What is asked of archives. */
export interface BackfillOptions {
  /** Which column holds what, where the person says. */
  readonly columns: Columns
  readonly wanted: Wanted
  /** Only texts that mention a name that the record knows. */
  readonly isKnownOnly: boolean
  /** Servers of a stream that articles are put on, for workers to read; without it they are read here. */
  readonly stream?: string
}

/** How far a backfill has come, or how it ended. */
export interface BackfillTally {
  readonly added: number
  readonly known: number
  readonly claims: number
  readonly problems: number
  /** Parts that were no article, or not asked for, by the reason. */
  readonly passed: Readonly<Record<string, number>>
}

/** How far into an archive: bytes of the file, from where this run began. */
export interface Reach {
  readonly source: string
  readonly from: number
  readonly read: number
  readonly size: number | undefined
}

/** Who is told of a backfill as it goes on. */
export interface BackfillWatcher {
  readonly onProblem: (problem: Problem) => void
  /** Something that the person may want to know, such as what the columns were taken for. */
  readonly onNote: (source: string, sentence: string) => void
  readonly onProgress: (tally: BackfillTally, reach: Reach) => void
  readonly onWeighing: () => void
  /** Once it is aborted, nothing more is begun, and what was read is kept. */
  readonly signal: AbortSignal
}

/** Shares under way for each worker: one that it reads, the next, and one for when another takes long over the share before them all. */
const AHEAD = 3

/**
 * Reads archives into the record, by the names that it knows when it begins. How far each was read is kept with its articles in the same
 * transaction, so that the same backfill, begun again after whatever end, goes on there. Memory doesn't grow with the archives. Weighs at
 * the end, unless it was stopped or others read; whatever asks the record next would.
 */
export async function backfill(
  ledger: Ledger,
  sources: readonly string[],
  options: BackfillOptions,
  watcher: BackfillWatcher,
): Promise<BackfillTally> {
  const known = await knownNames(ledger)
  const names = options.isKnownOnly ? known.flatMap(({ name, aliases }) => [name, ...aliases]) : []
  const wanted = {
    ...options.wanted,
    ...(options.isKnownOnly ? { names: [...(options.wanted.names ?? []), ...names] } : {}),
  }
  const streams = options.stream === undefined ? undefined : await openStreams(options.stream)
  const pool = new PartPool({ known, wanted, isForOthers: streams !== undefined })
  const filling = new Backfilling(ledger, pool, streams, watcher)
  try {
    for (const source of sources) {
      if (watcher.signal.aborted) break
      await filling.fill(source, options.columns, wanted)
    }
  } finally {
    await pool.close()
    await streams?.connection.drain()
  }
  if (!watcher.signal.aborted && streams === undefined) {
    watcher.onWeighing()
    await bringUpToDate(ledger)
  }
  return filling.tally
}

/** What an article without a day is worth little for: when it was said, and that it is old. */
const NO_DAY = '; no article has a day: --map published=COLUMN says which column holds it'

class Backfilling {
  readonly tally = { added: 0, known: 0, claims: 0, problems: 0, passed: {} as Record<string, number> }
  readonly #ledger: Ledger
  readonly #pool: PartPool
  readonly #streams: Streams | undefined
  readonly #watcher: BackfillWatcher

  constructor(ledger: Ledger, pool: PartPool, streams: Streams | undefined, watcher: BackfillWatcher) {
    this.#ledger = ledger
    this.#pool = pool
    this.#streams = streams
    this.#watcher = watcher
  }

  /** Reads one archive, from where it was left. */
  async fill(source: string, columns: Columns, wanted: Wanted): Promise<void> {
    const kind = archiveKindOf(source)
    if (kind === undefined) {
      this.#refuse(
        problemAt(
          source,
          'ending',
          'expected .warc, .jsonl, .ndjson, .csv or .tsv, or one of them with .gz, rows also with .bz2 or .zst: rename it',
        ),
      )
      return
    }
    const archive = await openArchive(source, allowedAddresses(), this.#watcher.signal)
    if ('fault' in archive) {
      this.#refuse(problemAt(source, archive.code, archive.fault))
      return
    }
    try {
      const id = identityOf([
        this.#streams === undefined ? 'backfill' : 'enqueue',
        archive.identity,
        kind.kind,
        columnsText(columns),
        JSON.stringify(wanted),
      ])
      await this.#fillFrom(source, archive, kind, columns, id)
    } catch (cause) {
      if (this.#watcher.signal.aborted) return
      const said = cause instanceof Error ? cause.message : String(cause)
      const sentence = `can't be read to its end (${said}): run the same command again to go on, or get it again; what came before is kept`
      this.#refuse({ ...problemAt(source, 'broken-off', sentence), cause })
    } finally {
      archive.close()
    }
  }

  async #fillFrom(
    source: string,
    archive: Archive,
    kind: ArchiveKind,
    columns: Columns,
    id: string,
  ): Promise<void> {
    const left = this.#ledger.backfills.reached(id)
    if (left?.is_finished === 1) {
      this.#watcher.onNote(source, 'was read to its end before: there is nothing to do')
      return
    }
    const formed = await formOf(source, archive, kind, columns)
    if ('fault' in formed) {
      this.#refuse(problemAt(source, 'columns', formed.fault))
      return
    }
    const { form, start } = formed
    if (form.kind !== 'warc')
      this.#watcher.onNote(
        source,
        `read as ${columnsText(form.columns)} (--map says otherwise)${form.columns.published === undefined ? NO_DAY : ''}`,
      )
    const from = left === undefined ? start : { offset: left.byte_offset, items: left.items, line: left.line }
    if (left !== undefined) this.#watcher.onNote(source, 'goes on where it was left')
    const counted = counting(archive)
    const began = kind.isCompressed && kind.kind !== 'warc' ? 0 : from.offset
    const writer = new ArchiveWriter(this.#counted(this.#keep()), { id, source }, from)
    const shares = shared(cutsOf(counted.archive, form, kind.isCompressed, from), {
      read: (parts) => this.#pool.read({ form, parts, recordedAt: now() }),
      brokenAs: (cut) => ({ problem: problemOf(cut, form) }),
      isStopped: () => this.#watcher.signal.aborted,
      ahead: this.#pool.size * AHEAD,
    })
    try {
      for await (const { answers, next } of shares) {
        const brought = (await answers).flatMap((answer) => this.#broughtBy(answer))
        await writer.add(brought, next)
        const read = began + counted.bytes()
        this.#watcher.onProgress(this.tally, { source, from: began, read, size: archive.size })
      }
    } catch (cause) {
      await writer.write(false)
      throw cause
    }
    await writer.write(!this.#watcher.signal.aborted)
  }

  #keep(): Keep {
    return this.#streams === undefined
      ? intoRecord(this.#ledger)
      : ontoStream(this.#ledger, this.#streams, (problem) => this.#refuse(problem))
  }

  #counted(keep: Keep): Keep {
    return async (brought, reached) => {
      const kept = await keep(brought, reached)
      this.tally.added += kept.added
      this.tally.known += kept.known
      this.tally.claims += kept.claims
      return kept
    }
  }

  #broughtBy(answer: PartAnswer): Brought[] {
    if ('rows' in answer || 'article' in answer) return [answer]
    if ('problem' in answer) this.#refuse(answer.problem)
    // Blank lines are nothing that anybody counts.
    else if (answer.passed !== '')
      this.tally.passed[answer.passed] = (this.tally.passed[answer.passed] ?? 0) + 1
    return []
  }

  #refuse(problem: Problem): void {
    this.tally.problems++
    this.#watcher.onProblem(problem)
  }
}

/** The archive, with the bytes counted that are taken of it from now on. */
function counting(archive: Archive): { archive: Archive; bytes: () => number } {
  let bytes = 0
  async function* bytesFrom(offset: number): AsyncGenerator<Uint8Array> {
    for await (const chunk of archive.bytesFrom(offset)) {
      bytes += chunk.length
      yield chunk
    }
  }
  return { archive: { ...archive, bytesFrom }, bytes: () => bytes }
}

function problemOf({ code, fault, at }: Extract<Cut, { fault: string }>, form: ArchiveForm): Problem {
  const { kind, source } = form
  return {
    code,
    sentence: fault,
    where: kind === 'warc' ? { source: `${source}@${at}` } : { source, line: at },
  }
}

function problemAt(source: string, code: string, sentence: string): Problem {
  return { code: `backfill/${code}`, sentence, where: { source } }
}
