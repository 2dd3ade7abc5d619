import type { Article } from '../model/index.ts'

/**
 * Old wires and newsgroups had no curly marks: "``It is over,'' Quill said", or "''It is over,''". Two of a kind are one mark, which is written
 * as one, and a space, so that every character keeps its place.
 */
export function withCurlyMarks<T extends Pick<Article, 'title' | 'text'>>(article: T): T {
  const { title, text } = article
  return hasDoubled(title) || hasDoubled(text)
    ? { ...article, title: curly(title), text: curly(text) }
    : article
}

const hasDoubled = (text: string) => text.includes('``') || (text.includes("''") && OPENING.test(text))

/** Behind a space, before a word: no "5'10''". */
const OPENING = /(?<=^|[\s(—–])''(?=[\p{L}\p{N}])/u
const OPENINGS = new RegExp(OPENING, 'gu')

const curly = (text: string) =>
  hasDoubled(text)
    ? text
        .replaceAll('``', ' “')
        .replaceAll(OPENINGS, ' “')
        .replaceAll(/(?<!\d)''/g, '” ')
    : text
