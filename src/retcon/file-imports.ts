import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { decompressed } from '../follow/index.ts'
import { linesOf } from '../read/index.ts'
import {
  factIn,
  factLine,
  type Imported,
  tableFacts,
  WikidataDump,
  wikidataResults,
} from '../universe/importers/index.ts'

/** Bytes in the longest line of a dump or of facts; Wikidata's largest entities have some three million. */
const LONGEST_LINE = 16 * 1024 * 1024
/** Bytes in the largest table or list of facts, which is read whole. */
const LARGEST_FILE = 256 * 1024 * 1024

/** The facts of files, by their endings: .csv, .json (a list of facts), .jsonl (a fact a line); gzip and bzip2 too. */
export async function* importsFromFiles(paths: readonly string[]): AsyncGenerator<Imported> {
  for (const path of paths) {
    const ending = /\.(csv|json|jsonl|ndjson)(?:\.gz|\.bz2)?$/i.exec(path)?.[1]?.toLowerCase()
    const missing = await missingFile(path)
    if (missing !== undefined) yield missing
    else if (ending === 'csv' || ending === 'json') yield* wholeFile(path, ending)
    else if (ending === 'jsonl' || ending === 'ndjson')
      yield* lined(path, (text, line) => [factLine(text, { source: path, line })])
    else
      yield problemAt(
        path,
        'ending',
        'expected .csv, .json or .jsonl: rename it, or name the service (retcon import wikidata FILE)',
      )
  }
}

/** The facts of Wikidata files: dumps in JSON lines, or the results of a query in JSON; `day` is the day that they are stated on. */
export async function* importsFromWikidataFiles(paths: readonly string[]): AsyncGenerator<Imported> {
  for (const path of paths) {
    const missing = await missingFile(path)
    if (missing !== undefined) {
      yield missing
      continue
    }
    const stated = (await stat(path)).mtime.toISOString().slice(0, 10)
    const origin = { source: 'Wikidata', stated, where: path }
    if (/\.srj$|results[^/]*\.json$/i.test(path)) {
      const whole = await wholeText(path)
      yield* 'problem' in whole ? [whole] : wikidataResults(jsonIn(whole.text), origin)
      continue
    }
    const dump = new WikidataDump(origin)
    yield* lined(path, (text, line) => dump.line(text, line))
    yield* dump.end()
  }
}

async function* lined(
  path: string,
  read: (text: string, line: number) => Imported[],
): AsyncGenerator<Imported> {
  const decoder = new TextDecoder()
  try {
    for await (const { number, bytes } of linesOf(decompressed(createReadStream(path)), LONGEST_LINE)) {
      if (bytes === undefined)
        yield problemAt(path, 'long-line', `longer than ${LONGEST_LINE} bytes: it is left out`, number)
      else if (bytes.length > 0) yield* read(decoder.decode(bytes), number)
    }
  } catch (cause) {
    yield problemAt(
      path,
      'damaged',
      `can't be read to its end (${saidBy(cause)}): get it again; what came before is kept`,
    )
  }
}

async function* wholeFile(path: string, ending: 'csv' | 'json'): AsyncGenerator<Imported> {
  const whole = await wholeText(path)
  if ('problem' in whole) yield whole
  else if (ending === 'csv') yield* tableFacts(whole.text, path)
  else {
    const json = jsonIn(whole.text)
    if (!Array.isArray(json)) yield problemAt(path, 'json', 'not a JSON list of facts: see docs/catalogue.md')
    else for (const fact of json) yield factIn(fact, { source: path })
  }
}

async function wholeText(
  path: string,
): Promise<{ text: string } | Exclude<Imported, { facts: unknown } | { note: unknown }>> {
  if ((await stat(path)).size > LARGEST_FILE) {
    return problemAt(
      path,
      'large',
      `larger than ${LARGEST_FILE} bytes: cut it into several files, or use .jsonl`,
    )
  }
  const parts = [...(await Array.fromAsync(decompressed(createReadStream(path))))]
  return { text: new TextDecoder().decode(Buffer.concat(parts)) }
}

async function missingFile(path: string) {
  const found = await stat(path).catch(() => undefined)
  if (found?.isFile() === true) return undefined
  return problemAt(path, 'missing', 'no such file: check the path')
}

function problemAt(source: string, code: string, sentence: string, line?: number) {
  const where = line === undefined ? { source } : { source, line }
  return { problem: { code: `import/${code}`, sentence, where } }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const saidBy = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause))

/** The text of a query: what is named is it, or a file that holds it; undefined where it is neither. */
export async function queryNamed(name: string): Promise<string | undefined> {
  if (/^\s*(?:#[^\n]*\n\s*)*(?:prefix|select)\b/i.test(name)) return name
  return /\.(?:rq|sparql)$/i.test(name) ? readFile(name, 'utf8').catch(() => undefined) : undefined
}
