import type { Format } from './formats/format.ts'
import { html } from './formats/html/html.ts'
import { jsonl } from './formats/jsonl/jsonl.ts'
import { text } from './formats/text/text.ts'
import type { Input, Overrides, ReadItem } from './input.ts'

/** Tried in order; the last takes everything. */
const FORMATS: readonly Format[] = [jsonl, html, text]

/** Bytes that are looked at to tell the format. */
const SNIFFED = 256

/**
 * The articles in an input, and a problem for each part that could not be read; nothing is thrown for bad input, and the
 * rest goes on. JSON Lines stream in constant memory.
 */
export async function* read(input: Input, overrides: Overrides = {}): AsyncGenerator<ReadItem> {
  const iterator = stream(input.chunks)
  const first = await iterator.next()
  const head = first.done === true ? new Uint8Array() : first.value
  const start = new TextDecoder().decode(head.subarray(0, SNIFFED)).trimStart()
  const signs = { source: input.source, contentType: input.contentType ?? '', start }
  const format = FORMATS.find((f) => f.detect(signs)) ?? text
  const whole = rejoined(head, iterator)
  for await (const item of format.parse({ ...input, chunks: whole })) {
    yield 'article' in item ? { article: { ...item.article, ...overrides } } : item
  }
}

async function* stream(chunks: Input['chunks']): AsyncGenerator<Uint8Array> {
  yield* chunks
}

async function* rejoined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}
