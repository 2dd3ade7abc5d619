import { Readability } from '@mozilla/readability'
import { boilerplateOf } from './boilerplate.ts'
import type { Page } from './page.ts'
import { blocksOf, type Paragraph, textOf } from './paragraphs.ts'
import { type Place, placesOf } from './places.ts'
import { nodesWithin, readableDocument } from './readable-document.ts'

/** Characters from which Readability believes that it has found the text. */
const FOUND = 200
/** Characters of a paragraph that is taken back though Readability left it out: before and behind its text, and within. */
const LEAST_AROUND = 60
const LEAST_WITHIN = 20
/** Characters of a paragraph before the text that is taken back also from another box, and levels up to which that box may be near. */
const LONG = 100
const NEAR = 3
/** Share of a paragraph in links, up to which it is text. */
const MOST_LINKED = 0.5

/**
 * The main text of a page, in paragraphs: by Readability, once what stands beside and within the text is out, and with the subheads, lists
 * and first paragraphs that Readability takes for clutter put back. `title` is left out where it is repeated. Undefined where the page is too large.
 */
export function mainTextOf(
  page: Page,
  title: string,
): { readonly text: string; readonly title?: string } | undefined {
  const out = boilerplateOf(page)
  const { places, marks } = placesOf(page, out)
  const document = readableDocument(page, out, marks)
  if (document === undefined) return undefined
  const options = { charThreshold: FOUND, disableJSONLD: true, serializer: nodesWithin }
  const main = new Readability(document, options).parse()
  if (main?.content == null) return { text: '' }
  const headed = title || main.title || ''
  return {
    text: textOf(restored(blocksOf(main.content), places), headed),
    ...(headed === '' ? {} : { title: headed }),
  }
}

/** The paragraphs that were kept, with those put back that stand between them, or beside the first and the last. */
function restored(kept: readonly Paragraph[], places: readonly Place[]): Paragraph[] {
  const marks = kept.flatMap(({ mark }) => (mark === undefined ? [] : [mark]))
  const has = new Set(marks)
  const said = new Set(kept.map(({ text }) => text))
  const parents = new Set(marks.map((mark) => places[mark]?.parent))
  const container = commonOf(marks, places)
  const first = marks[0] ?? 0
  // A teaser before a wall stands in a box of its own, beside that of the text.
  const around = new Set((places[first]?.above ?? []).slice(0, NEAR))
  const last = marks.at(-1) ?? -1
  const isText = (place: Place, mark: number) => {
    if (has.has(mark) || said.has(place.text) || place.linked > place.text.length * MOST_LINKED) return false
    if (mark < first && place.text.length >= LONG && place.above.some((up) => around.has(up))) return true
    const isWithin = mark > first && mark < last
    if (!isWithin) return place.text.length >= LEAST_AROUND && parents.has(place.parent) && !place.isHeading
    const least = place.isHeading ? 1 : LEAST_WITHIN
    return place.text.length >= least && place.above.includes(container)
  }
  const back = places.flatMap((place, mark) =>
    isText(place, mark) ? [{ text: place.text, mark, isLinked: false }] : [],
  )
  const result: Paragraph[] = []
  for (const paragraph of kept) {
    const { mark } = paragraph
    while (mark !== undefined && back[0] !== undefined && back[0].mark < mark)
      result.push(...back.splice(0, 1))
    result.push(paragraph)
  }
  return [...result, ...back]
}

/** The number of the innermost element that holds nearly all of the kept text; -1 where there is none. */
function commonOf(marks: readonly number[], places: readonly Place[]): number {
  const held = new Map<number, number>()
  let whole = 0
  for (const mark of marks) {
    const place = places[mark]
    whole += place?.text.length ?? 0
    for (const up of place?.above ?? []) held.set(up, (held.get(up) ?? 0) + (place?.text.length ?? 0))
  }
  const enough = [...held].filter(([, length]) => length >= whole * NEARLY_ALL)
  const longest =
    marks[0] === undefined ? [] : (places[marks[Math.floor(marks.length / 2)] ?? 0]?.above ?? [])
  return longest.find((up) => enough.some(([n]) => n === up)) ?? -1
}

const NEARLY_ALL = 0.9
