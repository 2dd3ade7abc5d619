import { createReadStream } from 'node:fs'
import { glob, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../model/index.ts'
import type { Input } from '../read/index.ts'
import { type FetchOptions, fetchPage } from './fetch-page.ts'

/** Endings that are read in a folder; a file that is named itself is read whatever its ending. */
const READABLE = /\.(?:txt|md|html?|xhtml|jsonl|ndjson)$/i

/** One input, or why there is none. */
export type Gathered = { readonly input: Input } | { readonly problem: Problem }

export interface GatherOptions extends FetchOptions {
  readonly stdin: AsyncIterable<Uint8Array>
}

/**
 * The inputs that a person names: files, folders with all in them, globs, addresses, `-` for standard input. In the order
 * named, folders and globs by path; a thing that is not there is a problem, and the rest goes on.
 */
export async function* inputsOf(names: readonly string[], options: GatherOptions): AsyncGenerator<Gathered> {
  for (const name of names) {
    if (name === '-') yield { input: { source: 'standard input', chunks: options.stdin } }
    else if (/^https?:\/\//i.test(name)) yield await fetched(name, options)
    else yield* files(name)
  }
}

async function fetched(address: string, options: GatherOptions): Promise<Gathered> {
  const result = await fetchPage(address, options)
  if ('page' in result) return { input: result.page }
  return missing(address, result.code, result.fault)
}

function missing(source: string, code: string, sentence: string): Gathered {
  return { problem: { code: `input/${code}`, sentence, where: { source } } }
}

async function* files(name: string): AsyncGenerator<Gathered> {
  const found = await stat(name).catch(() => undefined)
  if (found?.isDirectory() === true) yield* folder(name)
  else if (found !== undefined) yield { input: file(name) }
  else if (/[*?[{]/.test(name)) yield* matching(name)
  else yield missing(name, 'missing', 'no such file or folder: check the path')
}

async function* folder(path: string): AsyncGenerator<Gathered> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((e) => e.isFile() && READABLE.test(e.name))
    .map((e) => join(e.parentPath, e.name))
  if (paths.length === 0) {
    yield missing(
      path,
      'empty-folder',
      'no articles in it, expected .txt, .md, .html or .jsonl files: name another folder',
    )
  }
  for (const one of paths.sort()) yield { input: file(one) }
}

async function* matching(pattern: string): AsyncGenerator<Gathered> {
  const paths = (await Array.fromAsync(glob(pattern))).sort()
  if (paths.length === 0) yield missing(pattern, 'no-match', 'matches no file: check the pattern')
  for (const path of paths) if ((await stat(path)).isFile()) yield { input: file(path) }
}

/** A file is opened when it is its turn, not before. */
function file(path: string): Input {
  return { source: path, chunks: createLazily(path) }
}

async function* createLazily(path: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path)) yield chunk as Uint8Array
}
