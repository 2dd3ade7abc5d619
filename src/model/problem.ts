/**
 * Something wrong with the input, as data: it is collected and travels with the result while the batch goes on.
 * `sentence` says what was found, what was expected and what to do; `where` is a path, address or name, with its line.
 */
export interface Problem {
  readonly code: string
  readonly sentence: string
  readonly where: { readonly source: string; readonly line?: number }
  readonly cause?: unknown
}

/** "feed.jsonl:7 not JSON (…), expected one JSON object a line: mend or remove the line (read/json)". */
export function problemLine(p: Problem): string {
  const line = p.where.line === undefined ? '' : `:${p.where.line}`
  return `${p.where.source}${line} ${p.sentence} (${p.code})`
}

export const problemExample: Problem = {
  code: 'read/json',
  sentence: 'not JSON, expected one JSON object a line: mend or remove the line',
  where: { source: 'feed.jsonl', line: 7 },
}
