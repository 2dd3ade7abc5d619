/** A step into what a feed reader gives: a key or an index. */
export type Step = string | number
/** `PATH == LITERAL`; a tuple is what Python's time tuples are written as. */
export interface Expected {
  readonly path: readonly Step[]
  readonly value: string | number | readonly number[]
}

const TOKEN =
  /\s*(?:(?:[uU]?[rR]?)('(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*")|(-?\d+)|([A-Za-z_]\w*)|(==|[[\].(),]))/y

type Token = { readonly is: 'text' | 'number' | 'name' | 'sign'; readonly text: string }

/**
 * What a test in feedparser's form expects: comparisons joined by `and`. Whether the XML was broken (`bozo`) is passed over, since broken
 * feeds are read as they are meant. Undefined where the expression says more than that. Nothing is evaluated.
 */
export function expectationsIn(expression: string): readonly Expected[] | undefined {
  const tokens = tokensOf(expression)
  return tokens === undefined ? undefined : comparisonsIn(tokens)
}

function comparisonsIn(tokens: readonly Token[]): readonly Expected[] | undefined {
  const found: Expected[] = []
  let at = 0
  const take = (text: string) => tokens[at]?.text === text && tokens[at]?.is !== 'text' && ++at > 0
  do {
    const negated = take('not')
    if (take('bozo')) {
      if (take('==')) at++
      continue
    }
    if (negated) return undefined
    const isLength = take('len') && take('(')
    const path = pathAt()
    if (path === undefined || (isLength && !take(')')) || !take('==')) return undefined
    const value = valueAt()
    if (value === undefined) return undefined
    found.push({ path: isLength ? [...path, 'length'] : path, value })
  } while (take('and'))
  return at === tokens.length ? found : undefined

  function pathAt(): Step[] | undefined {
    const first = tokens[at++]
    if (first?.is !== 'name') return undefined
    const path: Step[] = [first.text]
    for (;;) {
      if (take('.')) path.push(tokens[at++]?.text ?? '')
      else if (take('[')) {
        const key = tokens[at++]
        if (key === undefined || key.is === 'sign' || key.is === 'name' || !take(']')) return undefined
        path.push(key.is === 'number' ? Number(key.text) : key.text)
      } else return path
    }
  }

  function valueAt(): Expected['value'] | undefined {
    if (!take('(')) {
      const token = tokens[at++]
      if (token?.is === 'text') return token.text
      return token?.is === 'number' ? Number(token.text) : undefined
    }
    const numbers: number[] = []
    while (tokens[at]?.is === 'number') {
      numbers.push(Number(tokens[at++]?.text))
      take(',')
    }
    return take(')') ? numbers : undefined
  }
}

function tokensOf(expression: string): Token[] | undefined {
  const text = expression.trim()
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text)
    if (match === null) return undefined
    const [, quoted, number, name, sign = ''] = match
    if (quoted !== undefined) tokens.push({ is: 'text', text: unescaped(quoted.slice(1, -1)) })
    else if (number !== undefined) tokens.push({ is: 'number', text: number })
    else tokens.push(name === undefined ? { is: 'sign', text: sign } : { is: 'name', text: name })
  }
  return tokens
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\n': '' }

/** Python's escapes in a text. */
function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|x([\da-fA-F]{2})|([\s\S]))/g,
    (_, u, wide, x, one) => {
      const code = u ?? wide ?? x
      return code === undefined
        ? (ESCAPES[one] ?? one)
        : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff))
    },
  )
}
