import type { Document } from './document.ts'

/** Tokens `from` up to `to` are a name. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** What may stand between two names of one character: "Danny Rand/Iron Fist", "Dana Voss, better known as Nightjar". */
const CONNECTORS: readonly (readonly string[])[] = [
  ['/'],
  ['aka'],
  ['a.k.a.'],
  ['a.k.a'],
  ['aka', 'the'],
  ['alias'],
  ['better', 'known', 'as'],
  ['also', 'known', 'as'],
  ['otherwise', 'known', 'as'],
  ['known', 'to', 'fans', 'as'],
]
/** "Tumble aka *Keeper of the Salt*": what somebody is called at length who has one short name. */
const isEpithet = (name: Stretch, next: Stretch) => name.to - name.from === 1 && next.to - next.from >= 3

const PICTURES = new Set(
  'credit credits photo photos photograph image images picture courtesy via source'.split(' '),
)
/** Tokens in the longest connector with the comma before it and the article behind. */
const REACH = 6

/**
 * Pairs of names that the text says are one character's, as indexes into `names`: first the civil name, then the mantle,
 * by which the character goes; an epithet ("Tumble aka Keeper of the Salt") is only another. `names` are in order of place.
 */
export function aliasPairsIn(doc: Document, names: readonly Stretch[]): [number, number][] {
  const pairs: [number, number][] = []
  names.forEach((name, n) => {
    const next = names[n + 1]
    if (next === undefined || next.from - name.to > REACH || next.from <= name.to) return
    const between = doc.tokens.slice(name.to, next.from).map((t) => t.lower)
    const words = between.filter((word) => word !== ',' && word !== 'the' && word !== '(')
    // "Please credit *Vantage/Mara Quill*", "(Photo: Vantage/Mara Quill)": whose picture it is.
    if (
      words[0] === '/' &&
      doc.tokens.slice(Math.max(0, name.from - 3), name.from).some((t) => PICTURES.has(t.lower))
    )
      return
    if (CONNECTORS.some((c) => c.length === words.length && c.every((word, i) => words[i] === word)))
      pairs.push(isEpithet(name, next) ? [n + 1, n] : [n, n + 1])
  })
  return pairs
}
