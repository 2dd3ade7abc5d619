import { isInBrackets } from './brackets.ts'
import { isItem } from './bullets.ts'
import type { NameMatch } from './catalogue.ts'
import type { Document, Referent } from './document.ts'
import { CREDIT_NOUNS } from './people-nouns.ts'
import { isCredit } from './topic.ts'

/** An item of the list: the work that it names first, and the token behind that name. */
interface Item {
  readonly work: Referent | undefined
  readonly to: number
}

/**
 * The paragraphs of the text that are items of a list of news about several works, each with its own: "• Mara Quill has signed on for [Dry Dock] …", "• Jon
 * Vale joins [Salt and Ash] …". What an item leaves out is told by no other item, nor by the headline. `named` are the names with the work that each
 * means. A list most of whose items name no work is about what its article is about.
 */
export function roundupItems(
  doc: Document,
  named: readonly (readonly [NameMatch, Referent])[],
): ReadonlyMap<number, Item> {
  const items = new Map<number, Item>()
  const works = new Set<string>()
  let naming = 0
  let last = -1
  let next = 0
  for (const s of doc.sentences) {
    if (s.in !== 'text' || s.paragraph === last) continue
    last = s.paragraph
    if (!isItem(doc, s)) continue
    while ((named[next]?.[0].from ?? Number.POSITIVE_INFINITY) < s.from) next++
    const here: Item[] = []
    for (; (named[next]?.[0].from ?? Number.POSITIVE_INFINITY) < s.to; next++) {
      const [name, work] = named[next] ?? []
      if (name === undefined || work === undefined || isInBrackets(doc, name.from)) continue
      if (!isCredit(doc, name) && !tellsWho(doc, name) && !isSpokenOf(doc, name))
        here.push({ work, to: name.to })
    }
    if (here.length > 0) naming++
    for (const { work } of here) if (work !== undefined) works.add(work.name)
    items.set(s.paragraph, here[0] ?? UNTOLD)
  }
  return works.size > 1 && naming * 2 > items.size ? items : NONE
}

/** "his “Dry Dock” *director*", over the mark. */
const tellsWho = (doc: Document, { to }: NameMatch) =>
  [to, to + 1].some((i) => CREDIT_NOUNS.has(doc.tokens[i]?.lower ?? ''))

/** "*Speaking of* Dry Dock, …": the item before was about it. */
const isSpokenOf = (doc: Document, { from }: NameMatch) =>
  doc.tokens.slice(Math.max(0, from - 3), from).some((t) => t.lower === 'speaking')

const NONE: ReadonlyMap<number, Item> = new Map()
const UNTOLD: Item = { work: undefined, to: 0 }
