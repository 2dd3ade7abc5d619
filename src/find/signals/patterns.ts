import type { Document, Token } from '../document.ts'
import { WORD_CLASSES } from './word-classes.ts'

/**
 * One element of a pattern: literal words ("plays|played"), a class ("@job"), a part of speech (":ADJ"), "#" for a number, "+" for
 * a capital, "^" and "$" for the ends of the sentence. "?" at its end makes it optional, "*" allows up to three, "!" before it forbids it.
 */
interface Element {
  readonly fits: (token: Token) => boolean
  readonly edge: boolean
  /** Nothing that fits may stand here. */
  readonly barred: boolean
  readonly least: 0 | 1
  readonly most: number
  /** The words that fit, where they can be listed. */
  readonly words: ReadonlySet<string> | undefined
}

/** Words on one side of a name, the nearest first. */
export interface Side {
  readonly elements: readonly Element[]
  /** Words of which one stands next to the name wherever the pattern holds; undefined where any may. */
  readonly nearest: ReadonlySet<string> | undefined
}

/** A pattern as it is read left to right; `before` the name its last element stands nearest. */
export function sideOf(pattern: string, side: 'before' | 'after'): Side {
  const elements = pattern.split(' ').map(elementOf)
  if (side === 'before') elements.reverse()
  const nearest = new Set<string>()
  for (const { words, least } of elements) {
    if (words === undefined) return { elements, nearest: undefined }
    for (const word of words) nearest.add(word)
    if (least === 1) break
  }
  return { elements, nearest }
}

/** Repetitions that "*" allows. */
const MANY = 3

function elementOf(source: string): Element {
  const sign = source.length > 1 ? source.at(-1) : ''
  const barred = source.length > 1 && source.startsWith('!')
  const body = source.slice(barred ? 1 : 0, sign === '?' || sign === '*' ? -1 : undefined)
  const least = sign === '?' || sign === '*' ? 0 : 1
  const most = sign === '*' ? MANY : 1
  const element = { edge: body === '^' || body === '$', barred, least, most } as const
  if (element.edge) return { ...element, fits: () => false, words: undefined }
  if (body === '+') return { ...element, fits: (t) => t.capital, words: undefined }
  if (body.startsWith(':')) {
    const tags = new Set(body.slice(1).split('|'))
    return { ...element, fits: (t) => tags.has(t.pos) && !(t.capital && t.pos === 'NOUN'), words: undefined }
  }
  const parts = body.split('|')
  const words = new Set(
    parts.flatMap((word) => (word.startsWith('@') ? [...classOf(word.slice(1))] : [word])),
  )
  const number = parts.includes('#')
  const fits = (t: Token) => words.has(t.lower) || (number && (/^\d/.test(t.text) || t.pos === 'NUM'))
  return { ...element, fits, words: number || barred ? undefined : words }
}

function classOf(name: string): ReadonlySet<string> {
  const words = WORD_CLASSES[name]
  if (words === undefined) throw new Error(`no word class is called ${name}`)
  return words
}

/** The words of an article as patterns see them: "spin-off" is one. `at` gives each token's place among them. */
export interface Words {
  readonly list: readonly Token[]
  readonly at: Int32Array
}

/** Joins what hyphens join, unless a name stands before the hyphen ("Quill-penned"); one behind a space is a dash. Marks that dress a title are left out. */
export function wordsIn(doc: Document): Words {
  const list: Token[] = []
  const at = new Int32Array(doc.tokens.length + 1)
  for (let i = 0; i < doc.tokens.length; i++) {
    const token = doc.tokens[i]
    if (token === undefined) continue
    at[i] = list.length
    if (MARKS.has(token.text)) continue
    let word = token.text === '-' && token.start !== doc.tokens[i - 1]?.end ? { ...token, lower: '–' } : token
    while (!word.capital && word.end === doc.tokens[i + 1]?.start && doc.tokens[i + 1]?.text === '-') {
      const next = doc.tokens[i + 2]
      if (next === undefined || next.start !== doc.tokens[i + 1]?.end) break
      at[i + 1] = list.length
      at[i + 2] = list.length
      word = {
        ...next,
        lower: `${word.lower}-${next.lower}`,
        text: `${word.text}-${next.text}`,
        capital: false,
      }
      i += 2
    }
    list.push(word)
  }
  at[doc.tokens.length] = list.length
  return { list, at }
}
const MARKS = new Set(['“', '”', '‘', '"', '«', '»', '*', '_'])

/** Whether the elements stand one after another from word `i` on, within `from` and `to`. */
export function holds(
  words: readonly Token[],
  elements: readonly Element[],
  i: number,
  step: 1 | -1,
  from: number,
  to: number,
  index = 0,
): boolean {
  const element = elements[index]
  if (element === undefined) return true
  if (element.barred) {
    const token = i >= from && i < to ? words[i] : undefined
    const isFree = token === undefined || !element.fits(token)
    return isFree && holds(words, elements, i, step, from, to, index + 1)
  }
  if (element.edge) return (i < from || i >= to) && holds(words, elements, i, step, from, to, index + 1)
  let taken = 0
  while (taken < element.most) {
    const at = i + taken * step
    const token = at >= from && at < to ? words[at] : undefined
    if (token === undefined || !element.fits(token)) break
    taken++
  }
  // What may not stand behind a repetition may not be taken for one more of it.
  const least = elements[index + 1]?.barred === true ? taken : element.least
  if (taken < element.least) return false
  for (let n = taken; n >= least; n--)
    if (holds(words, elements, i + n * step, step, from, to, index + 1)) return true
  return false
}
