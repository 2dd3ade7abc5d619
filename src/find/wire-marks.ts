import type { Article } from '../model/index.ts'

/**
 * Old wires and newsgroups had no curly marks: "``It is over,'' Quill said." Two of a kind are one mark, which is written as one, and
 * a space, so that every character keeps its place.
 */
export function withCurlyMarks<T extends Pick<Article, 'title' | 'text'>>(article: T): T {
  const { title, text } = article
  return title.includes('``') || text.includes('``')
    ? { ...article, title: curly(title), text: curly(text) }
    : article
}

const curly = (text: string) =>
  text.includes('``') ? text.replaceAll('``', ' “').replaceAll("''", '” ') : text
