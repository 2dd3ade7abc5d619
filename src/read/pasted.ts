import { finished } from './finish.ts'
import { paragraphsOf } from './formats/text/text.ts'
import type { Overrides, ReadItem } from './input.ts'

/** What whoever gives a text says of it. */
export interface PastedAbout extends Overrides {
  readonly title?: string
}

/**
 * The article in a text that is at hand, or the problem with it. Without a title the first line is the headline where other text follows, as in
 * files.
 */
export function pastedArticle(source: string, text: string, { title, ...about }: PastedAbout = {}): ReadItem {
  const lines = text.trim().split(/\r?\n/)
  const [first = '', ...rest] = lines
  const isHeaded = title === undefined && rest.length > 0
  return finished(source, {
    title: isHeaded ? first.trim() : (title ?? '').replace(/\s+/g, ' ').trim(),
    text: paragraphsOf(isHeaded ? rest : lines),
    ...about,
  })
}
