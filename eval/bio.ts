/** Tokens of a document, half-open. */
export interface TokenSpan {
  readonly from: number
  readonly to: number
}

/** The kinds of span that an attribution has in PARC 3.0, PolNeAR and Riqua. */
export const KINDS = ['source', 'cue', 'content'] as const
export type Kind = (typeof KINDS)[number]

/** The spans of each kind in BIO labels: "B-cue" begins one, "I-cue" goes on with it, "O" is outside. Case is ignored. */
export function spansOf(labels: readonly string[]): Record<Kind, TokenSpan[]> {
  const spans: Record<Kind, TokenSpan[]> = { source: [], cue: [], content: [] }
  labels.forEach((label, i) => {
    const [mark, name] = label.toLowerCase().split('-')
    const kind = KINDS.find((k) => k === name)
    if (kind === undefined) return
    const last = spans[kind].at(-1)
    if (mark === 'i' && last !== undefined && last.to === i)
      spans[kind][spans[kind].length - 1] = { ...last, to: i + 1 }
    else spans[kind].push({ from: i, to: i + 1 })
  })
  return spans
}

/** Tokens joined into running text as an article would have it, and where each begins and ends in it, in code units. */
export function textOf(tokens: readonly string[]): { text: string; places: readonly TokenSpan[] } {
  let text = ''
  let open = false
  const places = tokens.map((token) => {
    const word = QUOTES.get(token) ?? (token === '"' ? (open ? '”' : '“') : token)
    if (word === '“' || word === '”') open = word === '“'
    const tight = text === '' || NO_SPACE_BEFORE.test(word) || /[([“‘$]$/.test(text)
    if (!tight) text += ' '
    const from = text.length
    text += word
    return { from, to: text.length }
  })
  return { text, places }
}

/** Penn Treebank's marks. */
const QUOTES = new Map([
  ['``', '“'],
  ["''", '”'],
  ['-LRB-', '('],
  ['-RRB-', ')'],
])
const NO_SPACE_BEFORE = /^(?:[,.;:?!%)\]”’]|['’](?:s|re|ve|ll|d|m)|n['’]t)/
