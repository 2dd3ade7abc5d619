import type { Candidate } from './candidates.ts'
import { isCapital, OPENERS } from './capitals.ts'
import { RANKS } from './cues.ts'
import type { Document } from './document.ts'
import { FIRST_NAMES } from './first-names.ts'
import { rankOf } from './number-words.ts'
import { CREDIT_NOUNS } from './people-nouns.ts'
import { wordsAmong } from './vocabulary.ts'

/** Candidates by the folded name that they write. */
export type Names = ReadonlyMap<string, readonly Candidate[]>

/**
 * Which names are other forms of a fuller one, by folded names: a subtitle alone ("Last Bloom" of "Iron Petal: Last Bloom"), a title without what stands behind its dash ("Kisna" of "Kisna - the Poet"), a title cut before
 * "of" ("Wardens" of "Wardens of the Deep"), its last word in quotation marks ("General" of "Carrow General") or with an article ("the Row" of "Tanner's Row"), a surname of two words ("Del Mar" of "Marisa Del Mar"), a rank and a surname ("Captain Voss" of "Captain Dana Voss" or "Dana Voss").
 */
export function shorterForms(doc: Document, names: Names): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const full of names.keys()) {
    const subtitle = /: (?:(?:the|a|an) )?(.+)$/.exec(full)?.[1]
    if (subtitle !== undefined && names.has(subtitle)) found.set(subtitle, full)
    const before = /^(.+?) [-–—] /.exec(full)?.[1]
    if (before !== undefined && names.has(before)) found.set(before, full)
    const head = /^(\S+) (?:of|and the) /.exec(full)?.[1]
    // ‘The Ferryman’ is a title of its own, whoever is "the Ferryman of Oxmere".
    if (head !== undefined && names.has(head) && (isTitled(names, full) || !isTitled(names, head)))
      found.set(head, full)
    const tail = / (\S+)$/.exec(full)?.[1] ?? ''
    if (isQuoted(names, full) && isQuoted(names, tail)) found.set(tail, full)
    if (full.includes("'s ") && isOnlyUnderArticle(doc, names, tail)) found.set(tail, full)
    const words = full.split(' ')
    const [first, last] = [words[0] ?? '', words.at(-1) ?? '']
    // "Del Mar" of "Marisa Del Mar".
    const surname = PARTICLES.has(words[1] ?? '') && FIRST_NAMES.has(first) ? words.slice(1).join(' ') : ''
    if (words.length > 2 && words.length < 5 && names.has(surname) && !isTitled(names, surname))
      found.set(surname, full)
    // "Doctor Who" is no rank and surname.
    if (words.length === 2 && RANKS.has(first) && !OPENERS.has(last)) {
      const owner = [...names.keys()].find(
        (k) => k !== full && k.endsWith(` ${last}`) && isPlainName(k) && !isMantle(k),
      )
      if (owner !== undefined) found.set(full, owner)
    }
  }
  return found
}

/** What a surname begins with. */
const PARTICLES = new Set('de del della der di da du la le van von'.split(' '))

const isQuoted = (names: Names, key: string) => names.get(key)?.some((c) => c.quoted) === true
/** "the Row", "Row producer Pim Orr": never without "the" but before another noun. */
const isOnlyUnderArticle = (doc: Document, names: Names, key: string) =>
  names
    .get(key)
    ?.every(
      (c) => doc.tokens[c.from - 1]?.lower === 'the' || CREDIT_NOUNS.has(doc.tokens[c.to]?.lower ?? ''),
    ) === true
const isTitled = (names: Names, key: string) => names.get(key)?.some((c) => c.quoted || c.titular) === true
/** "Captain Dynamo" is not "*Kid* Dynamo". */
const isMantle = (key: string) => {
  const [first = '', ...others] = key.split(' ')
  return others.length === 1 && !FIRST_NAMES.has(first) && !RANKS.has(first) && wordsAmong([first]).size > 0
}
const isPlainName = (key: string) => /^[\p{L}.'-]+(?: [\p{L}.'-]+){1,3}$/u.test(key)

/** "the Tenth Lantern" beside "the Lantern": the number says which, and is no part of the name. */
export function withoutNumbers(doc: Document, names: Map<string, Candidate[]>): void {
  for (const [key, candidates] of [...names]) {
    const [first = '', ...rest] = key.split(' ')
    if (rankOf(first) === undefined) continue
    const plain = names.get(rest.join(' '))
    const written = candidates.every((c) => isCapital(doc.tokens[c.from + 1]) && !c.quoted && !c.titular)
    if (plain === undefined || !written) continue
    plain.push(...candidates.map((c) => ({ ...c, from: c.from + 1 })))
    names.delete(key)
  }
}
