import type { Article } from '../../model/index.ts'
import { decoded } from '../decode.ts'
import { finished } from '../finish.ts'
import { problemAt, type ReadItem } from '../input.ts'
import { read } from '../read.ts'
import type { Columns } from './columns.ts'
import type { Part } from './part.ts'
import type { PartFilter } from './part-filter.ts'
import { draftOfRow, type Row, tableRow } from './row-draft.ts'
import { pageOf, webRecordIn } from './web-record.ts'

/** What has to be known of an archive to read any part of it. Plain data, so that it goes to every core. */
export type ArchiveForm = { readonly source: string } & (
  | { readonly kind: 'warc' }
  | { readonly kind: 'jsonl'; readonly columns: Columns }
  | {
      readonly kind: 'csv'
      readonly columns: Columns
      readonly header: readonly string[]
      readonly delimiter: string
    }
)

/** Where a part stands: a record of a web archive at a byte, a row in a line. */
export const placeOf = ({ kind, source }: ArchiveForm, at: number) =>
  kind === 'warc' ? { source: `${source}@${at}` } : { source, line: at }

/** The article of a part, a problem, or why it was passed over, in a few words for counting. */
export type PartItem = ReadItem | { readonly passed: string }

/** Problems that say what a page or row is rather than what is broken about it: such are passed over. */
const NO_ARTICLE: Readonly<Record<string, string>> = {
  'read/language': 'not in English',
  'read/empty': 'without text',
}
/** Problems of pages that are broken; whatever else keeps a page from being read makes it no article. */
const BROKEN_PAGE = new Set(['read/bytes', 'read/nesting', 'read/too-long'])

const UNWANTED = { passed: 'not asked for' } as const

/** Reads one part of an archive, the cheap questions first. Nothing is thrown for bad input. */
export async function readPart(part: Part, form: ArchiveForm, filter: PartFilter): Promise<PartItem> {
  return form.kind === 'warc' ? readRecord(part, form.source, filter) : readRow(part, form, filter)
}

async function readRecord({ bytes, at }: Part, source: string, filter: PartFilter): Promise<PartItem> {
  const place = `${source}@${at}`
  try {
    const record = await webRecordIn(bytes)
    if ('passed' in record) return record
    const { url, crawled, contentType } = record
    if (!filter.takesAddress(url) || !filter.takesCrawled(crawled)) return UNWANTED
    const page = await pageOf(record)
    if (!filter.takesRaw(page)) return UNWANTED
    const [item] = await Array.fromAsync(read({ source: place, url, contentType, chunks: [page] }))
    if (item === undefined) return { passed: 'without text' }
    if ('article' in item) return wanted(dated(item.article, crawled), crawled, filter)
    const { code } = item.problem
    return BROKEN_PAGE.has(code) ? item : { passed: NO_ARTICLE[code] ?? 'not articles' }
  } catch (cause) {
    const { problem } = brokenAt(
      place,
      'answer',
      `no HTTP answer that can be read (${saidBy(cause)}), expected a page: it is left out`,
    )
    return { problem: { ...problem, cause } }
  }
}

function readRow(
  { bytes, at }: Part,
  form: Extract<ArchiveForm, { kind: 'jsonl' | 'csv' }>,
  filter: PartFilter,
): PartItem {
  if (!filter.takesRaw(bytes)) return UNWANTED
  const text = decoded(bytes)
  if ('fault' in text) return problemAt(form.source, 'bytes', text.fault, at)
  const row = form.kind === 'jsonl' ? objectIn(text.text) : tableIn(text.text, form)
  if (typeof row === 'string') return brokenAt(form.source, 'row', row, at)
  const draft = draftOfRow(row, form.columns)
  if (!filter.takesAddress(draft.url) || !filter.takesDay(draft.published, undefined)) return UNWANTED
  const item = finished(form.source, draft, at)
  if ('article' in item) return wanted(item.article, undefined, filter)
  const passed = NO_ARTICLE[item.problem.code]
  return passed === undefined ? item : { passed }
}

function wanted(article: Article, crawled: string | undefined, filter: PartFilter): PartItem {
  const isWanted =
    filter.takesAddress(article.url) &&
    filter.takesDay(article.published, crawled) &&
    filter.takesText(article)
  return isWanted ? { article } : UNWANTED
}

/** A day after the morrow of the crawl is no day of publication; tomorrow may be today elsewhere. */
function dated(article: Article, crawled: string | undefined): Article {
  const isAhead =
    crawled !== undefined &&
    article.published !== undefined &&
    article.published > crawled &&
    Temporal.PlainDate.compare(article.published, Temporal.PlainDate.from(crawled).add({ days: 1 })) > 0
  if (!isAhead) return article
  const { published: _, ...undated } = article
  return undated
}

function objectIn(text: string): Row | string {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Row
    return 'not a JSON object, expected one a line: it is left out'
  } catch (error) {
    return `not JSON (${saidBy(error)}), expected one object a line: it is left out`
  }
}

function tableIn(text: string, { header, delimiter }: Extract<ArchiveForm, { kind: 'csv' }>): Row | string {
  try {
    const values = tableRow(text, delimiter)
    if (values.length === header.length) return Object.fromEntries(header.map((name, n) => [name, values[n]]))
    return `a row of ${values.length} columns, expected ${header.length} as in the first line: it is left out`
  } catch (error) {
    return `not a row of a table (${saidBy(error)}): it is left out`
  }
}

const brokenAt = (source: string, code: string, sentence: string, line?: number) => ({
  problem: {
    code: `backfill/${code}`,
    sentence,
    where: line === undefined ? { source } : { source, line },
  },
})

const saidBy = (cause: unknown) =>
  (cause instanceof Error ? cause.message : String(cause)).replaceAll(/\s+/g, ' ').slice(0, 80)
