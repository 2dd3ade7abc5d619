import { decoded } from '../../decode.ts'
import { finished } from '../../finish.ts'
import { problemAt } from '../../input.ts'
import { wholeOf } from '../../whole.ts'
import type { Format } from '../format.ts'

/** Bytes in the longest plain text that is read. */
const MAX_BYTES = 8 * 1024 * 1024

/** Plain text: the first line that is not empty is the headline, the rest the text. */
export const text: Format = {
  name: 'text',
  detect: () => true,
  async *parse(input) {
    const bytes = await wholeOf(input.chunks, MAX_BYTES)
    if (bytes === undefined) {
      yield problemAt(
        input.source,
        'too-long',
        `longer than ${MAX_BYTES / 1024 / 1024} MB, expected one article: split it`,
      )
      return
    }
    const result = decoded(bytes)
    if ('fault' in result) {
      yield problemAt(input.source, 'bytes', result.fault)
      return
    }
    const [title = '', ...rest] = result.text.trimStart().split('\n')
    const url = input.url === undefined ? {} : { url: input.url }
    yield finished(input.source, { title: title.trim(), text: paragraphsOf(rest), ...url })
  },
}

/** Lines as paragraphs parted by one blank line; a text without blank lines has a paragraph a line. */
export function paragraphsOf(lines: readonly string[]): string {
  const body = lines.join('\n').trim()
  const parted = /\n[^\S\n]*\n/.test(body)
  const parts = body.split(parted ? /\n[^\S\n]*\n\s*/ : /\n+/)
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n')
}
