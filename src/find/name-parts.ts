import type { NameMatch } from './catalogue.ts'
import { HONORIFICS, RANKS } from './cues.ts'
import { type Document, headlineEnd, type Referent } from './document.ts'
import { PLACES } from './places.ts'

/**
 * Later mentions by one part of a name: after "Mara Quill" also "Quill", "Mara", "Ms. Quill". Only names of people and
 * characters that the article gives in full lend their parts; a part that two of them share means the one named last before it.
 */
export function namePartsIn(doc: Document, full: readonly NameMatch[]): NameMatch[] {
  const covered = new Uint8Array(doc.tokens.length)
  for (const m of full) covered.fill(1, m.from, m.to)
  const parts = partsOf(doc, full)
  if (parts.size === 0) return []
  const found: NameMatch[] = []
  const title = headlineEnd(doc)
  for (let i = 0; i < doc.tokens.length; i++) {
    const token = doc.tokens[i]
    if (token === undefined || covered[i] === 1 || !token.capital) continue
    const owners = parts.get(token.word)
    if (owners === undefined || joinsAnotherName(doc, i, covered)) continue
    // "She plays *Lou*. … Also in it is Lou Mercer."
    const owner = owners.findLast((o) => o.from < i) ?? (i < title ? owners[0] : owners.find((o) => !o.given))
    if (owner === undefined) continue
    const from = HONORIFICS.has(doc.tokens[i - 1]?.lower ?? '') ? i - 1 : i
    found.push({ from, to: i + 1, readings: [owner.referent] })
  }
  return found
}

interface Owner {
  readonly from: number
  readonly referent: Referent
  /** The part is a real person's first word, by which news calls nobody before it has given the whole name. */
  readonly given: boolean
}

function partsOf(doc: Document, full: readonly NameMatch[]): Map<string, Owner[]> {
  const parts = new Map<string, Owner[]>()
  // The series "Voss" is in its place: elsewhere the word means her.
  const isWhole = (m: NameMatch) => m.to - m.from === 1 && m.readings[0]?.type !== 'work'
  const whole = new Set(full.filter(isWhole).map((m) => doc.tokens[m.from]?.word ?? ''))
  for (const m of full) {
    const referent = m.readings[0]
    if (referent === undefined || (referent.type !== 'person' && referent.type !== 'character')) continue
    const written = doc.tokens
      .slice(m.from, m.to)
      .filter((t) => t.capital && t.word.length > 1 && !GENERATIONS.has(t.word))
    // "Queen Edda Voss" is Edda.
    const words = written.length > 2 && RANKS.has(written[0]?.word ?? '') ? written.slice(1) : written
    if (words.length < 2) continue
    for (const word of [words[0], words.at(-1)]) {
      const key = word?.word ?? ''
      if (
        key === '' ||
        key === 'the' ||
        RANKS.has(key) ||
        whole.has(key) ||
        word === undefined ||
        COMMON.has(key) ||
        PLACES.has(key)
      )
        continue
      const owners = parts.get(key)
      const owner = { from: m.from, referent, given: word === words[0] && referent.type === 'person' }
      if (owners === undefined) parts.set(key, [owner])
      else owners.push(owner)
    }
  }
  return parts
}

/** "Mick Hale *Jr.*" is Hale. */
const GENERATIONS = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv'])

/** Parts of names that are words of every day: "Iron", "Black"; alone they mean no one. */
export const COMMON = new Set(
  `iron black white red blue green captain super mister miss little big great dark old new young night doctor man woman boy girl
   queen king prince princess ghost star silver golden`.split(/\s+/),
)

/** "Sterling" in "Sterling Avenue": a capitalised neighbour makes it another name. */
function joinsAnotherName(doc: Document, i: number, covered: Uint8Array): boolean {
  const token = doc.tokens[i]
  const next = doc.tokens[i + 1]
  const before = doc.tokens[i - 1]
  const capital = (text: string | undefined) => /^\p{Lu}\p{Ll}/u.test(text ?? '')
  const close = (gap: number) => gap === 1
  const follows = next !== undefined && token !== undefined && close(next.start - token.end)
  const leads = before !== undefined && token !== undefined && close(token.start - before.end)
  if (follows && capital(next.text) && next.pos === 'PROPN' && covered[i + 1] !== 1) return true
  return (
    leads &&
    capital(before.text) &&
    before.pos === 'PROPN' &&
    covered[i - 1] !== 1 &&
    !HONORIFICS.has(before.lower)
  )
}
