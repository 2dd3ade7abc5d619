import { LabelledArticle } from '../../../model/index.ts'
import { decoded } from '../../decode.ts'
import { finished } from '../../finish.ts'
import { type Input, problemAt, type ReadItem } from '../../input.ts'
import { linesOf } from '../../lines.ts'
import type { Format } from '../format.ts'

/** Bytes in the longest line that is read: many times the longest article. */
const MAX_LINE = 8 * 1024 * 1024

/** JSON Lines in the labelled form of docs/claims.md; reading takes the article and leaves the labels. */
export const jsonl: Format = {
  name: 'jsonl',
  detect: ({ source, contentType, start }) =>
    /\.(?:jsonl|ndjson|json)$/i.test(source) || /json/.test(contentType) || start.startsWith('{'),
  async *parse(input) {
    for await (const item of labelledIn(input)) {
      if ('problem' in item) yield item
      else {
        const { entities: _, claims: __, quotes: ___, ...article } = item.labelled
        yield finished(input.source, article, item.line)
      }
    }
  },
}

/** One line of a labelled file, or what is wrong with it. */
export type LabelledItem =
  | { readonly labelled: LabelledArticle; readonly line: number }
  | Extract<ReadItem, { problem: unknown }>

/** The labelled articles of a JSON Lines file, a bad line at a time put aside; constant memory. */
export async function* labelledIn(input: Input): AsyncGenerator<LabelledItem> {
  for await (const { number, bytes } of linesOf(input.chunks, MAX_LINE)) {
    const problem = (code: string, sentence: string) =>
      problemAt(input.source, code, sentence, number) as LabelledItem
    if (bytes === undefined) {
      yield problem(
        'long-line',
        `longer than ${MAX_LINE / 1024 / 1024} MB, expected one article a line: remove the line`,
      )
      continue
    }
    const result = decoded(bytes)
    if ('fault' in result) {
      yield problem('bytes', result.fault)
      continue
    }
    if (result.text.trim() === '') continue
    yield parsedLine(result.text, number, problem)
  }
}

function parsedLine(
  text: string,
  line: number,
  problem: (code: string, sentence: string) => LabelledItem,
): LabelledItem {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return problem(
      'json',
      `not JSON (${why.slice(0, 80)}), expected one JSON object a line: mend or remove the line`,
    )
  }
  const parsed = LabelledArticle.safeParse(value)
  if (parsed.success) return { labelled: parsed.data, line }
  const issue = parsed.error.issues[0]
  return problem(
    'article',
    `${issue?.path.join('.') || 'the line'}: ${issue?.message}, expected an article as docs/claims.md has it`,
  )
}
