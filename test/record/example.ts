import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { Article, Claim, Extraction, Qualifiers } from '../../src/model/index.ts'
import { articleRows, emptyLedger, type Ledger, openLedger } from '../../src/record/index.ts'
import { Connection } from '../../src/record/postgres/connection.ts'

/** A folder that is gone after the test. */
export function folderFor(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'retcon-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The address of an empty record on a server, of which every test gets a copy; without it tests keep their records in SQLite. */
export const TEST_DATABASE = process.env.RETCON_TEST_DATABASE

/** Where a new record of the test's own is. */
export function recordFor(t: TestContext): string {
  return recordIn(folderFor(t))
}

/** The same for tests that have a folder. */
export function recordIn(folder: string): string {
  return TEST_DATABASE === undefined ? join(folder, 'record.sqlite') : copyOf(TEST_DATABASE)
}

/** A new record that nobody else opens. */
export function newLedger(): Ledger {
  return TEST_DATABASE === undefined ? emptyLedger() : openLedger(copyOf(TEST_DATABASE))
}

/** Databases that are copied in this process, and the connection that copies them: one costs as much as a whole test. */
let copies = 0
let copying: Connection | undefined

function copyOf(address: string): string {
  const name = `copy_${process.pid}_${copies++}`
  const [own, server] = [new URL(address), new URL(address)]
  server.pathname = '/postgres'
  copying ??= new Connection(server.href)
  // Where nothing need survive a crash, files are copied faster than they are logged.
  copying.ask({ sql: `create database ${name} template ${own.pathname.slice(1)} strategy file_copy` })
  own.pathname = `/${name}`
  return own.href
}

/** An article whose text is the quotes of its claims, a paragraph each. */
export interface Story {
  readonly article: Article
  readonly extraction: Extraction
}

/** A claim on `args`, said in words of which the first and last argument and the trigger are found. */
export interface Statement extends Partial<Pick<Claim, 'certainty' | 'basis' | 'according_to'>> {
  readonly predicate: string
  readonly args: readonly string[]
  readonly quote: string
  readonly trigger: string
  readonly qualifiers?: Qualifiers
  /** Words of the quote that hedge it. */
  readonly hedges?: readonly string[]
}

export function storyOf(article: Partial<Article>, statements: readonly Statement[]): Story {
  const text =
    article.text ?? statements.map((s) => `It rained at first. ${s.quote} Nobody minded.`).join('\n\n')
  const spanOf = (words: string, from: number) => {
    const start = text.indexOf(words, from)
    return start < 0 ? null : { in: 'text' as const, start, end: start + words.length }
  }
  const claims = statements.map((s): Claim => {
    const span = spanOf(s.quote, 0) ?? { in: 'text', start: 0, end: 1 }
    return {
      predicate: s.predicate,
      args: [...s.args],
      ...s.qualifiers,
      certainty: s.certainty ?? 'certain',
      basis: s.basis ?? 'report',
      according_to: s.according_to ?? [],
      quote: s.quote,
      span,
      arg_spans: s.args.map((name) => spanOf(name, span.start)),
      trigger: spanOf(s.trigger, span.start) ?? span,
      ...(s.hedges === undefined
        ? {}
        : { hedges: s.hedges.flatMap((words) => spanOf(words, span.start) ?? []) }),
      frame: 'example',
    }
  })
  const names = [...new Set(statements.flatMap((s) => s.args))]
  return {
    article: { id: 'example', title: 'A headline', lang: 'en', ...article, text },
    extraction: {
      entities: names.map((name) => ({ name, type: 'work', aliases: [] })),
      claims,
      quotes: [],
    },
  }
}

export function record(ledger: Ledger, stories: readonly Story[], at = '2024-06-01T00:00:00Z'): string[] {
  return ledger.append(stories.map((s) => articleRows(s.article, s.extraction, at)))
}

export const joins: Statement = {
  predicate: 'appears',
  args: ['Nightjar', 'Harbour Nights S2'],
  quote: 'Nightjar will appear in Harbour Nights S2.',
  trigger: 'appear',
}

export const renewed: Statement = {
  predicate: 'ordered',
  args: ['Harbour Nights S2'],
  quote: 'Harbour Nights S2 has been ordered.',
  trigger: 'ordered',
  basis: 'official',
}
