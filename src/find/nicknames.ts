import { type Candidate, textOf } from './candidates.ts'
import type { Document, Token } from './document.ts'

/** A name that has a nickname in its midst: who bears both goes by the name without it. */
interface Nicknamed {
  /** "Willa Moreland". */
  readonly plain: string
  /** "Bunk". */
  readonly nickname: string
}

/** "Willa “Bunk” Moreland", "Curtis 'The Tin Man' Orr"; undefined where no words stand in quotation marks inside the name. */
export function nicknamedIn(doc: Document, c: Candidate): Nicknamed | undefined {
  const marks = marksIn(doc, c)
  if (marks === undefined) return undefined
  const [open, close] = marks
  const before = textOf(doc, { ...c, to: open })
  const after = textOf(doc, { ...c, from: close + 1 })
  return { plain: `${before} ${after}`, nickname: textOf(doc, { ...c, from: open + 1, to: close }) }
}

/** The words of a name, without a nickname inside it. */
export function plainTokens(doc: Document, c: Candidate): readonly Token[] {
  const marks = marksIn(doc, c)
  if (marks === undefined) return doc.tokens.slice(c.from, c.to)
  return [...doc.tokens.slice(c.from, marks[0]), ...doc.tokens.slice(marks[1] + 1, c.to)]
}

function marksIn(doc: Document, c: Candidate): readonly [number, number] | undefined {
  if (c.quoted || c.to - c.from < SHORTEST) return undefined
  const marks: number[] = []
  for (let i = c.from + 1; i < c.to - 1; i++) if (MARKS.test(doc.tokens[i]?.text ?? '')) marks.push(i)
  const [open, close] = marks
  return open === undefined || close === undefined || marks.length !== 2 ? undefined : [open, close]
}
/** Tokens of a given name, a nickname in its marks, and a surname. */
const SHORTEST = 5
const MARKS = /^[“”‘’"']$/
